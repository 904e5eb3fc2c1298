#include "base/explanation.h"

#include <QCoreApplication>
#include <QStringList>

namespace waterline {

QStringList Explanation::toLines() const
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Explanation", text); };
    QStringList lines{tr(QT_TRANSLATE_NOOP("Explanation", "%1, version %2: %3")).arg(rule).arg(ruleVersion).arg(verdict)};
    for (const ExplainedInput &input : inputs)
        lines << input.name + QStringLiteral(": ") + input.value;
    for (const Arithmetic &step : arithmetic)
        lines << step.toText();
    if (!counterfactual.isEmpty())
        lines << tr(QT_TRANSLATE_NOOP("Explanation", "To turn it green: %1")).arg(counterfactual);
    for (const SourceRow &row : sources) {
        lines << tr(QT_TRANSLATE_NOOP("Explanation", "Source: %1, line %2: %3"))
                     .arg(row.file, QString::number(row.line), row.what);
    }
    if (moreSources > 0)
        lines << tr(QT_TRANSLATE_NOOP("Explanation", "and %1 more rows")).arg(moreSources);
    return lines;
}

} // namespace waterline
