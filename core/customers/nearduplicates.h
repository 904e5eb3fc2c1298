#pragma once

#include "base/id.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace waterline {

/// What a customer can be known again by, as it stands in the file or table.
struct CustomerTraits {
    QString name = {};
    /// One number or several, parted by / 、 , ; or a line break.
    QString phone = {};
    /// Unified social credit code; empty as long as none is known.
    QString creditCode = {};
};

/// A present customer that may be the same as another, and what speaks for it (R87).
struct NearDuplicate {
    CustomerId customer;
    bool isSameCreditCode = false;
    bool isSameName = false;
    bool isSamePhone = false;

    bool operator==(const NearDuplicate &) const = default;
};

/// The telephone numbers of a cell, each as it stands there.
[[nodiscard]] QStringList phoneParts(const QString &cell);

/// Tells which present customers a new one may be the same as. Built once for an import; an answer takes the same time
/// for any number of customers. It only ever says so: nothing is merged (R88).
class NearDuplicates {
public:
    /// A telephone number that more customers share than this is a switchboard's, a dealer's or an invented one: it
    /// says nothing of who is who. It is also the most that an answer lists for one name or code.
    static constexpr int mostSharers = 10;

    void add(CustomerId customer, const CustomerTraits &traits);

    /// The customers whose credit code is the same, else those with the same companyNameKey() or a telephone number in
    /// common, unless both credit codes are known and differ; the strongest reasons first, then in the order of adding.
    /// `self` is left out: a row that brings a customer anew is no duplicate of it.
    [[nodiscard]] std::vector<NearDuplicate> find(const CustomerTraits &traits, CustomerId self = {}) const;

private:
    using Index = std::vector<qsizetype>;

    struct Entry {
        CustomerId customer;
        QString creditCode;
    };

    std::vector<Entry> m_entries;
    /// Places in m_entries by key; at most mostSharers + 1 each.
    QHash<QString, Index> m_byCreditCode;
    QHash<QString, Index> m_byName;
    QHash<QString, Index> m_byPhone;
};

} // namespace waterline
