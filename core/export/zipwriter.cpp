#include "export/zipwriter.h"

#include "export/targeterror.h"

#include <array>
#include <zlib.h>

namespace waterline {

namespace {

constexpr qint64 largest = 0xFFFF'FFFFLL;
constexpr int packingLevel = 4;
/// Names are UTF-8.
constexpr quint32 nameFlag = 0x0800;
constexpr quint32 deflated = 8;
/// 1980-01-01, the first day a zip knows: the same rows give the same bytes.
constexpr quint32 firstDay = 0x0021;
constexpr qint64 sizesInHeader = 14;

QByteArray number(quint32 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result += char((value >> (8 * i)) & 0xFF);
    return result;
}

QByteArray sizes(quint32 crc, quint32 packed, quint32 size)
{
    return number(crc, 4) + number(packed, 4) + number(size, 4);
}

} // namespace

struct ZipWriter::Packer {
    Packer() { isReady = deflateInit2(&stream, packingLevel, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) == Z_OK; }
    ~Packer()
    {
        if (isReady)
            deflateEnd(&stream);
    }
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    z_stream stream = {};
    bool isReady = false;
    uLong crc = crc32(0, nullptr, 0);
};

ZipWriter::ZipWriter(QFileDevice &file, QString path)
    : m_file(file)
    , m_path(std::move(path))
{
}

ZipWriter::~ZipWriter() = default;

Result<> ZipWriter::beginEntry(const QByteArray &name)
{
    if (Result<> ended = endEntry(); !ended)
        return ended;
    if (m_file.pos() > largest)
        return tooLarge();
    m_entries.push_back({name, 0, 0, 0, quint32(m_file.pos())});
    m_packer = std::make_unique<Packer>();
    if (!m_packer->isReady)
        return Error{Problem::NotWritable,
            QCoreApplication::translate("Export", "There is not enough memory to write %1.").arg(m_path)};
    m_size = 0;
    m_packed = 0;
    return put("PK\x03\x04" + number(20, 2) + number(nameFlag, 2) + number(deflated, 2) + number(0, 2)
        + number(firstDay, 2) + sizes(0, 0, 0) + number(quint32(name.size()), 2) + number(0, 2) + name);
}

Result<> ZipWriter::write(std::string_view bytes)
{
    m_packer->crc = crc32(m_packer->crc, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size()));
    m_size += qint64(bytes.size());
    return m_size > largest ? tooLarge() : pack(bytes, false);
}

Result<> ZipWriter::pack(std::string_view bytes, bool isLast)
{
    z_stream &stream = m_packer->stream;
    // zlib reads through this pointer and never writes.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    std::array<char, 64 * 1024> out;
    do {
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH);
        const qsizetype size = qsizetype(out.size() - stream.avail_out);
        m_packed += size;
        if (Result<> done = put(QByteArray::fromRawData(out.data(), size)); !done)
            return done;
    } while (stream.avail_out == 0);
    return {};
}

Result<> ZipWriter::endEntry()
{
    if (!m_packer)
        return {};
    if (Result<> done = pack({}, true); !done)
        return done;
    if (m_packed > largest || m_file.pos() > largest)
        return tooLarge();
    Entry &entry = m_entries.back();
    entry.crc = quint32(m_packer->crc);
    entry.packed = quint32(m_packed);
    entry.size = quint32(m_size);
    m_packer.reset();
    const qint64 end = m_file.pos();
    if (!m_file.seek(entry.offset + sizesInHeader))
        return targetError(m_file, m_path);
    if (Result<> done = put(sizes(entry.crc, entry.packed, entry.size)); !done)
        return done;
    return m_file.seek(end) ? Result<>() : targetError(m_file, m_path);
}

Result<> ZipWriter::finish()
{
    if (Result<> ended = endEntry(); !ended)
        return ended;
    const qint64 start = m_file.pos();
    QByteArray directory;
    for (const Entry &entry : m_entries) {
        directory += "PK\x01\x02" + number(20, 2) + number(20, 2) + number(nameFlag, 2) + number(deflated, 2)
            + number(0, 2) + number(firstDay, 2) + sizes(entry.crc, entry.packed, entry.size)
            + number(quint32(entry.name.size()), 2) + QByteArray(12, '\0') + number(entry.offset, 4) + entry.name;
    }
    if (start + directory.size() > largest)
        return tooLarge();
    directory += "PK\x05\x06" + number(0, 4) + number(quint32(m_entries.size()), 2)
        + number(quint32(m_entries.size()), 2) + number(quint32(directory.size()), 4) + number(quint32(start), 4)
        + number(0, 2);
    if (Result<> done = put(directory); !done)
        return done;
    return m_file.flush() ? Result<>() : targetError(m_file, m_path);
}

Result<> ZipWriter::put(const QByteArray &bytes)
{
    // The first write that does not fit is only cut short; the next one says why.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = m_file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return targetError(m_file, m_path);
        done += written;
    }
    return {};
}

Error ZipWriter::tooLarge() const
{
    return {Problem::NotWritable,
        QCoreApplication::translate(
            "Export", "%1 would be larger than 4 GB, which Excel does not open. Export CSV files, or fewer tables.")
            .arg(m_path),
        {m_path, 0, {}}};
}

} // namespace waterline
