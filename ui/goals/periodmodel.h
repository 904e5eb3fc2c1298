#pragma once

#include "goals/periodcellview.h"
#include "parts/tablemodel.h"

namespace waterline {

/// A row of the heatmap of periods as the table holds it.
struct PeriodLine {
    PeriodHeatRow row;
    bool isTotal = false;
};

/// The heatmap of one metric over time as a table: the name, the whole span, then its periods. The scope's own total is
/// the first row, unless the scope is a person, which is its own and only row.
class PeriodModel final : public TableModel<PeriodLine> {
    Q_OBJECT

public:
    enum Role {
        /// A PeriodCellView, for every column but the name.
        CellRole = TableRole::Custom,
    };
    static constexpr int nameColumn = 0;
    static constexpr int spanColumn = 1;
    static constexpr int firstPeriodColumn = 2;
    /// So many columns are a strip of colours: there is no room for more than two digits above them.
    static constexpr std::size_t stripColumns = 27;

    explicit PeriodModel(QObject *parent = nullptr);

    void setReport(PeriodHeatReport report, const RuleSet &rules);
    [[nodiscard]] const PeriodHeatReport &report() const { return m_report; }
    /// The period of a column; the name and the span stand for the whole span.
    [[nodiscard]] Period periodIn(int column) const;
    [[nodiscard]] bool isStrip() const { return m_report.columns.size() >= stripColumns; }

protected:
    [[nodiscard]] QVariant keyOf(const PeriodLine &line) const override;
    [[nodiscard]] QVariant extra(const PeriodLine &line, int column, int role) const override;

private:
    [[nodiscard]] std::vector<TableColumn<PeriodLine>> makeColumns() const;
    [[nodiscard]] TableColumn<PeriodLine> numberColumn(int column) const;
    [[nodiscard]] PeriodCellView viewOf(const PeriodLine &line, int column) const;
    [[nodiscard]] QVariant sortKeyOf(const PeriodLine &line, int column) const;

    PeriodHeatReport m_report;
    RuleSet m_rules;
};

} // namespace waterline
