#include "import/importrepair.h"

#include "base/textkey.h"
#include "import/cells/celldate.h"
#include "import/cells/cellnumber.h"
#include "import/cells/celltext.h"
#include "store/ledger.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Repair)
};

/// Names that nobody bears are compared with all that are known, which takes its time: beyond so many groups nothing is
/// suggested until the first are settled.
constexpr std::size_t mostGuessedGroups = 200;

enum class Family { Other, Person, Customer, Date, Number, Queued };

Family familyOf(const RejectedRow &row)
{
    static const QSet<QString> dates{
        QStringLiteral("ambiguous_date"), QStringLiteral("not_a_date"), QStringLiteral("no_such_day")};
    static const QSet<QString> numbers{
        QStringLiteral("ambiguous_number"), QStringLiteral("not_a_number"), QStringLiteral("not_whole")};
    if (row.isQueued)
        return Family::Queued;
    if (row.cause.endsWith(QStringLiteral("_person")))
        return Family::Person;
    if (row.cause.endsWith(QStringLiteral("_customer")))
        return Family::Customer;
    return dates.contains(row.cause) ? Family::Date : numbers.contains(row.cause) ? Family::Number : Family::Other;
}

struct Column {
    qsizetype index = -1;
    FieldKind kind = FieldKind::Text;
    ColumnReading reading = {};
};

Column columnOf(const QString &header, const KeptMapping &mapping, const ImportTable &table)
{
    Column column;
    column.index = header.isEmpty() ? -1 : mapping.headers.indexOf(header);
    if (column.index < 0)
        return column;
    column.reading = mapping.readings[std::size_t(column.index)];
    if (const int field = table.fieldIndex(mapping.fields.value(column.index)); field >= 0)
        column.kind = table.fields[std::size_t(field)].kind;
    return column;
}

std::optional<DateOrder> orderFrom(const QString &answer)
{
    return answer == QStringLiteral("ymd") ? std::optional(DateOrder::YearFirst)
        : answer == QStringLiteral("dmy")  ? std::optional(DateOrder::DayFirst)
        : answer == QStringLiteral("mdy")  ? std::optional(DateOrder::MonthFirst)
                                           : std::nullopt;
}

/// The cell as a date that every order reads alike; nothing where that order gives none.
std::optional<QString> plainDate(const QString &cell, ColumnReading reading, const QString &answer)
{
    reading.dateOrder = orderFrom(answer).value_or(DateOrder::YearFirst);
    const Parsed<Moment> moment = parseDateTime(cell.toStdString(), reading);
    if (!moment)
        return std::nullopt;
    return moment->date.toString(Qt::ISODate)
        + (moment->time ? moment->time->toString(QStringLiteral(" HH:mm:ss")) : QString());
}

/// The cell as a number that the column reads in one way only; nothing where that decimal mark gives none.
std::optional<QString> plainNumber(const QString &cell, const Column &column, const QString &answer)
{
    ColumnReading reading = column.reading;
    reading.decimalMark = answer == QStringLiteral("comma") ? DecimalMark::Comma : DecimalMark::Point;
    // The header's unit is multiplied when the cell is read again; a unit of the cell's own would be lost.
    if (reading.unitFactor != 1 && parseDecimal(cell.toStdString(), reading).isOk()
        && cell.contains(QRegularExpression(QStringLiteral("[千万亿]"))))
        return std::nullopt;
    reading.unitFactor = 1;
    const Parsed<QString> number = parseDecimal(cell.toStdString(), reading);
    if (!number || (column.kind == FieldKind::Count && !parseInteger(cell.toStdString(), reading)))
        return std::nullopt;
    QString plain = *number;
    // Three decimals could be thousands.
    if (const qsizetype point = plain.indexOf(u'.'); point >= 0 && plain.size() - point == 4)
        plain += u'0';
    if (column.reading.decimalMark == DecimalMark::Comma)
        plain.replace(u'.', u',');
    return plain;
}

std::optional<QString> plainCell(const QString &cell, const Column &column, Repair::Kind kind, const QString &answer)
{
    return kind == Repair::Kind::ReadDates ? plainDate(cell, column.reading, answer)
                                           : plainNumber(cell, column, answer);
}

bool isKnown(const QString &name, const std::vector<KnownName> &known)
{
    const QString key = textKey(name);
    return std::ranges::any_of(
        known, [&](const KnownName &entry) { return textKey(entry.code) == key || textKey(entry.name) == key; });
}

QString shown(const KnownName &known)
{
    return known.name == known.code ? known.name : QStringLiteral("%1 (%2)").arg(known.name, known.code);
}

class Suggester {
public:
    Suggester(const KeptMapping &mapping, const ImportTable &table, const KnownNames &known)
        : m_mapping(mapping)
        , m_table(table)
        , m_known(known)
    {
    }

    std::vector<RepairGroup> run(const std::vector<RejectedRow> &rows)
    {
        std::vector<RepairGroup> groups = grouped(rows);
        std::ranges::stable_sort(groups, std::greater(), [](const RepairGroup &group) { return group.rows.size(); });
        for (RepairGroup &group : groups)
            suggest(group);
        return groups;
    }

private:
    std::vector<RepairGroup> grouped(const std::vector<RejectedRow> &rows) const
    {
        std::vector<RepairGroup> groups;
        std::map<QStringList, std::size_t> places;
        for (const RejectedRow &row : rows) {
            const Family family = familyOf(row);
            const bool hasValue = family == Family::Person || family == Family::Customer;
            const QString value =
                hasValue ? row.cells.value(m_mapping.headers.indexOf(row.column)).trimmed() : QString();
            const bool isOfColumn = family == Family::Date || family == Family::Number;
            QStringList key{QString::number(int(family)), isOfColumn ? QString() : row.cause, row.column, value};
            if (family == Family::Queued)
                key << QString::number(row.line);
            else if (row.cause.isEmpty())
                key << row.reason;
            const auto [place, isNew] = places.try_emplace(key, groups.size());
            if (isNew)
                groups.push_back({row.cause, row.isQueued, row.column, value, row.reason, row.remedy, {}, {}});
            groups[place->second].rows.push_back(row);
        }
        return groups;
    }

    void suggest(RepairGroup &group)
    {
        switch (familyOf(group.rows.front())) {
        case Family::Person:
            return suggestNames(group, m_known.people, Text::tr("Create %1 as a new person.").arg(group.value));
        case Family::Customer:
            return suggestNames(group, m_known.customers, Text::tr("Create %1 as a new customer.").arg(group.value));
        case Family::Date:
            return suggestDates(group);
        case Family::Number:
            return suggestDecimals(group);
        case Family::Queued:
            return suggestDecision(group);
        case Family::Other:
            return;
        }
    }

    void suggestNames(RepairGroup &group, const std::vector<KnownName> &known, const QString &createText)
    {
        const bool isAmbiguous = group.cause.startsWith(QStringLiteral("ambiguous"));
        if (!isAmbiguous && isKnown(group.value, known))
            group.repairs.push_back(
                {Repair::Kind::TryAgain, {}, Text::tr("%1 is known by now: run these rows again.").arg(group.value)});
        if (++m_guessed <= mostGuessedGroups) {
            for (const KnownName &name : closeNames(group.value, known)) {
                if (!group.repairs.empty() && textKey(name.name) == textKey(group.value))
                    continue;
                group.repairs.push_back(
                    {Repair::Kind::ReplaceCell, name.code, Text::tr("Read “%1” as %2.").arg(group.value, shown(name))});
            }
        }
        if (!isAmbiguous && !group.value.isEmpty())
            group.repairs.push_back({Repair::Kind::CreateUnknown, group.value, createText});
    }

    /// How many rows would be understood.
    [[nodiscard]] qint64 fitting(
        const RepairGroup &group, const Column &column, Repair::Kind kind, const QString &answer) const
    {
        return std::ranges::count_if(group.rows, [&](const RejectedRow &row) {
            return plainCell(row.cells.value(column.index), column, kind, answer).has_value();
        });
    }

    void suggestReadings(
        RepairGroup &group, Repair::Kind kind, const std::vector<std::pair<QString, QString>> &answers) const
    {
        const Column column = columnOf(group.column, m_mapping, m_table);
        if (column.index < 0)
            return;
        std::vector<std::pair<qint64, Repair>> found;
        for (const auto &[answer, text] : answers) {
            if (const qint64 rows = fitting(group, column, kind, answer); rows > 0)
                found.emplace_back(rows, Repair{kind, answer, text.arg(group.column).arg(rows).arg(group.rows.size())});
        }
        std::ranges::stable_sort(found, std::greater(), [](const auto &entry) { return entry.first; });
        for (auto &[rows, repair] : found)
            group.repairs.push_back(std::move(repair));
    }

    void suggestDates(RepairGroup &group) const
    {
        suggestReadings(group, Repair::Kind::ReadDates,
            {{QStringLiteral("ymd"), Text::tr("Read %1 as year, month, day: that fits %2 of %3 rows.")},
                {QStringLiteral("dmy"), Text::tr("Read %1 as day, month, year: that fits %2 of %3 rows.")},
                {QStringLiteral("mdy"), Text::tr("Read %1 as month, day, year: that fits %2 of %3 rows.")}});
    }

    void suggestDecimals(RepairGroup &group) const
    {
        suggestReadings(group, Repair::Kind::ReadDecimals,
            {{QStringLiteral("point"), Text::tr("Read %1 with a decimal point: that fits %2 of %3 rows.")},
                {QStringLiteral("comma"), Text::tr("Read %1 with a decimal comma: that fits %2 of %3 rows.")}});
    }

    static void suggestDecision(RepairGroup &group)
    {
        for (const RowCandidate &candidate : group.rows.front().candidates) {
            group.repairs.push_back({Repair::Kind::TakeAsPresent, candidate.code,
                Text::tr("It is %1: update that one.").arg(shown({candidate.code, candidate.name}))});
        }
        group.repairs.push_back({Repair::Kind::TakeAsNew, {}, Text::tr("It is a new one: take it in.")});
    }

    const KeptMapping &m_mapping;
    const ImportTable &m_table;
    const KnownNames &m_known;
    std::size_t m_guessed = 0;
};

/// The rows of a batch to be run once more, and with what options.
struct Rerun {
    std::vector<RejectedRow> rows;
    ImportOptions options;
};

/// Of a group only the rows that are still open, each repaired.
void addGroup(Rerun &rerun, const ChosenRepair &chosen, const std::map<qint64, RejectedRow> &open,
    const KeptMapping &mapping, const ImportTable &table)
{
    const auto &[group, repair] = chosen;
    const Column column = columnOf(group.column, mapping, table);
    for (const RejectedRow &listed : group.rows) {
        const auto found = open.find(listed.line);
        if (found == open.end())
            continue;
        RejectedRow row = found->second;
        const bool hasCell = column.index >= 0 && column.index < row.cells.size();
        switch (repair.kind) {
        case Repair::Kind::ReplaceCell:
            if (!hasCell)
                continue;
            row.cells[column.index] = repair.value;
            break;
        case Repair::Kind::ReadDates:
        case Repair::Kind::ReadDecimals: {
            const std::optional<QString> plain =
                hasCell ? plainCell(row.cells[column.index], column, repair.kind, repair.value) : std::nullopt;
            if (!plain)
                continue; // stays as it is, for another repair
            row.cells[column.index] = *plain;
            break;
        }
        case Repair::Kind::TakeAsNew:
            rerun.options.decisions[row.line] = {};
            break;
        case Repair::Kind::TakeAsPresent:
            rerun.options.decisions[row.line] = {repair.value};
            break;
        case Repair::Kind::CreateUnknown:
            if (const Parsed<QString> name = parseCode(row.cells.value(column.index).toStdString()))
                (familyOf(row) == Family::Person ? rerun.options.createsPeople : rerun.options.createsCustomers)
                    << *name;
            break;
        case Repair::Kind::TryAgain:
            break;
        }
        rerun.rows.push_back(std::move(row));
    }
}

const ImportTable *tableOf(const QString &entity, const std::vector<const ImportTable *> &tables)
{
    const auto found = std::ranges::find(tables, entity, &ImportTable::entity);
    return found == tables.end() ? nullptr : *found;
}

using RunFunction = Result<ImportReport> (*)(const ImportPlan &, const ImportOptions &, const ImportContext &);

Result<ImportReport> runRepairs(RunFunction run, BatchId id, const std::vector<ChosenRepair> &chosen,
    const std::vector<const ImportTable *> &tables, const ImportOptions &options, const ImportContext &context)
{
    std::optional<BatchRecord> batch;
    std::map<qint64, RejectedRow> open;
    {
        Reading reading(context.connection);
        batch = readBatch(context.connection, id);
        for (RejectedRow &row : readOpenRejects(context.connection, id))
            open.emplace(row.line, std::move(row));
        if (const Result<bool> done = reading.finish(true); !done)
            return done.error();
    }
    if (!batch)
        return Error{Problem::NotFound, Text::tr("There is no batch %1 in this workspace.").arg(id.value)};
    const std::optional<KeptMapping> mapping = keptMapping(*batch, tables);
    if (!mapping)
        return Error{
            Problem::BadInput, Text::tr("The rows of batch %1 cannot be run again: it is no import.").arg(batch->seq)};
    Rerun rerun{{}, options};
    rerun.options.createsUnknown = options.createsUnknown || mapping->createsUnknown;
    for (const ChosenRepair &repair : chosen)
        addGroup(rerun, repair, open, *mapping, *tableOf(mapping->entity, tables));
    if (rerun.rows.empty())
        return Error{
            Problem::BadInput, Text::tr("None of these rows is open any more, or the repair fits none of them.")};
    std::ranges::sort(rerun.rows, {}, &RejectedRow::line);
    const auto [first, last] = std::ranges::unique(rerun.rows, {}, &RejectedRow::line);
    rerun.rows.erase(first, last);
    const std::optional<ImportPlan> plan = planKeptRows(*batch, std::move(rerun.rows), tables);
    if (!plan || !plan->isReady())
        return Error{
            Problem::BadInput, Text::tr("How batch %1 was mapped does not fit its table any more.").arg(batch->seq)};
    return run(*plan, rerun.options, context);
}

} // namespace

KnownNames readKnownNames(Connection &connection)
{
    KnownNames names;
    for (const auto &[table, list] : {std::pair("person", &names.people), std::pair("customer", &names.customers)}) {
        Query query(connection, QStringLiteral("SELECT code, name FROM %1 ORDER BY id").arg(QLatin1String(table)));
        query.exec();
        query.forEach([&list = *list](const Row &row) { list.push_back({row.text(0), row.text(1)}); });
    }
    return names;
}

std::vector<RepairGroup> suggestRepairs(const std::vector<RejectedRow> &rows, const KeptMapping &mapping,
    const std::vector<const ImportTable *> &tables, const KnownNames &known)
{
    const ImportTable *const table = tableOf(mapping.entity, tables);
    return table ? Suggester(mapping, *table, known).run(rows) : std::vector<RepairGroup>();
}

Result<std::vector<RepairGroup>> repairsOf(
    Connection &connection, BatchId id, const std::vector<const ImportTable *> &tables)
{
    Reading reading(connection);
    const std::optional<BatchRecord> batch = readBatch(connection, id);
    const std::optional<KeptMapping> mapping = batch ? keptMapping(*batch, tables) : std::nullopt;
    std::vector<RejectedRow> rows = readOpenRejects(connection, id);
    const KnownNames known = readKnownNames(connection);
    Result<bool> done = reading.finish(batch.has_value());
    if (!done)
        return done.error();
    if (!*done)
        return Error{Problem::NotFound, Text::tr("There is no batch %1 in this workspace.").arg(id.value)};
    return mapping ? suggestRepairs(rows, *mapping, tables, known) : std::vector<RepairGroup>();
}

Result<ImportReport> applyRepairs(BatchId batch, const std::vector<ChosenRepair> &chosen,
    const std::vector<const ImportTable *> &tables, const ImportOptions &options, const ImportContext &context)
{
    return runRepairs(runImport, batch, chosen, tables, options, context);
}

Result<ImportReport> tryRepairs(BatchId batch, const std::vector<ChosenRepair> &chosen,
    const std::vector<const ImportTable *> &tables, const ImportOptions &options, const ImportContext &context)
{
    return runRepairs(dryRunImport, batch, chosen, tables, options, context);
}

} // namespace waterline
