#pragma once

#include "import/importplan.h"
#include "theme/theme.h"

#include <QAbstractTableModel>

namespace waterline {

/// The first rows of a file as they will be understood. Cells that cannot be are marked; columns that are not taken in
/// are muted. The vertical header names the line of the file.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        /// The cell as it stands in the file.
        RawRole = Qt::UserRole + 1,
        /// Why it cannot be understood; empty if it can.
        FaultRole,
        /// Whether the column goes to a field.
        MappedRole,
    };

    explicit PreviewModel(const Theme &theme, QObject *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    void clear();
    void setTheme(const Theme &theme);
    /// Texts are to be asked for anew.
    void retranslate();
    /// Of the rows shown.
    [[nodiscard]] int rowsWithFaults() const { return m_rowsWithFaults; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isMapped(int column) const;
    [[nodiscard]] QString toolTip(const PreviewCell &cell, bool mapped) const;

    const Theme *m_theme;
    QStringList m_headers;
    Mapping m_mapping;
    std::vector<PreviewRow> m_rows;
    int m_rowsWithFaults = 0;
};

} // namespace waterline
