#pragma once

#include "base/money.h"
#include "store/batch.h"

#include <QDate>
#include <QSet>
#include <QStringList>
#include <QTime>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waterline {

/// How the cells of a field are to be understood.
enum class FieldKind { Text, Code, Count, Money, Day, DayTime, Week };

/// One field that a capability can take in.
struct ImportField {
    /// Stable word for JSON and the command line: "owner".
    QString key;
    /// English source of the label, translated in the context "ImportField".
    const char *label = "";
    FieldKind kind = FieldKind::Text;
    /// Header words that mean it, in Chinese and English; compared by headerKey().
    QStringList synonyms = {};
    bool isRequired = false;
    /// Whether the field has a meaning for a word; null if it takes any. A column that goes to it by its header alone
    /// is left out where most of its words mean nothing here.
    bool (*knows)(const QString &word) = nullptr;

    [[nodiscard]] QString translatedLabel() const;
};

/// A day with a time where the cell had one.
struct DayTime {
    QDate day;
    QTime time;

    bool operator==(const DayTime &) const = default;
};

/// A cell after reading: texts and codes in UTF-8. Monostate is an empty cell, or a field that the file has no column
/// for.
using CellValue = std::variant<std::monostate, std::string, qint64, Money, QDate, DayTime>;

/// A row whose cells have all been understood. Indexes are those of ImportTable::fields.
struct CheckedRow {
    qint64 line = 0;
    std::vector<CellValue> values;
    /// The id kept for the fact that the row may become; 0 where none is. Facts must be written with rising ids.
    qint64 id = 0;
    /// That fact, where a RowSealer could tell; otherwise the applier has to look.
    SealedRow fact = {};
    bool isSealed = false;

    [[nodiscard]] bool isEmpty(int field) const
    {
        return std::holds_alternative<std::monostate>(values[std::size_t(field)]);
    }
    /// Empty if the cell is.
    [[nodiscard]] QString text(int field) const;
    /// The same as it lies here.
    [[nodiscard]] std::string_view utf8(int field) const;
    [[nodiscard]] std::optional<qint64> integer(int field) const;
    [[nodiscard]] std::optional<Money> money(int field) const;
    /// Invalid if the cell is empty.
    [[nodiscard]] QDate day(int field) const;
    [[nodiscard]] std::optional<DayTime> dayTime(int field) const;
};

/// What became of one row.
struct RowOutcome {
    enum class Kind { New, Changed, Unchanged, Duplicate, Rejected, Queued };

    Kind kind = Kind::Unchanged;
    /// For Rejected and Queued: the field at fault (-1 the whole row), why, and what the person can do.
    int field = -1;
    QString reason = {};
    QString remedy = {};
    /// Stable word for the reason, by which rejected rows are grouped: "unknown_person".
    QString cause = {};
    /// For Queued: what it resembles.
    std::vector<RowCandidate> candidates = {};
    /// For a row that was taken in: what a person should look at all the same, about the cell of `field`.
    QString warning = {};

    [[nodiscard]] static RowOutcome rejected(int field, QString reason, QString remedy, QString cause = {})
    {
        return {Kind::Rejected, field, std::move(reason), std::move(remedy), std::move(cause)};
    }
    bool operator==(const RowOutcome &) const = default;
};

/// What a person decided about a queued row.
struct RowDecision {
    /// The code of the present row that it is; empty: it is a new one.
    QString code;

    bool operator==(const RowDecision &) const = default;
};

struct ImportOptions {
    /// People and customers that a row names and nobody knows are created instead of rejecting the row.
    bool createsUnknown = false;
    QString actor = {};
    /// The same for these names only, as the cells write them.
    QSet<QString> createsPeople = {};
    QSet<QString> createsCustomers = {};
    /// A new row that resembles a present one or an earlier one of the file is queued.
    bool holdsLookalikes = true;
    /// By line of the file.
    std::map<qint64, RowDecision> decisions = {};
};

/// Makes facts of rows before their turn, on the thread that reads the file, while an applier writes earlier ones: it
/// shares nothing with it, and knows what was there before the import.
class RowSealer {
public:
    virtual ~RowSealer() = default;
    /// Fills in `row.fact`, or leaves the row to the applier: what is new, unknown or doubtful is none of its business.
    virtual void seal(CheckedRow &row) = 0;
};

/// Takes the rows of one file into one batch. Made for one import and thrown away after it.
class RowApplier {
public:
    virtual ~RowApplier() = default;
    /// Null where rows are no facts, or never so many that it would be worth it.
    [[nodiscard]] virtual std::unique_ptr<RowSealer> makeSealer(BatchId) { return nullptr; }
    virtual RowOutcome apply(const CheckedRow &row, Batch &batch) = 0;
    /// Behind the last row: why the rows cannot be taken in together, though each of them could. Translated; empty if
    /// they can. Nothing is imported otherwise.
    [[nodiscard]] virtual QString faultOfAll() const { return {}; }
};

/// A table that files can be imported into, described by the capability it belongs to.
struct ImportTable {
    /// Stable word: "customers".
    QString entity;
    /// English source, translated in the context "ImportTable".
    const char *label = "";
    std::vector<ImportField> fields;
    /// Which fields the file has a column for is `hasColumn`, by field index.
    std::function<std::unique_ptr<RowApplier>(Connection &, const std::vector<bool> &hasColumn, const ImportOptions &)>
        makeApplier;

    [[nodiscard]] QString translatedLabel() const;
    /// -1 if there is none.
    [[nodiscard]] int fieldIndex(const QString &key) const;
};

} // namespace waterline
