#pragma once

#include "import/importplan.h"
#include "store/batch.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

class QFile;

namespace waterline {

struct Record;
class RecordSource;

/// The rows of a file, read and checked on a thread of their own, a few blocks ahead of whoever writes them: reading
/// and writing then take the time of the slower of the two. Blocks go round, so memory does not grow with the file.
class CheckedRows {
public:
    /// Some hundred rows, or fewer long ones, with the cells as they stand in the file.
    class Block {
    public:
        struct Row {
            CheckedRow checked;
            /// Where there is one, `checked` is not to be looked at.
            std::optional<RejectedRow> fault = {};
        };

        [[nodiscard]] std::size_t size() const { return m_size; }
        [[nodiscard]] const Row &operator[](std::size_t at) const { return m_rows[at]; }
        [[nodiscard]] QStringList cells(std::size_t at) const;

    private:
        friend class CheckedRows;

        [[nodiscard]] std::size_t bytes() const { return m_text.size(); }
        void clear();
        void add(const Record &record, const ImportPlan &plan, RowSealer *sealer);

        std::size_t m_size = 0;
        /// Rows of the last round are written over rather than destroyed.
        std::vector<Row> m_rows;
        /// For the rows to come, where they are sealed.
        std::vector<qint64> m_ids;
        /// All cells one behind the other, where each ends, and how many come before each row.
        std::string m_text;
        std::vector<std::size_t> m_ends;
        std::vector<std::size_t> m_firstCells;
    };

    /// `file` stands open at its start, unless the plan has rows of its own. Both must outlive this, and nobody else
    /// may read the file meanwhile.
    CheckedRows(QFile &file, const ImportPlan &plan);
    /// The rows are sealed too, with ids of which `newIds` gives so many; it is called by whoever takes the blocks.
    /// Reading is given up with NotReadable once `isStopped` says yes, which is asked from the thread.
    CheckedRows(QFile &file, const ImportPlan &plan, std::unique_ptr<RowSealer> sealer,
        std::function<std::vector<qint64>(std::size_t)> newIds, std::function<bool()> isStopped = {});
    /// Also before the end of the file.
    ~CheckedRows();

    /// The next rows, valid until the next call; null at the end.
    [[nodiscard]] const Block *takeBlock();
    /// Why the rows ended, once they did: with the file, or with a fault of it.
    [[nodiscard]] Result<> status() const { return m_status; }

private:
    void read();
    [[nodiscard]] Result<std::unique_ptr<RecordSource>> openSource() const;
    [[nodiscard]] Result<> readInto(RecordSource &source, Block &block, bool &isAtEnd) const;
    void setFree(std::unique_ptr<Block> block);
    [[nodiscard]] std::unique_ptr<Block> takeFree();
    void giveOut(std::unique_ptr<Block> block, Result<> status, bool isLast);

    QFile &m_file;
    const ImportPlan &m_plan;
    /// Used by the thread alone; null where rows are not sealed.
    const std::unique_ptr<RowSealer> m_sealer;
    const std::function<std::vector<qint64>(std::size_t)> m_newIds;
    const std::function<bool()> m_isStopped;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Block>> m_ready;
    /// First in, first out, so that ids rise with the lines.
    std::deque<std::unique_ptr<Block>> m_free;
    std::unique_ptr<Block> m_current;
    Result<> m_status;
    bool m_isFinished = false;
    std::atomic_bool m_isDropped = false;
    /// Last: it uses all of the above.
    std::thread m_thread;
};

} // namespace waterline
