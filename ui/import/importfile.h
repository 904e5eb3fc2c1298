#pragma once

#include "import/csv/pastedtable.h"
#include "import/importer.h"
#include "import/mapping/mappingpreset.h"
#include "store/revert.h"

#include <memory>

namespace waterline {

/// How the columns of a file came to be mapped, where more than header words were known.
struct PresetUse {
    QString name;
    PresetMatch::Reason reason = PresetMatch::Reason::SameColumns;
    /// Chosen by the person from a file, not recognised.
    bool isLoaded = false;

    bool operator==(const PresetUse &) const = default;
};

/// A file on its way in: what is known of it, what the person decided, and what became of it.
struct ImportFile {
    enum class State {
        /// To be read, or read again because something was decided.
        Waiting,
        Reading,
        /// Cannot be read, or not as it was chosen to be.
        Unreadable,
        /// Something must be decided first: its table, a missing column, a question.
        Undecided,
        /// Understood; not tried yet, or no longer, because the workspace changed since.
        Ready,
        Trying,
        Tried,
        Importing,
        Done,
    };

    int id = 0;
    QString path;
    /// Without folders, or what pasted text is called.
    QString name;
    /// Where the path is that of pasted text, which lives as long as this.
    std::shared_ptr<PastedTable> pasted = {};
    State state = State::Waiting;
    ImportChoices choices = {};
    /// Every question that came up, also those that `choices` answers by now.
    std::vector<ImportQuestion> asked = {};
    std::optional<PresetUse> preset = {};
    /// Whether presets may still be looked for.
    bool seeksPreset = true;
    std::optional<ImportPlan> plan = {};
    std::optional<Error> error = {};
    bool createsUnknown = false;
    /// Import it although these very bytes are in the ledger.
    bool insists = false;
    std::map<qint64, RowDecision> decisions = {};
    /// The dry run, and before how many files of the queue it was made.
    std::optional<ImportReport> trial = {};
    int filesBefore = 0;
    /// Of the ledger's entry that holds the very same bytes.
    std::optional<BatchRecord> sameAs = {};
    std::optional<ImportReport> report = {};
    std::optional<RevertReport> reverted = {};

    [[nodiscard]] bool isOpen() const { return state != State::Done; }
    [[nodiscard]] bool isIdentical() const { return trial && trial->state == ImportReport::State::Identical; }
    /// Understood, so that a click takes it in.
    [[nodiscard]] bool canImport() const
    {
        return plan && plan->isReady() && plan->rows > 0
            && (state == State::Ready || state == State::Trying || state == State::Tried);
    }
    /// The dry run found rows that a person should look at first.
    [[nodiscard]] bool needsLook() const { return trial && (trial->counts.rejected > 0 || trial->counts.queued > 0); }
};

} // namespace waterline
