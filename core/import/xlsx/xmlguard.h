#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringConverter>

#include <optional>

namespace waterline {

/// Stands between a file and the XML parser and lets through only what costs the parser a bounded amount of memory and
/// time: no document type (so no entities), no text or comment over MaxText, no tag over MaxTag bytes or MaxAttributes
/// attributes. UTF-16 and UTF-32 are turned into UTF-8.
class XmlGuard final : public QIODevice {
public:
    static constexpr qsizetype MaxText = 4 << 20;
    static constexpr qsizetype MaxTag = 64 << 10;
    static constexpr int MaxAttributes = 256;

    enum class Fault { DocumentType, TooLong, UnknownEncoding };

    /// `source` must be open and outlive this.
    explicit XmlGuard(QIODevice &source);
    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why nothing more is let through; empty when the source itself has ended or failed.
    [[nodiscard]] std::optional<Fault> fault() const { return m_fault; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class State { Text, TagStart, Tag, Quoted, Bang, Comment, CData, Instruction };

    bool refill();
    bool begin();
    bool scan();
    bool step(char c);
    void enter(State state);
    bool refuse(Fault fault);
    [[nodiscard]] bool endsWith(char a, char b) const { return m_before == a && m_last == b; }

    QIODevice &m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    std::optional<QStringDecoder> m_decoder;
    bool m_hasBegun = false;
    std::optional<Fault> m_fault;

    State m_state = State::Text;
    char m_quote = '"';
    // The two bytes before the one looked at, for the ends of comments and the like.
    char m_before = 0;
    char m_last = 0;
    qsizetype m_run = 0;
    qsizetype m_tagSize = 0;
    int m_attributes = 0;
};

} // namespace waterline
