#pragma once

#include "base/id.h"
#include "import/importtable.h"
#include "import/lostzeros.h"

#include <QHash>
#include <QString>

namespace waterline {

/// Finds customers as files name them: by code, or by name where only one bears it.
class CustomerDirectory {
public:
    explicit CustomerDirectory(Connection &connection);

    struct Match {
        CustomerId id;
        bool isAmbiguous = false;
    };
    [[nodiscard]] Match find(const QString &codeOrName) const;
    /// A known number that differs from this one, which is not known, in leading zeros alone; empty if there is none.
    [[nodiscard]] QString withOtherZeros(const QString &code) const { return m_numbers.twinOf(code); }
    /// A customer of whom nothing is known but this name and, perhaps, its owner.
    CustomerId create(Batch &batch, const QString &name, PersonId owner, qint64 line);

private:
    void add(CustomerId id, const QString &code, const QString &name);

    QHash<QString, CustomerId> m_byCode;
    LostZeros m_numbers;
    /// Null id: more than one.
    QHash<QString, CustomerId> m_byName;
    /// Whom words were found to mean, as they were written: files name the same few over and over.
    mutable QHash<QString, CustomerId> m_found;
};

/// The customer that a cell names; see NamedPerson.
struct NamedCustomer {
    CustomerId id;
    bool isNew = false;
    std::optional<RowOutcome> fault = {};
};
[[nodiscard]] NamedCustomer customerIn(
    const CheckedRow &row, int field, const CustomerDirectory &customers, const ImportOptions &options);
/// A new customer belongs to `owner`.
[[nodiscard]] CustomerId settled(const NamedCustomer &customer, const CheckedRow &row, int field,
    CustomerDirectory &customers, PersonId owner, Batch &batch);

/// Header words by which files name the customer a row belongs to.
[[nodiscard]] QStringList customerSynonyms();

} // namespace waterline
