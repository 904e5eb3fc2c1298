#pragma once

#include "shell/mainwindow.h"
#include "ui/samplefile.h"

#include <QTableView>
#include <QThreadPool>

namespace waterline {

/// The window with everything around it, in English and light; every question for a place to save is answered with
/// `target`.
struct WindowFixture {
    QTemporaryDir folder;
    FixedClock clock = SampleFile::clock();
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance;
    Languages languages{QLocale(QStringLiteral("en_US"))};
    Session session{clock};
    std::unique_ptr<MainWindow> window;
    FileQuestion asked;
    QString target;

    explicit WindowFixture(const QString &workspace = {})
    {
        languages.apply(LanguageChoice::English);
        session.setTheme(appearance.apply(ThemeChoice::Light));
        session.setFileDialogs({[](QWidget *, const FileQuestion &) { return QStringList(); },
            [this](QWidget *, const FileQuestion &question) {
                asked = question;
                return target;
            }});
        window = std::make_unique<MainWindow>(WindowServices{session, settings, appearance, languages});
        window->resize(1366, 768);
        window->show();
        if (!workspace.isEmpty())
            window->desk().open(workspace);
    }
    ~WindowFixture() { QThreadPool::globalInstance()->waitForDone(); }

    template <class T>
    [[nodiscard]] T *find(const char *name = nullptr) const
    {
        return window->findChild<T *>(QString::fromLatin1(name)); // no name: any
    }
    /// The table of the page in front, once it has rows.
    [[nodiscard]] QTableView *table() const
    {
        for (QTableView *candidate : window->centralWidget()->findChildren<QTableView *>()) {
            if (candidate->isVisible() && candidate->model()->rowCount() > 0)
                return candidate;
        }
        return nullptr;
    }
};

} // namespace waterline
