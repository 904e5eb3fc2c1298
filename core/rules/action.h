#pragma once

#include <QString>

#include <array>
#include <optional>

namespace waterline {

/// What a follow-up was. The first three are the core actions that a week is planned in (R5).
enum class Action { Lead, Visit, Proposal, Contact, Note };

inline constexpr std::array<Action, 3> coreActions{Action::Lead, Action::Visit, Action::Proposal};

[[nodiscard]] constexpr std::size_t coreIndex(Action action)
{
    return static_cast<std::size_t>(action);
}

/// Stable word for tables, JSON and the command line: "lead", "visit", "proposal", "contact", "note".
[[nodiscard]] QString actionCode(Action action);
[[nodiscard]] std::optional<Action> actionFromCode(QStringView code);
/// For people, translated: what is counted ("Visits") in a heading.
[[nodiscard]] QString actionName(Action action);
/// For people, translated: what one follow-up is ("Visit") in a list.
[[nodiscard]] QString actionKind(Action action);
/// Reads what CRM exports and sheets call an action, in Chinese and English; nothing when the word is not known.
[[nodiscard]] std::optional<Action> actionFromWord(const QString &word);

/// Whether it was a contact with the customer, which alone ends a silence (R78). Registering a lead or writing an
/// internal note is none.
[[nodiscard]] constexpr bool isCustomerContact(Action action)
{
    return action == Action::Visit || action == Action::Proposal || action == Action::Contact;
}

} // namespace waterline
