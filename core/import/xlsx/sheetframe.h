#pragma once

#include <QByteArray>
#include <QIODevice>

namespace waterline {

/// Lets through what stands around the rows of a sheet, and drops its sheetData without looking at it as XML: what a
/// sheet says behind its rows is then known for little more than the cost of unpacking it. Rows in UTF-16 or UTF-32 are
/// let through as well.
class SheetFrame final : public QIODevice {
public:
    /// `source` must be open and outlive this.
    explicit SheetFrame(QIODevice &source);
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class State { Before, RowsTag, Rows, Behind };

    bool refill();
    void scan(bool isLast);
    void pass(qsizetype count);
    bool takeTag(bool isLast);
    void takeRowsTag();
    bool takeSkipped(bool isLast);

    QIODevice &m_source;
    State m_state = State::Before;
    /// What has been read: up to m_at it has been looked at.
    QByteArray m_piece;
    qsizetype m_at = 0;
    /// What is let through, and how much of it has been given.
    QByteArray m_out;
    qsizetype m_given = 0;
    /// What ends the comment, CDATA section or instruction under way; null outside of one.
    const char *m_skipsTo = nullptr;
    /// Of the tag of the rows, with its prefix.
    QByteArray m_name;
    char m_quote = 0;
    char m_last = 0;
};

} // namespace waterline
