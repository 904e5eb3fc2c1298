#pragma once

#include "base/money.h"
#include "base/ratio.h"
#include "import/importtable.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace waterline {

/// One typed cell on its way out: nothing, a text, a count, money, a day, a moment or a share.
using ExportCell = std::variant<std::monostate, QString, qint64, Money, QDate, DayTime, Ratio>;
using ExportRow = std::vector<ExportCell>;

/// One column of what leaves.
struct ExportColumn {
    enum class Kind {
        Text,
        /// A number or name by which something is known: like Text, but 无 and N/A would not be read as one.
        Code,
        Count,
        Money,
        Day,
        Moment,
        Share,
    };

    QString title;
    Kind kind = Kind::Text;
    /// About how many characters wide a sheet shows it; 0: as its kind usually needs.
    int width = 0;

    bool operator==(const ExportColumn &) const = default;
};

/// A table on its way out: what a sheet or a file is called, and its columns.
struct ExportSheet {
    /// For people; becomes the name of the sheet.
    QString name;
    /// Stable word; becomes the name of the file.
    QString file;
    std::vector<ExportColumn> columns;
};

} // namespace waterline
