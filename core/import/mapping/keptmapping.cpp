#include "import/mapping/keptmapping.h"

#include "import/previewcell.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr std::array dateOrders{"ymd", "dmy", "mdy", "ambiguous", "mixed"};
constexpr std::array decimalMarks{"point", "comma", "ambiguous", "mixed"};
constexpr std::array unitRules{"undecided", "cells", "both"};

template <class Enum, std::size_t count>
Enum fromName(const std::array<const char *, count> &names, const QJsonValue &value, Enum otherwise)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (value.toString() == QLatin1String(names[i]))
            return Enum(i);
    }
    return otherwise;
}

QJsonObject toJson(const ColumnReading &reading)
{
    QJsonObject json{{QStringLiteral("dates"), QLatin1String(dateOrders[std::size_t(reading.dateOrder)])},
        {QStringLiteral("decimals"), QLatin1String(decimalMarks[std::size_t(reading.decimalMark)])},
        {QStringLiteral("unit"), reading.unitFactor},
        {QStringLiteral("units"), QLatin1String(unitRules[std::size_t(reading.unitRule)])}};
    if (reading.utcOffsetMinutes)
        json[QStringLiteral("utc_offset")] = *reading.utcOffsetMinutes;
    if (reading.has1904Serials)
        json[QStringLiteral("from_1904")] = true;
    if (!reading.nullWords.empty()) {
        QJsonArray words;
        for (const std::string &word : reading.nullWords)
            words << QString::fromStdString(word);
        json[QStringLiteral("null_words")] = words;
    }
    return json;
}

ColumnReading readingFrom(const QJsonValue &json)
{
    ColumnReading reading;
    reading.dateOrder = fromName(dateOrders, json[QStringLiteral("dates")], DateOrder::YearFirst);
    reading.decimalMark = fromName(decimalMarks, json[QStringLiteral("decimals")], DecimalMark::Point);
    reading.unitFactor = std::max<qint64>(json[QStringLiteral("unit")].toInteger(1), 1);
    reading.unitRule = fromName(unitRules, json[QStringLiteral("units")], UnitRule::Undecided);
    if (const QJsonValue offset = json[QStringLiteral("utc_offset")]; offset.isDouble())
        reading.utcOffsetMinutes = offset.toInt();
    reading.has1904Serials = json[QStringLiteral("from_1904")].toBool();
    QStringList words;
    for (const QJsonValue &word : json[QStringLiteral("null_words")].toArray())
        words << word.toString();
    reading.nullWords = nullWordsFrom(words);
    return reading;
}

const ImportTable *tableOf(const QString &entity, const std::vector<const ImportTable *> &tables)
{
    const auto found = std::ranges::find(tables, entity, &ImportTable::entity);
    return found == tables.end() ? nullptr : *found;
}

QStringList fieldKeys(const Mapping &mapping, const ImportTable &table)
{
    QStringList keys;
    for (const int field : mapping.fieldOfColumn)
        keys << (field < 0 ? QString() : table.fields[std::size_t(field)].key);
    return keys;
}

/// Puts table, mapping and readings into a plan whose columns are those of the mapping.
void understand(ImportPlan &plan, const KeptMapping &mapping, const ImportTable &table)
{
    plan.table = &table;
    plan.mapping.fieldOfColumn.clear();
    for (const QString &key : mapping.fields)
        plan.mapping.fieldOfColumn.push_back(key.isEmpty() ? -1 : table.fieldIndex(key));
    plan.readings = mapping.readings;
    plan.missingFields.clear();
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        if (table.fields[field].isRequired && plan.mapping.columnOf(int(field)) < 0)
            plan.missingFields << table.fields[field].translatedLabel();
    }
    std::erase_if(plan.questions, [](const ImportQuestion &question) { return question.column >= 0; });
    for (PreviewRow &row : plan.preview) {
        const std::size_t columns = std::min(row.cells.size(), plan.mapping.fieldOfColumn.size());
        for (std::size_t column = 0; column < columns; ++column)
            row.cells[column] = previewCell(plan, column, row.cells[column].raw);
    }
}

} // namespace

KeptMapping mappingOf(const ImportPlan &plan, const ImportOptions &options)
{
    return {plan.table->entity, plan.format.kind == FileFormat::Kind::Xlsx ? plan.format.sheet : QString(),
        plan.headers, fieldKeys(plan.mapping, *plan.table), plan.readings, options.createsUnknown};
}

QJsonObject toJson(const KeptMapping &mapping)
{
    QJsonArray readings;
    for (const ColumnReading &reading : mapping.readings)
        readings << (reading == ColumnReading() ? QJsonObject() : toJson(reading));
    QJsonObject json{
        {QStringLiteral("fields"), QJsonArray::fromStringList(mapping.fields)}, {QStringLiteral("readings"), readings}};
    if (!mapping.sheet.isEmpty())
        json[QStringLiteral("sheet")] = mapping.sheet;
    if (mapping.createsUnknown)
        json[QStringLiteral("creates_unknown")] = true;
    return json;
}

std::optional<KeptMapping> keptMapping(const BatchRecord &batch, const std::vector<const ImportTable *> &tables)
{
    const ImportTable *const table = tableOf(batch.entity, tables);
    if (!table || batch.kind != QStringLiteral("import"))
        return std::nullopt;
    const QJsonValue kept = QJsonDocument::fromJson(batch.totals.toUtf8()).object().value(QStringLiteral("mapping"));
    KeptMapping mapping{batch.entity, kept[QStringLiteral("sheet")].toString(), batch.header, {}, {},
        kept[QStringLiteral("creates_unknown")].toBool()};
    for (const QJsonValue &field : kept[QStringLiteral("fields")].toArray())
        mapping.fields << field.toString();
    if (mapping.fields.size() != batch.header.size())
        mapping.fields = fieldKeys(guessMapping(batch.header, *table), *table);
    for (const QJsonValue &reading : kept[QStringLiteral("readings")].toArray())
        mapping.readings.push_back(readingFrom(reading));
    mapping.readings.resize(std::size_t(batch.header.size()));
    return mapping;
}

std::optional<ImportPlan> planKeptRows(
    const BatchRecord &batch, std::vector<RejectedRow> rows, const std::vector<const ImportTable *> &tables)
{
    const std::optional<KeptMapping> mapping = keptMapping(batch, tables);
    if (!mapping)
        return std::nullopt;
    ImportPlan plan;
    plan.fileName = batch.sourceFile;
    plan.headers = batch.header;
    plan.headerLine = 0;
    plan.rows = qint64(rows.size());
    plan.follows = batch.id;
    plan.keptRows = std::make_shared<const std::vector<RejectedRow>>(std::move(rows));
    understand(plan, *mapping, *tableOf(mapping->entity, tables));
    return plan;
}

bool continueBatch(Connection &connection, ImportPlan &plan, const std::vector<const ImportTable *> &tables)
{
    plan.follows = {};
    if (!plan.rejects)
        return false;
    const std::optional<BatchRecord> batch = readBatch(connection, plan.rejects->batch);
    if (!batch || batch->header.size() != plan.headers.size())
        return false;
    const std::optional<KeptMapping> mapping = keptMapping(*batch, tables);
    if (!mapping)
        return false;
    understand(plan, *mapping, *tableOf(mapping->entity, tables));
    plan.follows = batch->id;
    return true;
}

} // namespace waterline
