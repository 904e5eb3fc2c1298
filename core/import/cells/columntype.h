#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waterline {

/// How a column writes its days. Dates with a four-digit year in front, with 年 or with a named month are read alike
/// under every order; the order decides about 05/01/2026 and 26/1/5.
enum class DateOrder {
    YearFirst,
    DayFirst,
    MonthFirst,
    /// Every cell allows more than one order: ask.
    Ambiguous,
    /// No order fits every cell: somebody's Excel has already turned some of the dates round.
    Mixed,
};

enum class DecimalMark {
    Point,
    Comma,
    /// Only cells like 1,234: thousands or decimals, ask.
    Ambiguous,
    /// Some cells have decimals behind a point, others behind a comma.
    Mixed,
};

/// What holds when the header names a unit and a cell names one too.
enum class UnitRule {
    /// Nobody has said: such a cell is a fault.
    Undecided,
    /// The cell's own unit; the header's counts where a cell names none.
    CellsOwn,
    /// Both are multiplied.
    Both,
};

/// What has been decided about a column: with it every cell reads in one way. The defaults are for a column in which
/// nothing needs deciding.
struct ColumnReading {
    DateOrder dateOrder = DateOrder::YearFirst;
    DecimalMark decimalMark = DecimalMark::Point;
    /// What the header says numbers are counted in, a power of ten: 10000 for 金额(万元).
    qint64 unitFactor = 1;
    /// Where times that name their zone (Z, +08:00) are moved to, in minutes east of UTC. Empty: they stay as written.
    std::optional<int> utcOffsetMinutes = std::nullopt;
    UnitRule unitRule = UnitRule::Undecided;
    /// Serial days count from 1904-01-01, as Excel for the Mac once wrote them.
    bool has1904Serials = false;
    /// What the file's source writes for "nothing" beside the usual words; as nullWordsFrom() gives them.
    std::vector<std::string> nullWords = {};

    bool operator==(const ColumnReading &) const = default;
};

/// Words in the form in which isNullWord() compares them: trimmed, ASCII letters small, none of them blank.
[[nodiscard]] std::vector<std::string> nullWordsFrom(const QStringList &words);
[[nodiscard]] bool isOneOfWords(std::string_view cell, const std::vector<std::string> &words);
/// Whether the column's source means "nothing" by that cell. To be asked before a cell is parsed, whatever its kind;
/// costs nothing where the source has no words of its own.
[[nodiscard]] inline bool isNullWord(std::string_view cell, const ColumnReading &reading)
{
    return !reading.nullWords.empty() && isOneOfWords(cell, reading.nullWords);
}

/// Gathers from every cell of a column what tells its conventions, for cells that cannot be told alone. A column must
/// be fed whole: the one cell that decides may be the last.
class ColumnEvidence {
public:
    /// Takes one cell, of any kind. Cells that are no date and no number teach nothing.
    void add(std::string_view cell);
    /// Takes one cell of a column of codes, about which only what Excel does to codes is gathered.
    void addCode(std::string_view cell);

    [[nodiscard]] DateOrder dateOrder() const;
    /// The orders to ask about when it is Ambiguous.
    [[nodiscard]] std::vector<DateOrder> possibleOrders() const;
    [[nodiscard]] DecimalMark decimalMark() const;
    /// The currencies that cells name, as ISO codes in the order seen; more than one deserves a warning.
    [[nodiscard]] const QStringList &currencies() const { return m_currencies; }
    /// Cells of 16 and more digits that are zeros behind the fifteenth: numbers that Excel has probably cut.
    [[nodiscard]] qint64 roundedCodes() const { return m_roundedCodes; }
    /// Cells such as 350万 that name a unit themselves.
    [[nodiscard]] qint64 cellsWithUnit() const { return m_cellsWithUnit; }
    /// Cells such as 35%.
    [[nodiscard]] qint64 percentCells() const { return m_percentCells; }
    /// Codes of digits, some of them with leading zeros, others one digit shorter without: zeros that Excel has
    /// probably dropped.
    [[nodiscard]] bool hasLostZeros() const;
    /// All decisions together.
    [[nodiscard]] ColumnReading reading(QStringView header) const;

private:
    void addNumber(std::string_view text);

    /// Bits of the orders and marks that every cell so far allows.
    unsigned m_orders = ~0U;
    unsigned m_marks = ~0U;
    bool m_hasOpenDate = false;
    bool m_hasOpenNumber = false;
    QStringList m_currencies;
    qint64 m_roundedCodes = 0;
    qint64 m_cellsWithUnit = 0;
    qint64 m_percentCells = 0;
    /// Bit n is set when a code of n digits with a zero in front was seen, and when one without.
    quint32 m_zeroWidths = 0;
    quint32 m_otherWidths = 0;
};

/// The decimal mark that programs writing this separator use: a semicolon is written where the comma stands for
/// decimals, a comma where the point does. Empty for a tab or bar. A suggestion for DecimalMark::Ambiguous, no proof.
[[nodiscard]] std::optional<DecimalMark> usualDecimalMark(char16_t delimiter);

/// 10000 for 金额(万元), 金额/万元 and 金额万元, 1000 for "Amount (k)", 1 when the header names no such unit.
[[nodiscard]] qint64 unitFactorOf(QStringView header);
/// Whether the header says that its numbers are percentages: 完成(%), Growth [pct].
[[nodiscard]] bool isPercentHeader(QStringView header);
/// The header for numbers that have been multiplied by that: 金额(元) for 金额(万元), Amount for "Amount (k)".
[[nodiscard]] QString headerWithoutUnit(const QString &header);

} // namespace waterline
