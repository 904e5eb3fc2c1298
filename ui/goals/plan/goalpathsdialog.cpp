#include "goals/plan/goalpathsdialog.h"

#include "goals/goaltext.h"
#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"
#include "parts/displaytext.h"
#include "parts/plaintable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int mostCustomers = 1'000'000;

QLabel *headingOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("heading"));
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *named(const QString &name, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(name, parent);
    label->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing / 2);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

GoalPathModel::GoalPathModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<GoalPathRow> metric;
    metric.title = [] { return tr("Metric"); };
    metric.text = [](const GoalPathRow &row) { return row.metric; };
    TableColumn<GoalPathRow> unit;
    unit.title = [] { return tr("Unit"); };
    unit.text = [](const GoalPathRow &row) { return row.unit; };
    TableColumn<GoalPathRow> customerClass;
    customerClass.title = [] { return tr("Class of customers"); };
    customerClass.text = [](const GoalPathRow &row) { return row.path.customerClass; };
    customerClass.toolTip = customerClass.text;
    TableColumn<GoalPathRow> customers;
    customers.title = [] { return tr("How many"); };
    customers.text = [](const GoalPathRow &row) { return numberText(row.path.customers); };
    customers.sortKey = [](const GoalPathRow &row) { return QVariant(row.path.customers); };
    customers.alignment = Qt::AlignRight | Qt::AlignVCenter;
    TableColumn<GoalPathRow> conversion;
    conversion.title = [] { return tr("Will buy"); };
    conversion.text = [](const GoalPathRow &row) { return basisPointsText(int(row.path.conversion)); };
    conversion.sortKey = [](const GoalPathRow &row) { return QVariant(row.path.conversion); };
    conversion.alignment = Qt::AlignRight | Qt::AlignVCenter;
    setColumns(
        {std::move(metric), std::move(unit), std::move(customerClass), std::move(customers), std::move(conversion)});
}

CheckInModel::CheckInModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<CheckIn> period;
    period.title = [] { return tr("Period"); };
    period.text = [](const CheckIn &checkIn) { return periodTitle(checkIn.period); };
    TableColumn<CheckIn> day;
    day.title = [] { return tr("Day"); };
    day.text = [](const CheckIn &checkIn) { return dayText(checkIn.day); };
    day.sortKey = [](const CheckIn &checkIn) { return QVariant(checkIn.day); };
    setColumns({std::move(period), std::move(day)});
}

GoalPathsDialog::GoalPathsDialog(
    Session &session, std::shared_ptr<const GoalTree> tree, std::vector<Metric> metrics, QWidget *parent)
    : SaveDialog(session, parent)
    , m_tree(std::move(tree))
    , m_metrics(std::move(metrics))
    , m_paths(new GoalPathModel(this))
    , m_checkIns(new CheckInModel(this))
    , m_pathTable(makeTable(m_paths, GoalPathModel::ClassColumn, tr("Paths")))
    , m_checkInTable(makeTable(m_checkIns, CheckInModel::PeriodColumn, tr("Check-ins")))
    , m_metric(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_class(new QLineEdit(this))
    , m_customers(new QSpinBox(this))
    , m_conversion(new QLineEdit(this))
    , m_addPath(new QPushButton(tr("&Add"), this))
    , m_removePath(new QPushButton(tr("&Remove"), this))
    , m_quarter(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_addCheckIn(new QPushButton(tr("A&dd"), this))
    , m_removeCheckIn(new QPushButton(tr("R&emove"), this))
{
    setWindowTitle(tr("Paths and check-ins %1").arg(m_tree->fiscalYear()));
    resize(880, 620);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addWidget(headingOf(tr("By which customers the goals are reached"), this));
    column->addWidget(m_pathTable, 3);
    column->addLayout(makePathForm());
    column->addSpacing(spacing);
    column->addWidget(headingOf(tr("When somebody looks at a quarter before half of it is over"), this));
    column->addWidget(m_checkInTable, 2);
    column->addLayout(makeCheckInForm());
    column->addWidget(refusal());
    column->addWidget(buttons);
    // Return in a field adds its line and leaves the dialog open.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    updateButtons();
    read();
}

QTableView *GoalPathsDialog::makeTable(QAbstractItemModel *model, int wide, const QString &name)
{
    QTableView *table = makePlainTable(model, session(), this);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + 14);
    table->setProperty("elidedColumns", QVariantList{GoalPathModel::ClassColumn});
    keepCurrentByKey(table);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GoalPathsDialog::updateButtons);
    return table;
}

QLayout *GoalPathsDialog::makePathForm()
{
    m_class->setObjectName(QStringLiteral("pathClass"));
    m_conversion->setObjectName(QStringLiteral("pathConversion"));
    m_addPath->setObjectName(QStringLiteral("addPath"));
    m_removePath->setObjectName(QStringLiteral("removePath"));
    for (const Metric &metric : m_metrics) {
        if (!metric.isAction())
            m_metric->addItem(metric.name, metric.code);
    }
    addUnits({}, 0);
    m_customers->setRange(1, mostCustomers);
    m_customers->setValue(10);
    m_conversion->setPlaceholderText(tr("25%"));
    m_conversion->setMaximumWidth(100);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->addLayout(named(tr("&Metric"), m_metric, this));
    row->addLayout(named(tr("&Unit"), m_unit, this));
    row->addLayout(named(tr("C&lass of customers"), m_class, this), 1);
    row->addLayout(named(tr("&How many"), m_customers, this));
    row->addLayout(named(tr("Will &buy"), m_conversion, this));
    row->addWidget(m_addPath, 0, Qt::AlignBottom);
    row->addWidget(m_removePath, 0, Qt::AlignBottom);
    connect(m_addPath, &QPushButton::clicked, this, &GoalPathsDialog::addPath);
    for (QLineEdit *field : {m_class, m_conversion}) {
        connect(field, &QLineEdit::returnPressed, this, &GoalPathsDialog::addPath);
        connect(field, &QLineEdit::textChanged, this, &GoalPathsDialog::updateButtons);
    }
    connect(m_removePath, &QPushButton::clicked, this, [this] {
        m_addsPath = false;
        write([id = m_pathTable->currentIndex().data(TableRole::Key).toLongLong()](
                  const GoalDesk &desk) { return removePath(desk, id); });
    });
    return row;
}

void GoalPathsDialog::addUnits(const OrgPlace &place, int depth)
{
    m_unit->addItem(QStringLiteral("› ").repeated(depth) + placeText(m_tree->org(), place), place.unit.value);
    for (const OrgPlace &child : m_tree->org().childrenOf(place)) {
        if (!child.isPerson())
            addUnits(child, depth + 1);
    }
}

QLayout *GoalPathsDialog::makeCheckInForm()
{
    m_quarter->setObjectName(QStringLiteral("checkInQuarter"));
    m_day->setObjectName(QStringLiteral("checkInDay"));
    m_addCheckIn->setObjectName(QStringLiteral("addCheckIn"));
    for (const Period &quarter : m_tree->calendar().childrenOf(m_tree->root().period))
        m_quarter->addItem(periodTitle(quarter), QVariant::fromValue(quarter));
    showQuarter();
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->addLayout(named(tr("&Quarter"), m_quarter, this));
    row->addLayout(named(tr("Da&y"), m_day, this));
    row->addStretch(1);
    row->addWidget(m_addCheckIn, 0, Qt::AlignBottom);
    row->addWidget(m_removeCheckIn, 0, Qt::AlignBottom);
    connect(m_quarter, &QComboBox::currentIndexChanged, this, &GoalPathsDialog::showQuarter);
    connect(m_addCheckIn, &QPushButton::clicked, this, &GoalPathsDialog::addCheckIn);
    connect(m_removeCheckIn, &QPushButton::clicked, this, [this] {
        m_addsPath = false;
        write([id = m_checkInTable->currentIndex().data(TableRole::Key).toLongLong()](
                  const GoalDesk &desk) { return removeCheckIn(desk, id); });
    });
    return row;
}

/// The days from which half of the quarter can still be changed; two weeks in is what one begins with.
void GoalPathsDialog::showQuarter()
{
    const WeekRange weeks = m_tree->calendar().weeksOf(m_quarter->currentData().value<Period>());
    m_day->setDateRange(weeks.first.monday(), weeks.first.monday().addDays((weeks.size() * 7 - 1) / 2));
    m_day->setDate(weeks.first.monday().addDays(14));
}

void GoalPathsDialog::read()
{
    const Workspace *workspace = session().workspace();
    if (!workspace)
        return;
    reading().start<Answer>(
        *workspace,
        [tree = m_tree](Connection &connection) -> Result<Answer> {
            Reading reading(connection);
            Answer answer{readGoalPaths(connection, tree->fiscalYear()), readCheckIns(connection)};
            std::erase_if(answer.checkIns, [&tree](const CheckIn &checkIn) {
                return tree->blockOf({{}, checkIn.period}).weeks.size() == 0;
            });
            return reading.finish(std::move(answer));
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                showAnswer(*answer);
            else
                session().report(answer.error());
        });
}

void GoalPathsDialog::showAnswer(const Answer &answer)
{
    std::vector<GoalPathRow> rows;
    for (const GoalPath &path : answer.paths) {
        const Metric *metric = metricOf(m_metrics, path.metric);
        rows.push_back({path, metric ? metric->name : path.metric, placeText(m_tree->org(), OrgPlace{path.unit, {}})});
    }
    m_paths->setRows(std::move(rows));
    m_checkIns->setRows(answer.checkIns);
    updateButtons();
}

void GoalPathsDialog::addPath()
{
    const std::optional<int> conversion = basisPointsFromText(m_conversion->text());
    if (!m_addPath->isEnabled())
        return;
    if (!conversion || *conversion == 0)
        return showRefusal(
            tr("\"%1\" is no share of customers. Write a percentage such as 25%.").arg(m_conversion->text()));
    const GoalPath path{0, m_metric->currentData().toString(), m_tree->fiscalYear(),
        UnitId{m_unit->currentData().toLongLong()}, m_class->text().trimmed(), m_customers->value(), *conversion};
    m_addsPath = true;
    write([path](const GoalDesk &desk) { return planPath(desk, path); });
}

void GoalPathsDialog::addCheckIn()
{
    m_addsPath = false;
    const CheckIn checkIn{0, m_quarter->currentData().value<Period>(), m_day->date()};
    write([checkIn](const GoalDesk &desk) { return planCheckIn(desk, checkIn); });
}

void GoalPathsDialog::written()
{
    if (std::exchange(m_addsPath, false)) {
        m_class->clear();
        m_conversion->clear();
        m_class->setFocus();
    }
    read();
}

void GoalPathsDialog::updateButtons()
{
    const bool canWrite = session().isAsOfToday();
    m_addPath->setEnabled(canWrite && !m_class->text().trimmed().isEmpty() && !m_conversion->text().isEmpty());
    m_removePath->setEnabled(canWrite && m_pathTable->selectionModel()->hasSelection());
    m_addCheckIn->setEnabled(canWrite);
    m_removeCheckIn->setEnabled(canWrite && m_checkInTable->selectionModel()->hasSelection());
}

} // namespace waterline
