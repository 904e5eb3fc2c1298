#include "command.h"

#include "base/joinedtext.h"
#include "calendar/settings.h"
#include "store/batch.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What key=value pairs make of the present settings.
Result<Settings> changed(Settings settings, const QStringList &pairs)
{
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0 || !setByName(settings, pair.left(equals), pair.mid(equals + 1)))
            return Error{Problem::UnknownName,
                joinedSentences({Text::tr("There is no setting %1.").arg(pair), settingsHelp()}), {}};
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
                "Shows the settings of a workspace, or changes them: the month with which the fiscal year begins "
                "(fiscal_start_month=4), the holidays that apply (holidays=cn or none), and which actions goals must "
                "name before they are published (required_week=lead,visit,proposal, required_month=none).")))
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
    QJsonObject answer{{QStringLiteral("batch"), batch}};
    std::vector<QStringList> lines;
    for (const NamedSetting &setting : namedSettings(*wanted)) {
        answer.insert(setting.key, setting.value);
        lines.push_back({setting.key, setting.value});
    }
    answer.insert(QStringLiteral("fiscal_start_month"), wanted->fiscalStartMonth);
    call.answer(answer, columns(lines));
    return Done;
}

} // namespace waterline::cli
