#include "parts/filedialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace waterline {

namespace {

QString startOf(const FileQuestion &question)
{
    if (QFileInfo(question.suggested).isAbsolute())
        return question.suggested;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(question.suggested);
}

/// ".csv" for "CSV files (*.csv)".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\(\\*(\\.[\\w.-]+)"));
    return pattern.match(filter).captured(1);
}

} // namespace

FileDialogs systemFileDialogs()
{
    return {
        [](QWidget *parent, const FileQuestion &question) {
            return QFileDialog::getOpenFileNames(parent, question.title, startOf(question), question.filter);
        },
        [](QWidget *parent, const FileQuestion &question) {
            QFileDialog dialog(parent, question.title, startOf(question), question.filter);
            dialog.setAcceptMode(QFileDialog::AcceptSave);
            // A name without an ending gets that of the chosen kind before the dialog asks about an existing file.
            dialog.setDefaultSuffix(suffixOf(dialog.selectedNameFilter()));
            QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                [&dialog](const QString &filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
            return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
        },
    };
}

} // namespace waterline
