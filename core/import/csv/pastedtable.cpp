#include "import/csv/pastedtable.h"

#include <QCoreApplication>
#include <QDir>

namespace waterline {

Result<std::unique_ptr<PastedTable>> PastedTable::of(const QString &text)
{
    std::unique_ptr<PastedTable> table(new PastedTable);
    QTemporaryFile &file = table->m_file;
    file.setFileTemplate(QDir::temp().filePath(QStringLiteral("waterline-XXXXXX.txt")));
    const QByteArray bytes = "\xEF\xBB\xBF" + text.toUtf8();
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        return Error{Problem::NotWritable,
            QCoreApplication::translate("Import", "The pasted text cannot be kept: %1").arg(file.errorString())};
    }
    file.close();
    return table;
}

} // namespace waterline
