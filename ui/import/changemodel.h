#pragma once

#include "import/changedrow.h"
#include "import/controltotals.h"
#include "import/importer.h"
#include "parts/tablemodel.h"

namespace waterline {

/// One cell that changes.
struct ImportChangeLine {
    qint64 line = 0;
    QString key;
    ChangedCell cell;
};

/// What rows of a file change in rows that were there before, a line for each cell: old and new side by side.
class ChangeModel : public TableModel<ImportChangeLine> {
    Q_OBJECT

public:
    enum Column { Line, Row, Field, Before, After };

    explicit ChangeModel(QObject *parent = nullptr);
    void setChanges(const std::vector<ChangedRow> &changes);

protected:
    [[nodiscard]] QVariant keyOf(const ImportChangeLine &row) const override;
};

/// One control total, or one of its entries.
struct TotalLine {
    QString label;
    TotalSpec::Unit unit = TotalSpec::Unit::Rows;
    /// Owner or unit; empty for the whole.
    QString who;
    QString week;
    qint64 before = 0;
    qint64 after = 0;
    bool isWhole = false;
};

/// Control totals before and after (N5): each as a whole, then the entries that change.
class TotalModel : public TableModel<TotalLine> {
    Q_OBJECT

public:
    enum Column { What, Who, Week, Before, After, Difference };

    explicit TotalModel(QObject *parent = nullptr);
    void setTotals(const std::vector<ControlTotal> &totals, const Schema &schema);

protected:
    [[nodiscard]] QVariant keyOf(const TotalLine &row) const override
    {
        return QString(row.label + u'\n' + row.who + u'\n' + row.week);
    }
};

/// Something to know about a file or one of its rows.
struct NoteLine {
    qint64 line = 0;
    QString column;
    QString text;
};

/// What is unusual about a file, in words.
class NoteModel : public TableModel<NoteLine> {
    Q_OBJECT

public:
    enum Column { Line, ColumnName, Text };

    explicit NoteModel(QObject *parent = nullptr);
    /// `trial` may be null.
    void setNotes(const ImportPlan &plan, const ImportReport *trial);

protected:
    [[nodiscard]] QVariant keyOf(const NoteLine &row) const override
    {
        return QString(QString::number(row.line) + row.text);
    }
};

} // namespace waterline
