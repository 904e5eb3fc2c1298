#pragma once

#include "import/importfile.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waterline {

/// A row on hold beside the customers that it resembles, with a button for every answer; or, once it is left to the
/// ledger, a line that says so and takes it up again.
class HeldCard final : public QFrame {
    Q_OBJECT

public:
    HeldCard(const RejectedRow &row, bool isPutOff, QWidget *parent);

    [[nodiscard]] bool isOf(const RejectedRow &row, bool isPutOff) const
    {
        return m_isPutOff == isPutOff && m_row == row;
    }

Q_SIGNALS:
    void decided(const waterline::RowDecision &decision);
    void putOff(bool isPutOff);

private:
    void addAnswers();
    void addCandidate(QVBoxLayout *column, const RowCandidate &candidate, std::size_t place);
    void addPutOff();
    QPushButton *addButton(QHBoxLayout *line, const QString &name, const QString &text);

    RejectedRow m_row;
    bool m_isPutOff;
};

/// The fields of a row beside those of what it resembles, in columns of `parent`'s width.
[[nodiscard]] QGridLayout *comparedFields(const RowCandidate &candidate, QWidget *parent);

} // namespace waterline
