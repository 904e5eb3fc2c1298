#pragma once

#include "parts/twolinedelegate.h"

namespace waterline {

/// A sentence cut into the two lines of a row: as many words in the first as fit in `width`, the rest in the second,
/// elided. The second is empty where one line is enough.
[[nodiscard]] std::pair<QString, QString> inTwoLines(const QString &sentence, const QFont &font, double width);

/// Draws a cell's text on both lines of the row, for sentences in narrow columns.
class WrapDelegate final : public TwoLineDelegate {
    Q_OBJECT

public:
    using TwoLineDelegate::TwoLineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waterline
