#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariantList>

#include <vector>

namespace waterline {

/// The values of one row, in the order of its table's columns; a null variant is NULL.
using Values = QVariantList;

/// What the store must know of a table to write, revise, seal, verify and revert its rows.
///
/// A *fact* is appended and keeps its provenance in the row: its first columns are id, batch, line. An *entity* holds
/// the current row; its first column is id, and its provenance stands in its revisions.
struct Table {
    enum class Kind { Fact, Entity };
    struct Column {
        QString name;
        /// The table whose id it holds; empty if none.
        QString refersTo = {};
    };

    QString name;
    Kind kind = Kind::Entity;
    std::vector<Column> columns;
    /// Columns that tell a fact that comes again, comma separated; an append of it then does nothing.
    QString uniqueKey = {};
    /// Of facts each of which says what changed since the ones before: one can be taken back, or put back, only while
    /// no other batch has written later ones.
    bool isHistory = false;

    [[nodiscard]] bool isFact() const { return kind == Kind::Fact; }
    [[nodiscard]] qsizetype columnIndex(QStringView column) const;
    /// "id, code, name".
    [[nodiscard]] QString columnList() const;
};

/// Text for a column that is never NULL: a null QString would be bound as NULL.
[[nodiscard]] inline QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
/// NULL for the null id.
template <class IdType>
[[nodiscard]] QVariant idValue(IdType id)
{
    return id.isNull() ? QVariant() : QVariant(id.value);
}
/// "2026-01-05", as QDate::toString() writes it but many times as fast. Precondition: a valid day of the years 1 to
/// 9999.
[[nodiscard]] QString isoText(QDate day);
/// ISO text, or NULL for an invalid day.
[[nodiscard]] inline QVariant dayValue(QDate day)
{
    return day.isValid() ? QVariant(isoText(day)) : QVariant();
}

/// Whether the store takes it for NULL: a null QString counts too, as it is bound as NULL.
[[nodiscard]] bool isNullValue(const QVariant &value);
[[nodiscard]] bool isIntegerValue(const QVariant &value);
/// Whether the store cannot tell the rows apart.
[[nodiscard]] bool isSameRow(const Values &left, const Values &right);

/// A row as JSON, columns in table order: equal rows give equal text, which is how revisions are compared.
[[nodiscard]] QString rowToJson(const Table &table, const Values &values);
/// The inverse. A column that the text does not name becomes NULL (it was added by a later migration).
[[nodiscard]] Values rowFromJson(const Table &table, const QString &json);

/// Whether a row that is stored as JSON, perhaps before a column was added, is this one.
[[nodiscard]] bool isStoredRow(const Table &table, const QString &json, const Values &values);

/// SHA-256 over the row in a form that no two different rows share.
[[nodiscard]] QByteArray rowDigest(const Table &table, const Values &values);
/// The first eight bytes of a digest, which each sealed row carries so that a changed row can be named.
[[nodiscard]] qint64 sealOf(const QByteArray &digest);

} // namespace waterline
