#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace waterline {

struct ImportTable;

/// Header words as they are compared: without units in brackets, spaces, line breaks, width and case.
[[nodiscard]] QString headerKey(const QString &header);

/// All header words that tables know.
class HeaderWords {
public:
    explicit HeaderWords(const std::vector<const ImportTable *> &tables);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] const QSet<QString> &keys() const { return m_keys; }
    /// How many of the cells are header words of one table, the one that knows most.
    [[nodiscard]] int countIn(const QStringList &cells) const;

private:
    QStringList m_words;
    QSet<QString> m_keys;
    /// Bit n: the n-th table knows the word.
    QHash<QString, quint64> m_tables;
};

} // namespace waterline
