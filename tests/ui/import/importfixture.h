#pragma once

#include "import/columnmodel.h"
#include "import/importdesk.h"
#include "import/importpage.h"
#include "import/mappingheader.h"
#include "org/orgstore.h"
#include "parts/elidedlabel.h"
#include "store/chain.h"
#include "theme/stylesheet.h"
#include "ui/import/csvworkspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace waterline {

inline const QString people = QStringLiteral("工号,姓名,大区\nE1,王芳,华东\nE2,李强,华南\n");
inline const QString customers = QStringLiteral("客户编号,客户名称,负责人,建档日期\nK1,甲有限公司,E1,2026-01-05\n");

/// How long a machine that is busy with other things may take, in milliseconds.
inline constexpr int patience = 120'000;

/// The import page of an empty workspace, and what it said.
struct ImportFixture {
    CsvWorkspace files;
    Session session{files.clock()};
    std::unique_ptr<ImportPage> page;
    std::vector<Error> errors;
    QStringList told;
    QStringList saved;
    FileQuestion asked;

    ImportFixture()
    {
        session.setWorkspace(files.release());
        QObject::connect(&session, &Session::failed, &session, [this](const Error &error) { errors.push_back(error); });
        QObject::connect(&session, &Session::told, &session, [this](const QString &sentence) { told << sentence; });
        QObject::connect(
            &session, &Session::saved, &session, [this](const QString &, const QString &path) { saved << path; });
        page = std::make_unique<ImportPage>(session);
        page->desk().setMappingFolder(files.path(QStringLiteral("mappings")));
        page->resize(1200, 680);
        page->show();
        settle();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), patience); }
    /// Asks for them, and waits until they are understood and tried.
    void open(const QStringList &paths)
    {
        page->openFiles(paths);
        settle();
    }
    /// Clicks a button by its object name as soon as it can be clicked, and waits for what follows.
    void click(const QString &name) const
    {
        // What was just put into a layout is shown by the next event.
        const auto isClickable = [this, &name] {
            const QPushButton *found = button(name);
            return found && found->isVisible() && found->isEnabled();
        };
        QVERIFY2(QTest::qWaitFor(isClickable), qPrintable(name));
        button(name)->click();
        settle();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    [[nodiscard]] bool canImport() const { return button(QStringLiteral("import"))->isEnabled(); }
    [[nodiscard]] QComboBox *combo(const QString &name) const { return page->findChild<QComboBox *>(name); }
    [[nodiscard]] MappingHeader *header() const { return page->findChild<MappingHeader *>(); }
    [[nodiscard]] ColumnModel *columns() const { return page->findChild<ColumnModel *>(); }
    /// As if the person had chosen in the table of columns.
    void chooseField(int column, const QString &field) const
    {
        const QModelIndex cell = columns()->index(column, ColumnModel::Field);
        const QStringList choices = cell.data(ColumnModel::ChoicesRole).toStringList();
        const auto found = std::ranges::find_if(choices, [&](const QString &text) { return text.startsWith(field); });
        QVERIFY(found != choices.end());
        columns()->choose(cell, int(found - choices.begin()));
        settle();
    }
    [[nodiscard]] QString cell(int row, int column) const { return columns()->index(row, column).data().toString(); }
    /// A cell of the preview.
    [[nodiscard]] QString previewText(int row, int column) const
    {
        const QTableView *view = table(QStringLiteral("How the first rows of the file are understood"));
        return view->model()->index(row, column).data().toString();
    }
    /// Answers every question for a place to save with this path.
    void saveTo(const QString &path)
    {
        session.setFileDialogs({[](QWidget *, const FileQuestion &) { return QStringList(); },
            [this, path](QWidget *, const FileQuestion &question) {
                asked = question;
                return path;
            }});
    }
    [[nodiscard]] QTableView *ledger() const { return table(QStringLiteral("Ledger of everything that came in")); }
    void showLedger() const
    {
        page->showLedger();
        settle();
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            const auto *elided = qobject_cast<const ElidedLabel *>(label);
            return label->isVisible() && (elided ? elided->fullText() : label->text()).contains(text);
        });
    }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        for (QTableView *view : page->findChildren<QTableView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] std::vector<BatchRecord> batches() const { return readBatches(session.workspace()->connection()); }
    [[nodiscard]] std::size_t peopleCount() const { return readOrg(session.workspace()->connection()).people().size(); }
};

/// As if the person had chosen the entry.
inline void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

/// As people see it, in English.
inline void dressApplication()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qApp->setStyle(QStringLiteral("Fusion"));
    qApp->setStyleSheet(styleSheet(lightTheme()));
}

} // namespace waterline
