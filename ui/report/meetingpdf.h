#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"
#include "meeting/snapshotreport.h"
#include "rules/ruleset.h"

namespace waterline {

/// The A4 file of a calibration meeting. Page one alone does for the meeting: key figures, heatmap, and who turned red
/// or yellow; the pages behind it hold the long lists and how everything is computed. The same snapshot gives the same
/// bytes in one language (R33, N6). `rules` are those that the snapshot was taken with.
/// Precondition: a QGuiApplication.
[[nodiscard]] Result<QByteArray> meetingPdf(
    const MeetingSnapshot &snapshot, const QString &scopeName, const RuleSet &rules = {});

/// "Waterline-2026-W47-East.pdf", without characters that a file system refuses.
[[nodiscard]] QString meetingPdfName(const MeetingSnapshot &snapshot, const QString &scopeName);

} // namespace waterline
