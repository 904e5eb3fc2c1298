#pragma once

#include <QString>

#include "theme/theme.h"

namespace waterline {

/// The application's style sheet on top of Fusion and palette(theme). Besides the standard widgets it knows these
/// values of a widget's dynamic property `role`:
///   QFrame, QWidget: "card" (a raised panel), "scopebar" (the strip at the top), "sidebar" (behind the navigation)
///   QListView, QTreeView: "nav" (flat list of pages)
///   QLabel: "title", "heading", "figure" (a large number), "muted", "red", "yellow", "green" (a small badge)
///   QPushButton: "primary", "flat"
/// After changing the property of a shown widget, style()->polish() it again.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace waterline
