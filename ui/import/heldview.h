#pragma once

#include "import/importer.h"

#include <QScrollArea>

#include <set>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace waterline {

/// Rows that resemble a customer who is there already, each beside what it resembles, with a button for every answer;
/// "later" leaves a row to the ledger. They are never merged by themselves (R88).
class HeldView : public QScrollArea {
    Q_OBJECT

public:
    explicit HeldView(QWidget *parent = nullptr);

    /// `decisions` is what was answered by line, `putOff` the lines that were left to the ledger.
    void setRows(const std::vector<RejectedRow> &rows, const std::map<qint64, RowDecision> &decisions,
        const std::set<qint64> &putOff);
    [[nodiscard]] int rowCount() const { return m_count; }

Q_SIGNALS:
    /// No decision takes an earlier one back.
    void decided(qint64 line, const std::optional<waterline::RowDecision> &decision);
    void putOff(qint64 line, bool isPutOff);

private:
    void addRow(const RejectedRow &row);
    void addPutOff(const RejectedRow &row);
    void addMore(std::size_t rows);
    void addDecided(const std::map<qint64, RowDecision> &decisions);
    QPushButton *makeButton(const QString &name, const QString &text, const RejectedRow &row, QWidget *parent);
    void addCandidate(QVBoxLayout *column, const RejectedRow &row, const RowCandidate &candidate, std::size_t place);

    QWidget *m_content = nullptr;
    int m_count = 0;
};

/// The fields of a row beside those of what it resembles, in columns of `parent`'s width.
[[nodiscard]] QGridLayout *comparedFields(const RowCandidate &candidate, QWidget *parent);

} // namespace waterline
