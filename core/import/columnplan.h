#pragma once

#include "import/importplan.h"
#include "import/recordsource.h"

namespace waterline {

/// Decides how the columns of a plan are read: looks at every cell, and at the end fills in readings and types, asks
/// what the cells leave open, and warns. The plan must have its headers, table and mapping, and outlive this.
class ColumnPlanner {
public:
    ColumnPlanner(ImportPlan &plan, const ImportChoices &choices);

    /// Takes a row that is no summary and no footnote and has the header's width.
    void add(const Record &record);
    /// Also drops columns at the right edge that have neither name nor content.
    void finish();

private:
    struct Column {
        std::optional<FieldKind> kind;
        ColumnEvidence evidence;
        CellTypeEvidence cellType;
        qint64 blanksBelowFilled = 0;
        bool hasContent = false;
        bool hasInvisible = false;
        bool hasName = false;
    };

    void dropEmptyEdge();
    void decide(int column);
    void decideDates(int column, ColumnReading &reading);
    void decideDecimals(int column, ColumnReading &reading);
    void decideUnits(int column, ColumnReading &reading);
    void decideType(int column, const ColumnReading &reading);
    void warn(int column, const ColumnReading &reading);
    [[nodiscard]] bool isAsked(int column) const;
    [[nodiscard]] QString answerFor(int column) const;
    void ask(int column, ImportQuestion::Kind kind, const QStringList &answers, const QString &text);
    void warnAboutName(int column);
    void warnAboutNumbers(int column, const ColumnReading &reading);
    [[nodiscard]] int sameNamedBefore(int column) const;
    void addWarning(int column, ImportWarning::Kind kind, const QString &text);
    [[nodiscard]] const QString &header(int column) const { return m_plan.headers[column]; }

    ImportPlan &m_plan;
    const ImportChoices &m_choices;
    std::vector<Column> m_columns;
    std::vector<std::string> m_nullWords;
};

} // namespace waterline
