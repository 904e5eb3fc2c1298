#include "metrics/metricimport.h"

#include "base/textkey.h"
#include "import/entitywriter.h"
#include "import/words.h"
#include "metrics/composite.h"
#include "metrics/metricstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

enum Field { Code, Name, Kind, Source, Categories, ShareOf, Owner, Weight, Verification, Version };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::optional<bool> isActionWord(const QString &word)
{
    const QString key = textKey(word);
    if (words(u"action|动作|行动|过程指标").contains(key))
        return true;
    if (words(u"outcome|result|结果|结果指标").contains(key))
        return false;
    return std::nullopt;
}

class MetricApplier final : public RowApplier {
public:
    MetricApplier(Connection &connection, std::vector<bool> hasColumn)
        : m_rows(connection, metricTable(), {QStringLiteral("code")})
        , m_metrics(readMetrics(connection))
        , m_hasColumn(std::move(hasColumn))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const std::optional<bool> isAction = isActionWord(row.text(Kind));
        if (!isAction) {
            return RowOutcome::rejected(
                Kind, Text::tr("%1 is no kind of metric.").arg(row.text(Kind)), Text::tr("Write outcome or action."));
        }
        Metric metric = metricFromRow(row, *isAction);
        const Metric *known = metricOf(m_metrics, metric.code);
        if (known)
            keepUnnamed(metric, *known);
        if (const QString fault = metricFault(metric, m_metrics); !fault.isEmpty())
            return RowOutcome::rejected(-1, fault, Text::tr("Correct the row, or the one that it rests on above it."));
        const RowOutcome outcome = m_rows.write(batch, withVersion(metric, row), row.line);
        if (outcome.kind == RowOutcome::Kind::New || outcome.kind == RowOutcome::Kind::Changed)
            takeNote(metric);
        return outcome;
    }

    /// A file that leaves the weights alone answers for none that were wrong before.
    [[nodiscard]] QString faultOfAll() const override
    {
        qint64 sum = 0;
        for (const Metric &metric : m_metrics)
            sum += metric.weight;
        const QString fault = m_changesWeights ? weightFault(sum) : QString();
        return fault.isEmpty()
            ? fault
            : Text::tr("Nothing was imported. %1 Change all weights that are to change in one file.").arg(fault);
    }

private:
    static Metric metricFromRow(const CheckedRow &row, bool isAction)
    {
        Metric metric;
        metric.code = row.text(Code);
        metric.name = row.text(Name);
        metric.kind = isAction ? Metric::Kind::Action : Metric::Kind::Outcome;
        metric.source = row.text(Source);
        metric.unit = unitOfSource(metric.source);
        metric.buckets = listFromText(row.text(Categories));
        metric.shareOf = row.text(ShareOf);
        metric.owner = row.text(Owner);
        metric.weight = int(std::clamp<qint64>(row.integer(Weight).value_or(0), -1, 10'001));
        metric.verification = listFromText(row.text(Verification));
        return metric;
    }

    /// What the file has no column for stays as it is.
    void keepUnnamed(Metric &metric, const Metric &known) const
    {
        const auto keep = [&](Field field, auto Metric::*member) {
            if (!m_hasColumn[field])
                metric.*member = known.*member;
        };
        keep(Categories, &Metric::buckets);
        keep(ShareOf, &Metric::shareOf);
        keep(Owner, &Metric::owner);
        keep(Weight, &Metric::weight);
        keep(Verification, &Metric::verification);
    }

    /// The version that the file names, but a changed definition has at least the next one.
    [[nodiscard]] Values withVersion(Metric metric, const CheckedRow &row) const
    {
        const Metric *known = metricOf(m_metrics, metric.code);
        const qint64 next = known ? known->version + 1 : 1;
        const qint64 named = std::clamp<qint64>(row.integer(Version).value_or(next), 1, 1'000'000);
        const Values *present = m_rows.find(m_rows.keyOf(toValues(metric)));
        metric.version = int(named);
        if (!present)
            return toValues(metric);
        const Metric before = metricFrom(*present);
        metric.version = before.version;
        if (metric != before)
            metric.version = int(std::max(next, named));
        return toValues(metric);
    }

    void takeNote(const Metric &metric)
    {
        const auto known = std::ranges::find(m_metrics, metric.code, &Metric::code);
        m_changesWeights |= metric.weight != (known == m_metrics.end() ? 0 : known->weight);
        if (known == m_metrics.end())
            m_metrics.push_back(metric);
        else
            *known = metric;
    }

    EntityWriter m_rows;
    std::vector<Metric> m_metrics;
    std::vector<bool> m_hasColumn;
    bool m_changesWeights = false;
};

} // namespace

QString metricKindWord(bool isAction)
{
    const char *const word =
        isAction ? QT_TRANSLATE_NOOP("MetricKind", "action") : QT_TRANSLATE_NOOP("MetricKind", "outcome");
    const QString translated = QCoreApplication::translate("MetricKind", word);
    return isActionWord(translated) == isAction ? translated : QLatin1String(word);
}

QString listText(const QStringList &parts)
{
    return parts.join(QStringLiteral("; "));
}

QStringList listFromText(const QString &text)
{
    QStringList parts;
    for (const QString &part : QString(text).replace(u'；', u';').split(u';')) {
        if (const QString clean = part.trimmed(); !clean.isEmpty())
            parts << clean;
    }
    return parts;
}

const ImportTable &metricImport()
{
    static const ImportTable table{QStringLiteral("metrics"), QT_TRANSLATE_NOOP("ImportTable", "Metrics"),
        {
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("ImportField", "Metric's code"), FieldKind::Code,
                words(u"指标代码|指标编码|指标编号|metric's code|metric code"), true},
            {QStringLiteral("name"), QT_TRANSLATE_NOOP("ImportField", "Metric's name"), FieldKind::Text,
                words(u"指标名称|metric's name|metric name")},
            {QStringLiteral("kind"), QT_TRANSLATE_NOOP("ImportField", "Metric's kind"), FieldKind::Text,
                words(u"指标类型|metric's kind|metric kind|metric type"), true},
            {QStringLiteral("source"), QT_TRANSLATE_NOOP("ImportField", "Adds up"), FieldKind::Code,
                words(u"统计来源|计算来源|adds up|metric source"), true},
            {QStringLiteral("categories"), QT_TRANSLATE_NOOP("ImportField", "Categories that count"), FieldKind::Text,
                words(u"计入品类|计入类别|categories that count|metric categories")},
            {QStringLiteral("share_of"), QT_TRANSLATE_NOOP("ImportField", "Share of"), FieldKind::Code,
                words(u"占比分母|占比基数|share of|share_of")},
            {QStringLiteral("owner"), QT_TRANSLATE_NOOP("ImportField", "Metric's owner"), FieldKind::Text,
                words(u"指标负责人|指标归口|metric's owner|metric owner")},
            {QStringLiteral("weight"), QT_TRANSLATE_NOOP("ImportField", "Weight in basis points"), FieldKind::Count,
                words(u"权重基点|权重（基点）|weight in basis points|weight bp")},
            {QStringLiteral("verification"), QT_TRANSLATE_NOOP("ImportField", "Verified by"), FieldKind::Text,
                words(u"核实项|验证项|核验项|verified by|verification")},
            {QStringLiteral("version"), QT_TRANSLATE_NOOP("ImportField", "Metric's version"), FieldKind::Count,
                words(u"指标版本|metric's version|metric version")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &) {
            return std::make_unique<MetricApplier>(connection, hasColumn);
        }};
    return table;
}

} // namespace waterline
