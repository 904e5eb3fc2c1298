#include "calendar/settings.h"

#include "store/batch.h"
#include "store/query.h"

#include <QCoreApplication>

#include <map>

namespace waterline {

namespace {

constexpr auto fiscalStartKey = "fiscal_start_month";
constexpr auto holidaysKey = "holidays";

QString requiredKey(Period::Kind level)
{
    switch (level) {
    case Period::Kind::Quarter:
        return QStringLiteral("required_quarter");
    case Period::Kind::Month:
        return QStringLiteral("required_month");
    default:
        return QStringLiteral("required_week");
    }
}

std::map<QString, Values> readRows(Connection &connection)
{
    std::map<QString, Values> rows;
    Query query(connection, QStringLiteral("SELECT %1 FROM setting").arg(settingTable().columnList()));
    query.exec();
    query.forEach([&](const Row &row) { rows.emplace(row.text(1), Values{row.value(0), row.value(1), row.value(2)}); });
    return rows;
}

Settings settingsFrom(const std::map<QString, Values> &rows)
{
    Settings settings;
    for (const auto &[key, row] : rows)
        (void)setByName(settings, key, row[2].toString());
    return settings;
}

} // namespace

const Table &settingTable()
{
    static const Table table{QStringLiteral("setting"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("key")}, {QStringLiteral("value")}}};
    return table;
}

std::vector<NamedSetting> namedSettings(const Settings &settings)
{
    std::vector<NamedSetting> named{{QLatin1String(fiscalStartKey), QString::number(settings.fiscalStartMonth)},
        {QLatin1String(holidaysKey),
            settings.holidays == Settings::Holidays::Chinese ? QStringLiteral("cn") : QStringLiteral("none")}};
    for (const Period::Kind level : RequiredFields::levels())
        named.push_back({requiredKey(level), settings.required.textOf(level)});
    return named;
}

bool setByName(Settings &settings, const QString &key, const QString &value)
{
    if (key == QLatin1String(fiscalStartKey)) {
        bool isNumber = false;
        const int month = value.toInt(&isNumber);
        if (!isNumber || month < 1 || month > 12)
            return false;
        settings.fiscalStartMonth = month;
        return true;
    }
    if (key == QLatin1String(holidaysKey) && (value == QStringLiteral("cn") || value == QStringLiteral("none"))) {
        settings.holidays = value == QStringLiteral("cn") ? Settings::Holidays::Chinese : Settings::Holidays::None;
        return true;
    }
    for (const Period::Kind level : RequiredFields::levels()) {
        if (key == requiredKey(level))
            return settings.required.set(level, value);
    }
    return false;
}

QString settingsHelp()
{
    return QCoreApplication::translate("Settings",
        "Write fiscal_start_month with 1 to 12, holidays with cn or none, or required_week, required_month or "
        "required_quarter with none or any of lead,visit,proposal.");
}

Settings readSettings(Connection &connection)
{
    return settingsFrom(readRows(connection));
}

Result<> writeSettings(Batch &batch, const Settings &settings)
{
    if (settings.fiscalStartMonth < 1 || settings.fiscalStartMonth > 12) {
        return Error{Problem::BadInput,
            QCoreApplication::translate("Settings", "The fiscal year cannot begin with month %1. Choose 1 to 12.")
                .arg(settings.fiscalStartMonth),
            {}};
    }
    const std::map<QString, Values> rows = readRows(batch.connection());
    const Settings present = settingsFrom(rows);
    const std::vector<NamedSetting> before = namedSettings(present);
    const std::vector<NamedSetting> wanted = namedSettings(settings);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i].value == before[i].value)
            continue;
        const auto row = rows.find(wanted[i].key);
        const bool isThere = row != rows.end();
        const Values after{isThere ? row->second[0] : QVariant(batch.newId()), wanted[i].key, wanted[i].value};
        batch.change(settingTable(), isThere ? &row->second : nullptr, &after);
    }
    return {};
}

FiscalCalendar readFiscalCalendar(Connection &connection)
{
    return FiscalCalendar(readSettings(connection).fiscalStartMonth);
}

} // namespace waterline
