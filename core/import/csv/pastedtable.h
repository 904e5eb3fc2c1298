#pragma once

#include "base/result.h"

#include <QTemporaryFile>

#include <memory>

namespace waterline {

/// Text from the clipboard as a file, so that it goes the way of every other table: give path() to planImport(), with
/// ImportChoices::displayName. The file is gone when this is.
class PastedTable {
public:
    /// Error NotWritable when there is no room for it.
    [[nodiscard]] static Result<std::unique_ptr<PastedTable>> of(const QString &text);

    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    PastedTable() = default;

    QTemporaryFile m_file;
};

} // namespace waterline
