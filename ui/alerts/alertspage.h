#pragma once

#include "alerts/alertmodel.h"
#include "alerts/alertstore.h"
#include "metrics/metric.h"
#include "parts/job.h"
#include "parts/page.h"

#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace waterline {

class AlertChips;
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The inbox, and the names that its people and metrics have.
    struct Answer {
        AlertInbox inbox;
        std::vector<Metric> metrics;
        QStringList names;
    };

    [[nodiscard]] static Result<Answer> ask(Connection &connection, const Scope &scope);
    [[nodiscard]] QLayout *makeHeading();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makePanel();
    void makeTable(QWidget *parent);

    void fitColumns();
    void showAnswer(Answer answer);
    [[nodiscard]] std::vector<AlertLine> makeLines() const;
    [[nodiscard]] QString metricNamesOf(const std::vector<Alert> &alerts) const;
    [[nodiscard]] QString countText() const;
    void showNames();
    void showTexts();
    void showState();
    void applyFilter();
    void clearFilter();
    void chooseWanted();
    /// The key of the line that holds the alert; invalid if none does.
    [[nodiscard]] QVariant keyOf(AlertId alert) const;
    void chooseLastShown();
    void showCurrent();
    void explainCurrent();
    void reply(const QString &text, std::optional<AlertState> newState);
    /// Null when none is chosen.
    [[nodiscard]] const AlertLine *currentLine() const;

    Answer m_answer;
    bool m_isAnswerCurrent = false;
    AlertId m_wanted;
    Job *m_inboxJob;
    Job *m_explainJob;
    Job *m_replyJob;
    AlertModel *m_model;
    AlertFilterProxy *m_filter;

    QStackedLayout *m_stack;
    Notice *m_empty;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_latency = nullptr;
    AlertChips *m_chips = nullptr;
    QLabel *m_calledLabel = nullptr;
    QComboBox *m_called = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_table = nullptr;
    QStackedLayout *m_listStack = nullptr;
    Notice *m_noMatch = nullptr;
    AlertPanel *m_panel = nullptr;
    Notice *m_noChoice = nullptr;
    QStackedLayout *m_panelStack = nullptr;
};

} // namespace waterline
