#pragma once

#include "import/importer.h"
#include "store/chain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace waterline::cli {

/// The report on one file as JSON. `earlier` is the batch that took the same bytes, if there is one.
[[nodiscard]] QJsonObject importJson(
    const ImportReport &report, const ImportPlan &plan, const std::optional<BatchRecord> &earlier);
/// The same in sentences.
[[nodiscard]] QStringList importLines(const ImportReport &report, const ImportPlan &plan, const Schema &schema,
    const std::optional<BatchRecord> &earlier);

[[nodiscard]] QJsonArray totalsJson(const std::vector<ControlTotal> &totals);
[[nodiscard]] QStringList totalsLines(const std::vector<ControlTotal> &totals, const Schema &schema);

} // namespace waterline::cli
