#include "command.h"

#include "calendar/settings.h"
#include "store/batch.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString holidaysCode(Settings::Holidays holidays)
{
    return holidays == Settings::Holidays::Chinese ? QStringLiteral("cn") : QStringLiteral("none");
}

/// What key=value pairs make of the present settings.
Result<Settings> changed(Settings settings, const QStringList &pairs)
{
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0 || !setByName(settings, pair.left(equals), pair.mid(equals + 1)))
            return Error{Problem::UnknownName,
                Text::tr("There is no setting %1; write fiscal_start_month=1 to 12, holidays=cn or holidays=none.")
                    .arg(pair),
                {}};
    }
    return settings;
}

Result<BatchId> write(Workspace &workspace, const Clock &clock, const Settings &settings)
{
    auto batch =
        Batch::begin(workspace.connection(), workspace.schema(), clock, BatchInfo{QStringLiteral("settings"), actor()});
    if (!batch)
        return batch.error();
    if (const Result<> written = writeSettings(**batch, settings); !written)
        return written.error();
    return (*batch)->commit({});
}

} // namespace

int runSettings(Call &call)
{
    if (!call.parse({QStringLiteral("WORKSPACE"), QStringLiteral("[KEY=VALUE...]")},
            Text::tr(
                "Shows what a workspace counts time by, or changes it: the month with which the fiscal year begins, "
                "fiscal_start_month=4, and the holidays that apply, holidays=cn or holidays=none.")))
        return call.exitCode();
    const QStringList pairs = call.operands().mid(1);
    auto workspace = call.open(
        call.operands().front(), pairs.isEmpty() ? Workspace::Access::ReadOnly : Workspace::Access::ReadWrite);
    if (!workspace)
        return call.fail(workspace.error());
    Reading reading((*workspace)->connection());
    const Result<Settings> present = reading.finish(readSettings((*workspace)->connection()));
    if (!present)
        return call.fail(present.error());
    const Result<Settings> wanted = changed(*present, pairs);
    if (!wanted)
        return call.fail(wanted.error());
    QJsonValue batch;
    if (*wanted != *present) {
        const Result<BatchId> written = write(**workspace, call.clock(), *wanted);
        if (!written)
            return call.refuse(written.error());
        batch = QString::number(written->value);
    }
    const QString holidays = holidaysCode(wanted->holidays);
    call.answer(QJsonObject{{QStringLiteral("fiscal_start_month"), wanted->fiscalStartMonth},
                    {QStringLiteral("holidays"), holidays}, {QStringLiteral("batch"), batch}},
        columns({{QStringLiteral("fiscal_start_month"), QString::number(wanted->fiscalStartMonth)},
            {QStringLiteral("holidays"), holidays}}));
    return Done;
}

} // namespace waterline::cli
