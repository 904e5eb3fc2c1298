#pragma once

#include "import/csv/pastedtable.h"
#include "import/importer.h"
#include "import/mapping/mappingpreset.h"
#include "store/revert.h"

#include <functional>
#include <memory>
#include <set>

namespace waterline {

/// How the columns of a file came to be mapped, where more than header words were known.
struct PresetUse {
    QString name;
    PresetMatch::Reason reason = PresetMatch::Reason::SameColumns;
    /// Chosen by the person from a file, not recognised.
    bool isLoaded = false;

    bool operator==(const PresetUse &) const = default;
};

/// What reading a file found out: how it will be understood, and by which preset.
struct ReadFile {
    ImportPlan plan;
    std::optional<PresetUse> use = {};
    ImportChoices choices = {};
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
        /// The person stopped the dry run; nothing is known of what it would have found until it is asked for again.
        Stopped,
        Importing,
        Done,
    };
    /// What a decision makes void.
    enum class Anew { Nothing, Picture, Trial, Plan };

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
    /// Lines on hold that the person has seen and leaves to the ledger.
    std::set<qint64> linesPutOff = {};
    /// All rows on hold are left to the ledger, listed or not, but for `linesTakenUp`; `linesPutOff` says nothing then.
    bool putsOffAll = false;
    std::set<qint64> linesTakenUp = {};
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
            && (state == State::Ready || state == State::Trying || state == State::Tried || state == State::Stopped);
    }
    /// A dry run is under way, or follows by itself.
    [[nodiscard]] bool awaitsTrial() const
    {
        return state == State::Waiting || state == State::Reading || state == State::Ready || state == State::Trying;
    }
    /// The dry run found rows that a person should look at first.
    [[nodiscard]] bool needsLook() const { return trial && (trial->counts.rejected > 0 || rowsUndecided() > 0); }
    /// Whether the row on hold is left to the ledger.
    [[nodiscard]] bool isPutOff(qint64 line) const
    {
        return putsOffAll ? !linesTakenUp.contains(line) : linesPutOff.contains(line);
    }
    /// Rows that the dry run held and that are not left to the ledger; more than its report lists, perhaps.
    [[nodiscard]] qint64 rowsUndecided() const;

    /// What reading it gave. An error leaves it unreadable, with the choices that can be taken back.
    void takeRead(Result<ReadFile> found);
    /// What the dry run gave; one that was stopped waits for the person if it was the person who stopped it.
    void takeTrial(const ImportReport &found, const std::optional<BatchRecord> &same, bool wasStoppedByPerson);
    // What a person decides about it. Each answers what must be done anew.
    Anew choose(const std::function<void(ImportChoices &)> &change);
    /// A field takes one column: it is moved. -1: the column is not taken in.
    Anew chooseField(int column, int field);
    Anew setCreatesUnknown(bool creates);
    /// No decision takes an earlier one back.
    Anew decide(qint64 line, const std::optional<RowDecision> &decision);
    /// The row on hold was seen and waits in the ledger; or it is to be looked at again.
    Anew putOff(qint64 line, bool isPutOff);
    /// The same of all rows on hold, also of those that the dry run does not list.
    Anew putOffAll(bool isPutOff);
    /// The header words alone decide, as if no preset were known.
    Anew declinePreset();
    Anew use(const MappingPreset &loaded, const ImportTable &table);
    /// Import it although these very bytes were imported before.
    Anew insist();
    /// The dry run that was stopped, once more.
    Anew tryAgain();

    /// The dry run no longer holds.
    void forgetTrial();
    /// It can be imported no more as it was understood.
    void fail(const Error &reason);
};

} // namespace waterline
