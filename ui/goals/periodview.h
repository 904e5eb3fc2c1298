#pragma once

#include "goals/goalsview.h"
#include "goals/periodquestion.h"
#include "goals/wayup.h"
#include "parts/job.h"

#include <QStackedLayout>
#include <QTableView>

#include <vector>

namespace waterline {

class CompositeParts;
class HeatLegend;
class Notice;
class PeriodChooser;
class PeriodHeading;
class PeriodModel;

/// "Over time": one metric of the scope, or the composite score of all (R13), over the quarters, months or weeks of a
/// span (R8, R12, R16). Every number can be asked why it is so; places and periods can be opened, down to one person's
/// week.
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
    /// What Backspace takes back: the span and columns of before, the metric of before, or, with neither, a place.
    struct Step {
        Period span = {};
        Period::Kind columns = Period::Kind::Month;
        QString metric = {};
    };

    [[nodiscard]] QWidget *makeContent();
    void makeTable();
    void makeShortcuts();
    void connectChooser();

    void showAnswer(PeriodAnswer answer);
    void showTexts();
    void showEmpty();
    void showChooser();
    void showParts();
    void fitTable();
    [[nodiscard]] QString versionText() const;

    void explainCurrent();
    void openCurrent();
    void openPlace(const OrgPlace &place);
    void openWeek(IsoWeek week, const OrgPlace &place);
    /// `place` is the row's; only a week opens it as well.
    void openPeriod(const Period &period, const OrgPlace &place);
    /// One of the metrics of the composite score.
    void openPart(const QString &metric);
    /// What the banner offers where nothing can be compared.
    void mendGoals();
    void goBack();

    PeriodAnswer m_answer;
    QString m_metric;
    Period m_span;
    Period::Kind m_columns = Period::Kind::Month;
    /// The scope's week when the last question was asked.
    IsoWeek m_week;
    std::vector<Step> m_steps;
    WayUp m_wayUp;
    Job *m_reportJob;
    Job *m_explainJob;
    PeriodModel *m_model;

    QStackedLayout *m_stack;
    QWidget *m_content = nullptr;
    Notice *m_empty;
    PeriodHeading *m_heading = nullptr;
    PeriodChooser *m_chooser = nullptr;
    Notice *m_late = nullptr;
    Notice *m_noGoals = nullptr;
    QTableView *m_table = nullptr;
    CompositeParts *m_parts = nullptr;
    HeatLegend *m_legend = nullptr;
    /// Below a person, whose only row does not fill the page.
    QWidget *m_rest = nullptr;
};

} // namespace waterline
