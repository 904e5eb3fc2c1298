#include "import/countsline.h"

#include "base/joinedtext.h"
#include "theme/mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace waterline {

CountsLine::CountsLine(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) {
            auto *sign = new QLabel(i == 1 ? QStringLiteral("=") : QStringLiteral("+"), this);
            sign->setProperty("role", QStringLiteral("muted"));
            row->addWidget(sign);
        }
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        m_numbers[i] = new QLabel(this);
        m_numbers[i]->setProperty("role", QStringLiteral("heading"));
        m_captions[i] = new QLabel(this);
        m_captions[i]->setProperty("role", QStringLiteral("muted"));
        cell->addWidget(m_numbers[i]);
        cell->addWidget(m_captions[i]);
        row->addLayout(cell);
    }
    row->addStretch(1);
    retranslate();
}

void CountsLine::setCounts(const std::optional<RowCounts> &counts)
{
    m_counts = counts;
    retranslate();
}

void CountsLine::retranslate()
{
    const std::array<QString, count> captions{
        tr("rows in"), tr("new"), tr("changed"), tr("unchanged"), tr("duplicate"), tr("rejected"), tr("on hold")};
    const RowCounts counts = m_counts.value_or(RowCounts{});
    const std::array<qint64, count> values{counts.rowsIn, counts.created, counts.changed, counts.unchanged,
        counts.duplicate, counts.rejected, counts.queued};
    QStringList spoken;
    for (std::size_t i = 0; i < count; ++i) {
        const QString number = m_counts ? QLocale().toString(values[i]) : QStringLiteral("–");
        // What a person should look at has its shape beside the number, not only a place in the line.
        const QString shape = i == 5 ? markGlyph(Mark::Alert) : i == 6 ? markGlyph(Mark::Watch) : QString();
        m_numbers[i]->setText(values[i] > 0 && !shape.isEmpty() ? shape + u' ' + number : number);
        m_captions[i]->setText(captions[i]);
        spoken << tr("%1: %2", "a word and its number").arg(captions[i], number);
    }
    setAccessibleName(joinedPhrases(spoken));
}

} // namespace waterline
