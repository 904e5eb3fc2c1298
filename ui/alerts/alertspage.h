#pragma once

#include "alerts/alertreport.h"
#include "metrics/metric.h"
#include "parts/job.h"
#include "parts/page.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>

namespace waterline {

class AlertChips;
class AlertList;
class AlertPanel;
class Notice;

/// The inbox of the scope: what rules warn of, open ones first, with what people said about it (R17, R20).
class AlertsPage final : public Page {
    Q_OBJECT

public:
    explicit AlertsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

public Q_SLOTS:
    /// Chooses an alert: filters that hide it are cleared, and a scope that does not hold it is widened.
    void showAlert(waterline::AlertId alert);

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent *event) override;

private:
    /// The inbox, and the names that its people and metrics have.
    struct Answer {
        AlertInbox inbox;
        std::vector<Metric> metrics;
        QStringList names;
    };

    [[nodiscard]] static Result<Answer> ask(Connection &connection, const Scope &scope);
    [[nodiscard]] QLayout *makeHeading();
    [[nodiscard]] QWidget *makePanel();

    void showAnswer(Answer answer);
    [[nodiscard]] QString countText() const;
    void showNames();
    void showTexts();
    void showState();
    void applyFilter();
    void clearFilter();
    void chooseWanted();
    void chooseLastShown();
    void showCurrent();
    void explainCurrent();
    void reply(const QString &text, std::optional<AlertState> newState);

    Answer m_answer;
    bool m_isAnswerCurrent = false;
    AlertId m_wanted;
    Job *m_inboxJob;
    Job *m_explainJob;
    Job *m_replyJob;

    QStackedLayout *m_stack;
    Notice *m_empty;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_latency = nullptr;
    AlertChips *m_chips = nullptr;
    QLabel *m_calledLabel = nullptr;
    QComboBox *m_called = nullptr;
    QSplitter *m_splitter = nullptr;
    AlertList *m_list = nullptr;
    AlertPanel *m_panel = nullptr;
    Notice *m_noChoice = nullptr;
    QStackedLayout *m_panelStack = nullptr;
};

} // namespace waterline
