#pragma once

#include "shell/mainwindow.h"

#include <QDir>
#include <QTemporaryDir>

class QTabBar;
class QTableView;

namespace waterline {

/// Paints every page of the window in one language and theme into a folder, from a copy of the sample workspace on a
/// fixed day, and looks each over.
class PagePainter {
public:
    PagePainter(const QString &sample, const QDir &target, LanguageChoice language, ThemeChoice theme);

    /// What a person could not read or reach.
    [[nodiscard]] QStringList paint();

private:
    void paintPages();
    void paintGoals();
    void paintPeriods();
    void paintAlerts();
    void paintPlan();
    void paintFirstGoal();
    void paintPlanTable();
    void paintPlanDialogs();
    void paintSandbox();
    void paintComposite();
    void paintCustomers();
    void paintContracts();
    void paintImport();
    void paintImportTabs();
    void paintDryRun();
    void paintProgress();
    void paintLedger();
    void paintExports();
    void paintPalette();
    void paintDialogs();

    [[nodiscard]] ImportPage &importPage() const;
    [[nodiscard]] QTabBar *tabBarWith(int tabs) const;
    void showFileNamed(const QString &name);
    void settleImport();
    void settlePlan();
    /// Of the dialog in front, which has to be there.
    void takeDialog(const QString &name);
    void press(const QString &button);
    void setWhyVisible(bool visible);
    /// Paints the window (or the dialog in front of it) into NAME-LANGUAGE-THEME.png and looks it over.
    void take(const QString &name, QWidget *front = nullptr);

    QDir m_target;
    QString m_suffix;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0))};
    AppSettings m_settings;
    Appearance m_appearance;
    Languages m_languages;
    Session m_session;
    QString m_workspace;
    QString m_importFile;
    MainWindow *m_window = nullptr;
    QStringList m_findings;
};

} // namespace waterline
