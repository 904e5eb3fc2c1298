#pragma once

#include "import/importer.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace waterline {

/// Rows that resemble a customer who is there already, each beside what it resembles, with a button for every answer.
/// They are never merged by themselves (R88).
class HeldView : public QScrollArea {
    Q_OBJECT

public:
    explicit HeldView(QWidget *parent = nullptr);

    /// `headers` are those of the file; `decisions` what was answered by line.
    void setRows(const std::vector<RejectedRow> &rows, const std::map<qint64, RowDecision> &decisions);
    [[nodiscard]] int rowCount() const { return m_count; }

Q_SIGNALS:
    /// No decision: later.
    void decided(qint64 line, const std::optional<waterline::RowDecision> &decision);

private:
    void addRow(const RejectedRow &row);
    void addCandidate(QVBoxLayout *column, const RejectedRow &row, const RowCandidate &candidate, std::size_t place);

    QWidget *m_content = nullptr;
    int m_count = 0;
};

/// The fields of a row beside those of what it resembles, in columns of `parent`'s width.
[[nodiscard]] QGridLayout *comparedFields(const RowCandidate &candidate, QWidget *parent);

} // namespace waterline
