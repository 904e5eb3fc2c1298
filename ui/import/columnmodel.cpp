#include "import/columnmodel.h"

#include <QComboBox>
#include <QTimer>

#include <algorithm>

namespace waterline {

namespace {

constexpr qsizetype mostSamples = 3;

bool isDate(CellType type)
{
    return type == CellType::Day || type == CellType::DayTime;
}

bool isNumber(CellType type)
{
    return type == CellType::Number || type == CellType::Percent;
}

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

QString typeName(CellType type)
{
    switch (type) {
    case CellType::Empty:
        return ColumnModel::tr("empty");
    case CellType::Text:
        return ColumnModel::tr("text");
    case CellType::Code:
        return ColumnModel::tr("code");
    case CellType::Number:
        return ColumnModel::tr("number");
    case CellType::Percent:
        return ColumnModel::tr("percent");
    case CellType::Day:
        return ColumnModel::tr("date");
    case CellType::DayTime:
        return ColumnModel::tr("date and time");
    case CellType::Week:
        return ColumnModel::tr("week");
    case CellType::YesNo:
        return ColumnModel::tr("yes or no");
    }
    return {};
}

QString readText(const ColumnLine &row)
{
    if (row.column < 0)
        return {};
    if (isDate(row.type)) {
        if (row.reading.has1904Serials)
            return ColumnModel::tr("date, days since 1904");
        switch (row.reading.dateOrder) {
        case DateOrder::YearFirst:
            return ColumnModel::tr("date, year first");
        case DateOrder::DayFirst:
            return ColumnModel::tr("date, day first");
        case DateOrder::MonthFirst:
            return ColumnModel::tr("date, month first");
        case DateOrder::Ambiguous:
            return ColumnModel::tr("date, to be decided");
        case DateOrder::Mixed:
            return ColumnModel::tr("date, mixed orders");
        }
    }
    if (isNumber(row.type)) {
        switch (row.reading.decimalMark) {
        case DecimalMark::Point:
            return ColumnModel::tr("number, decimal point");
        case DecimalMark::Comma:
            return ColumnModel::tr("number, decimal comma");
        case DecimalMark::Ambiguous:
            return ColumnModel::tr("number, to be decided");
        case DecimalMark::Mixed:
            return ColumnModel::tr("number, mixed marks");
        }
    }
    return typeName(row.type);
}

QString originText(const ColumnLine &row)
{
    if (row.column < 0)
        return ColumnModel::tr("required");
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
        [](const Row &row) { return row.column < 0 ? ColumnModel::tr("no column") : row.header.simplified(); });
    auto samples = textColumn([] { return ColumnModel::tr("For example"); },
        [](const Row &row) { return row.samples.join(QStringLiteral(" · ")).simplified(); });
    auto field = textColumn([] { return ColumnModel::tr("Goes to"); },
        [](const Row &row) { return row.fieldLabel.isEmpty() ? ColumnModel::tr("— not imported —") : row.fieldLabel; });
    field.subText = originText;
    field.toolTip = [text = field.text](const Row &row) { return tipOf(text(row), originText(row)); };
    field.mark = [](const Row &row) -> std::optional<Mark> {
        if (row.column < 0)
            return Mark::Alert;
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

} // namespace

ColumnModel::ColumnModel(QObject *parent)
    : TableModel(columns(), parent)
{
}

void ColumnModel::setFile(const ImportFile &file)
{
    std::vector<ColumnLine> lines;
    m_fields = {tr("— not imported —")};
    if (!file.plan)
        return setRows({});
    const ImportPlan &plan = *file.plan;
    const std::vector<ImportField> none;
    const std::vector<ImportField> &fields = plan.table ? plan.table->fields : none;
    for (const ImportField &field : fields)
        m_fields << (field.isRequired ? tr("%1 (required)", "a field").arg(field.translatedLabel())
                                      : field.translatedLabel());
    for (qsizetype i = 0; i < plan.headers.size(); ++i) {
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
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!plan.missingFields.contains(fields[i].translatedLabel()))
            continue;
        ColumnLine line;
        line.field = int(i);
        line.fieldLabel = fields[i].translatedLabel();
        line.isRequired = true;
        lines.push_back(std::move(line));
    }
    setRows(std::move(lines));
}

QStringList ColumnModel::choicesIn(const ColumnLine &row, int column) const
{
    if (row.column < 0)
        return {};
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
    if (index.column() == Field)
        Q_EMIT fieldChosen(row.column, choice - 1);
    else if (index.column() == Blanks)
        Q_EMIT fillDownChosen(row.header, choice == 1);
    else if (index.column() == ReadAs)
        Q_EMIT readingChosen(row.header,
            choice == 0 ? QString() : (isDate(row.type) ? dateAnswers() : numberAnswers()).value(choice - 1));
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ColumnModel::ChoicesRole).toStringList().isEmpty())
        return TwoLineDelegate::paint(painter, option, index);
    constexpr int arrowRoom = 18;
    QStyleOptionViewItem narrower = option;
    narrower.rect.adjust(0, 0, -arrowRoom, 0);
    paintBackground(painter, option);
    TwoLineDelegate::paint(painter, narrower, index);
    const QPointF middle(option.rect.right() - 11, option.rect.center().y());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().mutedText, 1.5));
    painter->drawPolyline(QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}));
    painter->restore();
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->addItems(index.data(ColumnModel::ChoicesRole).toStringList());
    combo->setMaxVisibleItems(20);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    auto *self = const_cast<ChoiceDelegate *>(this);
    QObject::connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    // Opened at once: it was clicked to choose.
    QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(ColumnModel::ChoiceRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    static_cast<ColumnModel *>(model)->choose(index, static_cast<QComboBox *>(editor)->currentIndex());
}

void ChoiceDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace waterline
