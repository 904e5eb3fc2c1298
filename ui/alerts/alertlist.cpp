#include "alerts/alertlist.h"

#include "parts/listexport.h"
#include "parts/notice.h"
#include "parts/plaintable.h"
#include "parts/wrapdelegate.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

QString metricNamesOf(const std::vector<Alert> &alerts, const std::vector<Metric> &metrics)
{
    QStringList names;
    for (const Alert &alert : alerts) {
        if (const Metric *metric = metricOf(metrics, alert.metric))
            names << metric->name;
    }
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

} // namespace

AlertList::AlertList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AlertModel(this))
    , m_filter(new AlertFilterProxy(this))
    , m_stack(new QStackedLayout)
    , m_table(new QTableView(this))
    , m_noMatch(new Notice(Notice::Shape::Page, this))
{
    m_filter->setSourceModel(m_model);
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_stack);
    connect(m_noMatch->button(), &QPushButton::clicked, this, &AlertList::unfilterWanted);
    setFocusProxy(m_table);
}

void AlertList::makeTable()
{
    dressPlainTable(m_table, m_filter, m_session);
    m_table->setItemDelegateForColumn(AlertModel::SummaryColumn, new WrapDelegate(m_session, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_table->font()));
    // A name may be longer than its column, and a sentence than two lines: the tool tip shows the whole.
    m_table->setProperty("elidedColumns", QVariantList{AlertModel::PlaceColumn, AlertModel::SummaryColumn});
    auto *header = m_table->horizontalHeader();
    header->setSortIndicator(AlertModel::StateColumn, Qt::AscendingOrder);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(AlertModel::SummaryColumn, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->viewport()->installEventFilter(this);
    keepCurrentByKey(m_table);
    m_export = (new ListExport(m_table, m_session, [] { return tr("Alerts"); }))->makeButton(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertList::chosenChanged);
}

std::vector<AlertLine> AlertList::makeLines(const AlertInbox &inbox, const std::vector<Metric> &metrics) const
{
    const QDateTime now =
        m_session.isAsOfToday() ? m_session.clock().now() : QDateTime(m_session.scope().asOf.endDay, QTime(0, 0));
    std::vector<AlertLine> lines;
    for (AlertGroup &group : groupedAlerts(inbox.rows)) {
        const qint64 age = std::max<qint64>(0, group.row.alert.raisedAt.secsTo(now));
        const QString names = metricNamesOf(group.alerts, metrics);
        lines.push_back({std::move(group), int(lines.size()), names, age});
    }
    return lines;
}

void AlertList::setInbox(const AlertInbox &inbox, const std::vector<Metric> &metrics)
{
    m_all = int(inbox.rows.size());
    m_model->setLines(makeLines(inbox, metrics));
    fitColumns();
    showState();
}

void AlertList::setFilter(std::set<AlertState> states, const QString &mentioned)
{
    m_filter->setStates(std::move(states));
    m_filter->setMentioned(mentioned);
    showState();
}

ShownAlerts AlertList::shown() const
{
    ShownAlerts shown{m_filter->rowCount(), 0, m_all};
    for (int row = 0; row < shown.rows; ++row)
        shown.alerts += int(m_model->rowAt(m_filter->mapToSource(m_filter->index(row, 0))).alerts.size());
    return shown;
}

const AlertLine *AlertList::currentLine() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->rowAt(index) : nullptr;
}

QVariant AlertList::keyOf(AlertId alert) const
{
    for (const AlertLine &line : m_model->rows()) {
        if (std::ranges::find(line.alerts, alert, &Alert::id) != line.alerts.end())
            return line.row.alert.id.value;
    }
    return {};
}

QModelIndex AlertList::indexOf(AlertId alert) const
{
    return indexOfKey(*m_filter, keyOf(alert));
}

void AlertList::choose(AlertId alert)
{
    const QModelIndex index = indexOf(alert);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

bool AlertList::chooseFirst()
{
    if (m_filter->rowCount() == 0)
        return false;
    m_table->setCurrentIndex(m_filter->index(0, 0));
    return true;
}

void AlertList::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    // Beside an open panel the sentence needs the room; the period then stands below the place.
    constexpr int leastForPeriod = 620;
    const bool hidesPeriod = m_table->viewport()->width() < leastForPeriod;
    m_table->setColumnHidden(AlertModel::PeriodColumn, hidesPeriod);
    m_model->setPeriodBelowPlace(hidesPeriod);
    for (const auto &[column, least, most] :
        {std::tuple(AlertModel::StateColumn, 72, 112), {AlertModel::PlaceColumn, 88, 168},
            {AlertModel::PeriodColumn, 72, 104}, {AlertModel::AgeColumn, 72, 128}}) {
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::clamp(header->sectionSize(column), least, most));
    }
}

void AlertList::showState()
{
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
}

bool AlertList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void AlertList::retranslate()
{
    m_table->setAccessibleName(tr("Alerts, open ones first"));
    m_noMatch->setText(tr("No alert matches the filter."), tr("Clear the filter"));
    m_model->retranslate();
    fitColumns();
}

void AlertList::restyle()
{
    m_noMatch->setIcon(IconName::Search, m_session.theme());
}

} // namespace waterline
