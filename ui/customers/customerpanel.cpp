#include "customers/customerpanel.h"

#include "customers/lightmodel.h"
#include "customers/timelinedelegate.h"
#include "customers/timelinemodel.h"
#include "parts/displaytext.h"
#include "parts/tabletools.h"

#include <QStyle>
#include <QVBoxLayout>

namespace waterline {

namespace {

QLabel *plainLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

CustomerPanel::CustomerPanel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new TimelineModel(this))
    , m_name(plainLabel("heading", this))
    , m_light(plainLabel("green", this))
    , m_reason(plainLabel("muted", this))
    , m_facts(new QFormLayout)
    , m_heading(plainLabel("heading", this))
    , m_list(new QListView(this))
{
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setWordWrap(true);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_session, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    installCopy(m_list);

    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_light, 0, Qt::AlignTop);
    verdict->addWidget(m_reason, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addLayout(verdict);
    column->addLayout(m_facts);
    column->addSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    retranslate();
}

void CustomerPanel::setCustomer(const LightRow &row, const CustomerTimeline &timeline)
{
    const bool isSame = m_row.id == row.id;
    m_row = row;
    m_timeline = timeline;
    m_model->setEntries(timeline.entries);
    if (!isSame)
        m_list->scrollToTop();
    showTexts();
}

void CustomerPanel::retranslate()
{
    m_list->setAccessibleName(tr("Timeline of the customer"));
    m_model->retranslate();
    showTexts();
}

void CustomerPanel::showTexts()
{
    const Light light = m_row.verdict.light;
    m_name->setText(m_row.name);
    m_light->setText(tr("%1 %2", "shape, word").arg(markGlyph(markOf(light)), lightName(light)));
    m_light->setProperty("role", lightCode(light));
    m_light->style()->polish(m_light);
    m_reason->setText(m_row.reason);
    m_heading->setText(tr("What happened (%1)").arg(numberText(qint64(m_timeline.entries.size()))));
    showFacts();
}

void CustomerPanel::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const Customer &customer = m_timeline.customer;
    const QString owner = m_row.ownerName.isEmpty() ? tr("no owner")
        : m_row.unitName.isEmpty()                  ? m_row.ownerName
                                                    : tr("%1 (%2)").arg(m_row.ownerName, m_row.unitName);
    const std::initializer_list<std::pair<QString, QString>> facts{
        {tr("Code"), customer.code == customer.name ? QString() : customer.code},
        {tr("Owner"), owner},
        {tr("Industry"), customer.industry},
        {tr("City"), customer.city},
        {tr("Phone"), customer.phone},
        {tr("Competitor"), customer.competitor},
    };
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        QLabel *label = plainLabel("muted", this);
        label->setText(name);
        QLabel *text = plainLabel("", this);
        text->setText(value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(label, text);
    }
}

} // namespace waterline
