#pragma once

#include "import/importfile.h"
#include "theme/theme.h"

#include <QAbstractTableModel>

namespace waterline {

/// The first rows of a file as they will be understood. Cells that cannot be are marked, and so are those whose reading
/// is a guess; columns that are not taken in are muted. The vertical header names the line of the file, the horizontal
/// one the column and what its cells are.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// The cell as it stands in the file.
        RawRole = Qt::UserRole + 1,
        /// Why it cannot be understood; empty if it can.
        FaultRole,
        /// Why its reading is a guess, and what else it could be; empty if it is none.
        GuessRole,
        /// Whether the column goes to a field.
        MappedRole,
        /// Of a horizontal header: what the cells are, "date, day first".
        ReadingRole,
    };

    explicit PreviewModel(const Theme &theme, QObject *parent = nullptr);

    /// Without a plan it is empty.
    void setFile(const ImportFile &file);
    void clear() { setFile({}); }
    void setTheme(const Theme &theme);
    /// Texts are to be asked for anew.
    void retranslate();
    /// Of the rows shown.
    [[nodiscard]] int rowsWithFaults() const { return m_rowsWithFaults; }
    [[nodiscard]] int guessedCells() const { return int(m_guesses.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isMapped(int column) const;
    [[nodiscard]] CellType typeOf(int column) const;
    [[nodiscard]] QString readingOf(int column) const;
    [[nodiscard]] QString guessOf(int row, int column) const;
    void findGuesses();
    [[nodiscard]] QString toolTip(const PreviewCell &cell, const QString &guess, bool mapped) const;

    const Theme *m_theme;
    ImportPlan m_plan;
    std::map<QString, QString> m_answers;
    /// Row and column of each cell that is a guess.
    std::map<std::pair<int, int>, QString> m_guesses;
    int m_rowsWithFaults = 0;
};

} // namespace waterline
