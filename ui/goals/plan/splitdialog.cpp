#include "goals/plan/splitdialog.h"

#include "goals/goalstore.h"
#include "goals/goaltext.h"
#include "goals/periodtext.h"
#include "goals/plan/plannumber.h"
#include "parts/dialogbuttons.h"
#include "parts/plaintable.h"
#include "parts/segments.h"
#include "parts/whypanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace waterline {

namespace {

using Axis = GoalTree::Axis;
using Kind = SplitKey::Kind;

constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int wholeBasisPoints = 10'000;
constexpr int mostChannelsShown = 5;

std::vector<ChannelLine> channelLines(const SplitBasis &basis, const SplitKey &key, const OrgPlace &place)
{
    std::vector<ChannelLine> lines;
    for (const auto &[channel, won] : channelsOf(basis, place))
        lines.push_back({channel, won.name, won.amount, factorOf(key, channel)});
    return lines;
}

} // namespace

SplitDialog::SplitDialog(
    Session &session, const GoalGrid &goals, const Metric &metric, const GoalNode &node, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_goals(goals)
    , m_metric(metric)
    , m_node(node)
    , m_job(new Job(this))
    , m_model(new SplitModel(this))
    , m_channels(new ChannelModel(this))
    , m_table(makeTable(m_model, SplitModel::NameColumn))
    , m_channelTable(makeTable(m_channels, ChannelModel::NameColumn))
    , m_sum(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_why(new WhyPanel(session.theme(), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Split a goal"));
    resize(1120, 600);
    m_model->setMetric(metric);
    m_table->setAccessibleName(tr("Parts of the split"));
    m_table->setObjectName(QStringLiteral("splitTable"));
    m_channelTable->setAccessibleName(tr("Channels and what they count"));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("role", QStringLiteral("yellow"));
    m_refusal->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_refusal->hide();
    auto *title = new QLabel(QStringLiteral("%1 · %2 · %3 · %4")
                                 .arg(placeText(goals.tree().org(), node.place), periodTitle(node.period), metric.name,
                                     exactNumberText(metric, goals.sum(node))),
        this);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", QStringLiteral("heading"));
    title->setWordWrap(true);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing);
    left->addWidget(title);
    left->addLayout(makeChoices());
    left->addWidget(m_channelTable);
    left->addWidget(m_refusal);
    left->addWidget(m_table, 1);
    left->addStretch(0);
    left->addWidget(m_sum);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->addLayout(left, 1);
    row->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
    makeButtons();
    m_why->setClosable(false);
    connect(m_model, &SplitModel::shareTyped, this, [this](int part, int basisPoints) {
        m_key.shares[std::size_t(part)] = basisPoints;
        ask();
    });
    connect(m_channels, &ChannelModel::factorTyped, this, [this](const QString &channel, int factor) {
        m_key.factors[channel] = factor;
        ask();
    });
    fillKeys();
    m_keys->setFocus();
}

QLayout *SplitDialog::makeChoices()
{
    m_axis = new Segments(this);
    m_axis->setAccessibleName(tr("What it is divided over"));
    m_axes = {Axis::Org, Axis::Time};
    m_axis->setTexts({tr("Over places"), tr("Over periods")});
    const GoalTree &tree = m_goals.tree();
    for (std::size_t i = 0; i < m_axes.size(); ++i)
        m_axis->setSegmentEnabled(int(i), tree.childrenOf(m_node, m_axes[i]).size() > 1);
    if (tree.childrenOf(m_node, Axis::Org).size() < 2)
        m_axis->setCurrent(1);
    m_keys = new QComboBox(this);
    m_keys->setObjectName(QStringLiteral("splitKey"));
    auto *label = new QLabel(tr("&By"), this);
    label->setBuddy(m_keys);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->addWidget(m_axis);
    row->addSpacing(spacing);
    row->addWidget(label);
    row->addWidget(m_keys);
    row->addStretch(1);
    connect(m_axis, &Segments::chosen, this, &SplitDialog::fillKeys);
    connect(m_keys, &QComboBox::activated, this, &SplitDialog::chooseKey);
    return row;
}

QTableView *SplitDialog::makeTable(QAbstractItemModel *model, int wide)
{
    QTableView *table = makePlainTable(model, m_session, this);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + 14);
    table->setProperty("elidedColumns", QVariantList{wide});
    return table;
}

void SplitDialog::makeButtons()
{
    m_apply = addPrimaryButton(*m_buttons, tr("&Split"));
    m_apply->setObjectName(QStringLiteral("splitNow"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT splitAsked(axis(), m_key);
        accept();
    });
}

GoalTree::Axis SplitDialog::axis() const
{
    return m_axes[std::size_t(m_axis->current())];
}

std::vector<GoalNode> SplitDialog::children() const
{
    return m_goals.tree().childrenOf(m_node, axis());
}

void SplitDialog::fillKeys()
{
    const bool isOrg = axis() == Axis::Org;
    m_keys->clear();
    for (const Kind kind : {Kind::LastYear, isOrg ? Kind::ChannelMix : Kind::Workdays, Kind::Even, Kind::ByHand})
        m_keys->addItem(splitKeyName(kind), int(kind));
    chooseKey();
}

void SplitDialog::chooseKey()
{
    m_key.kind = Kind(m_keys->currentData().toInt());
    m_key.shares.clear();
    if (m_key.kind == Kind::ByHand)
        startByHand();
    m_model->setByHand(m_key.kind == Kind::ByHand);
    m_channelTable->setVisible(m_key.kind == Kind::ChannelMix);
    ask();
}

/// With the shares as they are now.
void SplitDialog::startByHand()
{
    Weights present;
    for (const GoalNode &child : children())
        present.push_back(m_goals.sum(child));
    m_key.shares = basisPoints(present);
}

void SplitDialog::ask()
{
    m_apply->setEnabled(false);
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    m_job->start<Preview>(
        *workspace,
        [goals = m_goals, metric = m_metric, node = m_node, at = axis(), key = m_key,
            version = m_session.rules().version](Connection &connection) -> Result<Preview> {
            Reading reading(connection);
            const GoalTree &tree = goals.tree();
            const SplitBasis basis = readSplitBasis(connection, tree, metric, key);
            const SplitBasis before = readSplitBasis(connection, tree, metric, {Kind::LastYear, {}, {}});
            Preview preview;
            preview.channels = channelLines(basis, key, node.place);
            // What is off by hand is shown too, as the shares that it comes to.
            SplitKey shown = key;
            if (key.kind == Kind::ByHand)
                shown.shares = basisPoints(Weights(key.shares.begin(), key.shares.end()));
            Result<SplitComparison> comparison = splitComparison(connection, metric, goals, node, at, shown, version);
            if (!comparison)
                return comparison.error();
            preview.comparison = std::move(*comparison);
            for (const GoalNode &child : tree.childrenOf(node, at))
                preview.lastYear.push_back(actualOf(before, child.place, yearBefore(child.period, tree.calendar())));
            return reading.finish(std::move(preview));
        },
        [this](const Result<Preview> &preview) { showPreview(preview); });
}

void SplitDialog::showPreview(const Result<Preview> &preview)
{
    // Where nothing is known of last year, the even split is what one begins with.
    if (!preview && !m_hasShown && m_key.kind == Kind::LastYear) {
        m_keys->setCurrentIndex(m_keys->findData(int(Kind::Even)));
        return chooseKey();
    }
    m_hasShown = true;
    m_refusal->setVisible(!preview);
    m_table->setVisible(bool(preview));
    m_channelTable->setVisible(preview && m_key.kind == Kind::ChannelMix);
    if (!preview) {
        m_why->clear();
        m_refusal->setText(preview.error().message);
        m_sum->clear();
        return;
    }
    std::vector<SplitLine> lines;
    for (std::size_t i = 0; i < preview->comparison.shares.size(); ++i) {
        SplitLine line{preview->comparison.shares[i], {}, preview->lastYear[i]};
        const GoalNode &node = line.share.node;
        line.name = axis() == Axis::Org ? placeText(m_goals.tree().org(), node.place) : periodTitle(node.period);
        if (m_key.kind == Kind::ByHand)
            line.share.basisPoints = m_key.shares[i];
        lines.push_back(std::move(line));
    }
    m_model->showLines(std::move(lines));
    if (preview->channels != m_channels->rows())
        m_channels->setRows(preview->channels);
    const int shown = std::clamp(m_channels->rowCount(), 1, mostChannelsShown);
    m_channelTable->setFixedHeight(m_channelTable->horizontalHeader()->sizeHint().height()
        + shown * m_channelTable->verticalHeader()->defaultSectionSize() + 2 * m_channelTable->frameWidth() + 2);
    m_why->setExplanation(preview->comparison.explanation);
    showSum();
}

void SplitDialog::showSum()
{
    const bool isByHand = m_key.kind == Kind::ByHand;
    const int sum = isByHand ? std::accumulate(m_key.shares.begin(), m_key.shares.end(), 0) : wholeBasisPoints;
    const bool isWhole = sum == wholeBasisPoints;
    m_apply->setEnabled(isWhole);
    m_sum->setProperty("role", isWhole ? QStringLiteral("muted") : QStringLiteral("red"));
    m_sum->style()->polish(m_sum);
    if (sum < wholeBasisPoints)
        m_sum->setText(tr("The weights sum to %1; %2 is left to give.")
                           .arg(basisPointsText(sum), basisPointsText(wholeBasisPoints - sum)));
    else if (sum > wholeBasisPoints)
        m_sum->setText(tr("The weights sum to %1; that is %2 too much.")
                           .arg(basisPointsText(sum), basisPointsText(sum - wholeBasisPoints)));
    else
        m_sum->setText(isByHand ? tr("The weights sum to 100%. Type over a weight to change it.")
                                : tr("Nothing is changed until you split. Pinned parts keep their sums."));
}

} // namespace waterline
