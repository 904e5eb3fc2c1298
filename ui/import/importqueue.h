#pragma once

#include "import/importfile.h"

#include <QCoreApplication>

namespace waterline {

/// The files on their way in, in the order in which they fit onto each other: people before what names them. Those
/// that are in already come first.
class ImportQueue {
    Q_DECLARE_TR_FUNCTIONS(waterline::ImportQueue)

public:
    using Files = std::vector<std::unique_ptr<ImportFile>>;

    [[nodiscard]] const Files &files() const { return m_files; }
    /// Null if there is none.
    [[nodiscard]] ImportFile *find(int id) const;
    /// The first that waits for a person: -1 if none does.
    [[nodiscard]] int nextOpen() const;
    /// The first in that state; null if there is none.
    [[nodiscard]] ImportFile *firstIn(ImportFile::State state) const;
    /// How many before this one are still to be taken in.
    [[nodiscard]] int openBefore(const ImportFile &file) const;

    /// Null for a file that is here and open already.
    ImportFile *addFile(const QString &path);
    ImportFile *addPasted(std::unique_ptr<PastedTable> table);
    void remove(int id);
    void removeDone();
    void clear();
    /// Puts them in the order of `tables`; what is not recognised comes last. Whether anything moved.
    bool sort(const std::vector<const ImportTable *> &tables);

private:
    ImportFile *add(ImportFile file);

    Files m_files;
    int m_lastId = 0;
    int m_pastes = 0;
};

} // namespace waterline
