#include "import/mapping/headerwords.h"

#include "base/textkey.h"
#include "import/importtable.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr std::size_t MostTables = 64;

}

QString headerKey(const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[（【].*?[)\\]）】]"));
    static const QRegularExpression noise(QStringLiteral("[\\s_\\-*:：/.]+"));
    QString key = textKey(header);
    const QString bare = QString(key).remove(brackets);
    // A header that is nothing but a bracket keeps it.
    if (!bare.trimmed().isEmpty())
        key = bare;
    return key.remove(noise);
}

HeaderWords::HeaderWords(const std::vector<const ImportTable *> &tables)
{
    for (std::size_t table = 0; table < std::min(tables.size(), MostTables); ++table) {
        for (const ImportField &field : tables[table]->fields) {
            for (const QString &word : field.synonyms) {
                const QString key = headerKey(word);
                m_words << word;
                m_keys << key;
                m_tables[key] |= quint64(1) << table;
            }
        }
    }
}

int HeaderWords::countIn(const QStringList &cells) const
{
    std::array<int, MostTables> counts = {};
    QSet<QString> seen;
    for (const QString &cell : cells) {
        constexpr qsizetype longest = 60;
        if (cell.isEmpty() || cell.size() > longest)
            continue;
        const QString key = headerKey(cell);
        if (seen.contains(key))
            continue;
        seen << key;
        const quint64 tables = m_tables.value(key);
        for (std::size_t table = 0; tables >> table != 0 && table < MostTables; ++table)
            counts[table] += int(tables >> table & 1);
    }
    return *std::ranges::max_element(counts);
}

} // namespace waterline
