#pragma once

#include "base/result.h"
#include "demo/company.h"

#include <QStringList>

#include <array>
#include <functional>
#include <span>

namespace waterline {

/// The files that a CRM would give out of the company.
enum class DemoTable { People, Customers, Opportunities, Plans, FollowUps };
inline constexpr std::array demoTables = {
    DemoTable::People, DemoTable::Customers, DemoTable::Opportunities, DemoTable::Plans, DemoTable::FollowUps};

/// Takes one row; its error ends the writing. The cells are valid during the call only.
using DemoRowSink = std::function<Result<>(std::span<const QStringView> cells)>;

[[nodiscard]] QStringList demoHeader(DemoTable table);

/// Gives the rows of a table, without the header, one by one: memory does not grow with their number.
[[nodiscard]] Result<> writeDemoRows(const DemoCompany &company, DemoTable table, const DemoRowSink &sink);

} // namespace waterline
