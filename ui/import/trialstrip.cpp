#include "import/trialstrip.h"

#include "import/countsline.h"
#include "import/ledgermodel.h"
#include "import/progresspanel.h"
#include "parts/elidedlabel.h"
#include "theme/mark.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace waterline {

namespace {
using State = ImportFile::State;
constexpr qint64 quietMilliseconds = 300;
} // namespace

TrialStrip::TrialStrip(QWidget *parent)
    : QStackedWidget(parent)
    , m_line(new QWidget(this))
    , m_counts(new CountsLine(m_line))
    , m_sentence(new ElidedLabel({}, Qt::ElideRight, m_line))
    , m_again(new QPushButton(m_line))
    , m_progress(new ProgressPanel(QStringLiteral("cancelTrial"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sentence->setProperty("role", QStringLiteral("muted"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_again->setObjectName(QStringLiteral("tryAgain"));
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_counts);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_again);
    // What stands below must not jump when the counts go.
    m_line->setMinimumHeight(m_counts->sizeHint().height());
    addWidget(m_line);
    addWidget(m_progress);
    connect(m_again, &QPushButton::clicked, this, &TrialStrip::tryAgainAsked);
    connect(m_progress, &ProgressPanel::cancelAsked, this, &TrialStrip::cancelAsked);
    retranslate();
}

void TrialStrip::setFile(const ImportFile &file)
{
    const bool wasTrying = m_file.id == file.id && m_file.state == State::Trying;
    m_file = file;
    const bool isStopped = file.state == State::Stopped;
    m_counts->setCounts(file.trial ? std::optional(file.trial->counts) : std::nullopt);
    m_counts->setVisible(file.plan && file.plan->isReady() && file.plan->rows > 0 && !isStopped);
    m_again->setVisible(isStopped);
    m_sentence->setAlignment((isStopped ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_sentence->setFullText(sentence());
    if (file.state != State::Trying)
        setCurrentWidget(m_line);
    else if (!wasTrying)
        m_progress->begin(tr("Dry run of %1", "a file").arg(file.name), file.plan ? file.plan->rows : 0);
}

void TrialStrip::setProgress(const RunProgress &progress)
{
    if (m_file.state != State::Trying)
        return;
    m_progress->setProgress(progress);
    if (progress.milliseconds >= quietMilliseconds)
        setCurrentWidget(m_progress);
}

QString TrialStrip::sentence() const
{
    if (m_file.error)
        return {};
    if (m_file.state == State::Waiting || m_file.state == State::Reading)
        return tr("Reading the file…");
    if (m_file.plan && m_file.plan->rows == 0)
        return tr("The file has a header but no rows.");
    if (m_file.state == State::Undecided)
        return markGlyph(Mark::Watch) + u' ' + tr("Something is still to be decided");
    if (m_file.state == State::Stopped)
        return markGlyph(Mark::NotComputable) + u' '
            + tr("The dry run was stopped: what the file would change is not known.");
    if (m_file.state == State::Trying)
        return tr("Dry run…");
    if (m_file.isIdentical() && m_file.sameAs)
        return markGlyph(Mark::NotComputable) + u' '
            + tr("Identical to the import of %1 (%2)", "a moment and a file")
                  .arg(QLocale().toString(recordedMoment(*m_file.sameAs), QLocale::ShortFormat),
                      m_file.sameAs->sourceFile);
    if (m_file.trial && m_file.filesBefore > 0)
        return tr("Counted before the %n file(s) above it are imported", nullptr, m_file.filesBefore);
    return m_file.trial ? tr("Dry run: nothing is written yet") : QString();
}

void TrialStrip::retranslate()
{
    m_again->setText(tr("&Try it again"));
    m_again->setToolTip(tr("Nothing is written: a dry run only shows what would change"));
    m_counts->retranslate();
    m_progress->retranslate();
    m_sentence->setFullText(sentence());
}

} // namespace waterline
