#include "import/filelist.h"

#include "base/joinedtext.h"
#include "import/ledgermodel.h"

#include <QLocale>

#include <algorithm>

namespace waterline {

namespace {

using State = ImportFile::State;

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

/// "People · 68 rows".
QString holdsText(const ImportFile &file)
{
    QStringList parts;
    if (file.plan && file.plan->table)
        parts << file.plan->table->translatedLabel();
    if (file.plan) {
        const int rows = int(std::min<qint64>(file.plan->rows, INT_MAX));
        parts << FileListModel::tr("%Ln row(s)", nullptr, rows);
    }
    return joined(parts);
}

FileLine finished(const ImportFile &file, FileLine line)
{
    const ImportReport &report = *file.report;
    const bool isWhole = report.counts.rejected == 0 && report.counts.queued == 0;
    if (file.reverted) {
        line.status = FileListModel::tr("undone");
        line.mark = Mark::NotComputable;
    } else if (report.state != ImportReport::State::Applied) {
        line.status = FileListModel::tr("known already, nothing written");
        line.mark = Mark::Good;
    } else {
        line.status = FileListModel::tr("imported: %1").arg(countsText(report.counts));
        line.mark = isWhole ? Mark::Good : Mark::Watch;
    }
    return line;
}

FileLine tried(const ImportFile &file, FileLine line)
{
    if (file.isIdentical()) {
        line.status = file.sameAs ? FileListModel::tr("identical to the import of %1")
                                        .arg(QLocale().toString(recordedMoment(*file.sameAs), QLocale::ShortFormat))
                                  : FileListModel::tr("imported before");
        line.mark = Mark::NotComputable;
    } else {
        line.status = countsText(file.trial->counts);
        line.mark = file.needsLook() ? Mark::Watch : Mark::Good;
    }
    return line;
}

} // namespace

QString countsText(const RowCounts &counts)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    QStringList parts;
    if (counts.created > 0)
        parts << FileListModel::tr("%1 new").arg(number(counts.created));
    if (counts.changed > 0)
        parts << FileListModel::tr("%1 changed").arg(number(counts.changed));
    if (counts.rejected > 0)
        parts << FileListModel::tr("%1 rejected").arg(number(counts.rejected));
    if (counts.queued > 0)
        parts << FileListModel::tr("%1 on hold").arg(number(counts.queued));
    if (parts.isEmpty())
        parts << FileListModel::tr("nothing new");
    return joinedText(parts);
}

FileLine lineOf(const ImportFile &file)
{
    FileLine line{file.id, file.name, {}, std::nullopt};
    switch (file.state) {
    case State::Waiting:
        line.status = FileListModel::tr("waiting to be read");
        break;
    case State::Reading:
        line.status = FileListModel::tr("reading…");
        break;
    case State::Unreadable:
        line.status = FileListModel::tr("cannot be imported");
        line.mark = Mark::Alert;
        break;
    case State::Undecided:
        line.status = FileListModel::tr("needs your choice");
        line.mark = Mark::Watch;
        break;
    case State::Ready:
        line.status = holdsText(file);
        line.mark = Mark::Good;
        break;
    case State::Trying:
        line.status = joined({holdsText(file), FileListModel::tr("dry run…")});
        line.mark = Mark::Good;
        break;
    case State::Tried:
        return tried(file, line);
    case State::Stopped:
        line.status = joined({holdsText(file), FileListModel::tr("dry run stopped")});
        line.mark = Mark::NotComputable;
        break;
    case State::Importing:
        line.status = FileListModel::tr("importing…");
        break;
    case State::Done:
        return finished(file, line);
    }
    return line;
}

FileListModel::FileListModel(QObject *parent)
    : TableModel(parent)
{
    TableColumn<FileLine> name;
    name.title = [] { return tr("File"); };
    name.text = [](const FileLine &row) { return row.name; };
    name.subText = [](const FileLine &row) { return row.status; };
    name.toolTip = [](const FileLine &row) { return QString(row.name + u'\n' + row.status); };
    name.accessibleText = [](const FileLine &row) {
        return tr("%1, %2", "a file and where it stands").arg(row.name, row.status);
    };
    name.mark = [](const FileLine &row) { return row.mark; };
    setColumns({std::move(name)});
}

void FileListModel::setFiles(const std::vector<std::unique_ptr<ImportFile>> &files)
{
    std::vector<FileLine> lines;
    for (const auto &file : files)
        lines.push_back(lineOf(*file));
    setRows(std::move(lines));
}

int FileListModel::rowOf(int id) const
{
    const auto found = std::ranges::find(rows(), id, &FileLine::id);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

} // namespace waterline
