#pragma once

#include "import/importplan.h"

#include <QHeaderView>

class QComboBox;
class QStandardItemModel;

namespace waterline {

/// The preview's header: the file's own column names, below each what its cells are (PreviewModel::ReadingRole), and
/// the field it goes to, to be chosen.
class MappingHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    /// Takes the columns, the fields of the table and what goes where. Emits nothing.
    void setPlan(const ImportPlan &plan);
    /// Null if there is no such column.
    [[nodiscard]] QComboBox *comboOf(int column) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// -1: the column is not taken in.
    void fieldChosen(int column, int field);
    /// A column's combo box took the keyboard focus.
    void columnFocused(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCombos(int count);
    void placeCombos();

    QStandardItemModel *m_fields;
    std::vector<QComboBox *> m_combos;
};

} // namespace waterline
