#include "goals/compositeparts.h"

#include "goals/heatcellview.h"
#include "goals/periodcellview.h"
#include "goals/periodtext.h"
#include "metrics/composite.h"
#include "parts/displaytext.h"
#include "parts/elidedlabel.h"
#include "parts/markicon.h"

#include <QGridLayout>
#include <QPushButton>
#include <QTextDocument>

namespace waterline {

namespace {

constexpr int spacing = 8;
constexpr int buttonsInARow = 3;
constexpr int markSide = 12;
/// As much of a metric's name as stands on its button, in widths of an "x": a file may have brought a long one.
constexpr int nameLetters = 18;

} // namespace

CompositeParts::CompositeParts(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new ElidedLabel({}, Qt::ElideRight, this))
    , m_grid(new QGridLayout)
{
    m_label->setProperty("role", QStringLiteral("muted"));
    m_grid->setSpacing(spacing);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    row->addWidget(m_label);
    row->addLayout(m_grid);
    row->addStretch(1);
}

void CompositeParts::show(const PeriodHeatReport &report, const PeriodHeatRow &row, int column)
{
    const PeriodCell &cell = column < 0 ? row.total : row.cells[std::size_t(column)];
    m_label->setFullText(
        tr("%1, %2, by weight:", "a place, a period").arg(heatRowName(row), periodTitle(cell.progress.period)));
    m_codes.clear();
    for (std::size_t i = 0; i < cell.parts.size(); ++i)
        showPart(
            i, report.weighted[i].metric, compositePart(report.weighted, cell, i, row.isPerson(), m_session.rules()));
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < cell.parts.size());
}

void CompositeParts::showPart(std::size_t index, const Metric &metric, const PeriodCell &part)
{
    QPushButton *shown = button(index);
    m_codes.push_back(metric.code);
    const QString weight = weightText(metric.weight);
    const bool isComputable = part.ratio.isComputable();
    const QString figure = isComputable ? percentText(part.ratio) : tr("left out");
    const auto textWith = [&](const QString &name) {
        return tr("%1 (%2): %3", "a metric, its weight, its attainment").arg(name, weight, figure);
    };
    const QFontMetrics metrics = shown->fontMetrics();
    QString name = metrics.elidedText(metric.name, Qt::ElideRight, nameLetters * metrics.horizontalAdvance(u'x'));
    // What a file brought must not be taken for the key of a button, nor for markup.
    shown->setText(textWith(name.replace(u'&', QStringLiteral("&&"))));
    const QString hint = isComputable ? tr("Show it over the same time.")
                                      : tr("It cannot be compared with a goal here. Show it over the same time.");
    shown->setToolTip(Qt::convertFromPlainText(metric.name + u'\n' + hint, Qt::WhiteSpaceNormal));
    const std::optional<Mark> mark = isComputable ? periodMark(part, m_session.rules()) : Mark::NotComputable;
    shown->setIcon(mark ? markIcon(*mark, m_session.theme()) : QIcon());
    const QString spoken = textWith(metric.name);
    shown->setAccessibleName(mark ? tr("%1, %2", "a button and its mark").arg(spoken, markWord(*mark)) : spoken);
}

QPushButton *CompositeParts::button(std::size_t index)
{
    while (m_buttons.size() <= index) {
        const int number = int(m_buttons.size());
        auto *made = new QPushButton(this);
        made->setProperty("role", QStringLiteral("flat"));
        made->setIconSize({markSide, markSide});
        made->setAutoDefault(true); // outside a dialog the Enter key presses it only so
        connect(made, &QPushButton::clicked, this,
            [this, number] { Q_EMIT metricChosen(QString(m_codes[std::size_t(number)])); });
        m_grid->addWidget(made, number / buttonsInARow, number % buttonsInARow);
        m_buttons.push_back(made);
    }
    return m_buttons[index];
}

void CompositeParts::takeFocus()
{
    if (!m_codes.empty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace waterline
