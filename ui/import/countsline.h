#pragma once

#include "store/batch.h"

#include <QWidget>

#include <array>

class QLabel;

namespace waterline {

/// The ledger line: rows in = new + changed + unchanged + duplicate + rejected + on hold, each number over its word.
class CountsLine : public QWidget {
    Q_OBJECT

public:
    explicit CountsLine(QWidget *parent = nullptr);

    /// Dashes while nothing is known.
    void setCounts(const std::optional<RowCounts> &counts);
    void retranslate();

private:
    static constexpr std::size_t count = 7;
    std::optional<RowCounts> m_counts;
    std::array<QLabel *, count> m_numbers = {};
    std::array<QLabel *, count> m_captions = {};
};

} // namespace waterline
