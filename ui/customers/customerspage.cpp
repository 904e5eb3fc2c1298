#include "customers/customerspage.h"

#include "customers/contractsdialog.h"
#include "customers/customerpanel.h"
#include "customers/lightchips.h"
#include "customers/lightmodel.h"
#include "parts/wrapdelegate.h"
#include "parts/displaytext.h"
#include "parts/listexport.h"
#include "parts/notice.h"
#include "parts/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {
constexpr int margin = 16;
constexpr int spacing = 8;
} // namespace

CustomersPage::CustomersPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_reportJob(new Job(this))
    , m_timelineJob(new Job(this))
    , m_explainJob(new Job(this))
    , m_model(new LightModel(this))
    , m_filter(new LightFilter(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new Notice(Notice::Shape::Page, this))
{
    m_filter->setSourceModel(m_model);
    auto *content = new QWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    auto *right = new QWidget(m_splitter);
    right->setMinimumWidth(280);
    auto *rightBox = new QVBoxLayout(right);
    rightBox->setContentsMargins(margin, 0, 0, 0);
    m_panelStack = new QStackedLayout;
    rightBox->addLayout(m_panelStack);
    m_panel = new CustomerPanel(session, right);
    m_noChoice = new Notice(Notice::Shape::Page, right);
    m_panelStack->addWidget(m_noChoice);
    m_panelStack->addWidget(m_panel);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 280});
    m_withoutOwner = new QLabel(content);
    m_withoutOwner->setProperty("role", QStringLiteral("muted"));
    m_withoutOwner->setWordWrap(true);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(makeHeading());
    column->addWidget(m_splitter, 1);
    column->addWidget(m_withoutOwner);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_report.scope.place.isCompany())
            this->session().openPage(QStringLiteral("import"));
        else
            widenScope();
    });
    setFocusProxy(m_table);
    retranslate();
    restyle();
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

QLayout *CustomersPage::makeHeading()
{
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("title"));
    m_count = new QLabel(this);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_chips = new LightChips(session(), this);
    connect(m_chips, &LightChips::chosenChanged, this, &CustomersPage::applyFilter);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(280);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPage::applyFilter);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    m_contracts = new QPushButton(this);
    m_contracts->setObjectName(QStringLiteral("contracts"));
    connect(m_contracts, &QPushButton::clicked, this, &CustomersPage::openContracts);

    auto *first = new QHBoxLayout;
    first->setSpacing(2 * spacing);
    first->addWidget(m_title);
    first->addWidget(m_count, 1, Qt::AlignBottom);
    first->addWidget(m_contracts);
    first->addWidget(m_export);
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * spacing);
    second->addWidget(m_chips);
    second->addStretch(1);
    second->addWidget(m_search);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(spacing);
    heading->addLayout(first);
    heading->addLayout(second);
    return heading;
}

QWidget *CustomersPage::makeList()
{
    auto *left = new QWidget(m_splitter);
    left->setMinimumWidth(420);
    auto *leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(0, 0, margin, 0);
    m_listStack = new QStackedLayout;
    leftBox->addLayout(m_listStack);
    makeTable(left);
    m_noMatch = new Notice(Notice::Shape::Page, left);
    connect(m_noMatch->button(), &QPushButton::clicked, this, &CustomersPage::clearFilter);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_noMatch);
    return left;
}

void CustomersPage::makeTable(QWidget *parent)
{
    m_table = makePlainTable(m_filter, session(), parent);
    m_table->setItemDelegateForColumn(LightModel::NameColumn, new NameDelegate(session(), m_table));
    m_table->setItemDelegateForColumn(LightModel::ReasonColumn, new WrapDelegate(session(), m_table));
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_table->font()));
    auto *header = m_table->horizontalHeader();
    header->setSortIndicator(LightModel::LightColumn, Qt::AscendingOrder);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(LightModel::ReasonColumn, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);
    m_table->setSortingEnabled(true);
    keepCurrentByKey(m_table);
    m_export = (new ListExport(m_table, session(), [] { return tr("Customers"); }))->makeButton(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CustomersPage::askCustomer);
}

void CustomersPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    int room = m_table->viewport()->width();
    const auto fit = [&](int column, int least, int most) {
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::clamp(header->sectionSize(column), least, most));
        room -= header->sectionSize(column);
    };
    fit(LightModel::LightColumn, 64, 88);
    fit(LightModel::OwnerColumn, 72, 120);
    fit(LightModel::SilenceColumn, 64, 88);
    // The name may take two lines where the room is short; the reason, which always may, has the rest.
    constexpr int leastName = 120;
    constexpr int leastReason = 170;
    fit(LightModel::NameColumn, leastName, std::max(leastName, room - leastReason));
}

void CustomersPage::showCustomer(CustomerId customer)
{
    m_wanted = customer;
    // A page that is not up to date will choose when its report arrives.
    if (m_isReportCurrent && isVisible() && !m_reportJob->isRunning())
        chooseWanted();
}

void CustomersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isReportCurrent || m_reportJob->isRunning())
        return;
    // The panel beside speaks of the page in front.
    if (m_wanted.isNull())
        askCustomer();
    else
        chooseWanted();
}

void CustomersPage::refresh()
{
    const Workspace *workspace = session().workspace();
    if (!workspace) {
        for (Job *job : {m_reportJob, m_timelineJob, m_explainJob})
            job->forget();
        showReport({});
        return;
    }
    m_isReportCurrent = false;
    const auto ask = [scope = session().scope(), rules = session().rules()](
                         Connection &connection) { return lightReport(connection, scope, rules); };
    m_reportJob->start<LightReport>(*workspace, ask, [this](Result<LightReport> report) {
        if (report)
            showReport(*report);
        else
            session().report(report.error());
    });
}

void CustomersPage::showReport(const LightReport &report)
{
    m_report = report;
    m_isReportCurrent = true;
    m_model->setCustomers(m_report.customers);
    fitColumns();
    m_chips->setCounts(m_report.counts);
    showTexts();
    showState();
    chooseWanted();
    if (!m_isReportCurrent)
        return; // the scope was widened, and another report is on its way
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    else if (!currentRow())
        askCustomer();
}

void CustomersPage::showTexts()
{
    const auto all = int(m_report.customers.size());
    const int shown = m_filter->rowCount();
    m_title->setText(title());
    m_count->setText(
        shown == all ? tr("%n customer(s)", "", all) : tr("%1 of %n customer(s)", "", all).arg(numberText(shown)));
    m_withoutOwner->setVisible(m_report.withoutOwner > 0 && !m_report.scope.place.isCompany());
    m_withoutOwner->setText(tr("%n customer(s) have no owner and stand in no unit.", "", int(m_report.withoutOwner)));
}

void CustomersPage::showState()
{
    m_stack->setCurrentIndex(m_report.customers.empty() ? 1 : 0);
    m_listStack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
    if (m_report.scope.place.isCompany())
        m_empty->setText(
            tr("No customers yet. Import a customer list to see who needs attention first."), tr("Import files…"));
    else
        m_empty->setText(tr("Nobody in this part of the organisation owns a customer."), tr("Show the whole company"));
    m_noMatch->setText(tr("No customer matches the filter."), tr("Clear the filter"));
    m_noChoice->setText(tr("Choose a customer to see what happened with it."), {});
}

void CustomersPage::applyFilter()
{
    m_filter->setLights(m_chips->chosen());
    m_filter->setSearch(m_search->text());
    showTexts();
    showState();
}

void CustomersPage::clearFilter()
{
    m_chips->clear();
    m_search->clear();
    applyFilter();
    m_table->setFocus();
}

void CustomersPage::chooseWanted()
{
    if (m_wanted.isNull())
        return;
    const QVariant key(m_wanted.value);
    if (!indexOfKey(*m_model, key).isValid()) {
        if (m_report.scope.place.isCompany()) {
            m_wanted = {};
            session().tell(tr("This customer is not known as of that day."));
        } else {
            widenScope();
        }
        return;
    }
    m_wanted = {};
    if (!indexOfKey(*m_filter, key).isValid())
        clearFilter();
    const QModelIndex index = indexOfKey(*m_filter, key);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void CustomersPage::widenScope()
{
    session().drillTo({});
}

void CustomersPage::openContracts()
{
    auto *dialog = new ContractsDialog(session(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

const LightRow *CustomersPage::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->rowAt(index).row : nullptr;
}

void CustomersPage::askCustomer()
{
    const Workspace *workspace = session().workspace();
    const LightRow *row = currentRow();
    if (!workspace || !row) {
        m_timelineJob->forget();
        m_explainJob->forget();
        m_panelStack->setCurrentWidget(m_noChoice);
        return;
    }
    const CustomerId customer = row->id;
    const AsOf asOf = m_report.scope.asOf;
    m_timelineJob->start<CustomerTimeline>(
        *workspace, [customer, asOf](Connection &connection) { return customerTimeline(connection, customer, asOf); },
        [this, shown = *row](Result<CustomerTimeline> timeline) { showCustomerAnswer(shown, timeline); });
    m_explainJob->start<Explanation>(
        *workspace,
        [customer, asOf, rules = session().rules()](
            Connection &connection) { return explainCustomerLight(connection, customer, asOf, rules); },
        [this, mark = markOf(row->verdict.light)](Result<Explanation> explanation) {
            if (explanation)
                session().explain(*explanation, mark);
            else
                session().report(explanation.error());
        });
}

void CustomersPage::showCustomerAnswer(const LightRow &row, const Result<CustomerTimeline> &timeline)
{
    if (!timeline) {
        session().report(timeline.error());
        return;
    }
    m_panel->setCustomer(row, *timeline);
    m_panelStack->setCurrentWidget(m_panel);
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_table->setCurrentIndex(m_filter->index(0, 0));
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

void CustomersPage::retranslate()
{
    setAccessibleName(title());
    m_search->setPlaceholderText(tr("Name, code or owner (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search customers"));
    m_table->setAccessibleName(tr("Customers by urgency"));
    m_contracts->setText(tr("&Contracts…"));
    m_contracts->setToolTip(tr("Attach what verifies a won opportunity, and submit it"));
    m_chips->retranslate();
    m_panel->retranslate();
    m_model->retranslate();
    fitColumns();
    showTexts();
    showState();
}

void CustomersPage::restyle()
{
    m_chips->restyle();
    m_searchIcon->setIcon(icon(IconName::Search, session().theme().mutedText));
    m_empty->setIcon(IconName::Customers, session().theme());
    m_noMatch->setIcon(IconName::Search, session().theme());
    m_noChoice->setIcon(IconName::Customers, session().theme());
}

} // namespace waterline
