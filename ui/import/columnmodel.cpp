#include "import/columnmodel.h"

#include "import/readingtext.h"

#include <algorithm>

namespace waterline {

namespace {

constexpr qsizetype mostSamples = 3;

/// The words of ImportChoices::answers, in the order in which they are offered.
const QStringList &dateAnswers()
{
    static const QStringList words{
        QStringLiteral("ymd"), QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("1904")};
    return words;
}

const QStringList &numberAnswers()
{
    static const QStringList words{QStringLiteral("point"), QStringLiteral("comma")};
    return words;
}

QString readText(const ColumnLine &row)
{
    return row.column < 0 ? QString() : readingText(row.type, row.reading);
}

QString originText(const ColumnLine &row)
{
    if (row.column < 0)
        return row.isRequired ? ColumnModel::tr("needed") : ColumnModel::tr("not in this file");
    if (row.field < 0)
        return row.origin == ColumnLine::Origin::Header ? ColumnModel::tr("header not known")
                                                        : ColumnModel::tr("left out");
    switch (row.origin) {
    case ColumnLine::Origin::Header:
        return ColumnModel::tr("guessed by its header");
    case ColumnLine::Origin::Preset:
        return ColumnModel::tr("by the mapping");
    case ColumnLine::Origin::Person:
        return ColumnModel::tr("your choice");
    }
    return {};
}

template <class Function>
TableColumn<ColumnLine> textColumn(QString (*title)(), Function text)
{
    TableColumn<ColumnLine> column;
    column.title = title;
    column.text = text;
    column.toolTip = text;
    return column;
}

QString tipOf(const QString &text, const QString &subText)
{
    return text.isEmpty() || subText.isEmpty() ? text + subText : text + u'\n' + subText;
}

std::vector<TableColumn<ColumnLine>> columns()
{
    using Row = ColumnLine;
    auto header = textColumn([] { return ColumnModel::tr("Column in the file"); },
        [](const Row &row) { return row.column < 0 ? ColumnModel::tr("— no column —") : row.header.simplified(); });
    auto samples = textColumn([] { return ColumnModel::tr("For example"); },
        [](const Row &row) { return row.samples.join(QStringLiteral(" · ")).simplified(); });
    auto field = textColumn([] { return ColumnModel::tr("Goes to"); },
        [](const Row &row) { return row.fieldLabel.isEmpty() ? ColumnModel::tr("— not imported —") : row.fieldLabel; });
    field.subText = originText;
    field.toolTip = [text = field.text](const Row &row) { return tipOf(text(row), originText(row)); };
    field.mark = [](const Row &row) -> std::optional<Mark> {
        if (row.column < 0)
            return row.isRequired ? Mark::Alert : Mark::NotComputable;
        return row.field < 0 ? Mark::NotComputable : Mark::Good;
    };
    auto understood = textColumn([] { return ColumnModel::tr("Understood as"); },
        [](const Row &row) { return row.understood.join(QStringLiteral(" · ")).simplified(); });
    understood.subText = [](const Row &row) {
        return row.faults > 0 ? ColumnModel::tr("%n cell(s) cannot be understood", nullptr, row.faults) : QString();
    };
    understood.toolTip = [text = understood.text, subText = understood.subText](
                             const Row &row) { return tipOf(text(row), subText(row)); };
    understood.mark = [](const Row &row) { return row.faults > 0 ? std::optional(Mark::Alert) : std::nullopt; };
    auto readAs = textColumn([] { return ColumnModel::tr("Read as"); }, readText);
    readAs.subText = [](const Row &row) {
        if (row.column < 0 || !(isDate(row.type) || isNumber(row.type)))
            return QString();
        return row.isReadingChosen ? ColumnModel::tr("your choice") : ColumnModel::tr("found in the cells");
    };
    readAs.toolTip = [subText = readAs.subText](const Row &row) { return tipOf(readText(row), subText(row)); };
    auto blanks = textColumn([] { return ColumnModel::tr("Empty cells"); },
        [](const Row &row) {
            if (row.column < 0)
                return QString();
            return row.fillsDown ? ColumnModel::tr("take the cell above") : ColumnModel::tr("stay empty");
        });
    return {header, samples, field, understood, readAs, blanks};
}

/// The first different cells of a column, as they stand and as they are understood.
void addSamples(const ImportPlan &plan, ColumnLine &line)
{
    for (const PreviewRow &row : plan.preview) {
        if (std::size_t(line.column) >= row.cells.size())
            continue;
        const PreviewCell &cell = row.cells[std::size_t(line.column)];
        line.faults += cell.fault.isEmpty() ? 0 : 1;
        const QString raw = cell.raw.simplified();
        if (raw.isEmpty() || line.samples.size() >= mostSamples || line.samples.contains(raw))
            continue;
        line.samples << raw;
        if (line.field >= 0 && cell.fault.isEmpty())
            line.understood << cell.understood;
    }
}

void addFieldsWithoutColumn(
    const ImportPlan &plan, const std::vector<ImportField> &fields, bool isRequired, std::vector<ColumnLine> &lines)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isRequired != isRequired || plan.mapping.columnOf(int(i)) >= 0)
            continue;
        ColumnLine line;
        line.field = int(i);
        line.fieldLabel = fields[i].translatedLabel();
        line.isRequired = isRequired;
        lines.push_back(std::move(line));
    }
}

} // namespace

ColumnModel::ColumnModel(QObject *parent)
    : TableModel(columns(), parent)
{
}

void ColumnModel::setFile(const ImportFile &file)
{
    std::vector<ColumnLine> lines;
    m_fields = {tr("— not imported —")};
    m_headers = {tr("— no column —")};
    if (!file.plan)
        return setRows({});
    const ImportPlan &plan = *file.plan;
    const std::vector<ImportField> none;
    const std::vector<ImportField> &fields = plan.table ? plan.table->fields : none;
    for (const ImportField &field : fields)
        m_fields << (field.isRequired ? tr("%1 (needed)", "a field").arg(field.translatedLabel())
                                      : field.translatedLabel());
    for (qsizetype i = 0; i < plan.headers.size(); ++i) {
        m_headers << plan.headers[i].simplified();
        ColumnLine line;
        line.column = int(i);
        line.header = plan.headers[i];
        line.field =
            std::size_t(i) < plan.mapping.fieldOfColumn.size() ? plan.mapping.fieldOfColumn[std::size_t(i)] : -1;
        if (line.field >= 0) {
            line.fieldLabel = fields[std::size_t(line.field)].translatedLabel();
            line.isRequired = fields[std::size_t(line.field)].isRequired;
        }
        line.origin = file.preset  ? ColumnLine::Origin::Preset
            : file.choices.mapping ? ColumnLine::Origin::Person
                                   : ColumnLine::Origin::Header;
        if (std::size_t(i) < plan.types.size())
            line.type = plan.types[std::size_t(i)];
        if (std::size_t(i) < plan.readings.size())
            line.reading = plan.readings[std::size_t(i)];
        line.isReadingChosen = file.choices.answers.contains(line.header);
        line.fillsDown = file.choices.fillDown.contains(line.header);
        addSamples(plan, line);
        lines.push_back(std::move(line));
    }
    // What is needed first.
    for (const bool isRequired : {true, false})
        addFieldsWithoutColumn(plan, fields, isRequired, lines);
    setRows(std::move(lines));
}

QStringList ColumnModel::choicesIn(const ColumnLine &row, int column) const
{
    if (row.column < 0)
        return column == Header ? m_headers : QStringList();
    if (column == Field && m_fields.size() > 1)
        return m_fields;
    if (column == ReadAs && isDate(row.type))
        return {tr("Find out"), tr("Year first, 2026/1/5"), tr("Day first, 5/1/2026"), tr("Month first, 1/5/2026"),
            tr("Days since 1904")};
    if (column == ReadAs && isNumber(row.type))
        return {tr("Find out"), tr("Decimal point, 1,234.5"), tr("Decimal comma, 1.234,5")};
    if (column == Blanks)
        return {tr("Stay empty"), tr("Take the cell above")};
    return {};
}

int ColumnModel::choiceIn(const ColumnLine &row, int column) const
{
    if (row.column < 0)
        return 0;
    if (column == Field)
        return row.field + 1;
    if (column == Blanks)
        return row.fillsDown ? 1 : 0;
    if (!row.isReadingChosen)
        return 0;
    if (isDate(row.type))
        return row.reading.has1904Serials                   ? 4
            : row.reading.dateOrder == DateOrder::YearFirst ? 1
            : row.reading.dateOrder == DateOrder::DayFirst  ? 2
                                                            : 3;
    return row.reading.decimalMark == DecimalMark::Comma ? 2 : 1;
}

QVariant ColumnModel::extra(const ColumnLine &row, int column, int role) const
{
    if (role == ChoicesRole)
        return choicesIn(row, column);
    return role == ChoiceRole ? QVariant(choiceIn(row, column)) : QVariant();
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModel::flags(index);
    if (index.isValid() && !choicesIn(rowAt(index), index.column()).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void ColumnModel::choose(const QModelIndex &index, int choice)
{
    const ColumnLine row = rowAt(index);
    if (choice < 0 || choice == choiceIn(row, index.column()))
        return;
    if (row.column < 0)
        Q_EMIT fieldChosen(choice - 1, row.field);
    else if (index.column() == Field)
        Q_EMIT fieldChosen(row.column, choice - 1);
    else if (index.column() == Blanks)
        Q_EMIT fillDownChosen(row.header, choice == 1);
    else if (index.column() == ReadAs)
        Q_EMIT readingChosen(row.header,
            choice == 0 ? QString() : (isDate(row.type) ? dateAnswers() : numberAnswers()).value(choice - 1));
}

} // namespace waterline
