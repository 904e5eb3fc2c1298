#pragma once

#include "parts/twolinedelegate.h"

namespace waterline {

/// A sentence cut into the two lines of a row: as many words in the first as fit in `width`, the rest in the second,
/// elided. The second is empty where one line is enough.
[[nodiscard]] std::pair<QString, QString> inTwoLines(const QString &sentence, const QFont &font, double width);

/// Draws a cell's text on both lines of the row, for sentences in narrow columns.
class WrapDelegate : public TwoLineDelegate {
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The cell's own width where the sentence fits on its two lines, else that of one line.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Draws a name, and below it the row's second text; a name too long for its column takes both lines instead.
class NameDelegate final : public WrapDelegate {
    Q_OBJECT

public:
    using WrapDelegate::WrapDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waterline
