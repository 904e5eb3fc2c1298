#include "import/columnview.h"

#include "import/choicedelegate.h"
#include "import/columnmodel.h"
#include "parts/plaintable.h"

namespace waterline {

ColumnView::ColumnView(Session &session, QWidget *parent)
    : QTableView(parent)
    , m_columns(new ColumnModel(this))
{
    dressPlainTable(this, m_columns, session);
    setItemDelegate(new ChoiceDelegate(session, this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(
        QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(font()));
    setProperty("elidedColumns", QVariantList{0, 1, 2, 3, 4, 5});
    keepCurrentByKey(this);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEditable)
            edit(index);
    });
    connect(m_columns, &ColumnModel::fieldChosen, this, &ColumnView::fieldChosen);
    connect(m_columns, &ColumnModel::readingChosen, this, &ColumnView::readingChosen);
    connect(m_columns, &ColumnModel::fillDownChosen, this, &ColumnView::fillDownChosen);
    retranslate();
}

void ColumnView::setFile(const ImportFile &file)
{
    m_columns->setFile(file);
}

void ColumnView::fitColumns()
{
    horizontalHeader()->setSectionResizeMode(ColumnModel::Samples, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ColumnModel::Understood, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(int(ColumnModel::Header), 150), {int(ColumnModel::Field), 170},
             {int(ColumnModel::ReadAs), 160}, {int(ColumnModel::Blanks), 124}})
        setColumnWidth(column, width);
}

void ColumnView::retranslate()
{
    m_columns->retranslate();
    setAccessibleName(tr("Columns of the file and the fields they go to"));
}

} // namespace waterline
