#include "goals/heatlegend.h"

#include "goals/heatdelegate.h"
#include "goals/perioddelegate.h"
#include "parts/displaytext.h"
#include "parts/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <functional>

namespace waterline {

namespace {

constexpr int rowSpacing = 4;
constexpr int entrySpacing = 6;

/// A small drawing in the theme's colours.
class Swatch final : public QWidget {
public:
    Swatch(int width, std::function<void(QPainter &, const QRectF &)> draw, QWidget *parent)
        : QWidget(parent)
        , m_draw(std::move(draw))
    {
        setFixedSize(width, 14);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_draw(painter, QRectF(rect()));
    }

private:
    std::function<void(QPainter &, const QRectF &)> m_draw;
};

/// The scale from 0 to 100 % in as many steps as the eye takes for one run.
void paintScale(QPainter &painter, const QRectF &box, const Theme &theme)
{
    constexpr int steps = 24;
    const double width = box.width() / steps;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int step = 0; step < steps; ++step) {
        const QRectF part(box.left() + step * width, box.top(), width + 1, box.height());
        painter.fillRect(part.intersected(box), heatColors(Ratio(step, steps - 1), theme).background);
    }
}

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QStringLiteral("muted"));
    return label;
}

} // namespace

HeatLegend::HeatLegend(const Session &session, For what, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_for(what)
    , m_least(mutedLabel(this))
    , m_full(mutedLabel(this))
    , m_over(mutedLabel(this))
    , m_noPlan(mutedLabel(this))
    , m_offPlanEntry(new QWidget(this))
    , m_offPlan(new ElidedLabel({}, Qt::ElideRight, m_offPlanEntry))
    , m_running(mutedLabel(this))
    , m_leftOut(mutedLabel(this))
    , m_remark(new ElidedLabel({}, Qt::ElideRight, this))
    , m_note(new ElidedLabel({}, Qt::ElideRight, this))
    , m_last(mutedLabel(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(rowSpacing);
    m_row = new QHBoxLayout;
    m_row->setSpacing(entrySpacing);
    rows->addLayout(m_row);
    const auto tile = [this](const Ratio &ratio) {
        return new Swatch(
            22,
            [this, ratio](QPainter &painter, const QRectF &box) {
                paintHeatTile(&painter, box, heatColors(ratio, m_session.theme()));
            },
            this);
    };
    const auto shape = [this](Mark mark) {
        return new Swatch(
            12,
            [this, mark](QPainter &painter, const QRectF &box) {
                painter.fillPath(markPath(mark, QRectF(0, 0, 10, 10).translated(box.center() - QPointF(5, 5))),
                    markColor(mark, m_session.theme()));
            },
            this);
    };
    m_row->addWidget(m_least);
    addEntry(
        new Swatch(
            96, [this](QPainter &painter, const QRectF &box) { paintScale(painter, box, m_session.theme()); }, this),
        m_full);
    addEntry(tile(Ratio(6, 5)), m_over);
    addEntry(tile(Ratio()), m_noPlan);
    m_offPlan->setProperty("role", QStringLiteral("muted"));
    auto *offPlan = new QHBoxLayout(m_offPlanEntry);
    offPlan->setContentsMargins(0, 0, 0, 0);
    offPlan->setSpacing(entrySpacing);
    offPlan->addWidget(shape(Mark::Short));
    offPlan->addWidget(shape(Mark::Over));
    offPlan->addWidget(m_offPlan);
    m_row->addWidget(m_offPlanEntry);
    m_row->addSpacing(8);
    if (m_for == For::Week)
        addEntry(shape(Mark::Good), m_last);
    m_row->addStretch(1);
    if (m_for == For::Periods)
        addPeriodRow(*rows);
    m_running->setVisible(m_for == For::Periods);
    m_remark->setVisible(m_for == For::Periods);
    m_leftOut->hide();
    m_note->hide();
    retranslate();
}

void HeatLegend::addPeriodRow(QVBoxLayout &rows)
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(entrySpacing);
    rows.addLayout(m_row);
    addEntry(makeProgress(), m_running);
    addEntry(new Swatch(
                 8,
                 [this](QPainter &painter, const QRectF &box) {
                     painter.setPen(Qt::NoPen);
                     painter.setBrush(m_session.theme().link);
                     painter.drawEllipse(box.center(), 2.5, 2.5);
                 },
                 this),
        m_last);
    m_row->addWidget(m_leftOut);
    m_row->addSpacing(8);
    m_remark->setProperty("role", QStringLiteral("muted"));
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_row->addWidget(m_remark, 1);
    m_note->setProperty("role", QStringLiteral("muted"));
    rows.addWidget(m_note);
}

QWidget *HeatLegend::makeProgress()
{
    return new Swatch(
        22,
        [this](QPainter &painter, const QRectF &box) {
            const HeatColors colors = heatColors(Ratio(1, 1), m_session.theme());
            paintHeatTile(&painter, box, colors);
            paintPeriodProgress(&painter, box, box.adjusted(0, box.height() - 4, 0, 0), Ratio(1, 2), colors.text);
        },
        this);
}

void HeatLegend::showLeftOut(bool isShown)
{
    m_leftOut->setVisible(isShown);
}

void HeatLegend::setRemark(const QString &text)
{
    m_remark->setFullText(text);
}

void HeatLegend::setNote(const QString &text)
{
    m_note->setFullText(text);
    m_note->setVisible(!text.isEmpty());
}

void HeatLegend::retranslate()
{
    m_least->setText(tr("%1%", "percent").arg(numberText(0)));
    m_full->setText(tr("%1%", "percent").arg(numberText(100)));
    if (m_for == For::Week)
        retranslateWeek();
    else
        retranslatePeriods();
}

void HeatLegend::setProgress(const PeriodProgress &progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    retranslate();
}

void HeatLegend::retranslateWeek()
{
    m_over->setText(tr("over plan"));
    m_noPlan->setText(tr("no plan"));
    const QString limit = numberText(m_session.rules().deviationPercent);
    const QString pace = numberText(m_session.rules().pacePercent);
    m_offPlan->setFullText(m_progress.isOver() ? tr("more than %1% short, over").arg(limit)
                                               : tr("the week still runs: below %1% of the pace").arg(pace));
    if (m_progress.phase == PeriodProgress::Phase::Ahead)
        m_offPlan->setFullText(tr("the week has not begun: nothing is marked"));
    m_offPlanEntry->setToolTip(
        tr("When a week is over, actual falls short of the plan, or exceeds it, by more than %1% (rule R7). While it "
           "runs it is compared with what its workdays so far let expect, and so is its colour (rule R16).")
            .arg(limit));
    m_last->setText(m_progress.isOver()
            ? tr("healthy, at least %1%").arg(numberText(m_session.rules().healthyPenetrationPercent))
            : tr("on pace"));
    m_last->setToolTip(tr("Penetration from which a week counts as healthy (rule R56), once it is over."));
}

void HeatLegend::retranslatePeriods()
{
    m_over->setText(tr("over the goal"));
    m_noPlan->setText(tr("no goal"));
    const QString limit = numberText(m_session.rules().deviationPercent);
    const QString pace = numberText(m_session.rules().pacePercent);
    m_offPlan->setFullText(tr("more than %1% short, over").arg(limit));
    m_running->setText(tr("still runs: short below %1% of the pace").arg(pace));
    m_running->setToolTip(tr("The bar shows how many of the workdays of a running period are over."));
    m_leftOut->setText(tr("* without some metrics"));
    m_leftOut->setToolTip(tr("A metric that cannot be compared with a goal is left out of the composite score, and the "
                             "weights of the others are scaled up (rule R13)."));
    m_offPlanEntry->setToolTip(
        tr("A period that is over is short or over by more than %1% of its goal. One that still runs "
           "is compared with what its workdays so far let expect, and so is its colour (rule R16).")
            .arg(limit));
    m_last->setText(tr("arrived later"));
    m_last->setToolTip(tr("The number rests on facts that were recorded only after the day that the window shows."));
}

void HeatLegend::addEntry(QWidget *swatch, QLabel *label)
{
    m_row->addWidget(swatch);
    m_row->addWidget(label);
    m_row->addSpacing(8);
}

} // namespace waterline
