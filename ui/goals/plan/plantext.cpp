#include "goals/plan/plantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(waterline::PlanView)
};

} // namespace

QString versionText(const PlanBook &book)
{
    const GoalVersion &version = book.version;
    if (book.isPast)
        return version.number == 0
            ? Text::tr("At that time nothing was published. Goals can be changed as of today only.")
            : Text::tr("Version %1 as it was then. Goals can be changed as of today only.").arg(version.number);
    if (version.number == 0)
        return Text::tr("Draft: nothing is published for %1 yet.").arg(book.tree->fiscalYear());
    return Text::tr("Draft on version %1, published by %2 on %3: %4")
               .arg(QString::number(version.number), version.actor,
                   QLocale().toString(version.publishedAt.toLocalTime(), QLocale::ShortFormat), version.reason)
        + u'\n' + Text::tr("A dot marks what differs from it.");
}

QString unreadableText(const Metric &metric, const QString &typed)
{
    if (metric.isShare())
        return Text::tr("\"%1\" is no goal for %2. Write an amount such as 120万, or a percentage such as 45% where "
                        "there is a goal that it is a share of.")
            .arg(typed, metric.name);
    return metric.isMoney() ? Text::tr("\"%1\" is no amount. Write 1200, 1,200.50, 120万 or 3.5亿.").arg(typed)
                            : Text::tr("\"%1\" is no count. Write a whole number such as 1200.").arg(typed);
}

QString unsavedText(const QStringList &metrics)
{
    if (metrics.isEmpty())
        return {};
    return Text::tr("The what-if changes goals that nobody has published: %1. Nothing of it is kept.")
        .arg(QLocale().createSeparatedList(metrics));
}

} // namespace waterline
