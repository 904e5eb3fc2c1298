#include "import/filelistpanel.h"

#include "import/filelist.h"
#include "parts/plaintable.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

FileListPanel::FileListPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new FileListModel(this))
    , m_view(makePlainTable(m_model, session, this))
    , m_add(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setProperty("elidedColumns", QVariantList{0});
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_view->font()) + 6);
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_paste->setObjectName(QStringLiteral("pasteTable"));
    m_all->setObjectName(QStringLiteral("importAll"));
    m_clear->setObjectName(QStringLiteral("clearDone"));
    auto *more = new QHBoxLayout;
    more->setSpacing(8);
    more->addWidget(m_add, 1);
    more->addWidget(m_paste, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(more);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_all);
    connectAll();
    retranslate();
}

void FileListPanel::connectAll()
{
    connect(m_add, &QPushButton::clicked, this, &FileListPanel::addAsked);
    connect(m_paste, &QPushButton::clicked, this, &FileListPanel::pasteAsked);
    connect(m_all, &QPushButton::clicked, this, &FileListPanel::importAllAsked);
    connect(m_clear, &QPushButton::clicked, this, &FileListPanel::clearAsked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_isSelecting)
            Q_EMIT fileChosen(m_model->rowAt(index).id);
    });
    auto *gone = new QShortcut(QKeySequence::Delete, m_view);
    gone->setContext(Qt::WidgetShortcut);
    connect(gone, &QShortcut::activated, this, &FileListPanel::leaveAsked);
}

void FileListPanel::setFiles(const std::vector<std::unique_ptr<ImportFile>> &files, int current)
{
    m_model->setFiles(files);
    // At once: a view that gets the focus without a current row chooses its first.
    select(current);
    m_importable =
        int(std::ranges::count_if(files, [](const auto &file) { return file->canImport() && !file->isIdentical(); }));
    m_clear->setVisible(std::ranges::any_of(files, [](const auto &file) { return !file->isOpen(); }));
}

void FileListPanel::select(int id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || m_view->currentIndex().row() == row)
        return;
    m_isSelecting = true;
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_isSelecting = false;
}

void FileListPanel::setAll(bool isImporting, bool isWriting)
{
    m_all->setVisible(m_importable > 1 || (isImporting && m_importable > 0));
    m_all->setEnabled(!isWriting && !isImporting);
    m_all->setText(tr("Import &all %n file(s)", nullptr, m_importable));
}

void FileListPanel::retranslate()
{
    m_view->setAccessibleName(tr("Files on their way in"));
    m_add->setText(tr("A&dd…"));
    m_add->setToolTip(tr("Choose more files"));
    m_paste->setText(tr("Pas&te"));
    m_paste->setToolTip(tr("Take a table from the clipboard (Ctrl+V)"));
    m_clear->setText(tr("Clear &finished"));
}

} // namespace waterline
