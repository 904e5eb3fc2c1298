#include "parts/listexport.h"

#include "export/celltexts.h"
#include "export/exportlist.h"
#include "parts/tabletools.h"
#include "theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <set>

namespace waterline {

namespace {

constexpr int sliceMilliseconds = 20;
constexpr qsizetype longestName = 80;

/// Without what no file system takes.
QString fileNameOf(const QString &name)
{
    QString result;
    for (const QChar character : name.simplified())
        result += QStringLiteral("\\/:*?\"<>|").contains(character) || character.category() == QChar::Other_Control
            ? u'-'
            : character;
    return result.left(longestName);
}

bool isWholeNumber(const QVariant &value)
{
    const int type = value.metaType().id();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::UInt;
}

ExportCell textCellOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    return text;
}

/// False, and the cell left as it was, for a value of no kind that leaves.
bool toCell(const QVariant &value, ExportCell &cell)
{
    if (value.metaType() == QMetaType::fromType<Ratio>()) {
        if (value.value<Ratio>().isComputable())
            cell = value.value<Ratio>();
    } else if (value.metaType() == QMetaType::fromType<Money>()) {
        cell = value.value<Money>();
    } else if (isWholeNumber(value)) {
        cell = qint64(value.toLongLong());
    } else if (value.metaType().id() == QMetaType::QDate) {
        cell = value.toDate();
    } else if (value.metaType().id() == QMetaType::QDateTime) {
        cell = DayTime{value.toDateTime().date(), value.toDateTime().time()};
    } else if (value.metaType().id() == QMetaType::QString) {
        cell = textCellOf(value.toString());
    } else {
        return false;
    }
    return true;
}

/// A column has one kind; where its cells are of several, all become text.
void unifyKinds(std::vector<ExportRow> &rows)
{
    const std::size_t columns = rows.empty() ? 0 : rows.front().size();
    for (std::size_t column = 0; column < columns; ++column) {
        std::set<std::size_t> kinds;
        for (const ExportRow &row : rows)
            kinds.insert(row[column].index());
        kinds.erase(0);
        if (kinds.size() < 2)
            continue;
        for (ExportRow &row : rows) {
            if (row[column].index() != 0)
                row[column] = plainText(row[column]);
        }
    }
}

} // namespace

ExportCell exportCellOf(const QModelIndex &index)
{
    ExportCell cell;
    if (toCell(index.data(TableRole::Export), cell))
        return cell;
    const QString text = index.data().toString();
    const QVariant key = index.data(TableRole::Sort);
    if (key.metaType() == QMetaType::fromType<Ratio>() && key.value<Ratio>().isComputable())
        return key.value<Ratio>();
    if (isWholeNumber(key)) {
        bool isNumber = false;
        const qint64 shown = QLocale().toLongLong(text, &isNumber);
        if (isNumber && shown == key.toLongLong())
            return shown;
    }
    return textCellOf(text);
}

ListExport::ListExport(QAbstractItemView *view, Session &session, std::function<QString()> name)
    : QObject(view)
    , m_view(view)
    , m_session(session)
    , m_name(std::move(name))
    , m_copy(new QAction(view))
    , m_export(new QAction(view))
    , m_job(nullptr)
{
    view->addActions({m_copy, m_export});
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->installEventFilter(this);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const QString text = selectionAsTsv(*m_view->selectionModel()); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
    connect(m_export, &QAction::triggered, this, &ListExport::ask);
    m_gathering.setInterval(0);
    connect(&m_gathering, &QTimer::timeout, this, &ListExport::gather);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &ListExport::updateActions);
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, &ListExport::updateActions);
    connect(view->model(), &QAbstractItemModel::rowsRemoved, this, &ListExport::updateActions);
    retranslate();
    updateActions();
}

ListExport *ListExport::of(const QWidget *page)
{
    ListExport *first = nullptr;
    for (ListExport *candidate : page->findChildren<ListExport *>()) {
        if (!candidate->m_view->isVisible() || candidate->m_view->model()->rowCount() == 0)
            continue;
        if (candidate->m_view->hasFocus())
            return candidate;
        // Of several the one on top, as a reader takes them.
        const auto topOf = [page](const ListExport *list) { return list->m_view->mapTo(page, QPoint(0, 0)).y(); };
        if (!first || topOf(candidate) < topOf(first))
            first = candidate;
    }
    return first;
}

void ListExport::ask()
{
    if (isRunning() || m_view->model()->rowCount() == 0)
        return;
    m_path = m_session.fileDialogs().saveFile(m_view->window(),
        {tr("Export List"), fileNameOf(m_name()) + QStringLiteral(".xlsx"),
            tr("Excel workbook (*.xlsx);;CSV file (*.csv)")});
    if (m_path.isEmpty())
        return;
    m_columns.clear();
    m_header.clear();
    m_rows.clear();
    const auto *table = qobject_cast<QTableView *>(m_view);
    const QAbstractItemModel &model = *m_view->model();
    for (int place = 0; place < model.columnCount(); ++place) {
        const int column = table ? table->horizontalHeader()->logicalIndex(place) : place;
        if (m_leaves ? !m_leaves(column) : table && table->isColumnHidden(column))
            continue;
        m_columns.push_back(column);
        m_header << model.headerData(column, Qt::Horizontal).toString();
    }
    m_gathering.start();
    updateActions();
}

void ListExport::gather()
{
    const QAbstractItemModel &model = *m_view->model();
    QElapsedTimer timer;
    timer.start();
    while (int(m_rows.size()) < model.rowCount()) {
        const int at = int(m_rows.size());
        ExportRow row;
        for (const int column : m_columns)
            row.push_back(column < model.columnCount() ? exportCellOf(model.index(at, column)) : ExportCell());
        // The second line of a cell leaves in a column of its own, behind the others.
        for (const int column : m_columns)
            row.push_back(textCellOf(model.index(at, column).data(TableRole::SubText).toString()));
        m_rows.push_back(std::move(row));
        if (timer.elapsed() > sliceMilliseconds)
            return;
    }
    m_gathering.stop();
    write();
}

void ListExport::write()
{
    // Of the second lines only columns that hold any.
    const std::size_t columns = m_columns.size();
    std::vector<std::size_t> kept;
    QStringList header = m_header;
    for (std::size_t i = 0; i < 2 * columns; ++i) {
        const bool isSecond = i >= columns;
        if (isSecond && std::ranges::all_of(m_rows, [i](const ExportRow &row) { return row[i].index() == 0; }))
            continue;
        kept.push_back(i);
        if (isSecond)
            header << tr("%1: details", "title of a column").arg(m_header[qsizetype(i - columns)]);
    }
    std::vector<ExportRow> rows;
    rows.reserve(m_rows.size());
    for (ExportRow &row : m_rows) {
        ExportRow &next = rows.emplace_back();
        for (const std::size_t i : kept)
            next.push_back(std::move(row[i]));
    }
    m_rows.clear();
    unifyKinds(rows);
    QStringList inUse;
    if (m_session.workspace()) {
        for (const char *suffix : {"", "-wal", "-shm"})
            inUse << m_session.workspace()->path() + QLatin1String(suffix);
    }
    const int count = int(rows.size());
    m_job.startPlain<qint64>(
        [path = m_path, name = m_name(), header, rows = std::move(rows), inUse]() -> Result<qint64> {
            if (const Result<> written = exportList(path, name, header, rows, inUse); !written)
                return written.error();
            return qint64(rows.size());
        },
        [this, count](const Result<qint64> &written) {
            const QString path = m_path;
            stop();
            if (!written)
                return m_session.report(written.error());
            m_session.tellSaved(tr("%n row(s) saved to %1.", nullptr, count).arg(QDir::toNativeSeparators(path)), path);
        });
}

void ListExport::stop()
{
    m_path.clear();
    updateActions();
}

QPushButton *ListExport::makeButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QStringLiteral("exportList"));
    m_buttons << button;
    connect(button, &QPushButton::clicked, this, &ListExport::ask);
    connect(button, &QObject::destroyed, this, [this, button] { m_buttons.removeOne(button); });
    retranslate();
    updateActions();
    return button;
}

bool ListExport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void ListExport::retranslate()
{
    m_copy->setText(tr("&Copy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    m_export->setText(
        tr("&Export List…") + u'\t' + QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText));
    for (QPushButton *button : m_buttons) {
        button->setText(tr("E&xport…"));
        button->setToolTip(tr("Save this list as CSV or an Excel workbook (Ctrl+E)"));
    }
}

void ListExport::updateActions()
{
    const bool canExport = m_view->model()->rowCount() > 0 && !isRunning();
    m_copy->setEnabled(m_view->model()->rowCount() > 0);
    m_export->setEnabled(canExport);
    for (QPushButton *button : m_buttons)
        button->setEnabled(canExport);
}

} // namespace waterline
