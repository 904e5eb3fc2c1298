#include "goals/plan/publishdialog.h"

#include "base/joinedtext.h"
#include "goals/plan/plandesk.h"
#include "parts/dialogbuttons.h"
#include "parts/plaintable.h"
#include "parts/whypanel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int mostRowsShown = 6;

QListWidget *makeList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setWordWrap(true);
    list->setSpacing(4);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

/// Which quarters, units, customers it is about.
QString namesText(const LintFinding &finding)
{
    constexpr int mostNames = 8;
    const QStringList shown = finding.names.mid(0, mostNames);
    return shown.isEmpty() ? QString() : joinedText(shown, int(finding.count - shown.size()));
}

QString warningText(const LintFinding &finding)
{
    const Explanation &explanation = finding.explanation;
    QString text = explanation.title + u'\n' + explanation.verdict;
    if (const QString names = namesText(finding); !names.isEmpty())
        text += u'\n' + names;
    if (!explanation.counterfactual.isEmpty())
        text += u'\n' + explanation.counterfactual;
    return text;
}

} // namespace

PublishDialog::PublishDialog(Session &session, PlanDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(desk)
    , m_job(new Job(this))
    , m_model(new PublishModel(this))
    , m_title(new QLabel(this))
    , m_table(makePlainTable(m_model, session, this))
    , m_missingTitle(new QLabel(this))
    , m_missing(makeList(this))
    , m_past(new QLabel(this))
    , m_lintTitle(new QLabel(this))
    , m_lint(makeList(this))
    , m_why(new WhyPanel(session.theme(), this))
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_refusal(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Publish goals"));
    resize(960, 600);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_table->setAccessibleName(tr("What changes"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PublishModel::MetricColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + 14);
    m_missing->setObjectName(QStringLiteral("missingAnchors"));
    m_lint->setObjectName(QStringLiteral("lintFindings"));
    m_missingTitle->setProperty("role", QStringLiteral("red"));
    m_lintTitle->setProperty("role", QStringLiteral("yellow"));
    m_refusal->setProperty("role", QStringLiteral("red"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_past->setObjectName(QStringLiteral("pastAnchors"));
    m_past->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_missingTitle, m_past, m_lintTitle, m_refusal})
        label->setWordWrap(true);
    auto *findings = new QVBoxLayout;
    findings->setSpacing(spacing);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_table, m_missingTitle})
        findings->addWidget(widget);
    findings->addWidget(m_missing, 1);
    findings->addWidget(m_past);
    findings->addWidget(m_lintTitle);
    findings->addWidget(m_lint, 1);
    findings->addStretch(0);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(spacing);
    upper->addLayout(findings, 1);
    upper->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(upper, 1);
    column->addLayout(makeReason());
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
    makeButtons();
    m_why->setObjectName(QStringLiteral("lintWhy"));
    m_why->setClosable(false);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_missingTitle, m_missing, m_past, m_lintTitle, m_lint, m_why, m_refusal})
        widget->hide();
    connect(m_lint, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && std::size_t(row) < m_findings.size())
            m_why->setExplanation(m_findings[std::size_t(row)].explanation, Mark::Watch);
    });
    connect(&desk, &PlanDesk::refused, this, [this](const QString &why) {
        m_refusal->setText(why);
        m_refusal->show();
        updatePublish();
    });
    connect(&desk, &PlanDesk::published, this, &QDialog::accept);
    ask();
    updatePublish();
}

QLayout *PublishDialog::makeReason()
{
    m_reasonLabel->setText(tr("&Reason"));
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("publishReason"));
    m_reason->setPlaceholderText(tr("People read it beside what changed for them"));
    connect(m_reason, &QLineEdit::textChanged, this, &PublishDialog::updatePublish);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    return row;
}

void PublishDialog::makeButtons()
{
    m_publish = addPrimaryButton(*m_buttons, tr("&Publish"));
    m_publish->setObjectName(QStringLiteral("publishNow"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PublishDialog::publish);
}

void PublishDialog::ask()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    m_job->start<PublishPreview>(
        *workspace,
        [book = *m_desk.book(), goals = m_desk.goals(), today = m_session.scope().asOf.day(),
            published = m_session.clock().today(),
            version = m_session.rules().version](Connection &connection) -> Result<PublishPreview> {
            PublishPreview preview = previewPublish(book, goals, published);
            Result<std::vector<LintFinding>> findings = lintGoals(connection, goals, today, version);
            if (!findings)
                return findings.error();
            preview.findings = std::move(*findings);
            return preview;
        },
        [this](const Result<PublishPreview> &preview) {
            if (preview)
                showPreview(*preview);
            else
                m_session.report(preview.error());
        });
}

void PublishDialog::showPreview(const PublishPreview &preview)
{
    m_findings = preview.findings;
    m_model->setRows(preview.lines);
    m_table->setVisible(!preview.lines.empty());
    const int rows = std::min(int(preview.lines.size()), mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
    const int version = m_desk.book()->version.number;
    if (preview.lines.empty())
        m_title->setText(tr("The goals are as version %1 has them: there is nothing to publish.").arg(version));
    else if (version == 0)
        m_title->setText(
            tr("First version for %1: goals of %n people", "", preview.people).arg(m_desk.book()->tree->fiscalYear()));
    else
        m_title->setText(tr("Against version %1 the goals of %n people change", "", preview.people).arg(version));
    std::vector<Metric> metrics;
    for (const PlanBook::Goals &goals : m_desk.book()->goals)
        metrics.push_back(goals.metric);
    QStringList missing;
    for (const MissingAnchor &anchor : preview.missing)
        missing << missingText(anchor, *m_desk.book()->tree, metrics);
    const int count = int(missing.size());
    showFindings(m_missingTitle, m_missing,
        tr("%n anchors are missing. Goals are published when all are there.", "", count), missing);
    m_past->setText(pastAnchorsText(preview.past));
    m_past->setVisible(preview.past > 0);
    QStringList warnings;
    for (const LintFinding &finding : preview.findings)
        warnings << warningText(finding);
    const int hazards = int(warnings.size());
    showFindings(
        m_lintTitle, m_lint, tr("%n hidden hazards. They block nothing; each says what helps.", "", hazards), warnings);
    m_why->setVisible(!preview.findings.empty());
    m_lint->setCurrentRow(0);
    m_isPublishable = !preview.lines.empty() && missing.isEmpty();
    updatePublish();
    m_reason->setFocus();
}

void PublishDialog::showFindings(QLabel *heading, QListWidget *list, const QString &title, const QStringList &findings)
{
    heading->setText(title);
    list->setAccessibleName(title);
    list->clear();
    for (const QString &finding : findings)
        list->addItem(finding);
    heading->setVisible(!findings.isEmpty());
    list->setVisible(!findings.isEmpty());
}

void PublishDialog::updatePublish()
{
    m_publish->setEnabled(m_isPublishable && !m_reason->text().trimmed().isEmpty());
}

void PublishDialog::publish()
{
    if (!m_publish->isEnabled())
        return;
    m_publish->setEnabled(false);
    m_refusal->hide();
    m_desk.publish(m_reason->text());
}

} // namespace waterline
