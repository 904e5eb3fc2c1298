#pragma once

#include "import/importfile.h"
#include "parts/tablemodel.h"

namespace waterline {

/// One column of the file and how it is understood, or a field of the table that no column goes to.
struct ColumnLine {
    enum class Origin { Header, Preset, Person };

    /// -1 for a field without a column.
    int column = -1;
    QString header;
    /// The first different cells as they stand in the file.
    QStringList samples;
    /// The same as they are understood; empty for a column that is not taken in.
    QStringList understood;
    /// Of the rows shown, how many cells cannot be understood.
    int faults = 0;
    int field = -1;
    QString fieldLabel;
    Origin origin = Origin::Header;
    bool isRequired = false;
    CellType type = CellType::Text;
    ColumnReading reading;
    bool isReadingChosen = false;
    bool fillsDown = false;
};

/// The columns of a file on one side, the fields they go to on the other; below them the fields that the file has no
/// column for, those that are needed first. What can be chosen is chosen in the cell.
class ColumnModel : public TableModel<ColumnLine> {
    Q_OBJECT

public:
    enum Column { Header, Samples, Field, Understood, ReadAs, Blanks };
    enum Role {
        /// What can be chosen in this cell, as texts; empty where there is no choice.
        ChoicesRole = TableRole::Custom,
        /// The place of the present choice among them, -1 if none.
        ChoiceRole,
    };

    explicit ColumnModel(QObject *parent = nullptr);

    /// Without a plan it is empty.
    void setFile(const ImportFile &file);
    void clear() { setRows({}); }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Called by the delegate: a choice was made in a cell.
    void choose(const QModelIndex &index, int choice);

Q_SIGNALS:
    void fieldChosen(int column, int field);
    /// An answer as ImportChoices takes it; empty to find out again.
    void readingChosen(const QString &header, const QString &answer);
    void fillDownChosen(const QString &header, bool fillsDown);

protected:
    [[nodiscard]] QVariant keyOf(const ColumnLine &row) const override
    {
        return row.column >= 0 ? row.header : row.fieldLabel;
    }
    [[nodiscard]] QVariant extra(const ColumnLine &row, int column, int role) const override;

private:
    [[nodiscard]] QStringList choicesIn(const ColumnLine &row, int column) const;
    [[nodiscard]] int choiceIn(const ColumnLine &row, int column) const;

    QStringList m_fields;
    QStringList m_headers;
};

} // namespace waterline
