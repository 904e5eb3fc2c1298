#include "metrics/metricstore.h"

#include "base/joinedtext.h"
#include "base/textkey.h"
#include "metrics/composite.h"
#include "rules/action.h"
#include "store/batch.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unordered_map>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Metric)
};

enum Column { RowId, Code, Name, Kind, Unit, Source, Buckets, ShareOf, Owner, Weight, Verification, Version };

QString jsonOf(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QVariant &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toString().toUtf8()).array())
        list << value.toString();
    return list;
}

std::vector<Values> readRows(Connection &connection)
{
    std::vector<Values> rows;
    Query query(connection, QStringLiteral("SELECT %1 FROM metric ORDER BY code").arg(metricTable().columnList()));
    query.exec();
    query.forEach([&](const Row &row) {
        Values values;
        for (int i = 0; i < int(metricTable().columns.size()); ++i)
            values << row.value(i);
        rows.push_back(std::move(values));
    });
    return rows;
}

/// In the place of the one with its code, or behind all others.
void overlay(std::vector<Metric> &metrics, const Metric &metric)
{
    const auto present = std::ranges::find(metrics, metric.code, &Metric::code);
    if (present == metrics.end()) {
        metrics.push_back(metric);
        return;
    }
    const QString name = metric.name.isEmpty() ? present->name : metric.name;
    *present = metric;
    present->name = name;
}

bool isSameDefinition(Metric left, const Metric &right)
{
    left.version = right.version;
    return left == right;
}

QString builtInFault(const Metric &metric)
{
    const std::vector<Metric> builtIn = builtInMetrics();
    const Metric *original = metricOf(builtIn, metric.code);
    if (!original && metric.isAction())
        return Text::tr("Only leads, visits and proposals are planned as actions.");
    if (original && (original->kind != metric.kind || original->source != metric.source))
        return Text::tr("%1 comes with the program: what it adds up cannot be changed, only what of it counts.")
            .arg(metric.code);
    return {};
}

QString shareFault(const Metric &metric, const std::vector<Metric> &metrics)
{
    if (!metric.isShare())
        return {};
    const Metric *whole = metricOf(metrics, metric.shareOf);
    if (!whole || whole->code == metric.code)
        return Text::tr("%1 is to be a share of %2, which is no other metric.").arg(metric.code, metric.shareOf);
    if (whole->isShare() || whole->source != metric.source)
        return Text::tr("%1 cannot be a share of %2: it must be a part of the same rows.")
            .arg(metric.code, whole->code);
    if (metric.buckets.isEmpty())
        return Text::tr("%1 is a share and needs the categories that count.").arg(metric.code);
    return {};
}

QString partsFault(const Metric &metric)
{
    if (!metric.buckets.isEmpty() && metric.source != QStringLiteral("signed"))
        return Text::tr("Only won opportunities have categories; %1 does not add them up.").arg(metric.code);
    for (const QString &bucket : metric.buckets) {
        // Files write several of them into one cell.
        if (bucket.trimmed().isEmpty() || bucket.contains(u';') || bucket.contains(u'；'))
            return Text::tr("\"%1\" cannot be a category of %2: it must be a text without semicolons.")
                .arg(bucket, metric.code);
    }
    if (metric.weight < 0 || metric.weight > 10'000)
        return Text::tr("The weight of %1 must be between 0% and 100%.").arg(metric.code);
    if (metric.isAction() && metric.weight != 0)
        return Text::tr("%1 is an action: only outcomes have a weight.").arg(metric.code);
    for (const QString &item : metric.verification) {
        if (!verificationItems().contains(item))
            return Text::tr("%1 cannot be verified by %2. Choose from: %3.")
                .arg(metric.code, item, joinedText(verificationItems()));
    }
    return {};
}

/// A name that the program gives is not kept, so that it follows the language.
Metric withoutOwnName(Metric metric)
{
    const std::vector<Metric> builtIn = builtInMetrics();
    const Metric *original = metricOf(builtIn, metric.code);
    if (original && original->name == metric.name)
        metric.name.clear();
    return metric;
}

QString weightsFault(const std::vector<Metric> &metrics)
{
    qint64 sum = 0;
    for (const Metric &metric : metrics)
        sum += metric.weight;
    return weightFault(sum);
}

} // namespace

const Table &metricTable()
{
    static const Table table{QStringLiteral("metric"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("code")}, {QStringLiteral("name")}, {QStringLiteral("kind")},
            {QStringLiteral("unit")}, {QStringLiteral("source")}, {QStringLiteral("buckets")},
            {QStringLiteral("share_of")}, {QStringLiteral("owner")}, {QStringLiteral("weight")},
            {QStringLiteral("verification")}, {QStringLiteral("version")}}};
    return table;
}

Values toValues(const Metric &metric)
{
    return {qint64(0), textValue(metric.code), textValue(metric.name),
        metric.isAction() ? QStringLiteral("action") : QStringLiteral("outcome"),
        metric.isMoney() ? QStringLiteral("money") : QStringLiteral("count"), textValue(metric.source),
        jsonOf(metric.buckets), textValue(metric.shareOf), textValue(metric.owner), qint64(metric.weight),
        jsonOf(metric.verification), qint64(metric.version)};
}

Metric metricFrom(const Values &row)
{
    Metric metric;
    metric.code = row[Code].toString();
    metric.name = row[Name].toString();
    metric.kind = row[Kind].toString() == QStringLiteral("action") ? Metric::Kind::Action : Metric::Kind::Outcome;
    metric.unit = row[Unit].toString() == QStringLiteral("count") ? Metric::Unit::Count : Metric::Unit::Money;
    metric.source = row[Source].toString();
    metric.buckets = listFrom(row[Buckets]);
    metric.shareOf = row[ShareOf].toString();
    metric.owner = row[Owner].toString();
    metric.weight = row[Weight].toInt();
    metric.verification = listFrom(row[Verification]);
    metric.version = row[Version].toInt();
    return metric;
}

std::vector<Metric> readMetrics(Connection &connection)
{
    std::vector<Metric> metrics = builtInMetrics();
    for (const Values &row : readRows(connection))
        overlay(metrics, metricFrom(row));
    return metrics;
}

QString metricFault(const Metric &metric, const std::vector<Metric> &metrics)
{
    if (metric.code.isEmpty() || metric.code != textKey(metric.code) || metric.code.contains(u' '))
        return Text::tr("A metric needs a code of small letters without spaces; \"%1\" is none.").arg(metric.code);
    if (metric.code == compositeMetric().code)
        return Text::tr("%1 is the composite score of all metrics; call the metric otherwise.").arg(metric.code);
    const std::vector<Metric> builtIn = builtInMetrics();
    if (metric.name.trimmed().isEmpty() && !metricOf(builtIn, metric.code))
        return Text::tr("%1 needs a name.").arg(metric.code);
    if (!metricSources().contains(metric.source))
        return Text::tr("%1 is nothing that can be added up. Choose from: %2.")
            .arg(metric.source, joinedText(metricSources()));
    if (metric.unit != unitOfSource(metric.source))
        return metric.isMoney() ? Text::tr("%1 counts rows, so it is no money.").arg(metric.code)
                                : Text::tr("%1 adds up amounts, so it is money.").arg(metric.code);
    for (const QString &fault : {builtInFault(metric), shareFault(metric, metrics), partsFault(metric)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

Result<> writeMetrics(Batch &batch, const std::vector<Metric> &changed)
{
    std::unordered_map<QString, Values> rows;
    std::vector<Metric> metrics = builtInMetrics();
    for (const Values &row : readRows(batch.connection())) {
        overlay(metrics, metricFrom(row));
        rows.emplace(row[Code].toString(), row);
    }
    const std::vector<Metric> present = metrics;
    for (const Metric &metric : changed)
        overlay(metrics, metric);
    QString fault = weightsFault(metrics);
    // All of them, since a share may rest on one that is changed with it.
    for (auto metric = metrics.rbegin(); metric != metrics.rend(); ++metric) {
        if (const QString own = metricFault(*metric, metrics); !own.isEmpty())
            fault = own;
    }
    if (!fault.isEmpty())
        return Error{Problem::BadInput, fault, {}};
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        Metric &metric = metrics[i];
        const bool isNew = i >= present.size();
        if (!isNew && isSameDefinition(metric, present[i]))
            continue;
        metric.version = isNew ? 1 : present[i].version + 1;
        Values after = toValues(withoutOwnName(metric));
        const auto row = rows.find(metric.code);
        after[RowId] = row == rows.end() ? QVariant(batch.newId()) : row->second[RowId];
        batch.change(metricTable(), row == rows.end() ? nullptr : &row->second, &after);
    }
    return {};
}

} // namespace waterline
