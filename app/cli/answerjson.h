#pragma once

#include "base/explanation.h"
#include "base/ratio.h"

#include <QJsonArray>
#include <QJsonObject>

namespace waterline::cli {

/// Four decimals of the exact ratio, null where it is not computable.
[[nodiscard]] QJsonValue ratioJson(const Ratio &ratio);
[[nodiscard]] QJsonArray sourcesJson(const std::vector<SourceRow> &sources);
/// The explanation as `explanation` (its lines), `arithmetic`, `sources` and `more_sources`, put into `object`.
void addExplanation(QJsonObject &object, const Explanation &explanation);
/// Its lines below a heading.
[[nodiscard]] QStringList explanationLines(const QString &heading, const Explanation &explanation);

} // namespace waterline::cli
