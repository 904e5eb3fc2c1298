#include "import/importfile.h"

#include "import/mappingmemory.h"

#include <algorithm>
#include <utility>

namespace waterline {

void ImportFile::takeRead(Result<ReadFile> found)
{
    if (!found)
        return fail(found.error());
    for (const ImportQuestion &question : found->plan.questions) {
        if (std::ranges::find(asked, question) == asked.end())
            asked.push_back(question);
    }
    if (found->use)
        preset = found->use;
    if (seeksPreset)
        choices = found->choices;
    state = found->plan.isReady() ? State::Ready : State::Undecided;
    plan = std::move(found->plan);
}

void ImportFile::takeTrial(const ImportReport &found, const std::optional<BatchRecord> &same, bool wasStoppedByPerson)
{
    if (found.state == ImportReport::State::Cancelled) {
        state = wasStoppedByPerson ? State::Stopped : State::Ready;
        return;
    }
    trial = found;
    sameAs = same;
    // Another reading of the file may no longer hold rows that were put off.
    const auto isGone = [this](qint64 line) {
        return std::ranges::find(trial->queued, line, &RejectedRow::line) == trial->queued.end();
    };
    std::erase_if(linesPutOff, isGone);
    std::erase_if(linesTakenUp, isGone);
    state = State::Tried;
}

ImportFile::Anew ImportFile::choose(const std::function<void(ImportChoices &)> &change)
{
    change(choices);
    seeksPreset = false;
    if (!choices.mapping && choices.answers.empty()) {
        asked.clear();
        preset.reset();
    }
    // Other rows, perhaps: what was decided about lines may not be about these.
    decisions.clear();
    putOffAll(false);
    return Anew::Plan;
}

ImportFile::Anew ImportFile::chooseField(int column, int field)
{
    if (!plan)
        return Anew::Nothing;
    Mapping mapping = choices.mapping.value_or(plan->mapping);
    if (column < 0 || std::size_t(column) >= mapping.fieldOfColumn.size())
        return Anew::Nothing;
    std::ranges::replace_if(
        mapping.fieldOfColumn, [field](int other) { return field >= 0 && other == field; }, -1);
    mapping.fieldOfColumn[std::size_t(column)] = field;
    return choose([&](ImportChoices &chosen) {
        chosen.mapping = mapping;
        if (plan->table)
            chosen.entity = plan->table->entity;
    });
}

ImportFile::Anew ImportFile::setCreatesUnknown(bool creates)
{
    return std::exchange(createsUnknown, creates) == creates ? Anew::Nothing : Anew::Trial;
}

ImportFile::Anew ImportFile::decide(qint64 line, const std::optional<RowDecision> &decision)
{
    putOff(line, false);
    if (decision)
        decisions[line] = *decision;
    else
        decisions.erase(line);
    return Anew::Trial;
}

qint64 ImportFile::rowsUndecided() const
{
    if (!trial)
        return 0;
    const qint64 queued = trial->counts.queued;
    return putsOffAll ? std::min(queued, qint64(linesTakenUp.size())) : queued - qint64(linesPutOff.size());
}

ImportFile::Anew ImportFile::putOff(qint64 line, bool isPutOff)
{
    std::set<qint64> &lines = putsOffAll ? linesTakenUp : linesPutOff;
    if (isPutOff != putsOffAll)
        lines.insert(line);
    else
        lines.erase(line);
    // Without an answer the row waits anyway: the dry run stands.
    return Anew::Picture;
}

ImportFile::Anew ImportFile::putOffAll(bool isPutOff)
{
    putsOffAll = isPutOff;
    linesPutOff.clear();
    linesTakenUp.clear();
    return Anew::Picture;
}

ImportFile::Anew ImportFile::declinePreset()
{
    preset.reset();
    return choose([](ImportChoices &chosen) {
        chosen.entity.reset();
        chosen.mapping.reset();
        chosen.answers.clear();
    });
}

ImportFile::Anew ImportFile::use(const MappingPreset &loaded, const ImportTable &table)
{
    if (!plan)
        return Anew::Nothing;
    preset = PresetUse{loaded.name, PresetMatch::Reason::LooksLike, true};
    return choose([&](ImportChoices &chosen) { chosen = choicesBy(loaded, plan->headers, table, chosen); });
}

ImportFile::Anew ImportFile::insist()
{
    insists = true;
    return Anew::Trial;
}

ImportFile::Anew ImportFile::tryAgain()
{
    return state == State::Stopped ? Anew::Trial : Anew::Nothing;
}

void ImportFile::forgetTrial()
{
    trial.reset();
    sameAs.reset();
    if (state == State::Tried || state == State::Trying || state == State::Stopped)
        state = State::Ready;
}

void ImportFile::fail(const Error &reason)
{
    error = reason;
    plan.reset();
    state = State::Unreadable;
}

} // namespace waterline
