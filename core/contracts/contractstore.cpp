#include "contracts/contractstore.h"

#include "base/textkey.h"
#include "contracts/evidencefile.h"
#include "org/orgstore.h"
#include "store/batch.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unordered_map>
#include <unordered_set>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Contract)
};

struct EvidenceRow {
    qint64 id = 0;
    OpportunityId opportunity;
    Evidence evidence;
};

EvidenceRow evidenceFrom(const Row &row)
{
    return {row.integer(0), row.id<OpportunityId>(1),
        {evidenceKindFromCode(row.text(2)).value_or(EvidenceKind::BusinessLicence), row.text(3), row.integer(4),
            row.text(5), row.text(6)}};
}

Values toValues(const EvidenceRow &row)
{
    const Evidence &evidence = row.evidence;
    return {row.id, row.opportunity.value, evidenceKindCode(evidence.kind), textValue(evidence.path), evidence.size,
        textValue(evidence.sha256), textValue(evidence.attachedAt)};
}

QString evidenceSql(const QString &condition)
{
    return QStringLiteral("SELECT %1 FROM contract_evidence WHERE %2")
        .arg(contractEvidenceTable().columnList(), condition);
}

std::vector<EvidenceRow> evidenceOf(Connection &connection, OpportunityId opportunity)
{
    std::vector<EvidenceRow> rows;
    Query query(connection, evidenceSql(QStringLiteral("opportunity = ?")));
    query.exec(opportunity);
    query.forEach([&](const Row &row) { rows.push_back(evidenceFrom(row)); });
    return rows;
}

QString localTime(const Clock &clock)
{
    return clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

Result<std::unique_ptr<Batch>> beginBatch(const Desk &desk)
{
    return Batch::begin(desk.connection, desk.schema, desk.clock, {QStringLiteral("contract"), desk.actor});
}

/// The opportunity of that code, if it is won and not submitted yet. Under the write lock.
Result<OpportunityId> draftNamed(Connection &connection, const QString &code, const QString &ifSubmitted)
{
    struct Found {
        OpportunityId id;
        bool isWon = false;
        bool isSubmitted = false;
    };
    Query query(connection,
        QStringLiteral("SELECT o.id, o.outcome = 'won', s.id IS NOT NULL FROM opportunity o "
                       "LEFT JOIN contract_submission s ON s.opportunity = o.id WHERE o.code = ?"));
    query.exec(code);
    const std::optional<Found> found = query.first([](const Row &row) {
        return Found{row.id<OpportunityId>(0), row.integer(1) != 0, row.integer(2) != 0};
    });
    if (Result<> status = connection.takeStatus(); !status)
        return status.error();
    if (!found)
        return Error{
            Problem::NotFound, Text::tr("There is no contract %1. Contracts are won opportunities.").arg(code)};
    if (!found->isWon)
        return Error{Problem::BadInput,
            Text::tr("Opportunity %1 is not won, so it has no contract yet. Import its outcome first.").arg(code)};
    if (found->isSubmitted)
        return Error{Problem::BadInput, ifSubmitted.arg(code)};
    return found->id;
}

/// The file as it will be kept.
Result<Evidence> evidenceIn(EvidenceKind kind, const QString &file, const Clock &clock)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const FileFacts facts = readFileFacts(path);
    if (!facts.exists)
        return Error{Problem::NotFound,
            Text::tr("The file %1 is not there or cannot be read. Choose another.").arg(path), {path, 0, {}}};
    if (facts.size == 0)
        return Error{Problem::BadInput, Text::tr("The file %1 is empty. Choose another.").arg(path), {path, 0, {}}};
    // What leaves in an export must come back as the same name.
    if (cleanText(path) != path)
        return Error{Problem::BadInput,
            Text::tr("The name of the file %1 holds characters that cannot be seen. Rename it and attach it again.")
                .arg(path),
            {path, 0, {}}};
    return Evidence{kind, path, facts.size, facts.sha256, localTime(clock)};
}

/// The contracts of everybody, as of then, without evidence; and whose each is.
std::vector<std::pair<PersonId, Contract>> readWon(Connection &connection, const QString &end)
{
    std::vector<std::pair<PersonId, Contract>> contracts;
    Query query(connection,
        QStringLiteral("SELECT o.id, o.code, coalesce(c.name, ''), coalesce(p.name, ''), o.amount, o.closed_on, "
                       "coalesce(s.submitted_at, ''), coalesce(s.submitted_by, ''), coalesce(o.owner, 0) "
                       "FROM opportunity o LEFT JOIN customer c ON c.id = o.customer "
                       "LEFT JOIN person p ON p.id = o.owner "
                       "LEFT JOIN contract_submission s ON s.opportunity = o.id AND s.submitted_at < ? "
                       "WHERE o.outcome = 'won' AND (o.closed_on IS NULL OR o.closed_on || 'T00:00:00' < ?) "
                       "ORDER BY o.closed_on DESC, o.id DESC"));
    query.exec(end, end);
    query.forEach([&](const Row &row) {
        Contract contract{row.id<OpportunityId>(0), row.text(1), row.text(2), row.text(3), {}, row.day(5)};
        if (const std::optional<qint64> amount = row.maybeInteger(4))
            contract.amount = Money{*amount};
        contract.submittedAt = row.text(6);
        contract.submittedBy = row.text(7);
        contracts.emplace_back(row.id<PersonId>(8), std::move(contract));
    });
    return contracts;
}

std::unordered_map<OpportunityId, std::vector<Evidence>> readEvidence(Connection &connection, const QString &end)
{
    std::unordered_map<OpportunityId, std::vector<Evidence>> evidence;
    Query query(connection, evidenceSql(QStringLiteral("attached_at < ?")));
    query.exec(end);
    query.forEach([&](const Row &row) {
        EvidenceRow found = evidenceFrom(row);
        evidence[found.opportunity].push_back(std::move(found.evidence));
    });
    return evidence;
}

void addEvidence(Contract &contract, const std::vector<Evidence> &attached)
{
    std::vector<CheckedEvidence> checked;
    for (const Evidence &evidence : attached) {
        contract.evidence[std::size_t(evidence.kind)] = evidence;
        checked.push_back({evidence, glanceAt(evidence.path)});
    }
    contract.missing = missingEvidence(checked);
}

} // namespace

const Table &contractEvidenceTable()
{
    static const Table table{QStringLiteral("contract_evidence"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("opportunity"), QStringLiteral("opportunity")},
            {QStringLiteral("kind")}, {QStringLiteral("path")}, {QStringLiteral("size")}, {QStringLiteral("sha256")},
            {QStringLiteral("attached_at")}}};
    return table;
}

const Table &contractSubmissionTable()
{
    static const Table table{QStringLiteral("contract_submission"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("opportunity"), QStringLiteral("opportunity")},
            {QStringLiteral("business_licence"), QStringLiteral("contract_evidence")},
            {QStringLiteral("purchase_intent"), QStringLiteral("contract_evidence")}, {QStringLiteral("submitted_at")},
            {QStringLiteral("submitted_by")}}};
    return table;
}

Result<std::vector<Contract>> readContracts(Connection &connection, const Scope &scope)
{
    Reading reading(connection);
    const std::vector<PersonId> people = readOrg(connection).peopleBelow(scope.place);
    const std::unordered_set<PersonId> inScope(people.begin(), people.end());
    auto evidence = readEvidence(connection, scope.asOf.endText());
    Result<std::vector<std::pair<PersonId, Contract>>> won = reading.finish(readWon(connection, scope.asOf.endText()));
    if (!won)
        return won.error();
    std::vector<Contract> contracts;
    for (auto &[owner, contract] : *won) {
        if (!scope.place.isCompany() && !inScope.contains(owner))
            continue;
        addEvidence(contract, evidence[contract.id]);
        contracts.push_back(std::move(contract));
    }
    return contracts;
}

Result<BatchId> attachEvidence(const Desk &desk, const QString &contract, EvidenceKind kind, const QString &file)
{
    const Result<Evidence> evidence = evidenceIn(kind, file, desk.clock);
    if (!evidence)
        return evidence.error();
    auto batch = beginBatch(desk);
    if (!batch)
        return batch.error();
    const Result<OpportunityId> opportunity = draftNamed(desk.connection, contract,
        Text::tr("Contract %1 is submitted. Undo its submission to change what it was submitted with."));
    if (!opportunity)
        return opportunity.error();
    for (const EvidenceRow &present : evidenceOf(desk.connection, *opportunity)) {
        const Values before = toValues(present);
        if (present.evidence.kind == kind)
            (*batch)->change(contractEvidenceTable(), &before, nullptr);
    }
    const Values after = toValues(EvidenceRow{(*batch)->newId(), *opportunity, *evidence});
    (*batch)->change(contractEvidenceTable(), nullptr, &after);
    return (*batch)->commit({});
}

Result<BatchId> submitContract(const Desk &desk, const QString &contract)
{
    auto batch = beginBatch(desk);
    if (!batch)
        return batch.error();
    const Result<OpportunityId> opportunity =
        draftNamed(desk.connection, contract, Text::tr("Contract %1 has been submitted already."));
    if (!opportunity)
        return opportunity.error();
    Values submission{(*batch)->newId(), opportunity->value, {}, {}, localTime(desk.clock), textValue(desk.actor)};
    std::vector<CheckedEvidence> attached;
    // Read under the write lock, so that nobody attaches others meanwhile.
    for (const EvidenceRow &row : evidenceOf(desk.connection, *opportunity)) {
        attached.push_back({row.evidence, readFileFacts(row.evidence.path)});
        submission[contractSubmissionTable().columnIndex(evidenceKindCode(row.evidence.kind))] = row.id;
    }
    if (Result<> status = desk.connection.takeStatus(); !status)
        return status.error();
    QStringList sentences;
    for (const MissingEvidence &missing : missingEvidence(attached))
        sentences << missingText(contract, missing);
    if (!sentences.isEmpty())
        return Error{Problem::BadInput, sentences.join(u'\n')};
    (*batch)->change(contractSubmissionTable(), nullptr, &submission);
    return (*batch)->commit({});
}

} // namespace waterline
