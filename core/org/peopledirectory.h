#pragma once

#include "base/id.h"
#include "import/lostzeros.h"
#include "store/batch.h"

#include <QHash>
#include <QString>

namespace waterline {

/// Finds people as files name them: by code, or by name where only one bears it.
class PeopleDirectory {
public:
    explicit PeopleDirectory(Connection &connection);

    struct Match {
        PersonId id;
        /// More than one person bears the name, so a code is needed.
        bool isAmbiguous = false;
    };
    [[nodiscard]] Match find(const QString &codeOrName) const;
    /// A known number that differs from this one, which is not known, in leading zeros alone; empty if there is none.
    [[nodiscard]] QString withOtherZeros(const QString &code) const { return m_numbers.twinOf(code); }

    /// A person of whom nothing is known but this name, in no unit.
    PersonId create(Batch &batch, const QString &name, qint64 line);

private:
    void add(PersonId id, const QString &code, const QString &name);

    QHash<QString, PersonId> m_byCode;
    LostZeros m_numbers;
    /// Null id: more than one.
    QHash<QString, PersonId> m_byName;
    /// Whom words were found to mean, as they were written: files name the same few over and over.
    mutable QHash<QString, PersonId> m_found;
};

} // namespace waterline
