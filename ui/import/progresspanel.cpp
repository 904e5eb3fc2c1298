#include "import/progresspanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

ProgressPanel::ProgressPanel(const QString &cancelName, QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_numbers(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_numbers->setProperty("role", QStringLiteral("muted"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setMaximum(1000);
    m_cancel->setObjectName(cancelName);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->addWidget(m_what, 1);
    line->addWidget(m_numbers);
    texts->addLayout(line);
    texts->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelAsked();
    });
    retranslate();
}

void ProgressPanel::begin(const QString &what, qint64 rows)
{
    m_what->setText(what);
    m_cancel->setEnabled(true);
    setProgress({0, rows, 0});
}

void ProgressPanel::setProgress(const RunProgress &progress)
{
    m_progress = progress;
    // Per mille, for a bar counts in int.
    m_bar->setValue(progress.rowsAll > 0 ? int(progress.rowsDone * 1000 / progress.rowsAll) : 0);
    const QLocale locale;
    QStringList parts{tr("%1 of %2 rows").arg(locale.toString(progress.rowsDone), locale.toString(progress.rowsAll))};
    if (const auto rate = progress.rowsPerSecond())
        parts << tr("%1 rows per second").arg(locale.toString(*rate));
    if (const auto left = progress.secondsLeft())
        parts << tr("%1 left", "a duration").arg(durationText(*left));
    m_numbers->setText(parts.join(QStringLiteral(" · ")));
}

void ProgressPanel::retranslate()
{
    m_cancel->setText(tr("&Cancel"));
    m_bar->setAccessibleName(tr("How far it is"));
    setProgress(m_progress);
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return ProgressPanel::tr("%1 s", "seconds").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return ProgressPanel::tr("%1 min", "minutes").arg(minutes);
    return ProgressPanel::tr("%1 h %2 min", "hours and minutes").arg(minutes / 60).arg(minutes % 60);
}

} // namespace waterline
