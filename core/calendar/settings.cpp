#include "calendar/settings.h"

#include "store/batch.h"
#include "store/query.h"

#include <QCoreApplication>

#include <map>

namespace waterline {

namespace {

constexpr auto fiscalStartKey = "fiscal_start_month";
constexpr auto holidaysKey = "holidays";

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
    if (key != QLatin1String(holidaysKey) || (value != QStringLiteral("cn") && value != QStringLiteral("none")))
        return false;
    settings.holidays = value == QStringLiteral("cn") ? Settings::Holidays::Chinese : Settings::Holidays::None;
    return true;
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
    const auto write = [&](const char *name, const QString &value) {
        const QString key = QLatin1String(name);
        const auto row = rows.find(key);
        const Values after{row == rows.end() ? QVariant(batch.newId()) : row->second[0], key, value};
        batch.change(settingTable(), row == rows.end() ? nullptr : &row->second, &after);
    };
    if (settings.fiscalStartMonth != present.fiscalStartMonth)
        write(fiscalStartKey, QString::number(settings.fiscalStartMonth));
    if (settings.holidays != present.holidays)
        write(holidaysKey,
            settings.holidays == Settings::Holidays::Chinese ? QStringLiteral("cn") : QStringLiteral("none"));
    return {};
}

FiscalCalendar readFiscalCalendar(Connection &connection)
{
    return FiscalCalendar(readSettings(connection).fiscalStartMonth);
}

} // namespace waterline
