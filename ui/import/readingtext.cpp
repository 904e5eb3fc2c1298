#include "import/readingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(waterline::ReadingText)
};

QString typeText(CellType type)
{
    switch (type) {
    case CellType::Empty:
        return Text::tr("empty");
    case CellType::Text:
        return Text::tr("text");
    case CellType::Code:
        return Text::tr("code");
    case CellType::Number:
        return Text::tr("number");
    case CellType::Percent:
        return Text::tr("percent");
    case CellType::Day:
        return Text::tr("date");
    case CellType::DayTime:
        return Text::tr("date and time");
    case CellType::Week:
        return Text::tr("week");
    case CellType::YesNo:
        return Text::tr("yes or no");
    }
    return {};
}

QString dateText(const ColumnReading &reading)
{
    if (reading.has1904Serials)
        return Text::tr("date, days since 1904");
    switch (reading.dateOrder) {
    case DateOrder::YearFirst:
        return Text::tr("date, year first");
    case DateOrder::DayFirst:
        return Text::tr("date, day first");
    case DateOrder::MonthFirst:
        return Text::tr("date, month first");
    case DateOrder::Ambiguous:
        return Text::tr("date, to be decided");
    case DateOrder::Mixed:
        return Text::tr("date, mixed orders");
    }
    return {};
}

QString numberText(const ColumnReading &reading)
{
    switch (reading.decimalMark) {
    case DecimalMark::Point:
        return Text::tr("number, decimal point");
    case DecimalMark::Comma:
        return Text::tr("number, decimal comma");
    case DecimalMark::Ambiguous:
        return Text::tr("number, to be decided");
    case DecimalMark::Mixed:
        return Text::tr("number, mixed marks");
    }
    return {};
}

/// Empty if the cell cannot be read so.
QString readAs(const QString &raw, CellType type, const ColumnReading &reading)
{
    const Parsed<QString> read = normalCell(raw.toStdString(), type, reading);
    return read ? *read : QString();
}

/// What else the cell could be, were the column read otherwise.
QStringList otherReadings(const QString &raw, CellType type, const ColumnReading &reading)
{
    QStringList others;
    const QString present = readAs(raw, type, reading);
    const auto add = [&](const ColumnReading &other) {
        const QString text = readAs(raw, type, other);
        if (!text.isEmpty() && text != present && !others.contains(text))
            others << text;
    };
    ColumnReading other = reading;
    if (isDate(type)) {
        for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
            other.dateOrder = order;
            add(other);
        }
        other.dateOrder = reading.dateOrder;
        other.has1904Serials = !reading.has1904Serials;
        add(other);
    } else if (isNumber(type)) {
        for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma}) {
            other.decimalMark = mark;
            add(other);
        }
    }
    return others;
}

} // namespace

QString readingText(CellType type, const ColumnReading &reading)
{
    return isDate(type) ? dateText(reading) : isNumber(type) ? numberText(reading) : typeText(type);
}

QString exampleOf(const ImportPlan &plan, const ImportQuestion &question, const QString &answer)
{
    const bool asksDate = question.kind == ImportQuestion::Kind::Dates;
    if (!asksDate && question.kind != ImportQuestion::Kind::Decimals)
        return {};
    ColumnReading reading;
    reading.dateOrder = answer == QLatin1String("dmy") ? DateOrder::DayFirst
        : answer == QLatin1String("mdy")               ? DateOrder::MonthFirst
                                                       : DateOrder::YearFirst;
    reading.decimalMark = answer == QLatin1String("comma") ? DecimalMark::Comma : DecimalMark::Point;
    for (const PreviewRow &row : plan.preview) {
        if (std::size_t(question.column) >= row.cells.size())
            continue;
        const QString raw = row.cells[std::size_t(question.column)].raw.trimmed();
        const QString read = readAs(raw, asksDate ? CellType::Day : CellType::Number, reading);
        if (raw.isEmpty() || read.isEmpty())
            continue;
        const QDate day = QDate::fromString(read, Qt::ISODate);
        return Text::tr("%1 is %2", "a cell and its reading")
            .arg(raw, day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : read);
    }
    return {};
}

QString guessIn(const QString &raw, CellType type, const ColumnReading &reading, bool isChosen)
{
    if (raw.isEmpty() || !(isDate(type) || isNumber(type)) || readAs(raw, type, reading).isEmpty())
        return {};
    if (!isChosen) {
        if (const QStringList others = otherReadings(raw, type, reading); !others.isEmpty())
            return Text::tr("Guessed from the other cells of the column (%1). It could also be %2.")
                .arg(readingText(type, reading), others.join(Text::tr(" or ", "between two readings of a cell")));
    }
    if (isNumber(type) && reading.unitFactor != 1)
        return Text::tr("Multiplied by %1, because the header names that unit.")
            .arg(QLocale().toString(reading.unitFactor));
    return {};
}

} // namespace waterline
