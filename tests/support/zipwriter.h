#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <optional>
#include <vector>

namespace waterline::test {

/// Writes zip files byte by byte, also such as no zip program would write: every field of an entry's record can be a
/// lie.
class ZipWriter {
public:
    struct Entry {
        QByteArray name;
        QByteArray data;
        bool isDeflated = false;
        std::optional<quint32> crc = {};
        /// Unpacked, as the records say it.
        std::optional<quint32> size = {};
        /// 1 is encrypted.
        quint16 flags = 0x800;
        std::optional<quint16> method = {};
    };

    void add(const Entry &entry)
    {
        const QByteArray packed = entry.isDeflated ? deflated(entry.data) : entry.data;
        addPacked(entry, packed, quint32(entry.data.size()), crc32(entry.data));
    }
    /// With `packed` as it stands in the file.
    void addPacked(const Entry &entry, const QByteArray &packed, quint32 size, quint32 crc)
    {
        QByteArray common;
        put<quint16>(common, 20);
        put<quint16>(common, entry.flags);
        put<quint16>(common, entry.method.value_or(entry.isDeflated ? 8 : 0));
        put<quint32>(common, 0x5C210000);
        put<quint32>(common, entry.crc.value_or(crc));
        put<quint32>(common, quint32(packed.size()));
        put<quint32>(common, entry.size.value_or(size));
        put<quint16>(common, quint16(entry.name.size()));
        put<quint16>(common, 0);
        m_directory += "PK\x01\x02" + QByteArray("\x14\0", 2) + common + QByteArray(10, '\0');
        put<quint32>(m_directory, quint32(m_body.size()));
        m_directory += entry.name;
        m_body += "PK\x03\x04" + common + entry.name + packed;
        ++m_count;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray end;
        if (m_count > 0xFFFF) {
            end += "PK\x06\x06";
            put<quint64>(end, 44);
            put<quint32>(end, 0x002D002D);
            put<quint64>(end, 0);
            put<quint64>(end, m_count);
            put<quint64>(end, m_count);
            put<quint64>(end, quint64(m_directory.size()));
            put<quint64>(end, quint64(m_body.size()));
            end += "PK\x06\x07" + QByteArray(4, '\0');
            put<quint64>(end, quint64(m_body.size() + m_directory.size()));
            put<quint32>(end, 1);
        }
        end += "PK\x05\x06" + QByteArray(4, '\0');
        put<quint16>(end, quint16(std::min<quint64>(m_count, 0xFFFF)));
        put<quint16>(end, quint16(std::min<quint64>(m_count, 0xFFFF)));
        put<quint32>(end, quint32(m_directory.size()));
        put<quint32>(end, quint32(m_body.size()));
        put<quint16>(end, 0);
        return m_body + m_directory + end;
    }

    [[nodiscard]] static QByteArray deflated(const QByteArray &data)
    {
        // Without Qt's length, zlib's header and its checksum.
        QByteArray stream = qCompress(data, 9);
        return stream.mid(6, stream.size() - 10);
    }

    [[nodiscard]] static quint32 crc32(const QByteArray &data)
    {
        static const std::array<quint32, 256> table = [] {
            std::array<quint32, 256> made = {};
            for (quint32 i = 0; i < 256; ++i) {
                made[i] = i;
                for (int bit = 0; bit < 8; ++bit)
                    made[i] = made[i] & 1 ? 0xEDB88320u ^ (made[i] >> 1) : made[i] >> 1;
            }
            return made;
        }();
        quint32 crc = 0xFFFFFFFF;
        for (const char c : data)
            crc = table[(crc ^ uchar(c)) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

private:
    template <class Number>
    static void put(QByteArray &bytes, Number number)
    {
        std::array<char, sizeof(Number)> raw;
        qToLittleEndian(number, raw.data());
        bytes.append(raw.data(), qsizetype(raw.size()));
    }

    QByteArray m_body;
    QByteArray m_directory;
    quint64 m_count = 0;
};

} // namespace waterline::test
