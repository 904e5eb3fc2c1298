#include "import/lostzeros.h"

#include "store/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace waterline {

namespace {

constexpr qsizetype longestNumber = 31;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString bareNumber(const QString &code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (code.isEmpty() || code.size() > longestNumber || !std::ranges::all_of(code, isDigit))
        return {};
    qsizetype zeros = 0;
    while (zeros + 1 < code.size() && code[zeros] == u'0')
        ++zeros;
    return code.mid(zeros);
}

void LostZeros::add(const QString &code)
{
    const QString bare = bareNumber(code);
    if (bare.isEmpty())
        return;
    m_widths |= 1U << code.size();
    if (bare.size() < code.size())
        m_zeroWidths |= 1U << code.size();
    if (!m_codes.contains(bare))
        m_codes.insert(bare, code);
}

QString LostZeros::twinOf(const QString &code) const
{
    const QString bare = bareNumber(code);
    const QString twin = bare.isEmpty() ? QString() : m_codes.value(bare);
    return twin == code ? QString() : twin;
}

QString LostZeros::padded(const QString &code) const
{
    if (!std::has_single_bit(m_widths) || m_zeroWidths == 0 || bareNumber(code).isEmpty())
        return {};
    const int width = std::countr_zero(m_widths);
    return code.size() < width ? code.rightJustified(width, u'0') : QString();
}

PresentNumbers::PresentNumbers(Connection &connection, const QString &table)
    : m_connection(connection)
    , m_table(table)
{
}

QString PresentNumbers::doubtAbout(const QString &code)
{
    if (bareNumber(code).isEmpty())
        return {};
    read();
    if (const QString twin = m_numbers.twinOf(code); !twin.isEmpty())
        return Text::tr("There is no %1 yet, but there is %2, which differs in leading zeros only. Excel drops those: "
                        "check that they are not the same.")
            .arg(code, twin);
    if (const QString padded = m_numbers.padded(code); !padded.isEmpty())
        return Text::tr("%1 is shorter than the other numbers here. Excel drops leading zeros: it may have been %2.")
            .arg(code, padded);
    m_numbers.add(code);
    return {};
}

QString PresentNumbers::twinOf(const QString &code)
{
    if (bareNumber(code).isEmpty())
        return {};
    read();
    return m_numbers.twinOf(code);
}

void PresentNumbers::read()
{
    if (m_isRead)
        return;
    m_isRead = true;
    Query query(m_connection, QStringLiteral("SELECT code FROM %1 ORDER BY id").arg(m_table));
    query.exec();
    query.forEach([&](const Row &row) { m_numbers.add(row.text(0)); });
}

} // namespace waterline
