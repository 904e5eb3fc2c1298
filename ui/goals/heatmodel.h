#pragma once

#include "goals/heatcellview.h"
#include "parts/tablemodel.h"

namespace waterline {

/// A row of the heatmap as the table holds it.
struct HeatLine {
    HeatRow row;
    bool isTotal = false;
};

/// The heatmap of one scope as a table: the name, the three core actions, the penetration. The scope's own total is the
/// first row, unless the scope is a person, which is its own and only row.
class HeatModel final : public TableModel<HeatLine> {
    Q_OBJECT

public:
    enum Role {
        /// A HeatCellView, for every column but the name.
        CellRole = TableRole::Custom,
    };
    static constexpr int nameColumn = 0;
    static constexpr int penetrationColumn = int(coreActions.size()) + 1;

    explicit HeatModel(QObject *parent = nullptr);

    void setReport(const HeatmapReport &report, const RuleSet &rules);
    void clear();

    /// Which number stands in a column; the name stands for the whole, which is the penetration.
    [[nodiscard]] static HeatColumn numberIn(int column);

protected:
    [[nodiscard]] QVariant keyOf(const HeatLine &line) const override;
    [[nodiscard]] QVariant extra(const HeatLine &line, int column, int role) const override;

private:
    [[nodiscard]] std::vector<TableColumn<HeatLine>> makeColumns() const;
    [[nodiscard]] TableColumn<HeatLine> numberColumn(HeatColumn column) const;
    [[nodiscard]] HeatCellView viewOf(const HeatLine &line, HeatColumn column) const;

    bool m_hasPlans = false;
    RuleSet m_rules;
};

} // namespace waterline
