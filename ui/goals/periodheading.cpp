#include "goals/periodheading.h"

#include "goals/heatcellview.h"
#include "goals/periodtext.h"
#include "parts/elidedlabel.h"
#include "parts/listexport.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace waterline {

namespace {

constexpr int spacing = 16;

} // namespace

PeriodHeading::PeriodHeading(Session &session, QTableView *table, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new ElidedLabel({}, Qt::ElideRight, this))
    , m_about(new ElidedLabel({}, Qt::ElideRight, this))
    , m_up(new QPushButton(this))
{
    m_name->setProperty("role", QStringLiteral("title"));
    m_about->setProperty("role", QStringLiteral("muted"));
    m_up->setProperty("role", QStringLiteral("flat"));
    connect(m_up, &QPushButton::clicked, this, &PeriodHeading::upAsked);
    auto *listExport = new ListExport(table, session, [this] { return m_fileName; });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_name);
    row->addWidget(m_about, 1, Qt::AlignBottom);
    row->addWidget(m_up);
    row->addWidget(listExport->makeButton(this));
    retranslate();
    restyle();
}

void PeriodHeading::show(const PeriodAnswer &answer)
{
    const PeriodHeatReport &report = answer.report;
    if (!report.span.isNull())
        m_fileName = tr("Goals %1 %2", "a metric and a span").arg(report.metric.code, report.span.toText());
    m_name->setFullText(heatRowName(report.total));
    const QString what = tr("%1 · %2", "metric · span").arg(report.metric.name, periodTitle(report.span));
    const int people = int(answer.people);
    m_about->setFullText(report.scope.place.isPerson() ? what : tr("%1 · %n people", "", people).arg(what));
    m_up->setVisible(report.path.size() > 1);
}

void PeriodHeading::retranslate()
{
    m_up->setText(tr("&Up one level"));
    m_up->setToolTip(tr("Show the unit above (Alt+Up)"));
}

void PeriodHeading::restyle()
{
    m_up->setIcon(icon(IconName::Up, m_session.theme()));
}

} // namespace waterline
