#include "import/importtable.h"

#include <QCoreApplication>

namespace waterline {

namespace {

template <class T>
std::optional<T> held(const CellValue &value)
{
    const T *found = std::get_if<T>(&value);
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

QString ImportField::translatedLabel() const
{
    return QCoreApplication::translate("ImportField", label);
}

QString CheckedRow::text(int field) const
{
    return QString::fromUtf8(utf8(field));
}

std::string_view CheckedRow::utf8(int field) const
{
    const std::string *found = std::get_if<std::string>(&values[std::size_t(field)]);
    return found ? std::string_view(*found) : std::string_view();
}

std::optional<qint64> CheckedRow::integer(int field) const
{
    return held<qint64>(values[std::size_t(field)]);
}

std::optional<Money> CheckedRow::money(int field) const
{
    return held<Money>(values[std::size_t(field)]);
}

QDate CheckedRow::day(int field) const
{
    return held<QDate>(values[std::size_t(field)]).value_or(QDate());
}

std::optional<DayTime> CheckedRow::dayTime(int field) const
{
    return held<DayTime>(values[std::size_t(field)]);
}

QString ImportTable::translatedLabel() const
{
    return QCoreApplication::translate("ImportTable", label);
}

int ImportTable::fieldIndex(const QString &key) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key)
            return int(i);
    }
    return -1;
}

} // namespace waterline
