#pragma once

#include "base/result.h"
#include "metrics/metric.h"
#include "store/table.h"

#include <vector>

namespace waterline {

class Batch;
class Connection;

[[nodiscard]] const Table &metricTable();
/// A row of metricTable() whose id is left 0.
[[nodiscard]] Values toValues(const Metric &metric);
[[nodiscard]] Metric metricFrom(const Values &row);

/// The dictionary: the built-in metrics, each as the workspace has it, then those that it adds, by code.
[[nodiscard]] std::vector<Metric> readMetrics(Connection &connection);

/// What keeps a metric from being part of the dictionary, translated, as far as it can be told without the weights of
/// others; empty if nothing does.
[[nodiscard]] QString metricFault(const Metric &metric, const std::vector<Metric> &metrics);

/// Takes the metrics into the dictionary, each under its code and, if it says anything new, with the next version. They
/// come together, because together with all others the weights of outcomes must make 100 %. Error BadInput, and nothing
/// written, for the first that is not as it must be.
[[nodiscard]] Result<> writeMetrics(Batch &batch, const std::vector<Metric> &changed);

} // namespace waterline
