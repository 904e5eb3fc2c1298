#pragma once

#include <QStringList>

namespace waterline {

// Texts one behind the other, with the marks that the reader's language puts between them.

/// Names. `more` are those that the list leaves out.
[[nodiscard]] QString joinedText(const QStringList &names, int more = 0);

/// Phrases that say different things.
[[nodiscard]] QString joinedPhrases(const QStringList &phrases);

/// What could be a sentence each but is shown in one line.
[[nodiscard]] QString joinedClauses(const QStringList &clauses);

/// Sentences, with a blank between them only where the language has one. Empty ones are left out.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);

} // namespace waterline
