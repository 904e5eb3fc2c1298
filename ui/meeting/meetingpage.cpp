#include "meeting/meetingpage.h"

#include "meeting/figuretile.h"
#include "meeting/meetingmodels.h"
#include "meeting/sectioncard.h"
#include "parts/elidedlabel.h"
#include "parts/job.h"
#include "parts/notice.h"
#include "report/meetingpdf.h"
#include "report/meetingtext.h"
#include "report/savefile.h"
#include "store/savetarget.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int tilesInRow = 5;

QString askForPdf(QWidget *parent, const QString &suggested)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(parent, MeetingPage::tr("Save the meeting's PDF"),
        documents.filePath(suggested), MeetingPage::tr("PDF files (*.pdf)"));
}

} // namespace

MeetingPage::MeetingPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_reportJob(new Job(this))
    , m_explainJob(new Job(this))
    , m_pdfJob(new Job(this))
    , m_saveDialog(askForPdf)
    , m_turned(new TurnedModel(this))
    , m_deviations(new DeviationModel(session.rules(), this))
    , m_overdue(new OverdueModel(this))
    , m_stack(new QStackedLayout)
    , m_empty(new Notice(Notice::Shape::Page, this))
{
    m_content = makeContent();
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(makeSaved());
    column->addLayout(m_stack, 1);
    connect(
        m_empty->button(), &QPushButton::clicked, this, [this] { this->session().openPage(QStringLiteral("import")); });
    connect(&session, &Session::workspaceChanged, this, [this] {
        m_hasSnapshot = false;
        m_saved->hide();
        m_save->setEnabled(false);
    });
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Print), QKeySequence(QKeySequence::Save)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    }
    retranslate();
    restyle();
}

QString MeetingPage::title() const
{
    return tr("Calibration meeting");
}

bool MeetingPage::isIdle() const
{
    return !m_reportJob->isRunning() && !m_explainJob->isRunning() && !m_pdfJob->isRunning();
}

QWidget *MeetingPage::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setProperty("role", QStringLiteral("title"));
    m_subtitle = new ElidedLabel({}, Qt::ElideRight, head);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_save = new QPushButton(head);
    m_save->setProperty("role", QStringLiteral("primary"));
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_save->setEnabled(false);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 1);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &MeetingPage::savePdf);
    return head;
}

QWidget *MeetingPage::makeSaved()
{
    m_saved = new QFrame(this);
    m_saved->setProperty("role", QStringLiteral("card"));
    m_savedText = new QLabel(m_saved);
    m_savedText->setTextFormat(Qt::PlainText);
    m_savedText->setWordWrap(true);
    m_open = new QPushButton(m_saved);
    m_open->setProperty("role", QStringLiteral("flat"));
    auto *row = new QHBoxLayout(m_saved);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_savedText, 1);
    row->addWidget(m_open);
    m_saved->hide();
    connect(
        m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedPath)); });
    return m_saved;
}

QWidget *MeetingPage::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // Tab goes through the tables; the area itself has nothing to focus.
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    m_figures = new QGridLayout;
    m_figures->setSpacing(8);
    for (int column = 0; column < tilesInRow; ++column)
        m_figures->setColumnStretch(column, 1);
    m_share = new QLabel(inside);
    m_share->setProperty("role", QStringLiteral("muted"));
    m_share->setWordWrap(true);
    m_turnedCard = new SectionCard(m_turned, TurnedModel::Reason, session(), inside);
    m_deviationCard = new SectionCard(m_deviations, DeviationModel::PersonName, session(), inside);
    m_overdueCard = new SectionCard(m_overdue, OverdueModel::Reason, session(), inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, margin);
    column->setSpacing(12);
    column->addLayout(m_figures);
    column->addWidget(m_share);
    for (SectionCard *card : {m_turnedCard, m_deviationCard, m_overdueCard})
        column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(inside);

    connect(m_turnedCard, &SectionCard::rowChosen, this, [this](const QModelIndex &index) {
        const LightRow &row = m_turned->rowAt(index).now;
        explainCustomer(row.id, row.verdict.light);
    });
    connect(m_deviationCard, &SectionCard::rowChosen, this,
        [this](const QModelIndex &index) { explainDeviation(m_deviations->rowAt(index)); });
    connect(m_overdueCard, &SectionCard::rowChosen, this, [this](const QModelIndex &index) {
        const LightRow &row = m_overdue->rowAt(index);
        explainCustomer(row.id, row.verdict.light);
    });
    return scroll;
}

void MeetingPage::refresh()
{
    Workspace *workspace = session().workspace();
    if (!workspace)
        return;
    m_reportJob->start<MeetingSnapshot>(
        *workspace,
        [scope = session().scope(), rules = session().rules()](
            Connection &connection) { return meetingSnapshot(connection, scope, rules); },
        [this](Result<MeetingSnapshot> snapshot) { takeSnapshot(std::move(snapshot)); });
}

void MeetingPage::takeSnapshot(Result<MeetingSnapshot> snapshot)
{
    if (!snapshot)
        return session().report(snapshot.error());
    if (m_hasSnapshot && m_snapshot.scope() != snapshot->scope())
        m_saved->hide();
    m_snapshot = std::move(*snapshot);
    m_hasSnapshot = true;
    m_turned->setRows(m_snapshot.turned);
    m_deviations->setRows(m_snapshot.deviations);
    m_overdue->setRows(m_snapshot.overdue);
    showSnapshot();
}

bool MeetingPage::hasFacts() const
{
    const KeyFigures &figures = m_snapshot.figures;
    return m_snapshot.heatmap.hasPlans || figures.followUps > 0 || figures.won > 0 || figures.lights != LightCounts();
}

QString MeetingPage::scopeName() const
{
    const std::vector<HeatRow> &path = m_snapshot.heatmap.path;
    return path.empty() || path.back().name.isEmpty() ? tr("Company") : path.back().name;
}

void MeetingPage::showSnapshot()
{
    m_subtitle->setFullText(m_hasSnapshot
            ? tr("%1 · %2 · as of %3")
                  .arg(scopeName(), reportWeek(m_snapshot.scope().week), reportAsOf(m_snapshot.scope().asOf))
            : QString());
    m_save->setEnabled(m_hasSnapshot && hasFacts() && !m_pdfJob->isRunning());
    if (!m_hasSnapshot)
        return;
    m_stack->setCurrentWidget(hasFacts() ? m_content : static_cast<QWidget *>(m_empty));
    m_empty->setText(tr("Nothing is on record for %1. Import follow-ups or weekly plans of that week.")
                         .arg(m_snapshot.scope().week.toText()),
        tr("&Import files"));
    m_share->setText(sourceShareText(m_snapshot.heatmap.total.cells));
    const auto isRed = [](const TurnedCustomer &customer) { return customer.now.verdict.light == Light::Red; };
    const qint64 red = std::ranges::count_if(m_snapshot.turned, isRed);
    m_turnedCard->setTexts(tr("Turned red (%1) or yellow (%2) this week")
                               .arg(reportCount(red), reportCount(qint64(m_snapshot.turned.size()) - red)),
        tr("No customer turned red or yellow this week."));
    m_deviationCard->setTexts(tr("Deviations of more than %1% from plan").arg(session().rules().deviationPercent),
        m_snapshot.heatmap.hasPlans ? tr("Everybody is within the limit.")
                                    : tr("This week has no plan, so nothing can deviate from it."));
    showFigures();
}

void MeetingPage::showFigures()
{
    const std::vector<FigureText> figures = figureTexts(m_snapshot, session().rules());
    while (m_tiles.size() < figures.size()) {
        auto *tile = new FigureTile(m_content);
        m_figures->addWidget(tile, int(m_tiles.size()) / tilesInRow, int(m_tiles.size()) % tilesInRow);
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_tiles[i]->setFigure(figures[i], session().theme());
}

void MeetingPage::savePdf()
{
    if (!m_save->isEnabled())
        return;
    QString path = m_saveDialog(this, meetingPdfName(m_snapshot, scopeName()));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    m_save->setEnabled(false);
    m_pdfJob->start<QString>(
        *session().workspace(),
        [path, snapshot = m_snapshot, name = scopeName(), rules = session().rules()](
            Connection &connection) -> Result<QString> {
            const Result<QByteArray> pdf = meetingPdf(snapshot, name, rules);
            if (!pdf)
                return pdf.error();
            if (const Result<> free = checkSaveTarget(path, {connection.path()}); !free)
                return free.error();
            if (const Result<> saved = saveFile(path, *pdf); !saved)
                return saved.error();
            return path;
        },
        [this](Result<QString> saved) {
            m_save->setEnabled(true);
            if (!saved)
                return session().report(saved.error());
            showSaved(*saved);
        });
}

void MeetingPage::showSaved(const QString &path)
{
    m_savedPath = path;
    const QString sentence = tr("The PDF was saved to %1.").arg(QDir::toNativeSeparators(path));
    m_savedText->setText(sentence);
    m_saved->show();
    session().tell(sentence);
}

void MeetingPage::explainDeviation(const DeviationLine &line)
{
    m_explainJob->start<Explanation>(
        *session().workspace(),
        [scope = m_snapshot.scope(), person = line.person, action = line.cell.action, rules = session().rules()](
            Connection &connection) {
            return explainHeat(connection, scope, {{}, person}, action, rules);
        },
        [this, mark = heatMark(line.cell)](Result<Explanation> explanation) {
            if (explanation)
                session().explain(*explanation, mark);
            else
                session().report(explanation.error());
        });
}

void MeetingPage::explainCustomer(CustomerId customer, Light light)
{
    m_explainJob->start<Explanation>(
        *session().workspace(),
        [customer, asOf = m_snapshot.scope().asOf, rules = session().rules()](
            Connection &connection) { return explainCustomerLight(connection, customer, asOf, rules); },
        [this, mark = lightMark(light)](Result<Explanation> explanation) {
            if (explanation)
                session().explain(*explanation, mark);
            else
                session().report(explanation.error());
        });
}

void MeetingPage::retranslate()
{
    m_title->setText(title());
    m_save->setText(tr("&Save PDF…"));
    m_save->setToolTip(tr("Ctrl+P"));
    m_open->setText(tr("&Open"));
    if (!m_saved->isHidden())
        m_savedText->setText(tr("The PDF was saved to %1.").arg(QDir::toNativeSeparators(m_savedPath)));
    m_overdueCard->setTexts(tr("Longest without contact"),
        tr("No customer has been without contact for more than %1 days.").arg(session().rules().silenceYellowDays));
    m_turned->retranslate();
    m_deviations->retranslate();
    m_overdue->retranslate();
    showSnapshot();
}

void MeetingPage::restyle()
{
    m_empty->setIcon(IconName::Meeting, session().theme());
    if (m_hasSnapshot)
        showFigures();
}

} // namespace waterline
