#pragma once

#include "import/importfile.h"

#include <QScrollArea>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waterline {

/// Rows that resemble a customer who is there already, each beside what it resembles, with a button for every answer;
/// "later" leaves a row to the ledger. What is to be decided comes first, what was left to the ledger behind it; both
/// can be done for all rows at once. They are never merged by themselves (R88).
class HeldView : public QScrollArea {
    Q_OBJECT

public:
    explicit HeldView(QWidget *parent = nullptr);

    /// The rows that its dry run held; none without one.
    void setFile(const ImportFile &file);

Q_SIGNALS:
    /// No decision takes an earlier one back.
    void decided(const std::vector<qint64> &lines, const std::optional<waterline::RowDecision> &decision);
    void putOff(qint64 line, bool isPutOff);
    /// Also of rows that are not listed.
    void putOffAll(bool isPutOff);

private:
    void addRow(const RejectedRow &row);
    void addPutOff(const RejectedRow &row);
    void addUndecided(const std::vector<RejectedRow> &rows, qint64 all);
    void addLeft(const std::vector<RejectedRow> &rows, qint64 all);
    void addForAll(const std::vector<RejectedRow> &rows, qint64 all);
    /// A sentence with buttons behind it.
    QHBoxLayout *addLine(const QString &text, const char *role);
    void addDecided(const std::map<qint64, RowDecision> &decisions);
    QPushButton *makeButton(const QString &name, const QString &text, const RejectedRow &row, QWidget *parent);
    void addCandidate(QVBoxLayout *column, const RejectedRow &row, const RowCandidate &candidate, std::size_t place);

    QWidget *m_content = nullptr;
};

/// The fields of a row beside those of what it resembles, in columns of `parent`'s width.
[[nodiscard]] QGridLayout *comparedFields(const RowCandidate &candidate, QWidget *parent);

} // namespace waterline
