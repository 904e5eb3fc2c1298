#pragma once

#include "alerts/alert.h"
#include "base/explanation.h"
#include "base/id.h"
#include "org/scope.h"
#include "parts/filedialogs.h"
#include "rules/ruleset.h"
#include "store/workspace.h"
#include "theme/mark.h"
#include "theme/theme.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace waterline {

/// What the window works on: the open workspace, the scope that every page listens to, the rule set and the theme.
/// Pages hold no state of their own that another page could contradict.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// Null when none is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] const RuleSet &rules() const { return m_rules; }
    [[nodiscard]] const Theme &theme() const { return *m_theme; }
    /// Who is written into the ledger.
    [[nodiscard]] QString actor() const;

    /// Takes over an opened workspace (or null to close) and sets the scope to the company, the last complete week with
    /// facts and the end of today.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    void setTheme(const Theme &theme);

    void drillTo(const OrgPlace &place);
    void setWeek(IsoWeek week);
    void setAsOf(const AsOf &asOf);
    /// The week that opening the workspace would choose as of the scope's moment.
    void resetWeek();
    /// Whether the view is taken as of the end of today; if not, it looks into the past.
    [[nodiscard]] bool isAsOfToday() const;
    /// To be called now and then: a view as of today goes along when the day changes.
    void followClock();

    /// Shows an explanation in the Why panel, with the mark that the explained number or light bears, if any.
    void explain(const Explanation &explanation, std::optional<Mark> mark = std::nullopt);
    /// The same for what was selected in passing: an open panel follows, a closed one stays closed.
    void offerExplanation(const Explanation &explanation, std::optional<Mark> mark = std::nullopt);
    /// Brings a page to the front by its name: "goals", "customers", "meeting", "alerts", "import".
    void openPage(const QString &page);
    /// Brings the customers' page to the front with this customer selected.
    void showCustomer(CustomerId customer);
    /// Brings the page of alerts to the front with this alert selected.
    void showAlert(AlertId alert);
    /// Starts the import page with these files.
    void importFiles(const QStringList &paths);
    /// A sentence for the status line, or an error to show beside the page.
    void tell(const QString &sentence);
    void report(const Error &error);
    /// A file or folder was written: the sentence stands with ways to open it.
    void tellSaved(const QString &sentence, const QString &path);

    /// How pages ask for files; tests answer in the person's stead.
    [[nodiscard]] const FileDialogs &fileDialogs() const { return m_fileDialogs; }
    void setFileDialogs(FileDialogs dialogs) { m_fileDialogs = std::move(dialogs); }

Q_SIGNALS:
    void workspaceChanged();
    /// The scope or the data below it changed: pages ask their report again.
    void scopeChanged();
    void themeChanged();
    void explanationAsked(const waterline::Explanation &explanation, std::optional<waterline::Mark> mark);
    void explanationOffered(const waterline::Explanation &explanation, std::optional<waterline::Mark> mark);
    void pageAsked(const QString &page);
    void customerAsked(waterline::CustomerId customer);
    void alertAsked(waterline::AlertId alert);
    void importAsked(const QStringList &paths);
    void told(const QString &sentence);
    void failed(const waterline::Error &error);
    void saved(const QString &sentence, const QString &path);

private:
    void setScope(const Scope &scope);
    [[nodiscard]] IsoWeek weekFromFacts(const AsOf &asOf);

    const Clock &m_clock;
    std::unique_ptr<Workspace> m_workspace;
    Scope m_scope;
    RuleSet m_rules;
    const Theme *m_theme;
    FileDialogs m_fileDialogs = systemFileDialogs();
    /// Until the person picks a week, it follows the facts.
    bool m_isWeekPicked = false;
    /// The day on which the view as of today was taken last.
    QDate m_today;
};

} // namespace waterline
