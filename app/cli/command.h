#pragma once

#include "base/result.h"
#include "org/scope.h"
#include "rules/ruleset.h"
#include "store/workspace.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <memory>

namespace waterline::cli {

/// What the process ends with; docs/cli.md is the contract.
enum ExitCode { Done = 0, Findings = 1, WrongUse = 2, Failed = 3 };

/// One call of the program: its arguments, and where the answer goes.
class Call {
public:
    Call(QStringList arguments, const Clock &clock);

    QCommandLineParser &parser() { return m_parser; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RuleSet &rules() const { return m_rules; }

    /// Adds --json and --help and reads the arguments. `operands` are shown in the help, those in brackets may be left
    /// out. False when the use is wrong or help was asked for; exitCode() says which.
    bool parse(const QStringList &operands, const QString &description);
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isJson() const;

    /// Prints the answer: the JSON with --json, else the lines.
    void answer(const QJsonValue &json, const QStringList &lines) const;
    /// Prints the error (in JSON to standard output, else to standard error) and gives the exit code for it.
    int fail(const Error &error) const;
    /// The same after a part of the work was done, so that it is not Failed: in JSON one list, with the error behind
    /// the answers.
    int failAfter(QJsonArray answers, const QStringList &lines, const Error &error) const;
    int wrongUse(const QString &sentence);
    /// What a gate says about an edit. Refused by a rule it is wrong use, because asking for something else helps.
    int refuse(const Error &error) const;

    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(const QString &path, Workspace::Access access) const;

    /// Options --unit, --week and --as-of.
    void addScopeOptions(bool hasWeek);
    struct ChosenScope {
        Scope scope;
        QString unitCode;
        QString unitName;
        /// The last complete week holds no facts, so another was taken.
        bool isFallbackWeek = false;
    };
    [[nodiscard]] Result<ChosenScope> scopeFor(Connection &connection) const;
    /// The moment that --as-of names, or the clock's.
    [[nodiscard]] Result<AsOf> asOf() const;

private:
    QStringList m_arguments;
    const Clock &m_clock;
    RuleSet m_rules;
    QCommandLineParser m_parser;
    bool m_takesWeek = false;
    int m_exitCode = Done;
};

/// A region, team or person by code or unique name; the company by no text.
[[nodiscard]] Result<OrgPlace> findPlace(const Org &org, const QString &codeOrName);
/// "company", "region", "team" or "person".
[[nodiscard]] QString placeKind(const Org &org, const OrgPlace &place);
/// "Company" in the reader's language, or the name.
[[nodiscard]] QString placeName(const QString &name);

/// The place, week and days of a scope.
[[nodiscard]] QString weekLine(const Call::ChosenScope &chosen);

/// Who is written into the ledger.
[[nodiscard]] QString actor();
/// What a problem is called in JSON.
[[nodiscard]] QString problemName(Problem problem);
/// Lines of cells as columns, by display width, so that Chinese names align too.
[[nodiscard]] QStringList columns(const std::vector<QStringList> &rows);

int runAlerts(Call &call);
int runContracts(Call &call);
int runDemo(Call &call);
int runImport(Call &call);
int runExport(Call &call);
int runPreview(Call &call);
int runGoals(Call &call);
int runHeatmap(Call &call);
int runLights(Call &call);
int runSnapshot(Call &call);
int runVerify(Call &call);
int runBatches(Call &call);
int runRevert(Call &call);
int runBackup(Call &call);
int runSettings(Call &call);

} // namespace waterline::cli
