#pragma once

#include "base/fiscalcalendar.h"
#include "goals/goalsview.h"
#include "goals/periodheatreport.h"
#include "parts/job.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <vector>

namespace waterline {

class HeatLegend;
class Notice;
class PeriodChooser;
class PeriodModel;

/// "Over time": one metric of the scope over the quarters, months or weeks of a span (R8, R12, R16). Every number can
/// be asked why it is so; places and periods can be opened, down to one person's week.
class PeriodView final : public GoalsView {
    Q_OBJECT

public:
    explicit PeriodView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Null until the first answer.
    [[nodiscard]] const Period &span() const { return m_span; }
    /// `columns` must be finer than the span.
    void setSpan(const Period &span, Period::Kind columns);
    void setMetric(const QString &code);

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is asked for. Nothing where the answer may choose: the metric that has goals, the year of the week.
    struct Question {
        Scope scope;
        QString metric;
        Period span;
        Period::Kind columns = Period::Kind::Month;
        /// The week was changed elsewhere: the span goes along.
        bool followsWeek = false;
    };
    struct Answer {
        PeriodHeatReport report;
        std::vector<Metric> metrics;
        FiscalCalendar calendar = FiscalCalendar();
        qint64 people = 0;
    };
    /// What Backspace takes back: the span and columns of before, or, without a span, a place.
    struct Step {
        Period span = {};
        Period::Kind columns = Period::Kind::Month;
    };

    [[nodiscard]] static Result<Answer> ask(Connection &connection, Question question, const RuleSet &rules);
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QLayout *makeHeading();
    void makeTable();
    void makeShortcuts();
    void connectChooser();

    void showAnswer(Answer answer);
    void showTexts();
    void showEmpty();
    void showChooser();
    void fitTable();
    void fitRows();
    void setHeaderRole(const QString &role);
    [[nodiscard]] QString versionText() const;

    void explainCurrent();
    void openCurrent();
    void openPlace(const OrgPlace &place);
    void openWeek(IsoWeek week, const OrgPlace &place);
    /// `place` is the row's; only a week opens it as well.
    void openPeriod(const Period &period, const OrgPlace &place);
    void goBack();
    void goUp();

    Answer m_answer;
    QString m_metric;
    Period m_span;
    Period::Kind m_columns = Period::Kind::Month;
    /// The scope's week when the last question was asked.
    IsoWeek m_week;
    std::vector<Step> m_steps;
    Job *m_reportJob;
    Job *m_explainJob;
    PeriodModel *m_model;

    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
    Notice *m_empty;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_up = nullptr;
    PeriodChooser *m_chooser = nullptr;
    Notice *m_late = nullptr;
    Notice *m_noGoals = nullptr;
    QTableView *m_table = nullptr;
    HeatLegend *m_legend = nullptr;
    QLabel *m_version = nullptr;
    /// Below a person, whose only row does not fill the page.
    QWidget *m_rest = nullptr;
};

} // namespace waterline
