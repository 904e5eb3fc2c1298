#pragma once

#include "import/importplan.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace waterline::cli {

/// Options that say how a file is to be understood: --entity, --encoding, --delimiter, --quote, --sheet, --header-row,
/// --fill-down, --answer; --preset is for planFile().
void addPlanOptions(QCommandLineParser &parser);
[[nodiscard]] Result<ImportChoices> planChoices(const QCommandLineParser &parser);

/// The option that answers a question, ready to be typed: --answer "日期=dmy|mdy".
[[nodiscard]] QString answerOption(const ImportQuestion &question);
/// The first open question as an error that ends the command with nothing done.
[[nodiscard]] Result<> checkAnswered(const ImportPlan &plan);

[[nodiscard]] QJsonObject questionJson(const ImportQuestion &question);
[[nodiscard]] QJsonObject warningJson(const ImportWarning &warning, const QStringList &headers);

} // namespace waterline::cli
