#pragma once

#include "import/importfile.h"

#include <QScrollArea>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waterline {

class HeldCard;

/// Rows that resemble a customer who is there already, each beside what it resembles, with a button for every answer;
/// "later" leaves a row to the ledger. What is to be decided comes first, what was left to the ledger behind it; both
/// can be done for all rows at once. They are never merged by themselves (R88). While an answer is tried out, the rows
/// without one stay.
class HeldView : public QScrollArea {
    Q_OBJECT

public:
    explicit HeldView(QWidget *parent = nullptr);

    /// The rows that its dry run held; none without one.
    void setFile(const ImportFile &file);
    /// Rows that are shown or decided, or could be if there were room.
    [[nodiscard]] qint64 count() const
    {
        return m_content.open + m_content.leftCount + qint64(m_content.decided.size());
    }
    void retranslate();

Q_SIGNALS:
    /// No decision takes an earlier one back.
    void decided(const std::vector<qint64> &lines, const std::optional<waterline::RowDecision> &decision);
    void putOff(qint64 line, bool isPutOff);
    /// Also of rows that are not listed.
    void putOffAll(bool isPutOff);

private:
    struct Content {
        /// The first of them; lines of all that the dry run lists.
        std::vector<RejectedRow> undecided;
        std::vector<qint64> undecidedLines;
        qint64 open = 0;
        std::vector<RejectedRow> left;
        qint64 leftCount = 0;
        std::vector<qint64> decided;

        bool operator==(const Content &) const = default;
    };

    [[nodiscard]] Content contentOf(const ImportFile &file);
    void rebuild();
    void addUndecided();
    void addForAll();
    void addLeft();
    void addDecided();
    /// Takes the card that is there already, if there is one.
    void addCard(const RejectedRow &row, bool isPutOff);
    /// A sentence with buttons behind it.
    QHBoxLayout *addLine(const QString &text, const char *role = nullptr);
    QPushButton *addButton(QHBoxLayout *line, const QString &name, const QString &text);
    void orderTabs();

    int m_file = 0;
    /// What the last dry run of the file held.
    std::vector<RejectedRow> m_queued;
    Content m_content;
    QWidget *m_page;
    QVBoxLayout *m_column;
    std::vector<HeldCard *> m_cards;
    /// Those of before, to be taken up again.
    std::vector<HeldCard *> m_spare;
    std::vector<QWidget *> m_lines;
};

} // namespace waterline
