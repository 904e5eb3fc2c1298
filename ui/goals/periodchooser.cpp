#include "goals/periodchooser.h"

#include "goals/periodtext.h"
#include "metrics/composite.h"
#include "parts/segments.h"
#include "theme/icons.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStringList>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr int spacing = 8;
constexpr int metricLetters = 12;
constexpr int widestMetricBox = 240;
constexpr int widestMetricList = 480;
/// Frame and padding of the open list.
constexpr int listMargin = 16;
constexpr std::array spanKinds{Period::Kind::Year, Period::Kind::Quarter, Period::Kind::Month};
constexpr std::array columnKinds{Period::Kind::Quarter, Period::Kind::Month, Period::Kind::Week};

/// As markup of our own it wraps; what a file brought must not be taken for markup.
QString wrappingToolTip(const QString &text)
{
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace

PeriodChooser::PeriodChooser(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new QLabel(this))
    , m_metricBox(new QComboBox(this))
    , m_spanKinds(new Segments(this))
    , m_previous(new QToolButton(this))
    , m_spanName(new QLabel(this))
    , m_next(new QToolButton(this))
    , m_columnKinds(new Segments(this))
{
    m_label->setBuddy(m_metricBox);
    // What a file calls a metric must not make the window wide; its list and its tool tip have the whole.
    m_metricBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_metricBox->setMinimumContentsLength(metricLetters);
    m_metricBox->setMaximumWidth(widestMetricBox);
    m_spanName->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_label);
    row->addWidget(m_metricBox, 4);
    row->addWidget(m_spanKinds);
    row->addWidget(m_previous);
    row->addWidget(m_spanName);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_columnKinds);
    for (QToolButton *button : {m_previous, m_next})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_metricBox, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT metricChosen(m_metricBox->currentData().toString()); });
    connect(m_spanKinds, &Segments::chosen, this,
        [this](int segment) { Q_EMIT spanKindChosen(spanKinds[std::size_t(segment)]); });
    connect(m_columnKinds, &Segments::chosen, this,
        [this](int segment) { Q_EMIT columnsChosen(columnKinds[std::size_t(segment)]); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    retranslate();
    restyle();
}

void PeriodChooser::show(
    const std::vector<Metric> &metrics, const QString &metric, const Period &span, Period::Kind columns)
{
    m_metrics = metrics;
    m_metric = metric;
    m_span = span;
    m_columns = columns;
    retranslate();
}

void PeriodChooser::showMetrics()
{
    const QSignalBlocker quiet(m_metricBox);
    m_metricBox->clear();
    for (const Metric &metric : m_metrics) {
        m_metricBox->addItem(metric.name, metric.code);
        // One definition, wherever the name is shown (R14).
        const QStringList definition = metric == compositeMetric() ? compositeDefinition(m_metrics, m_session.rules())
                                                                   : metricDefinition(metric, m_metrics);
        const QStringList lines = QStringList(metric.name) + definition;
        m_metricBox->setItemData(m_metricBox->count() - 1, wrappingToolTip(lines.join(u'\n')), Qt::ToolTipRole);
    }
    QAbstractItemView *list = m_metricBox->view();
    list->setMinimumWidth(std::min(list->sizeHintForColumn(0) + listMargin, widestMetricList));
    m_metricBox->setCurrentIndex(m_metricBox->findData(m_metric));
    m_metricBox->setToolTip(m_metricBox->currentData(Qt::ToolTipRole).toString());
}

void PeriodChooser::retranslate()
{
    m_label->setText(tr("&Metric"));
    m_metricBox->setAccessibleName(tr("Metric"));
    showMetrics();
    m_spanKinds->setAccessibleName(tr("Span"));
    m_columnKinds->setAccessibleName(tr("Columns"));
    QStringList spans;
    for (const Period::Kind kind : spanKinds)
        spans << periodKindName(kind);
    m_spanKinds->setTexts(spans);
    QStringList columns;
    for (const Period::Kind kind : columnKinds)
        columns << periodColumnsName(kind);
    m_columnKinds->setTexts(columns);
    if (const auto span = std::ranges::find(spanKinds, m_span.kind()); !m_span.isNull() && span != spanKinds.end())
        m_spanKinds->setCurrent(int(span - spanKinds.begin()));
    m_columnKinds->setCurrent(int(std::ranges::find(columnKinds, m_columns) - columnKinds.begin()));
    for (std::size_t i = 0; i < columnKinds.size(); ++i)
        m_columnKinds->setSegmentEnabled(int(i), m_span.isNull() || columnKinds[i] > m_span.kind());
    m_spanName->setText(periodTitle(m_span));
    // The buttons beside it stay where they are while one steps through.
    const int widest = std::max(fontMetrics().horizontalAdvance(periodTitle(Period::ofMonth(2026, 12))),
        fontMetrics().horizontalAdvance(periodTitle(Period::ofQuarter(2026, 4))));
    m_spanName->setMinimumWidth(widest);
    m_previous->setAccessibleName(tr("Span before"));
    m_previous->setToolTip(tr("Span before (Ctrl+Page Up)"));
    m_next->setAccessibleName(tr("Span after"));
    m_next->setToolTip(tr("Span after (Ctrl+Page Down)"));
}

void PeriodChooser::restyle()
{
    m_previous->setIcon(icon(IconName::ChevronLeft, m_session.theme()));
    m_next->setIcon(icon(IconName::ChevronRight, m_session.theme()));
}

} // namespace waterline
