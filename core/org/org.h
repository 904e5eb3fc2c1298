#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace waterline {

enum class UnitKind { Region, Team };

struct Unit {
    UnitId id;
    QString code;
    QString name;
    UnitKind kind = UnitKind::Region;
    UnitId parent;
    QString leader;

    bool operator==(const Unit &) const = default;
};

struct Person {
    PersonId id;
    QString code;
    QString name;
    QString role;
    UnitId unit;
    QDate hiredOn;

    bool operator==(const Person &) const = default;
};

/// A place in the organisation: the company (both null), a unit, or a person.
struct OrgPlace {
    UnitId unit;
    PersonId person;

    [[nodiscard]] bool isCompany() const { return unit.isNull() && person.isNull(); }
    [[nodiscard]] bool isPerson() const { return !person.isNull(); }
    auto operator<=>(const OrgPlace &) const = default;
};

/// The organisation as one value: company ▸ region ▸ team ▸ person. Lists are ordered by code.
class Org {
public:
    Org() = default;
    Org(std::vector<Unit> units, std::vector<Person> people);

    [[nodiscard]] const std::vector<Unit> &units() const { return m_units; }
    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const Unit *unit(UnitId id) const;
    [[nodiscard]] const Person *person(PersonId id) const;

    /// What stands directly below a place; for the company also the people who belong to no unit.
    [[nodiscard]] std::vector<OrgPlace> childrenOf(const OrgPlace &place) const;
    /// Everybody at or below a place.
    [[nodiscard]] std::vector<PersonId> peopleBelow(const OrgPlace &place) const;
    /// From the company (first) to the place itself.
    [[nodiscard]] std::vector<OrgPlace> pathTo(const OrgPlace &place) const;
    /// Finds a unit or person by code, or by name where that is unique; nothing else. Empty text is the company.
    [[nodiscard]] std::optional<OrgPlace> find(const QString &codeOrName) const;

    /// Empty for the company, whose name is the reader's word for it.
    [[nodiscard]] QString nameOf(const OrgPlace &place) const;
    [[nodiscard]] QString codeOf(const OrgPlace &place) const;

private:
    std::vector<Unit> m_units;
    std::vector<Person> m_people;
    std::unordered_map<UnitId, std::size_t> m_unitIndex;
    std::unordered_map<PersonId, std::size_t> m_personIndex;
    std::unordered_map<UnitId, std::vector<std::size_t>> m_unitsBelow;
    std::unordered_map<UnitId, std::vector<std::size_t>> m_peopleBelow;
};

} // namespace waterline
