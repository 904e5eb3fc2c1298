#pragma once

#include "parts/twolinedelegate.h"

namespace waterline {

/// "a-very-lo…wups.csv, line 41": a file's name is shortened in its middle, so that the line is always there to read.
[[nodiscard]] QString shortSourceText(const QString &file, qint64 line, const QFontMetricsF &metrics, double width);

/// Draws where a row came from, by the roles of FollowUpModel.
class SourceDelegate final : public TwoLineDelegate {
public:
    using TwoLineDelegate::TwoLineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Fits where the line and something of the file's name can be read.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waterline
