#pragma once

#include <QStringList>

class QWidget;

namespace waterline {

/// What a person is asked before something is done.
struct Question {
    QString text;
    /// What will happen, in a sentence or two.
    QString detail;
    /// The word on the button that does it.
    QString accept;
};

/// The seam for questions that stop the program until a person answers.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Empty answers mean that the person thought better of it. `path` is where the dialog starts.
    virtual QString workspaceToOpen(const QString &path) = 0;
    virtual QString workspaceToCreate(const QString &path) = 0;
    virtual QString backupTarget(const QString &path) = 0;
    virtual QStringList filesToImport(const QString &folder) = 0;
    virtual bool confirm(const Question &question) = 0;
    /// Tells a result that must not be overlooked.
    virtual void inform(const QString &text, const QString &detail) = 0;
};

/// The real ones, above this window.
class WindowDialogs final : public Dialogs {
public:
    explicit WindowDialogs(QWidget *window)
        : m_window(window)
    {
    }

    QString workspaceToOpen(const QString &path) override;
    QString workspaceToCreate(const QString &path) override;
    QString backupTarget(const QString &path) override;
    QStringList filesToImport(const QString &folder) override;
    bool confirm(const Question &question) override;
    void inform(const QString &text, const QString &detail) override;

private:
    QWidget *m_window;
};

} // namespace waterline
