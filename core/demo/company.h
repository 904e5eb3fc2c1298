#pragma once

#include "base/result.h"
#include "demo/random.h"

#include <QDate>
#include <QString>

#include <vector>

namespace waterline {

/// What to invent. The same values give the same company to the byte, on every machine.
struct DemoOptions {
    int people = 68;
    /// Complete ISO weeks; the newest ends at or before `until`. A week that `until` cuts comes on top, up to that day.
    int weeks = 8;
    quint64 seed = 1;
    QDate until = {};
    /// Mean of a person in a week without holidays.
    double followUpsPerWeek = 15;
};

enum class DemoRole : quint8 { Account, SeniorAccount, KeyAccount };

/// How a person works and records.
enum class Temperament : quint8 { Diligent, Average, FridayDumper, VisitHeavy, Fading, CopyPaste, Quiet };

struct DemoTeam {
    int region = 0;
    QStringView city;
    QString name;
    QString manager;
};

/// A sales person. Counts of the plan are for a week of five workdays; `drive` is in thousandths of the plan.
struct DemoSeller {
    QString name;
    int team = 0;
    DemoRole role = DemoRole::Account;
    Temperament temperament = Temperament::Average;
    QDate hired = {};
    int plannedLeads = 0;
    int plannedVisits = 0;
    int plannedProposals = 0;
    int drive = 1000;
    int firstAccount = 0;
    int accountCount = 0;
};

enum class DemoEnding : quint8 { None, Abandoned, BudgetCancelled, CompetitorChosen };

/// A customer as its owner treats it.
struct DemoAccount {
    int owner = 0;
    QDate created = {};
    /// The first day on which nobody calls any more; null while it is open.
    QDate ended = {};
    DemoEnding ending = DemoEnding::None;
    /// Calendar days that the owner lets pass between two contacts.
    int rhythm = 7;
    /// Index of demoCompetitors(), -1 for none.
    int competitor = -1;
};

/// The invented company: who there is and how they behave. Its size grows with people alone, never with rows.
class DemoCompany {
public:
    /// BadInput when an option is out of range.
    [[nodiscard]] static Result<DemoCompany> make(const DemoOptions &options);

    [[nodiscard]] const DemoOptions &options() const { return m_options; }
    [[nodiscard]] QDate firstMonday() const { return m_firstMonday; }
    /// Complete weeks and the one that `until` cuts.
    [[nodiscard]] int weekCount() const { return m_weekCount; }
    [[nodiscard]] const std::vector<DemoTeam> &teams() const { return m_teams; }
    [[nodiscard]] const std::vector<DemoSeller> &sellers() const { return m_sellers; }
    [[nodiscard]] const std::vector<DemoAccount> &accounts() const { return m_accounts; }

    [[nodiscard]] static QString sellerCode(int seller);
    [[nodiscard]] static QString accountCode(int account);

private:
    DemoCompany() = default;
    void placeTeams();
    void hireSellers();
    void openAccounts();

    DemoOptions m_options;
    QDate m_firstMonday;
    int m_weekCount = 0;
    std::vector<DemoTeam> m_teams;
    std::vector<DemoSeller> m_sellers;
    std::vector<DemoAccount> m_accounts;
};

} // namespace waterline
