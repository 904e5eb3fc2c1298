#include "goals/heatlegend.h"

#include "goals/heatdelegate.h"
#include "parts/displaytext.h"

#include <QHBoxLayout>
#include <QPainter>

#include <functional>

namespace waterline {

namespace {

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
    , m_offPlan(mutedLabel(this))
    , m_last(mutedLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
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
    QWidget *lateDot = m_for == For::Week ? nullptr
                                          : new Swatch(
                                              8,
                                              [this](QPainter &painter, const QRectF &box) {
                                                  painter.setPen(Qt::NoPen);
                                                  painter.setBrush(m_session.theme().link);
                                                  painter.drawEllipse(box.center(), 2.5, 2.5);
                                              },
                                              this);
    row->addWidget(m_least);
    addEntry(
        new Swatch(
            96, [this](QPainter &painter, const QRectF &box) { paintScale(painter, box, m_session.theme()); }, this),
        m_full);
    addEntry(tile(Ratio(6, 5)), m_over);
    addEntry(tile(Ratio()), m_noPlan);
    row->addWidget(shape(Mark::Short));
    addEntry(shape(Mark::Over), m_offPlan);
    addEntry(m_for == For::Week ? shape(Mark::Good) : lateDot, m_last);
    row->addStretch(1);
    retranslate();
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
    m_offPlan->setText(m_progress.isOver() ? tr("more than %1% short, over").arg(limit)
                                           : tr("the week still runs: below %1% of the pace").arg(pace));
    if (m_progress.phase == PeriodProgress::Phase::Ahead)
        m_offPlan->setText(tr("the week has not begun: nothing is marked"));
    m_offPlan->setToolTip(
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
    m_offPlan->setText(tr("more than %1% short, over; running: below %2% of the pace").arg(limit, pace));
    m_offPlan->setToolTip(tr("A period that is over is short or over by more than %1% of its goal. One that still runs "
                             "is compared with what its workdays so far let expect, and so is its colour (rule R16).")
                              .arg(limit));
    m_last->setText(tr("arrived later"));
    m_last->setToolTip(tr("The number rests on facts that were recorded only after the day that the window shows."));
}

void HeatLegend::addEntry(QWidget *swatch, QLabel *label)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(swatch);
    row->addWidget(label);
    row->addSpacing(8);
}

} // namespace waterline
