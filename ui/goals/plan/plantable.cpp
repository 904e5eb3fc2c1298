#include "goals/plan/plantable.h"

#include "goals/plan/plandelegate.h"
#include "goals/plan/planmodel.h"
#include "goals/plan/plannumber.h"
#include "parts/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace waterline {

namespace {

constexpr int nameLeast = 140;
constexpr int nameMost = 220;
constexpr int numberLeast = 80;
constexpr int pixelsForOnePercent = 4;

bool opensEditor(const QString &text)
{
    return !text.isEmpty() && (text.front().isDigit() || text.front() == u'.' || text.front() == u',');
}

} // namespace

PlanTable::PlanTable(QAbstractItemModel *model, const Session &session, QWidget *parent)
    : QTableView(parent)
    , m_names(new QTableView(this))
{
    dressPlainTable(this, model, session);
    setItemDelegate(new PlanDelegate(session, this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    verticalHeader()->setDefaultSectionSize(PlanDelegate::rowHeight(font()));
    keepCurrentByKey(this);
    setProperty("elidedColumns", QVariantList{PlanModel::NameColumn});
    makeNames(session);
    m_names->setProperty("elidedColumns", QVariantList{PlanModel::NameColumn});
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == PlanModel::NameColumn)
            Q_EMIT opened(index);
    });
}

void PlanTable::makeNames(const Session &session)
{
    dressPlainTable(m_names, model(), session);
    m_names->setItemDelegate(new PlanDelegate(session, m_names));
    m_names->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_names->setSelectionModel(selectionModel());
    m_names->setFocusPolicy(Qt::NoFocus);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_names->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_names->setStyleSheet(QStringLiteral("QTableView { border: 0; border-radius: 0; }"));
    viewport()->stackUnder(m_names);
    const auto hideNumbers = [this] {
        for (int column = PlanModel::SpanColumn; column < model()->columnCount(); ++column)
            m_names->setColumnHidden(column, true);
    };
    connect(model(), &QAbstractItemModel::modelReset, m_names, hideNumbers);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == PlanModel::NameColumn)
            placeNames();
    });
    connect(m_names, &QTableView::clicked, this, [this] { setFocus(); });
    connect(m_names, &QTableView::doubleClicked, this, &PlanTable::opened);
    hideNumbers();
    placeNames();
}

void PlanTable::placeNames()
{
    const int width = columnWidth(PlanModel::NameColumn);
    m_names->setColumnWidth(PlanModel::NameColumn, width);
    m_names->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_names->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + horizontalHeader()->height());
}

void PlanTable::fitColumns()
{
    QFont heading = font();
    heading.setBold(true);
    const QFontMetrics bold(heading);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int wanted = std::max(sizeHintForColumn(column), bold.horizontalAdvance(title) + 20);
        setColumnWidth(column,
            column == PlanModel::NameColumn ? std::clamp(wanted, nameLeast, nameMost) : std::max(wanted, numberLeast));
    }
    // Few columns share what is left of the width.
    const int numbers = model()->columnCount() - PlanModel::SpanColumn;
    const int left = viewport()->width() - horizontalHeader()->length();
    for (int column = PlanModel::SpanColumn; left > 0 && column < model()->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + left / numbers);
    placeNames();
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!current.isValid() || !isPlain || state() == EditingState)
        return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_P) {
        Q_EMIT pinAsked(current);
    } else if (isReturn && current.column() == PlanModel::NameColumn) {
        Q_EMIT opened(current);
    } else if (isReturn) {
        QTableView::edit(current);
    } else if (m_isDraggable && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
        Q_EMIT dragged(current, event->key() == Qt::Key_Plus ? 1 : -1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void PlanTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!m_isDraggable || event->button() != Qt::LeftButton || !(model()->flags(index) & Qt::ItemIsEditable))
        return;
    m_held = index;
    m_heldAt = event->pos();
}

void PlanTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_held.isValid())
        return QTableView::mouseMoveEvent(event);
    const int percent = dragPercent(*event);
    viewport()->setCursor(Qt::SizeHorCursor);
    const qint64 goal = m_held.data(PlanModel::CellRole).value<PlanCell>().goal;
    const Metric &metric = static_cast<PlanModel *>(model())->metric();
    QToolTip::showText(event->globalPosition().toPoint(),
        tr("%1 (%2)", "a goal, and by how many percent it changes")
            .arg(planNumberText(metric, changedBy(metric, goal, percent)),
                (percent > 0 ? QLocale().positiveSign() : QString()) + QLocale().toString(percent)
                    + QLocale().percent()),
        this);
}

void PlanTable::mouseReleaseEvent(QMouseEvent *event)
{
    const int percent = m_held.isValid() ? dragPercent(*event) : 0;
    if (percent != 0)
        Q_EMIT dragged(m_held, percent);
    stopDragging();
    QTableView::mouseReleaseEvent(event);
}

int PlanTable::dragPercent(const QMouseEvent &event) const
{
    return std::max(-100, (event.pos().x() - m_heldAt.x()) / pixelsForOnePercent);
}

void PlanTable::stopDragging()
{
    m_held = QPersistentModelIndex();
    viewport()->unsetCursor();
}

bool PlanTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    // Only what can begin a number opens the cell.
    if (trigger == AnyKeyPressed && event && event->type() == QEvent::KeyPress
        && !opensEditor(static_cast<QKeyEvent *>(event)->text()))
        return false;
    return QTableView::edit(index, trigger, event);
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
    placeNames();
}

void PlanTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (index.column() == PlanModel::NameColumn)
        return;
    // Not below the names.
    const int hidden = columnWidth(PlanModel::NameColumn) - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

} // namespace waterline
