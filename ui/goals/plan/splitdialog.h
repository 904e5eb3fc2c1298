#pragma once

#include "goals/goalcommands.h"
#include "goals/plan/splitmodel.h"
#include "parts/job.h"
#include "parts/session.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableView;

namespace waterline {

class Segments;
class WhyPanel;

/// Divides a goal over what is below it: shows what each part would get by a key, beside the even split and with the
/// arithmetic, while nothing is changed yet.
class SplitDialog final : public QDialog {
    Q_OBJECT

public:
    SplitDialog(Session &session, const GoalGrid &goals, const Metric &metric, const GoalNode &node, QWidget *parent);

    [[nodiscard]] GoalTree::Axis axis() const;
    [[nodiscard]] const SplitKey &key() const { return m_key; }
    [[nodiscard]] bool isIdle() const { return !m_job->isRunning(); }

Q_SIGNALS:
    void splitAsked(waterline::GoalTree::Axis axis, const waterline::SplitKey &key);

private:
    /// Everything that is shown for one key.
    struct Preview {
        SplitComparison comparison;
        std::vector<qint64> lastYear;
        std::vector<ChannelLine> channels;
    };

    [[nodiscard]] QLayout *makeChoices();
    [[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, int wide);
    void makeButtons();
    void fillKeys();
    void chooseKey();
    void startByHand();
    void ask();
    void showPreview(const Result<Preview> &preview);
    void showSum();
    [[nodiscard]] std::vector<GoalNode> children() const;

    Session &m_session;
    GoalGrid m_goals;
    Metric m_metric;
    GoalNode m_node;
    SplitKey m_key;
    Job *m_job;
    SplitModel *m_model;
    ChannelModel *m_channels;
    Segments *m_axis = nullptr;
    std::vector<GoalTree::Axis> m_axes;
    QComboBox *m_keys = nullptr;
    QTableView *m_table;
    QTableView *m_channelTable;
    QLabel *m_sum;
    QLabel *m_refusal;
    WhyPanel *m_why;
    QPushButton *m_apply = nullptr;
    /// Whether any key was shown yet.
    bool m_hasShown = false;
    QDialogButtonBox *m_buttons;
};

} // namespace waterline
