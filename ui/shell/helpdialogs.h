#pragma once

#include "rules/ruleset.h"

#include <QList>
#include <QString>

#include <vector>

class QAction;
class QWidget;

namespace waterline {

/// One rule as the "How this is computed" page tells it.
struct RuleText {
    /// "R7".
    QString rule;
    QString title;
    QString definition;
};

/// The rules that the boards rest on, with the thresholds in force.
[[nodiscard]] std::vector<RuleText> ruleTexts(const RuleSet &rules);

void showRules(QWidget *window, const RuleSet &rules);
/// A table of everything that has a key.
void showShortcuts(QWidget *window, const QList<QAction *> &actions);
void showAbout(QWidget *window);

} // namespace waterline
