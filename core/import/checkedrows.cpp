#include "import/checkedrows.h"

#include "import/keptrecords.h"
#include "import/rowcheck.h"

#include <QFile>

namespace waterline {

namespace {

constexpr std::size_t rowsOfBlock = 512;
/// A block of rows with long texts ends earlier.
constexpr std::size_t bytesOfBlock = 1 << 20;
/// What a row keeps of its memory for the row that is written over it.
constexpr std::size_t bytesKept = 64 * 1024;
constexpr int blocksUnderWay = 4;

} // namespace

QStringList CheckedRows::Block::cells(std::size_t at) const
{
    QStringList cells;
    const std::size_t end = at + 1 < m_size ? m_firstCells[at + 1] : m_ends.size();
    for (std::size_t i = m_firstCells[at]; i < end; ++i) {
        const std::size_t begin = i == 0 ? 0 : m_ends[i - 1];
        cells << QString::fromUtf8(m_text.data() + begin, qsizetype(m_ends[i] - begin));
    }
    return cells;
}

void CheckedRows::Block::clear()
{
    m_size = 0;
    if (m_text.capacity() > 2 * bytesOfBlock)
        m_text = {};
    m_text.clear();
    m_ends.clear();
    m_firstCells.clear();
}

void CheckedRows::Block::add(const Record &record, const ImportPlan &plan, RowSealer *sealer)
{
    m_firstCells.push_back(m_ends.size());
    for (const std::string_view field : record.fields) {
        m_text += field;
        m_ends.push_back(m_text.size());
    }
    if (m_rows.size() == m_size)
        m_rows.emplace_back();
    Row &row = m_rows[m_size];
    if (row.checked.fact.image.bytes().capacity() > bytesKept)
        row.checked = {};
    row.fault = checkRow(record, plan, row.checked);
    row.checked.id = sealer ? m_ids[m_size] : 0;
    if (sealer && !row.fault)
        sealer->seal(row.checked);
    ++m_size;
}

CheckedRows::CheckedRows(QFile &file, const ImportPlan &plan)
    : CheckedRows(file, plan, nullptr, {})
{
}

CheckedRows::CheckedRows(QFile &file, const ImportPlan &plan, std::unique_ptr<RowSealer> sealer,
    std::function<std::vector<qint64>(std::size_t)> newIds, std::function<bool()> isStopped)
    : m_file(file)
    , m_plan(plan)
    , m_sealer(std::move(sealer))
    , m_newIds(std::move(newIds))
    , m_isStopped(std::move(isStopped))
{
    for (int i = 0; i < blocksUnderWay; ++i)
        setFree(std::make_unique<Block>());
    m_thread = std::thread([this] { read(); });
}

CheckedRows::~CheckedRows()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isDropped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

const CheckedRows::Block *CheckedRows::takeBlock()
{
    std::unique_lock lock(m_mutex);
    if (m_current) {
        setFree(std::move(m_current));
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_isFinished || !m_ready.empty(); });
    if (m_ready.empty())
        return nullptr;
    m_current = std::move(m_ready.front());
    m_ready.pop_front();
    return m_current.get();
}

void CheckedRows::read()
{
    Result<std::unique_ptr<RecordSource>> source = openSource();
    if (!source)
        return giveOut(nullptr, source.error(), true);
    bool isAtEnd = false;
    while (!isAtEnd) {
        std::unique_ptr<Block> block = takeFree();
        if (!block)
            return;
        Result<> status = readInto(**source, *block, isAtEnd);
        isAtEnd = isAtEnd || !status;
        giveOut(std::move(block), std::move(status), isAtEnd);
    }
}

Result<std::unique_ptr<RecordSource>> CheckedRows::openSource() const
{
    if (m_plan.keptRows)
        return std::unique_ptr<RecordSource>(std::make_unique<KeptRecords>(m_plan.keptRows));
    return openRecords(m_file, m_plan.format, [this] { return m_isDropped || (m_isStopped && m_isStopped()); });
}

Result<> CheckedRows::readInto(RecordSource &source, Block &block, bool &isAtEnd) const
{
    block.clear();
    Record record;
    while (block.size() < rowsOfBlock && block.bytes() < bytesOfBlock) {
        const Result<bool> isRow = source.next(record);
        if (!isRow) {
            Error error = isRow.error();
            error.place.file = m_plan.fileName;
            return error;
        }
        isAtEnd = !*isRow;
        if (isAtEnd)
            break;
        if (!record.isBlank && record.line > m_plan.headerLine)
            block.add(m_plan.rejects ? asInFirstFile(record, *m_plan.rejects) : record, m_plan, m_sealer.get());
    }
    return {};
}

void CheckedRows::setFree(std::unique_ptr<Block> block)
{
    if (m_sealer)
        block->m_ids = m_newIds(rowsOfBlock);
    m_free.push_back(std::move(block));
}

/// Null when nobody wants more.
std::unique_ptr<CheckedRows::Block> CheckedRows::takeFree()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isDropped || !m_free.empty(); });
    if (m_isDropped)
        return nullptr;
    std::unique_ptr<Block> block = std::move(m_free.front());
    m_free.pop_front();
    return block;
}

void CheckedRows::giveOut(std::unique_ptr<Block> block, Result<> status, bool isLast)
{
    {
        const std::lock_guard lock(m_mutex);
        if (block)
            m_ready.push_back(std::move(block));
        m_status = std::move(status);
        m_isFinished = isLast;
    }
    m_changed.notify_all();
}

} // namespace waterline
