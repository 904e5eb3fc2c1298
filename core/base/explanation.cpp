#include "base/explanation.h"

#include <QCoreApplication>
#include <QStringList>

namespace waterline {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};
} // namespace

QStringList Explanation::toLines() const
{
    QStringList lines{Text::tr("%1, version %2: %3").arg(rule).arg(ruleVersion).arg(verdict)};
    for (const ExplainedInput &input : inputs)
        lines << input.name + QStringLiteral(": ") + input.value;
    for (const Arithmetic &step : arithmetic)
        lines << step.toText();
    if (!counterfactual.isEmpty())
        lines << Text::tr("To turn it green: %1").arg(counterfactual);
    for (const SourceRow &row : sources) {
        lines << Text::tr("Source: %1, line %2: %3").arg(row.file, QString::number(row.line), row.what);
    }
    if (moreSources > 0)
        lines << Text::tr("and %n more row(s)", nullptr, int(moreSources));
    return lines;
}

} // namespace waterline
