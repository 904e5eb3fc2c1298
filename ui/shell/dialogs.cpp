#include "shell/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.isEmpty() || path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

/// File names come from outside and must not be taken for markup, which the two labels would guess at.
void keepPlain(QMessageBox &box)
{
    box.setTextFormat(Qt::PlainText);
    for (QLabel *label : box.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

QString workspaceFilter()
{
    return Text::tr("Waterline workspaces (*.waterline)");
}

} // namespace

QString WindowDialogs::workspaceToOpen(const QString &path)
{
    return QFileDialog::getOpenFileName(m_window, Text::tr("Open Workspace"), path, workspaceFilter());
}

QString WindowDialogs::workspaceToCreate(const QString &path)
{
    return withSuffix(
        QFileDialog::getSaveFileName(m_window, Text::tr("New Workspace"), path, workspaceFilter(), nullptr,
            QFileDialog::DontConfirmOverwrite), // nothing is ever overwritten: the workspace refuses
        QStringLiteral(".waterline"));
}

QString WindowDialogs::backupTarget(const QString &path)
{
    return withSuffix(QFileDialog::getSaveFileName(m_window, Text::tr("Back Up Workspace"), path, workspaceFilter()),
        QStringLiteral(".waterline"));
}

QStringList WindowDialogs::filesToImport(const QString &folder)
{
    return QFileDialog::getOpenFileNames(
        m_window, Text::tr("Import Files"), folder, Text::tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
}

bool WindowDialogs::confirm(const Question &question)
{
    QMessageBox box(
        QMessageBox::Question, QCoreApplication::applicationName(), question.text, QMessageBox::Cancel, m_window);
    box.setInformativeText(question.detail);
    keepPlain(box);
    const QPushButton *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

void WindowDialogs::inform(const QString &text, const QString &detail)
{
    QMessageBox box(QMessageBox::Information, QCoreApplication::applicationName(), text, QMessageBox::Ok, m_window);
    box.setInformativeText(detail);
    keepPlain(box);
    box.exec();
}

} // namespace waterline
