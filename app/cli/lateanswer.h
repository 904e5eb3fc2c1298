#pragma once

#include "goals/latefacts.h"

#include <QJsonObject>
#include <QStringList>

namespace waterline::cli {

/// What arrived only after the moment that is looked from (C2): "late_facts" and "late_facts_at_least" …
void addLate(QJsonObject &json, const LateFacts &late);
/// … and one line, or none where nothing did.
[[nodiscard]] QStringList lateLines(const LateFacts &late, const AsOf &asOf);

} // namespace waterline::cli
