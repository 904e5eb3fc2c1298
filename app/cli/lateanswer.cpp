#include "lateanswer.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void addLate(QJsonObject &json, const LateFacts &late)
{
    json[QStringLiteral("late_facts")] = late.count;
    json[QStringLiteral("late_facts_at_least")] = late.isAtLeast;
}

QStringList lateLines(const LateFacts &late, const AsOf &asOf)
{
    if (late.isEmpty())
        return {};
    const int count = int(late.count);
    const QString line = late.isAtLeast
        ? Text::tr("At least %n fact(s) shown here were recorded only after %1.", nullptr, count)
        : Text::tr("%n fact(s) shown here were recorded only after %1.", nullptr, count);
    return {line.arg(asOf.day().toString(Qt::ISODate))};
}

} // namespace waterline::cli
