#pragma once

#include "export/csvtarget.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace waterline {

/// Writes a folder with a CSV file a table, numbered in the order in which they can be imported: "02-people.csv". They
/// are written into a folder beside, which takes the place of the old one in one step at the end.
class FolderTarget final : public ExportTarget {
public:
    /// `ownFiles` are the names that an older export may have left: a folder that holds anything else is refused.
    FolderTarget(const QString &path, QStringList ownFiles);

    Result<> beginTable(const ExportSheet &sheet) override;
    Result<> writeRow(const ExportRow &row) override;
    Result<> finish() override;

private:
    [[nodiscard]] Result<> checkPlace() const;
    Result<> endFile();

    QString m_path;
    QStringList m_ownFiles;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CsvTarget> m_file;
};

} // namespace waterline
