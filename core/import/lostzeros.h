#pragma once

#include <QHash>
#include <QString>

namespace waterline {

class Connection;

/// A number without zeros in front: "123" for "00123". Empty for what is not digits alone.
[[nodiscard]] QString bareNumber(const QString &code);

/// Finds numbers by which something is known again though Excel has dropped their leading zeros.
class LostZeros {
public:
    void add(const QString &code);
    /// A number that differs from this one in leading zeros alone; empty if there is none.
    [[nodiscard]] QString twinOf(const QString &code) const;
    /// The number with the zeros that make it as long as the others, where those are of one length and begin with
    /// zeros: 00456 for 456 among 00123 and 14500. Empty where nothing says so.
    [[nodiscard]] QString padded(const QString &code) const;

private:
    /// By bare number, those that were added first.
    QHash<QString, QString> m_codes;
    /// Bit n: there is a number of n digits; and one that begins with a zero.
    quint32 m_widths = 0;
    quint32 m_zeroWidths = 0;
};

/// The numbers of a table's rows, to compare those of new rows with. Reads nothing until it is asked.
class PresentNumbers {
public:
    /// `table` has a column "code".
    PresentNumbers(Connection &connection, const QString &table);

    /// What a person should know before the row of that number is written as a new one; empty if nothing.
    [[nodiscard]] QString doubtAbout(const QString &code);
    /// A present number, or one that was asked about before, that differs in leading zeros alone; empty if none.
    [[nodiscard]] QString twinOf(const QString &code);

private:
    void read();

    Connection &m_connection;
    QString m_table;
    LostZeros m_numbers;
    bool m_isRead = false;
};

} // namespace waterline
