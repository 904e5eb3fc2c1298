#include "import/importplan.h"

#include "base/textkey.h"
#include "import/columnplan.h"
#include "import/fileplan.h"
#include "import/filldown.h"
#include "import/headplan.h"
#include "import/keptrecords.h"
#include "import/previewcell.h"
#include "import/rowcheck.h"
#include "import/tablelayout.h"
#include "import/xlsx/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr qint64 RowsBetweenChecks = 4096;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class Planner {
public:
    Planner(QFile &file, const std::vector<const ImportTable *> &tables, const ImportChoices &choices,
        const ImportWatch &watch)
        : m_file(file)
        , m_tables(tables)
        , m_choices(choices)
        , m_watch(watch)
        , m_words(tables)
        , m_about(m_plan, m_file, m_choices, m_words)
        , m_head(m_plan, m_choices, m_words)
    {
    }

    Result<ImportPlan> run()
    {
        if (Result<> done = m_about.identify(m_watch); !done)
            return done.error();
        if (Result<> done = readRows(); !done)
            return done.error();
        if (Result<> done = m_about.finishHash(); !done)
            return done.error();
        leaveOutOtherWords();
        m_columns->finish();
        warnAboutRows();
        m_about.warnIfOpenElsewhere();
        fillPreview();
        if (Result<> same = m_about.checkUnchanged(); !same)
            return same.error();
        return std::move(m_plan);
    }

private:
    Result<> readRows()
    {
        const Result<std::unique_ptr<RecordSource>> source =
            openRecords(m_file, m_plan.format, [this] { return m_watch.isStopped(); });
        if (!source)
            return source.error();
        Record record;
        bool isAfterBlank = false;
        for (qint64 count = 1;; ++count) {
            if (count % RowsBetweenChecks == 0 && m_watch.isStopped())
                return Error{Problem::NotReadable, Text::tr("Reading was stopped."), {m_plan.fileName, 0, {}}};
            if (count % RowsBetweenChecks == 0 && m_watch.progress)
                m_watch.progress({m_plan.rows, 0});
            const Result<bool> isRow = (*source)->next(record);
            if (!isRow) {
                Error error = isRow.error();
                error.place.file = m_plan.fileName;
                return error;
            }
            if (!*isRow)
                break;
            if (record.isBlank) {
                ++m_plan.blankRows;
                isAfterBlank = true;
                continue;
            }
            if (Result<> taken = take(record, isAfterBlank); !taken)
                return taken;
            isAfterBlank = false;
        }
        if (const auto *sheet = dynamic_cast<const XlsxReader *>(source->get()))
            m_hidden = sheet->hiddenValues();
        return finishHead();
    }

    Result<> take(const Record &record, bool isAfterBlank)
    {
        if (m_columns) {
            takeRow(record, isAfterBlank);
            return {};
        }
        return m_head.add(record, isAfterBlank) ? finishHead() : Result<>();
    }

    Result<> finishHead()
    {
        if (m_columns)
            return {};
        if (Result<> done = m_head.finish(); !done)
            return done;
        chooseTable();
        chooseFillDown();
        m_columns.emplace(m_plan, m_choices);
        for (KeptRecord &kept : m_head.rows())
            takeRow(kept.record(), kept.isAfterBlank());
        m_head.rows().clear();
        return {};
    }

    void chooseTable()
    {
        if (m_choices.entity) {
            for (const ImportTable *table : m_tables) {
                if (table->entity == *m_choices.entity)
                    m_plan.table = table;
            }
        } else {
            m_plan.table = recogniseTable(m_plan.headers, m_tables);
        }
        std::vector<int> &fields = m_plan.mapping.fieldOfColumn;
        fields.assign(std::size_t(m_plan.headers.size()), -1);
        if (!m_plan.table)
            return;
        m_plan.mapping = guessMapping(m_plan.headers, *m_plan.table);
        if (m_choices.mapping && fitsHeader(m_choices.mapping->fieldOfColumn.size())) {
            m_plan.mapping = *m_choices.mapping;
            fields.resize(std::size_t(m_plan.headers.size()), -1);
        }
        for (std::size_t field = 0; field < m_plan.table->fields.size(); ++field) {
            if (m_plan.table->fields[field].isRequired && m_plan.mapping.columnOf(int(field)) < 0)
                m_plan.missingFields << m_plan.table->fields[field].translatedLabel();
        }
    }

    /// A plan's headers end before empty columns at the right edge, which are not known to be empty yet.
    [[nodiscard]] bool fitsHeader(std::size_t columns) const
    {
        std::size_t named = m_plan.headerCells.size();
        while (named > 0 && QString::fromStdString(m_plan.headerCells[named - 1]).trimmed().isEmpty())
            --named;
        return columns >= named && columns <= std::size_t(m_plan.headers.size()) && columns > 0;
    }

    void chooseFillDown()
    {
        m_plan.format.headerLine = m_plan.headerLine;
        for (const QString &header : m_choices.fillDown) {
            if (const qsizetype column = m_plan.headers.indexOf(header); column >= 0)
                m_plan.format.fillDown.push_back(int(column));
        }
        if (m_plan.format.fillDown.empty())
            m_plan.format.headerLine = 0;
        m_fill = FillDown(m_plan.format.fillDown);
    }

    void takeRow(Record record, bool isAfterBlank)
    {
        ++m_plan.rows;
        m_fill.apply(record);
        if (m_plan.rejects)
            record = asInFirstFile(record, *m_plan.rejects);
        if (m_sample.size() < ImportPlan::previewRows)
            m_sample.push_back({record.line, rawCells(record)});
        if (m_plan.otherTableLine > 0)
            return;
        const std::optional<ShapeFault> fault = shapeFaultOf(record, m_plan);
        if (isAfterBlank
            && beginsOtherTable(record, fault.has_value() && fault->id == QStringLiteral("width"), fault.has_value()))
            m_plan.otherTableLine = record.line;
        // What is no row of the table tells nothing about its columns.
        else if (!fault)
            m_columns->add(record);
    }

    /// A row of words below a blank one: with header words, or of another width than the table.
    [[nodiscard]] bool beginsOtherTable(const Record &record, bool hasOtherWidth, bool isFaulty) const
    {
        if (isFaulty && !hasOtherWidth)
            return false;
        const QStringList cells = rawCells(record);
        const auto filled = std::ranges::count_if(cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (filled < 2 || std::ranges::any_of(cells, isValueCell))
            return false;
        return hasOtherWidth || m_words.countIn(cells) >= 2;
    }

    /// A header may be that of something else: 状态, where a file has the states of deals and not of tasks.
    void leaveOutOtherWords()
    {
        if (!m_plan.table || m_choices.mapping)
            return;
        for (qsizetype column = 0; column < m_plan.headers.size(); ++column) {
            int &field = m_plan.mapping.fieldOfColumn[std::size_t(column)];
            if (field < 0 || !m_plan.table->fields[std::size_t(field)].knows)
                continue;
            const ImportField &about = m_plan.table->fields[std::size_t(field)];
            qsizetype words = 0;
            qsizetype unknown = 0;
            for (const auto &[line, cells] : m_sample) {
                const QString word = cleanText(cells.value(column));
                words += word.isEmpty() ? 0 : 1;
                unknown += word.isEmpty() || about.knows(word) ? 0 : 1;
            }
            if (2 * unknown <= words)
                continue;
            field = -1;
            m_plan.warnings.push_back({ImportWarning::Kind::OtherWords, int(column), 0,
                Text::tr("Most words in column %1 are not known as “%2”, so the column is left out. Choose that field "
                         "for it if it is the right one.")
                    .arg(m_plan.headers[column], about.translatedLabel())});
        }
    }

    void warnAboutRows()
    {
        if (m_plan.linesAbove > 0) {
            const int lines = int(std::min<qint64>(m_plan.linesAbove, 1'000'000'000));
            warnAboutFile(m_plan, ImportWarning::Kind::LinesAboveHeader,
                QCoreApplication::translate("Import", "%n line(s) above the header are not taken in.", nullptr, lines),
                m_plan.above.front().line);
        }
        if (m_plan.otherTableLine > 0)
            warnAboutFile(m_plan, ImportWarning::Kind::SeveralTables,
                Text::tr("Another table begins on line %1. Its rows are rejected; to import it, name that line as the "
                         "header.")
                    .arg(m_plan.otherTableLine),
                m_plan.otherTableLine);
        if (m_hidden.count > 0) {
            const int cells = int(std::min<qint64>(m_hidden.count, 1'000'000'000));
            warnAboutFile(m_plan, ImportWarning::Kind::HiddenValues,
                QCoreApplication::translate("Import",
                    "%n cell(s) hold values under merged cells, where nobody sees them; the first is in line %1, "
                    "column %2. They are left out. To take them in, unmerge the cells in Excel and save the file.",
                    nullptr, cells)
                    .arg(m_hidden.first.line)
                    .arg(m_hidden.first.column),
                m_hidden.first.line);
        }
    }

    void fillPreview()
    {
        for (const auto &[line, cells] : m_sample) {
            PreviewRow row{line, {}};
            for (qsizetype column = 0; column < m_plan.headers.size(); ++column)
                row.cells.push_back(previewCell(m_plan, std::size_t(column), cells.value(column)));
            m_plan.preview.push_back(std::move(row));
        }
    }

    QFile &m_file;
    const std::vector<const ImportTable *> &m_tables;
    const ImportChoices &m_choices;
    const ImportWatch &m_watch;
    const HeaderWords m_words;
    ImportPlan m_plan;
    FilePlanner m_about;
    HeadPlanner m_head;
    /// From the row on that follows the header.
    std::optional<ColumnPlanner> m_columns;
    FillDown m_fill;
    std::vector<std::pair<qint64, QStringList>> m_sample;
    XlsxReader::HiddenValues m_hidden;
};

} // namespace

QString questionName(ImportQuestion::Kind kind)
{
    static constexpr std::array names{"dates", "decimals", "units", "encoding", "delimiter", "quote", "header"};
    static_assert(names.size() == std::size_t(ImportQuestion::Kind::Header) + 1);
    return QLatin1String(names[std::size_t(kind)]);
}

QString warningName(ImportWarning::Kind kind)
{
    static constexpr std::array names{"mixed_encodings", "lines_above_header", "several_tables", "unnamed_column",
        "mixed_currencies", "mixed_dates", "mixed_decimals", "rounded_codes", "lost_zeros", "invisible_characters",
        "blank_cells", "open_elsewhere", "same_header", "percentages", "hidden_values", "other_words"};
    static_assert(names.size() == std::size_t(ImportWarning::Kind::OtherWords) + 1);
    return QLatin1String(names[std::size_t(kind)]);
}

Result<ImportPlan> planImport(const QString &path, const std::vector<const ImportTable *> &tables,
    const ImportChoices &choices, const ImportWatch &watch)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{
            Problem::NotFound, Text::tr("There is no file %1. Check its name and folder.").arg(path), {path, 0, {}}};
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{Problem::NotReadable,
            Text::tr("%1 cannot be read. If it is open in Excel, close it there and try again.").arg(path),
            {path, 0, {}}};
    }
    return Planner(file, tables, choices, watch).run();
}

} // namespace waterline
