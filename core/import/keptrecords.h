#pragma once

#include "import/recordsource.h"
#include "import/rejectfile.h"
#include "store/batch.h"

#include <memory>
#include <string>
#include <vector>

namespace waterline {

/// The records of rows that the ledger kept, each with the line it had in its file.
class KeptRecords final : public RecordSource {
public:
    explicit KeptRecords(std::shared_ptr<const std::vector<RejectedRow>> rows);

    Result<bool> next(Record &record) override;
    [[nodiscard]] qint64 bytesRead() const override { return 0; }

private:
    std::shared_ptr<const std::vector<RejectedRow>> m_rows;
    std::size_t m_next = 0;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_fields;
};

/// The record of a rejects file as it stood in the first file: its original cells, and the line that it names itself.
[[nodiscard]] Record asInFirstFile(const Record &record, const RejectFileInfo &info);

} // namespace waterline
