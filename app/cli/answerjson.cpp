#include "answerjson.h"

#include <cmath>

namespace waterline::cli {

QJsonValue ratioJson(const Ratio &ratio)
{
    return ratio.isComputable() ? QJsonValue(std::round(ratio.toDouble() * 10000) / 10000) : QJsonValue();
}

QJsonArray sourcesJson(const std::vector<SourceRow> &sources)
{
    QJsonArray rows;
    for (const SourceRow &source : sources) {
        rows << QJsonObject{{QStringLiteral("file"), source.file}, {QStringLiteral("line"), source.line},
            {QStringLiteral("what"), source.what}};
    }
    return rows;
}

void addExplanation(QJsonObject &object, const Explanation &explanation)
{
    QJsonArray steps;
    for (const Arithmetic &step : explanation.arithmetic) {
        steps << QJsonObject{{QStringLiteral("label"), step.label}, {QStringLiteral("expression"), step.expression},
            {QStringLiteral("result"), step.result}};
    }
    object[QStringLiteral("explanation")] = QJsonArray::fromStringList(explanation.toLines());
    object[QStringLiteral("arithmetic")] = steps;
    object[QStringLiteral("sources")] = sourcesJson(explanation.sources);
    object[QStringLiteral("more_sources")] = explanation.moreSources;
}

QStringList explanationLines(const QString &heading, const Explanation &explanation)
{
    QStringList lines{QString(), heading};
    for (const QString &line : explanation.toLines())
        lines << QStringLiteral("  ") + line;
    return lines;
}

} // namespace waterline::cli
