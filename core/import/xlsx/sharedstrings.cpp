#include "import/xlsx/sharedstrings.h"

#include "import/xlsx/xmlpart.h"

#include <QCoreApplication>

#include <cstring>

namespace waterline {

static_assert(XmlPart::MaxCell * 3 + sizeof(quint32) < (8u << 20), "every text fits into a block");

Result<SharedStrings> SharedStrings::read(XmlPart &part)
{
    SharedStrings strings;
    QString text;
    if (part.nextChild()) {
        while (part.nextChild()) {
            if (part.tag() != u"si") {
                part.skip();
                continue;
            }
            text.resize(0);
            part.appendRichText(text);
            const QByteArray bytes = text.toUtf8();
            if (!strings.add({bytes.constData(), size_t(bytes.size())}))
                return Error{Problem::BadInput,
                    QCoreApplication::translate("SharedStrings",
                        "The workbook holds too much text (over %1 MB or %2 million different texts). "
                        "Split it into several files, or save it as “CSV UTF-8”.")
                        .arg(MaxBytes >> 20)
                        .arg(MaxCount / 1'000'000),
                    {}};
        }
    }
    if (const Result<> whole = part.finish(); !whole)
        return whole.error();
    return strings;
}

std::optional<std::string_view> SharedStrings::at(size_t index) const
{
    if (index >= m_starts.size())
        return std::nullopt;
    const char *const start = m_blocks[m_starts[index] / BlockSize].get() + m_starts[index] % BlockSize;
    quint32 size = 0;
    std::memcpy(&size, start, sizeof size);
    return std::string_view(start + sizeof size, size);
}

bool SharedStrings::add(std::string_view text)
{
    const quint32 size = quint32(text.size());
    const size_t needed = sizeof size + text.size();
    if (m_starts.size() >= MaxCount || needed > BlockSize)
        return false;
    if (m_taken + needed > BlockSize) {
        if ((m_blocks.size() + 1) * BlockSize > MaxBytes)
            return false;
        m_blocks.push_back(std::unique_ptr<char[]>(new char[BlockSize]));
        m_taken = 0;
    }
    char *const start = m_blocks.back().get() + m_taken;
    std::memcpy(start, &size, sizeof size);
    std::memcpy(start + sizeof size, text.data(), text.size());
    m_starts.push_back(quint32((m_blocks.size() - 1) * BlockSize + m_taken));
    m_taken += needed;
    return true;
}

} // namespace waterline
