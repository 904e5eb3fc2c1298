#include "import/columnplan.h"

#include "base/joinedtext.h"
#include "import/cells/celltext.h"
#include "import/rowcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool holdsDates(FieldKind kind)
{
    return kind == FieldKind::Day || kind == FieldKind::DayTime || kind == FieldKind::Week;
}

bool holdsNumbers(FieldKind kind)
{
    return kind == FieldKind::Count || kind == FieldKind::Money;
}

/// Zero-width and bidi controls, soft hyphens, byte order marks: what cleanText() takes away inside a text.
bool hasInvisibleCharacter(std::string_view cell)
{
    for (std::size_t at = cell.find('\xE2'); at != std::string_view::npos && at + 2 < cell.size();
         at = cell.find('\xE2', at + 1)) {
        const auto second = static_cast<uchar>(cell[at + 1]);
        const auto third = static_cast<uchar>(cell[at + 2]);
        if ((second == 0x80 && ((third >= 0x8B && third <= 0x8F) || (third >= 0xAA && third <= 0xAE)))
            || (second == 0x81 && third >= 0xA0 && third <= 0xA9))
            return true;
    }
    return cell.find("\xC2\xAD") != std::string_view::npos || cell.find("\xEF\xBB\xBF") != std::string_view::npos;
}

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return QStringLiteral("dmy");
    case DateOrder::MonthFirst:
        return QStringLiteral("mdy");
    default:
        return QStringLiteral("ymd");
    }
}

} // namespace

ColumnPlanner::ColumnPlanner(ImportPlan &plan, const ImportChoices &choices)
    : m_plan(plan)
    , m_choices(choices)
    , m_columns(std::size_t(plan.headers.size()))
    , m_nullWords(nullWordsFrom(choices.nullWords))
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int field = plan.mapping.fieldOfColumn[i];
        if (field >= 0)
            m_columns[i].kind = plan.table->fields[std::size_t(field)].kind;
        m_columns[i].hasName =
            plan.headerLine == 0 || (i < plan.headerCells.size() && !trimmedCell(plan.headerCells[i]).empty());
    }
}

void ColumnPlanner::add(const Record &record)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        const std::string_view cell = cellAt(record, i);
        if (trimmedCell(cell).empty() || isOneOfWords(cell, m_nullWords)) {
            column.blanksBelowFilled += column.hasContent ? 1 : 0;
            continue;
        }
        column.hasContent = true;
        if (!column.kind) {
            if (column.cellType.isOpen()) {
                column.cellType.add(cell);
                column.evidence.add(cell);
            } else {
                column.evidence.addCode(cell);
            }
        } else if (holdsDates(*column.kind) || holdsNumbers(*column.kind)) {
            column.evidence.add(cell);
        } else {
            if (*column.kind == FieldKind::Code)
                column.evidence.addCode(cell);
            column.hasInvisible = column.hasInvisible || hasInvisibleCharacter(cell);
        }
    }
}

void ColumnPlanner::finish()
{
    dropEmptyEdge();
    for (int column = 0; column < m_plan.headers.size(); ++column)
        decide(column);
}

void ColumnPlanner::dropEmptyEdge()
{
    while (m_columns.size() > 1 && !m_columns.back().hasName && !m_columns.back().hasContent) {
        m_columns.pop_back();
        m_plan.headers.removeLast();
        m_plan.mapping.fieldOfColumn.pop_back();
    }
    if (m_plan.headerCells.size() > m_columns.size())
        m_plan.headerCells.resize(m_columns.size());
}

void ColumnPlanner::decide(int column)
{
    const Column &found = m_columns[std::size_t(column)];
    ColumnReading reading = found.evidence.reading(header(column));
    reading.nullWords = m_nullWords;
    if (isAsked(column)) {
        const CellType type = found.cellType.type();
        const bool isDate = found.kind ? holdsDates(*found.kind) : type == CellType::Day || type == CellType::DayTime;
        const bool isNumber =
            found.kind ? holdsNumbers(*found.kind) : type == CellType::Number || type == CellType::Percent;
        if (isDate)
            decideDates(column, reading);
        if (isNumber) {
            decideDecimals(column, reading);
            decideUnits(column, reading);
        }
    }
    decideType(column, reading);
    warn(column, reading);
    m_plan.readings.push_back(reading);
}

/// A column that goes nowhere asks nothing, as long as there is a table for the others.
bool ColumnPlanner::isAsked(int column) const
{
    return m_columns[std::size_t(column)].kind || !m_plan.table;
}

QString ColumnPlanner::answerFor(int column) const
{
    const auto found = m_choices.answers.find(header(column));
    return found == m_choices.answers.end() ? QString() : found->second;
}

void ColumnPlanner::ask(int column, ImportQuestion::Kind kind, const QStringList &answers, const QString &text)
{
    m_plan.questions.push_back({column, answers, text, kind, header(column)});
}

void ColumnPlanner::addWarning(int column, ImportWarning::Kind kind, const QString &text)
{
    m_plan.warnings.push_back({kind, column, 0, text});
}

void ColumnPlanner::decideDates(int column, ColumnReading &reading)
{
    const QString answer = answerFor(column);
    reading.has1904Serials = answer == QStringLiteral("1904");
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        if (answer == orderName(order)) {
            reading.dateOrder = order;
            return;
        }
    }
    if (reading.dateOrder != DateOrder::Ambiguous)
        return;
    QStringList answers;
    for (const DateOrder order : m_columns[std::size_t(column)].evidence.possibleOrders())
        answers << orderName(order);
    ask(column, ImportQuestion::Kind::Dates, answers,
        Text::tr("Column %1: which comes first in its dates?").arg(header(column)));
}

void ColumnPlanner::decideDecimals(int column, ColumnReading &reading)
{
    const QString answer = answerFor(column);
    if (answer == QStringLiteral("point"))
        reading.decimalMark = DecimalMark::Point;
    else if (answer == QStringLiteral("comma"))
        reading.decimalMark = DecimalMark::Comma;
    else if (reading.decimalMark != DecimalMark::Ambiguous)
        return;
    else if (m_columns[std::size_t(column)].kind == FieldKind::Count)
        reading.decimalMark = DecimalMark::Point; // a count has no decimals, so the mark groups thousands
    else {
        QStringList answers{QStringLiteral("point"), QStringLiteral("comma")};
        if (usualDecimalMark(m_plan.format.dialect.delimiter) == DecimalMark::Comma)
            std::reverse(answers.begin(), answers.end());
        ask(column, ImportQuestion::Kind::Decimals, answers,
            Text::tr("Column %1: which mark stands before the decimals?").arg(header(column)));
    }
}

void ColumnPlanner::decideUnits(int column, ColumnReading &reading)
{
    const qint64 cells = m_columns[std::size_t(column)].evidence.cellsWithUnit();
    if (reading.unitFactor == 1 || cells == 0)
        return;
    const QString answer = answerFor(column);
    if (answer == QStringLiteral("cells"))
        reading.unitRule = UnitRule::CellsOwn;
    else if (answer == QStringLiteral("both"))
        reading.unitRule = UnitRule::Both;
    else
        ask(column, ImportQuestion::Kind::Units, {QStringLiteral("cells"), QStringLiteral("both")},
            Text::tr("Column %1 names a unit in its header, and in cells too. Does a cell's own unit replace the "
                     "header's, or do both "
                     "multiply?")
                .arg(header(column)));
}

void ColumnPlanner::decideType(int column, const ColumnReading &reading)
{
    const Column &found = m_columns[std::size_t(column)];
    CellType type = found.kind ? cellTypeOf(*found.kind) : found.cellType.type();
    if (!found.kind) {
        // A column that nobody decides about stays the text it is.
        const bool isDate = type == CellType::Day || type == CellType::DayTime;
        const bool isNumber = type == CellType::Number || type == CellType::Percent;
        const bool isOpenDate = reading.dateOrder == DateOrder::Ambiguous || reading.dateOrder == DateOrder::Mixed;
        const bool isOpenNumber = reading.decimalMark == DecimalMark::Ambiguous
            || reading.decimalMark == DecimalMark::Mixed
            || (reading.unitFactor != 1 && found.evidence.cellsWithUnit() > 0
                && reading.unitRule == UnitRule::Undecided);
        if ((isDate && isOpenDate) || (isNumber && isOpenNumber))
            type = CellType::Text;
    }
    m_plan.types.push_back(type);
}

void ColumnPlanner::warn(int column, const ColumnReading &reading)
{
    using Kind = ImportWarning::Kind;
    const Column &found = m_columns[std::size_t(column)];
    const ColumnEvidence &evidence = found.evidence;
    const QString name = header(column);
    warnAboutName(column);
    warnAboutNumbers(column, reading);
    const bool isDate = found.kind && holdsDates(*found.kind);
    const bool isNumber = found.kind && holdsNumbers(*found.kind);
    if (isDate && reading.dateOrder == DateOrder::Mixed)
        addWarning(column, Kind::MixedDates,
            Text::tr("No order of day and month fits every date of column %1; the dates that can be read in two ways "
                     "are rejected.")
                .arg(name));
    if (evidence.roundedCodes() > 1)
        addWarning(column, Kind::RoundedCodes,
            Text::tr("Column %1 holds numbers of 16 and more digits that end in zeros. Excel keeps 15 digits only; the "
                     "last ones are "
                     "probably lost. Export the file again with that column as text.")
                .arg(name));
    if (!isDate && !isNumber && evidence.hasLostZeros())
        addWarning(column, Kind::LostZeros,
            Text::tr("Some numbers of column %1 begin with a zero, and others are one digit shorter. Excel has "
                     "probably dropped their "
                     "zeros.")
                .arg(name));
    if (found.hasInvisible)
        addWarning(column, Kind::InvisibleCharacters,
            Text::tr("Column %1 holds characters that nobody can see. They are removed.").arg(name));
    const int field = m_plan.mapping.fieldOfColumn[std::size_t(column)];
    const bool isRequired = field >= 0 && m_plan.table->fields[std::size_t(field)].isRequired;
    if (isRequired && found.blanksBelowFilled > 0 && !m_choices.fillDown.contains(name))
        addWarning(column, Kind::BlankCells,
            Text::tr("Column %1 has empty cells below filled ones, as merged cells leave them. If they mean the cell "
                     "above, fill the column "
                     "down.")
                .arg(name));
}

/// The first column to the left that the file calls alike, or -1.
int ColumnPlanner::sameNamedBefore(int column) const
{
    const auto nameOf = [&](int at) {
        const std::size_t index = std::size_t(at);
        return index < m_plan.headerCells.size() ? QString::fromStdString(m_plan.headerCells[index]).simplified()
                                                 : QString();
    };
    const QString name = nameOf(column);
    for (int other = 0; other < column && !name.isEmpty(); ++other) {
        if (nameOf(other) == name)
            return other;
    }
    return -1;
}

void ColumnPlanner::warnAboutName(int column)
{
    using Kind = ImportWarning::Kind;
    const Column &found = m_columns[std::size_t(column)];
    const QString name = header(column);
    if (!found.hasName && found.hasContent)
        addWarning(column, Kind::UnnamedColumn,
            Text::tr("A column without a name holds something; it is called %1.").arg(name));
    const int first = found.kind ? -1 : sameNamedBefore(column);
    if (first < 0)
        return;
    const int field = m_plan.mapping.fieldOfColumn[std::size_t(first)];
    if (field < 0)
        addWarning(column, Kind::SameHeader,
            Text::tr("Two columns are called %1; the later one is shown as %2.").arg(header(first), name));
    else
        addWarning(column, Kind::SameHeader,
            Text::tr("Two columns are called %1. The first is taken as “%2”; the later one, shown as %3, is left out "
                     "unless you choose a field for it.")
                .arg(header(first), m_plan.table->fields[std::size_t(field)].translatedLabel(), name));
}

void ColumnPlanner::warnAboutNumbers(int column, const ColumnReading &reading)
{
    using Kind = ImportWarning::Kind;
    const Column &found = m_columns[std::size_t(column)];
    const ColumnEvidence &evidence = found.evidence;
    const QString name = header(column);
    const bool isNumber = found.kind && holdsNumbers(*found.kind);
    if (evidence.currencies().size() > 1)
        addWarning(column, Kind::MixedCurrencies,
            Text::tr(
                "Column %1 holds more than one currency (%2). Amounts are taken as they stand, without conversion.")
                .arg(name, joinedText(evidence.currencies())));
    if (isNumber && reading.decimalMark == DecimalMark::Mixed)
        addWarning(column, Kind::MixedDecimals,
            Text::tr("Some numbers of column %1 have decimals behind a point, others behind a comma; those that can be "
                     "read in two ways are "
                     "rejected.")
                .arg(name));
    if (isNumber && (evidence.percentCells() > 0 || isPercentHeader(name))) {
        const int field = m_plan.mapping.fieldOfColumn[std::size_t(column)];
        addWarning(column, Kind::Percentages,
            Text::tr("Column %1 holds percentages, but “%2” takes amounts or counts. Cells such as 35% are rejected; "
                     "leave the column out if it is a rate.")
                .arg(name, m_plan.table->fields[std::size_t(field)].translatedLabel()));
    }
}

} // namespace waterline
