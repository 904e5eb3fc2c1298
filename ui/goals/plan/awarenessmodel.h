#pragma once

#include "goals/publish/acknowledgement.h"
#include "parts/tablemodel.h"

namespace waterline {

/// R15 of one unit: how many of its people know the current goals.
struct AwarenessLine {
    Awareness awareness;
    QString name;
    int depth = 0;
};

class AwarenessModel final : public TableModel<AwarenessLine> {
    Q_OBJECT

public:
    enum Column { NameColumn, UnawareColumn, RateColumn };

    explicit AwarenessModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const AwarenessLine &line) const override;
};

/// Somebody with a goal, and whether the current version was acknowledged.
struct KnowingPerson {
    PersonId person;
    QString name;
    QString unit;
    bool isAware = false;
};

class KnowingModel final : public TableModel<KnowingPerson> {
    Q_OBJECT

public:
    enum Column { NameColumn, UnitColumn, StateColumn };

    explicit KnowingModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const KnowingPerson &person) const override { return person.person.value; }
};

/// The company and every unit with goals below it, in the order of the tree.
[[nodiscard]] std::vector<AwarenessLine> awarenessLines(const GoalTree &tree, const Acknowledgements &known);
/// Everybody with a goal at or below a place.
[[nodiscard]] std::vector<KnowingPerson> knowingPeople(
    const GoalTree &tree, const Acknowledgements &known, const OrgPlace &place);

} // namespace waterline
