#pragma once

#include "contracts/contractstore.h"
#include "support/testworkspace.h"

namespace waterline {

/// 王芳 of 华东 won O1 and O2 in January, 李强 of 华南 O3 later; O4 is open. The clock stands at 09:00 of 2026-01-19.
class ContractFixture : public TestWorkspace {
public:
    ContractFixture()
    {
        importOrDie(QStringLiteral("people.csv"), "工号,姓名,大区\nS1,王芳,华东\nS2,李强,华南\n");
        importOrDie(QStringLiteral("customers.csv"), "客户编号,客户名称,负责人\nK1,一汽集团,S1\nK2,东风,S2\n");
        importOrDie(QStringLiteral("opportunities.csv"),
            "商机编号,客户名称,负责人,阶段,立项日期,关闭日期,金额\n"
            "O1,K1,S1,赢单,2025-12-01,2026-01-05,120000.50\n"
            "O2,K1,S1,赢单,2025-12-01,2026-01-12,80000\n"
            "O3,K2,S2,赢单,2025-12-01,2026-01-18,\n"
            "O4,K2,S2,谈判,2025-12-01,,50000\n");
    }

    [[nodiscard]] Desk desk() { return {connection(), workspaceSchema(), clock, QStringLiteral("test")}; }
    Result<BatchId> attach(const char *contract, EvidenceKind kind, const QString &path)
    {
        return attachEvidence(desk(), QLatin1String(contract), kind, path);
    }
    /// Writes a file of that content and attaches it.
    Result<BatchId> attachNew(const char *contract, EvidenceKind kind, const QString &name, const QByteArray &bytes)
    {
        return attach(contract, kind, write(name, bytes));
    }
    /// Both kinds: licence.pdf and intent.pdf.
    void attachBoth(const char *contract)
    {
        if (!attachNew(contract, EvidenceKind::BusinessLicence, QStringLiteral("licence.pdf"), "licence")
            || !attachNew(contract, EvidenceKind::PurchaseIntent, QStringLiteral("intent.pdf"), "intent"))
            qFatal("not attached");
    }
    Result<BatchId> submit(const char *contract) { return submitContract(desk(), QLatin1String(contract)); }

    [[nodiscard]] std::vector<Contract> contracts(
        const AsOf &asOf = AsOf::endOf(QDate(2026, 1, 31)), const OrgPlace &place = {})
    {
        const auto result = readContracts(connection(), {place, {}, asOf});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }
    [[nodiscard]] Contract contract(const char *code)
    {
        for (const Contract &one : contracts()) {
            if (one.code == QLatin1String(code))
                return one;
        }
        qFatal("no contract %s", code);
    }

private:
    void importOrDie(const QString &name, const QByteArray &csv)
    {
        const auto report = importText(name, csv);
        if (!report || report->counts.rejected > 0)
            qFatal("%s was not taken in", qPrintable(name));
    }
};

} // namespace waterline
