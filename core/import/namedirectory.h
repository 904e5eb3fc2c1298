#pragma once

#include "base/textkey.h"
#include "base/wordmap.h"
#include "import/importtable.h"
#include "import/lostzeros.h"
#include "store/query.h"

#include <QHash>
#include <QString>

namespace waterline {

/// Finds rows of a table as files name them: by code, or by name where only one bears it.
template <class IdType>
class NameDirectory {
public:
    struct Match {
        IdType id;
        /// More than one bears the name, so a code is needed.
        bool isAmbiguous = false;
    };
    /// A code or a name, in UTF-8.
    [[nodiscard]] Match find(std::string_view word) const
    {
        if (const auto found = m_found.find(word); found != m_found.end())
            return {found->second, false};
        const QString key = textKey(QString::fromUtf8(word.data(), qsizetype(word.size())));
        const IdType byCode = m_byCode.value(key);
        const auto byName = m_byName.constFind(key);
        const IdType id = byCode.isNull() && byName != m_byName.cend() ? *byName : byCode;
        if (id.isNull())
            return {id, byName != m_byName.cend()};
        m_found.emplace(word, id);
        return {id, false};
    }
    /// A known number that differs from this one, which is not known, in leading zeros alone; empty if there is none.
    [[nodiscard]] QString withOtherZeros(const QString &code) const { return m_numbers.twinOf(code); }

protected:
    /// `table` has columns id, code and name.
    NameDirectory(Connection &connection, const QString &table)
    {
        Query query(connection, QStringLiteral("SELECT id, code, name FROM %1").arg(table));
        query.exec();
        query.forEach([&](const Row &row) { add(row.id<IdType>(0), row.text(1), row.text(2)); });
    }

    void add(IdType id, const QString &code, const QString &name)
    {
        // A name that was clear until now may be another's too.
        m_found.clear();
        m_byCode.insert(textKey(code), id);
        m_numbers.add(code);
        const QString key = textKey(name);
        m_byName.insert(key, m_byName.contains(key) && m_byName.value(key) != id ? IdType() : id);
    }

private:
    QHash<QString, IdType> m_byCode;
    LostZeros m_numbers;
    /// Null id: more than one.
    QHash<QString, IdType> m_byName;
    /// Whom words were found to mean, as they were written: files name the same few over and over.
    mutable WordMap<IdType> m_found;
};

/// What a cell names. Empty cell: null id, no fault.
template <class IdType>
struct Named {
    /// Equal to no other's while isNew.
    IdType id;
    /// None is known by that name, and the options allow to create it.
    bool isNew = false;
    /// Rejects the row.
    std::optional<RowOutcome> fault = {};
};

/// Writes nothing, so that another cell may still reject the row. `created` are the names that may be created even if
/// others may not. `Faults` rejects the row for each reason: ambiguous(), lostZeros() and unknown().
template <class Faults, class IdType>
[[nodiscard]] Named<IdType> namedIn(const CheckedRow &row, int field, const NameDirectory<IdType> &directory,
    bool createsUnknown, const QSet<QString> &created)
{
    if (row.utf8(field).empty())
        return {};
    const auto match = directory.find(row.utf8(field));
    if (!match.id.isNull())
        return {match.id};
    const QString name = row.text(field);
    if (match.isAmbiguous)
        return {{}, false, Faults::ambiguous(field, name)};
    const bool isChosen = created.contains(name);
    // Never silently another one: that takes a word about this very number.
    if (const QString twin = isChosen ? QString() : directory.withOtherZeros(name); !twin.isEmpty())
        return {{}, false, Faults::lostZeros(field, name, twin)};
    if (createsUnknown || isChosen)
        return {{-1}, true};
    return {{}, false, Faults::unknown(field, name)};
}

} // namespace waterline
