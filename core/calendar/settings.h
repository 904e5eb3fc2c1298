#pragma once

#include "base/fiscalcalendar.h"
#include "base/result.h"
#include "store/table.h"

namespace waterline {

class Batch;
class Connection;

/// What a workspace counts time by.
struct Settings {
    /// Which holidays apply where no calendar day of the workspace says otherwise.
    enum class Holidays { None, Chinese };

    /// The month with which the fiscal year begins: 1 to 12.
    int fiscalStartMonth = 1;
    Holidays holidays = Holidays::Chinese;

    bool operator==(const Settings &) const = default;
};

[[nodiscard]] const Table &settingTable();

/// What the workspace does not say is as it is by default.
[[nodiscard]] Settings readSettings(Connection &connection);
/// Writes what differs from the present settings. Error BadInput, and nothing written, for a month that is none.
[[nodiscard]] Result<> writeSettings(Batch &batch, const Settings &settings);

[[nodiscard]] FiscalCalendar readFiscalCalendar(Connection &connection);

/// Takes one setting in as tables and files name it: "fiscal_start_month" with "1" to "12", "holidays" with "cn" or
/// "none". False, and nothing set, for anything else.
[[nodiscard]] bool setByName(Settings &settings, const QString &key, const QString &value);

} // namespace waterline
