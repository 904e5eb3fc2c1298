#include "import/importqueue.h"

#include <QFileInfo>

#include <algorithm>

namespace waterline {

ImportFile *ImportQueue::find(int id) const
{
    const auto found = std::ranges::find_if(m_files, [id](const auto &file) { return file->id == id; });
    return found == m_files.end() ? nullptr : found->get();
}

int ImportQueue::nextOpen() const
{
    const auto found = std::ranges::find_if(m_files, [](const auto &file) { return file->isOpen(); });
    return found == m_files.end() ? -1 : (*found)->id;
}

ImportFile *ImportQueue::firstIn(ImportFile::State state) const
{
    const auto found = std::ranges::find_if(m_files, [state](const auto &file) { return file->state == state; });
    return found == m_files.end() ? nullptr : found->get();
}

int ImportQueue::openBefore(const ImportFile &file) const
{
    const auto end = std::ranges::find_if(m_files, [&](const auto &other) { return other.get() == &file; });
    return int(std::count_if(
        m_files.begin(), end, [](const auto &other) { return other->isOpen() && !other->isIdentical(); }));
}

ImportFile *ImportQueue::add(ImportFile file)
{
    file.id = ++m_lastId;
    m_files.push_back(std::make_unique<ImportFile>(std::move(file)));
    return m_files.back().get();
}

ImportFile *ImportQueue::addFile(const QString &path)
{
    const bool isHere =
        std::ranges::any_of(m_files, [&](const auto &file) { return file->isOpen() && file->path == path; });
    if (isHere)
        return nullptr;
    ImportFile file;
    file.path = path;
    file.name = QFileInfo(path).fileName();
    return add(std::move(file));
}

ImportFile *ImportQueue::addPasted(std::unique_ptr<PastedTable> table)
{
    ImportFile file;
    file.pasted = std::move(table);
    file.path = file.pasted->path();
    file.name = ++m_pastes == 1 ? tr("Pasted table") : tr("Pasted table %1").arg(m_pastes);
    file.choices.displayName = file.name;
    return add(std::move(file));
}

void ImportQueue::remove(int id)
{
    std::erase_if(m_files, [id](const auto &file) { return file->id == id; });
}

void ImportQueue::removeDone()
{
    std::erase_if(m_files, [](const auto &file) { return !file->isOpen(); });
}

void ImportQueue::clear()
{
    m_files.clear();
    m_pastes = 0;
}

bool ImportQueue::sort(const std::vector<const ImportTable *> &tables)
{
    const auto placeOf = [&tables](const std::unique_ptr<ImportFile> &file) {
        const ImportTable *table = file->plan ? file->plan->table : nullptr;
        return std::pair(file->isOpen(), file->isOpen() ? std::ranges::find(tables, table) - tables.begin() : 0);
    };
    if (std::ranges::is_sorted(m_files, {}, placeOf))
        return false;
    std::ranges::stable_sort(m_files, {}, placeOf);
    return true;
}

} // namespace waterline
