#pragma once

#include "org/org.h"

#include <QStringList>

#include <vector>

namespace waterline {

/// Somebody who is called by "@name".
struct Mention {
    /// Where the "@" stands, and how many characters it has with the name.
    qsizetype at = 0;
    qsizetype length = 0;
    /// As the organisation writes it: the name of a person, or of the leader of a unit.
    QString name;

    bool operator==(const Mention &) const = default;
};

/// Finds whom a text calls (R17): after an "@", also a full-width one, the longest name that the organisation knows.
/// Chinese names need no space behind them; a name in letters ends where the letters end. Upper and lower case are the
/// same, and the "@" of an e-mail address calls nobody.
class Mentions {
public:
    explicit Mentions(const Org &org);

    /// In the order of the text.
    [[nodiscard]] std::vector<Mention> in(const QString &text) const;

private:
    struct Name {
        QString name;
        /// As it is compared.
        QString key;
    };
    [[nodiscard]] const Name *longestAt(QStringView key) const;

    /// The longest first.
    std::vector<Name> m_names;
};

[[nodiscard]] std::vector<Mention> mentionsIn(const QString &text, const Org &org);
/// Whether the text calls somebody of that name.
[[nodiscard]] bool isMentioned(const std::vector<Mention> &mentions, const QString &name);

} // namespace waterline
