#pragma once

#include "base/fiscalcalendar.h"
#include "base/result.h"
#include "calendar/requiredfields.h"
#include "store/table.h"

namespace waterline {

class Batch;
class Connection;

/// What a workspace counts time by, and what its goals must name.
struct Settings {
    /// Which holidays apply where no calendar day of the workspace says otherwise.
    enum class Holidays { None, Chinese };

    /// The month with which the fiscal year begins: 1 to 12.
    int fiscalStartMonth = 1;
    Holidays holidays = Holidays::Chinese;
    RequiredFields required = {};

    bool operator==(const Settings &) const = default;
};

[[nodiscard]] const Table &settingTable();

/// What the workspace does not say is as it is by default.
[[nodiscard]] Settings readSettings(Connection &connection);
/// Writes what differs from the present settings. Error BadInput, and nothing written, for a month that is none.
[[nodiscard]] Result<> writeSettings(Batch &batch, const Settings &settings);

[[nodiscard]] FiscalCalendar readFiscalCalendar(Connection &connection);

/// A setting as tables, files and the command line name it.
struct NamedSetting {
    QString key;
    QString value;
};
/// All of them: "fiscal_start_month" with "1" to "12", "holidays" with "cn" or "none", and "required_quarter",
/// "required_month" and "required_week" with what RequiredFields::textOf() gives.
[[nodiscard]] std::vector<NamedSetting> namedSettings(const Settings &settings);
/// Takes one of them in. False, and nothing set, for anything else.
[[nodiscard]] bool setByName(Settings &settings, const QString &key, const QString &value);
/// What can be written, for those who wrote something else. Translated.
[[nodiscard]] QString settingsHelp();

} // namespace waterline
