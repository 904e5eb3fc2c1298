#include "parts/readablemaths.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waterline {

namespace {

/// A minus in front of a number, but not the hyphens inside a day.
QString withMinus(QString text)
{
    static const QRegularExpression sign(QStringLiteral("(?<![0-9])-(?=[0-9(])"));
    return text.replace(sign, QStringLiteral("−"));
}

} // namespace

QString readableExpression(const QString &expression)
{
    QString text = expression;
    text.replace(QStringLiteral(" - "), QStringLiteral(" − "));
    text.replace(QStringLiteral(" * "), QStringLiteral(" × "));
    text.replace(QStringLiteral(" / "), QStringLiteral(" ÷ "));
    text.replace(QStringLiteral("mean("),
        QCoreApplication::translate("ReadableMaths", "mean", "function") + QStringLiteral("("));
    text.replace(QStringLiteral("min("),
        QCoreApplication::translate("ReadableMaths", "smaller of", "function") + QStringLiteral("("));
    text.replace(QStringLiteral("abs("),
        QCoreApplication::translate("ReadableMaths", "size of", "function") + QStringLiteral("("));
    return withMinus(text);
}

QString readableResult(const QString &result)
{
    static const QRegularExpression days(QStringLiteral("^(-?[0-9]+) days?$"));
    if (const QRegularExpressionMatch match = days.match(result); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        return withMinus(QCoreApplication::translate("ReadableMaths", "%n day(s)", nullptr, count));
    }
    return withMinus(result);
}

} // namespace waterline
