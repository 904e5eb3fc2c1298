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
    /// Rows on hold, as far as they are known.
    [[nodiscard]] qint64 count() const { return m_content.open() + m_content.leftCount(); }
    [[nodiscard]] bool isEmpty() const { return count() == 0 && m_content.decided.empty(); }
    void retranslate();

Q_SIGNALS:
    /// No decision takes an earlier one back.
    void decided(const std::vector<qint64> &lines, const std::optional<waterline::RowDecision> &decision);
    void putOff(qint64 line, bool isPutOff);
    /// Also of rows that are not listed.
    void putOffAll(bool isPutOff);

private:
    struct Content {
        std::vector<RejectedRow> undecided;
        std::vector<RejectedRow> left;
        /// Rows more than the dry run lists.
        qint64 undecidedUnlisted = 0;
        qint64 leftUnlisted = 0;
        std::vector<qint64> decided;

        [[nodiscard]] qint64 open() const { return qint64(undecided.size()) + undecidedUnlisted; }
        [[nodiscard]] qint64 leftCount() const { return qint64(left.size()) + leftUnlisted; }
        bool operator==(const Content &) const = default;
    };
    /// Cards that were there before, to be taken up again.
    using Spare = std::vector<HeldCard *>;

    [[nodiscard]] Content contentOf(const ImportFile &file);
    void rebuild();
    void addUndecided(Spare &spare);
    void addForAll();
    void addLeft(Spare &spare);
    void addDecided();
    void addCard(const RejectedRow &row, bool isPutOff, Spare &spare);
    /// As they stand; cards that stayed are older than the lines above them.
    [[nodiscard]] QList<QPushButton *> orderedButtons() const;
    /// A sentence with buttons behind it.
    QHBoxLayout *addLine(const QString &text, const char *role = nullptr);
    QPushButton *addButton(QHBoxLayout *line, const QString &name, const QString &text);

    int m_file = 0;
    /// What the last dry run of the file held, and how many rows more than it lists.
    std::vector<RejectedRow> m_queued;
    qint64 m_unlisted = 0;
    /// How many of those that were left to the ledger are shown.
    std::size_t m_mostLeft = 0;
    Content m_content;
    QWidget *m_page;
    QVBoxLayout *m_column;
    std::vector<HeldCard *> m_cards;
    std::vector<QWidget *> m_lines;
};

} // namespace waterline
