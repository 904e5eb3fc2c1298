#include "import/xlsx/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <zip.h>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr qint64 EndRecordSize = 22;
constexpr qint64 LocatorSize = 20;
constexpr qint64 End64Size = 56;
constexpr qint64 MaxComment = 65535;

Error refuse(const QString &message)
{
    return Error{Problem::BadInput, message, {}};
}

Error damaged()
{
    return refuse(
        Text::tr("The file is damaged or cut off: it cannot be unpacked to its end. Copy or download it again, "
                 "or open it in Excel and save it again."));
}

QString normalised(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/') || name.startsWith(QStringLiteral("./")))
        name.remove(0, name.startsWith(u'/') ? 1 : 2);
    return name.toCaseFolded();
}

/// How many entries the record of 64-bit zip files says, to which the locator at `at` points; 0 without one.
quint64 entriesByLocator(QFile &file, const QByteArray &tail, qsizetype at)
{
    if (at < 0 || tail.mid(at, 4) != QByteArrayView("PK\x06\x07"))
        return 0;
    const auto offset = qFromLittleEndian<quint64>(tail.constData() + at + 8);
    if (offset > quint64(file.size()) || !file.seek(qint64(offset)))
        return 0;
    const QByteArray record = file.read(End64Size);
    if (record.size() < End64Size || !record.startsWith("PK\x06\x06"))
        return 0;
    return std::max(
        qFromLittleEndian<quint64>(record.constData() + 24), qFromLittleEndian<quint64>(record.constData() + 32));
}

/// The number of entries that the file claims, before a library makes room for them; empty when it has no directory.
std::optional<quint64> claimedEntries(QFile &file)
{
    const qint64 tailSize = std::min(file.size(), EndRecordSize + LocatorSize + MaxComment);
    file.seek(file.size() - tailSize);
    const QByteArray tail = file.read(tailSize);
    std::optional<quint64> count;
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0; at = tail.indexOf("PK\x05\x06", at + 1)) {
        if (at + EndRecordSize > tail.size())
            break;
        const quint64 here = qFromLittleEndian<quint16>(tail.constData() + at + 10);
        count = std::max({count.value_or(0), here, entriesByLocator(file, tail, at - LocatorSize)});
    }
    return count;
}

Error tooManyEntries()
{
    return refuse(Text::tr("The file holds more than %1 packed files, which no workbook does. It is not read.")
                      .arg(ZipArchive::MaxEntries));
}

Error tooLarge()
{
    return refuse(Text::tr("Unpacked, the file would be too large (over %1 MB in one part, or %2 MB in all). Split the "
                           "table into several files, or save it as “CSV UTF-8”.")
                      .arg(ZipArchive::MaxEntrySize >> 20)
                      .arg(ZipArchive::MaxTotalSize >> 20));
}

Error tooDense()
{
    return refuse(Text::tr("A part of the file unpacks to more than %1 times its size, as files do that are made to do "
                           "harm. It is not read. If it comes from a trusted source, save it as “CSV UTF-8”.")
                      .arg(ZipArchive::MaxRatio));
}

Error encrypted()
{
    return refuse(Text::tr("The file is protected by a password. Open it with the password and save it without one."));
}

Error wrongChecksum()
{
    return refuse(Text::tr("The file is damaged: its content does not match its checksum. Copy or download it again."));
}

Error fromCode(int code)
{
    switch (code) {
    case ZIP_ER_CRC:
        return wrongChecksum();
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return encrypted();
    case ZIP_ER_COMPNOTSUPP:
        return refuse(
            Text::tr("The file is packed in a way that is not known here. Open it in Excel and save it again."));
    case ZIP_ER_MEMORY:
        return Error{Problem::NotReadable, Text::tr("There is not enough memory to read the file."), {}};
    default:
        return damaged();
    }
}

} // namespace

struct ZipArchive::Handle {
    zip_t *zip = nullptr;
    ~Handle()
    {
        if (zip)
            zip_discard(zip);
    }
};

ZipArchive::ZipArchive()
    : m_handle(std::make_unique<Handle>())
{
}

ZipArchive::~ZipArchive() = default;

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path, std::function<bool()> isStopped)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Problem::NotFound, Text::tr("There is no file “%1”.").arg(path), {}};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Problem::NotReadable, Text::tr("The file cannot be read: %1").arg(file.errorString()), {}};
    const std::optional<quint64> claimed = claimedEntries(file);
    if (!claimed)
        return damaged();
    if (*claimed > quint64(MaxEntries))
        return tooManyEntries();

    std::shared_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_fileSize = file.size();
    archive->m_stopCheck = std::move(isStopped);
    int code = 0;
    archive->m_handle->zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive->m_handle->zip)
        return fromCode(code);
    if (const Result<> listed = archive->list(); !listed)
        return listed.error();
    return archive;
}

Result<> ZipArchive::list()
{
    const qint64 count = zip_get_num_entries(m_handle->zip, 0);
    if (count > MaxEntries)
        return tooManyEntries();
    for (qint64 i = 0; i < count; ++i) {
        if (const Result<> added = addEntry(quint64(i)); !added)
            return added;
    }
    return {};
}

Result<> ZipArchive::addEntry(quint64 index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t wanted = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_handle->zip, index, 0, &stat) != 0 || (stat.valid & wanted) != wanted)
        return damaged();
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return encrypted();
    if (stat.size > quint64(MaxEntrySize))
        return tooLarge();
    // Size over packed size * MaxRatio, without a product that could overflow.
    if (stat.size > quint64(FreeSize) && (stat.size - 1) / quint64(MaxRatio) >= stat.comp_size)
        return tooDense();
    m_total += qint64(stat.size);
    if (m_total > MaxTotalSize)
        return tooLarge();
    const QString name = normalised(QString::fromUtf8(stat.name));
    if (name.endsWith(u'/'))
        return {};
    if (m_entries.contains(name))
        return refuse(
            Text::tr("The file is damaged: it holds two parts of the same name, “%1”, and nobody can say which "
                     "is meant. Open it in Excel and save it again.")
                .arg(name));
    m_entries.insert(name, {index, qint64(stat.size)});
    return {};
}

bool ZipArchive::contains(const QString &name) const
{
    return m_entries.contains(normalised(name));
}

bool ZipArchive::hasFolder(const QString &folder) const
{
    const QString start = normalised(folder);
    return std::any_of(
        m_entries.keyBegin(), m_entries.keyEnd(), [&](const QString &name) { return name.startsWith(start); });
}

Result<> ZipArchive::checkStopped() const
{
    if (m_isStopped)
        return Error{Problem::NotReadable, QCoreApplication::translate("Import", "Reading was stopped."), {}};
    return {};
}

bool ZipArchive::isStopped()
{
    m_isStopped = m_isStopped || (m_stopCheck && m_stopCheck());
    return m_isStopped;
}

qint64 ZipArchive::sizeOf(const QString &name) const
{
    return m_entries.value(normalised(name)).size;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::openEntry(const QString &name)
{
    const auto found = m_entries.constFind(normalised(name));
    if (found == m_entries.cend())
        return refuse(
            Text::tr("The file is damaged: its part “%1” is missing. Open it in Excel and save it again.").arg(name));
    zip_file_t *const file = zip_fopen_index(m_handle->zip, found->index, 0);
    if (!file)
        return fromCode(zip_error_code_zip(zip_get_error(m_handle->zip)));
    std::unique_ptr<ZipEntry> entry(new ZipEntry(shared_from_this(), file, found->size));
    return entry;
}

ZipEntry::ZipEntry(std::shared_ptr<ZipArchive> archive, zip_file *file, qint64 promised)
    : m_archive(std::move(archive))
    , m_file(file)
    , m_promised(promised)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 size)
{
    if (!m_fault && m_archive->isStopped())
        m_fault = m_archive->checkStopped().error();
    if (m_fault)
        return -1;
    const qint64 count = zip_fread(m_file, data, quint64(size));
    if (count < 0)
        m_fault = fromCode(zip_error_code_zip(zip_file_get_error(m_file)));
    else if (m_taken + count > m_promised)
        m_fault = refuse(Text::tr("The file is damaged or made to do harm: a part of it is larger than it says."));
    else
        m_taken += count;
    return m_fault ? -1 : count;
}

} // namespace waterline
