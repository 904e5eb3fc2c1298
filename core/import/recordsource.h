#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <string_view>

class QFile;

namespace waterline {

struct FileFormat;

/// One record of a file. The fields are UTF-8 and belong to the source: they live until the next record is read.
struct Record {
    std::span<const std::string_view> fields;
    /// The line of the file (of a sheet: its row) on which the record begins, counted from 1 as people see it.
    qint64 line = 0;
    /// Nothing but empty fields, spaces and tabs.
    bool isBlank = false;
    /// A field holds a NUL byte: databases disagree on such text, so the row is not to be stored.
    bool hasNul = false;
    /// A field holds bytes that are no text in the file's encoding: what it says is not known.
    bool hasBadText = false;
};

/// Gives out the records of a file one after another, whatever its format, in memory that does not grow with it.
class RecordSource {
public:
    virtual ~RecordSource() = default;

    /// Fills `record` and answers true, or answers false at the end. After an error the only answer is that error; its
    /// place has the line but no file: the caller knows that.
    virtual Result<bool> next(Record &record) = 0;
    /// How many bytes of the file have been taken so far: progress, coarse.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
};

/// The records of `file`, which must be open, stand at its start and outlive the source. What takes long before there
/// is a first record, or between two, is given up with NotReadable once `isStopped` says yes; it is asked as long as
/// the source lives.
[[nodiscard]] Result<std::unique_ptr<RecordSource>> openRecords(
    QFile &file, const FileFormat &format, std::function<bool()> isStopped = {});

} // namespace waterline
