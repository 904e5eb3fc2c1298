#include "import/cells/cellfault.h"

#include <QCoreApplication>

#include <array>

namespace waterline {

namespace {

constexpr qsizetype QuotedSize = 40;

QString shortened(QStringView cell)
{
    const QString text = cell.toString().simplified();
    return text.size() <= QuotedSize ? text : text.left(QuotedSize) + u'…';
}

} // namespace

QString faultName(CellFault fault)
{
    static constexpr std::array names{"empty_cell", "not_a_date", "no_such_day", "no_year", "ambiguous_date",
        "not_a_number", "ambiguous_number", "not_whole", "out_of_range", "not_yes_or_no", "excel_error",
        "mangled_number", "unit_twice", "percentage"};
    static_assert(names.size() == size_t(CellFault::Percentage) + 1);
    return QLatin1String(names[size_t(fault)]);
}

QString reasonOf(CellFault fault, QStringView cell)
{
    const QString text = shortened(cell);
    switch (fault) {
    case CellFault::EmptyCell:
        return QCoreApplication::translate("CellFault", "The cell is empty.");
    case CellFault::NotADate:
        return QCoreApplication::translate("CellFault", "“%1” is not a date.").arg(text);
    case CellFault::NoSuchDay:
        return QCoreApplication::translate("CellFault", "“%1” is a day or time that does not exist.").arg(text);
    case CellFault::NoYear:
        return QCoreApplication::translate("CellFault", "“%1” has no year.").arg(text);
    case CellFault::AmbiguousDate:
        return QCoreApplication::translate("CellFault", "“%1” can be read as two different dates.").arg(text);
    case CellFault::NotANumber:
        return QCoreApplication::translate("CellFault", "“%1” is not a number.").arg(text);
    case CellFault::AmbiguousNumber:
        return QCoreApplication::translate(
            "CellFault", "“%1” can be read as two different numbers: with thousands, or with decimals.")
            .arg(text);
    case CellFault::NotWhole:
        return QCoreApplication::translate("CellFault", "“%1” is not a whole number.").arg(text);
    case CellFault::OutOfRange:
        return QCoreApplication::translate("CellFault", "“%1” is too large or too far away in time to be right.")
            .arg(text);
    case CellFault::NotYesOrNo:
        return QCoreApplication::translate("CellFault", "“%1” says neither yes nor no.").arg(text);
    case CellFault::ExcelError:
        return QCoreApplication::translate("CellFault", "“%1” is an Excel error, not a value.").arg(text);
    case CellFault::MangledNumber:
        return QCoreApplication::translate(
            "CellFault", "“%1” is what Excel left of a longer number; the missing digits are lost.")
            .arg(text);
    case CellFault::UnitTwice:
        return QCoreApplication::translate(
            "CellFault", "“%1” names a unit such as 万, and the column header names one too.")
            .arg(text);
    case CellFault::Percentage:
        return QCoreApplication::translate(
            "CellFault", "“%1” is a percentage, and this column takes amounts or counts.")
            .arg(text);
    }
    Q_UNREACHABLE();
}

QString remedyOf(CellFault fault)
{
    switch (fault) {
    case CellFault::EmptyCell:
        return QCoreApplication::translate("CellFault", "Fill the cell in; this column must not be empty.");
    case CellFault::NotADate:
        return QCoreApplication::translate("CellFault", "Write the date as year-month-day, for example 2026-01-05.");
    case CellFault::NoSuchDay:
        return QCoreApplication::translate(
            "CellFault", "Correct the day or the time, or choose the right order of day and month for this column.");
    case CellFault::NoYear:
        return QCoreApplication::translate(
            "CellFault", "Format the column in Excel as yyyy-mm-dd and save the file again.");
    case CellFault::AmbiguousDate:
        return QCoreApplication::translate("CellFault",
            "Say for this column whether the day or the month comes first, or format it in Excel as yyyy-mm-dd.");
    case CellFault::NotANumber:
        return QCoreApplication::translate(
            "CellFault", "Leave only the number in the cell, for example 12500 or 1.25万.");
    case CellFault::AmbiguousNumber:
        return QCoreApplication::translate(
            "CellFault", "Say for this column whether decimals follow a point or a comma.");
    case CellFault::NotWhole:
        return QCoreApplication::translate("CellFault", "Write a number without decimals.");
    case CellFault::OutOfRange:
        return QCoreApplication::translate("CellFault", "Check the value and its unit.");
    case CellFault::NotYesOrNo:
        return QCoreApplication::translate("CellFault", "Write yes or no (是 or 否).");
    case CellFault::ExcelError:
        return QCoreApplication::translate("CellFault",
            "Correct the formula in Excel, or widen the column if the cell shows ####, and save the file again.");
    case CellFault::MangledNumber:
        return QCoreApplication::translate("CellFault",
            "Format the column in Excel as Text before the numbers are put in, and export the file from its source "
            "again.");
    case CellFault::UnitTwice:
        return QCoreApplication::translate("CellFault", "Keep the unit in the header or in the cells, not in both.");
    case CellFault::Percentage:
        return QCoreApplication::translate("CellFault",
            "Write the amount or the count itself, or leave this column out if it holds shares such as a rate.");
    }
    Q_UNREACHABLE();
}

} // namespace waterline
