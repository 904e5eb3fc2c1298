#include "import/importplan.h"

#include "base/sha256.h"
#include "import/columnplan.h"
#include "import/filldown.h"
#include "import/keptrecords.h"
#include "import/rowcheck.h"
#include "import/rowkind.h"
#include "import/tablelayout.h"
#include "import/xlsx/xlsxbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace waterline {

namespace {

constexpr std::size_t MostHeadRows = 30;
constexpr std::size_t MostHeadBytes = 1 << 20;
constexpr qint64 RowsBetweenChecks = 4096;
constexpr qsizetype BytesBetweenChecks = 256 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Unnamed columns are kept under a name of their own; the same name twice is told apart.
QStringList headerNames(const QStringList &cells)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &cell : cells) {
        QString name = cell.simplified();
        if (name.isEmpty())
            name = Text::tr("Column %1").arg(names.size() + 1);
        const QString base = name;
        for (int i = 2; taken.contains(name); ++i)
            name = QStringLiteral("%1 (%2)").arg(base).arg(i);
        taken << name;
        names << name;
    }
    return names;
}

/// A record that outlives its source.
class KeptRecord {
public:
    KeptRecord(const Record &record, bool isAfterBlank)
        : m_texts(record.fields.begin(), record.fields.end())
        , m_record(record)
        , m_isAfterBlank(isAfterBlank)
    {
        for (const std::string &text : m_texts)
            m_size += text.size();
    }

    /// Valid as long as this stays where it is.
    [[nodiscard]] Record record()
    {
        m_fields.assign(m_texts.begin(), m_texts.end());
        m_record.fields = m_fields;
        return m_record;
    }
    [[nodiscard]] bool isAfterBlank() const { return m_isAfterBlank; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_fields;
    Record m_record;
    bool m_isAfterBlank;
    std::size_t m_size = 0;
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
    {
    }

    Result<ImportPlan> run()
    {
        if (Result<> done = identify(); !done)
            return done.error();
        if (Result<> done = readRows(); !done)
            return done.error();
        if (Result<> done = hashFile(); !done)
            return done.error();
        m_columns->finish();
        warnAboutFile();
        fillPreview();
        if (Result<> same = checkUnchanged(); !same)
            return same.error();
        return std::move(m_plan);
    }

private:
    Error failure(Problem problem, const QString &message, qint64 line = 0) const
    {
        return {problem, message, {m_plan.fileName, line, {}}};
    }

    Result<> identify()
    {
        const QFileInfo info(m_file);
        m_plan.path = info.absoluteFilePath();
        m_plan.fileName = m_choices.displayName.isEmpty() ? info.fileName() : m_choices.displayName;
        m_plan.size = info.size();
        m_plan.modified = info.lastModified();
        if (Result<> found = XlsxBook::isForUs(m_file) ? identifyBook() : identifyText(); !found)
            return found;
        return {};
    }

    /// After the rows: a file that cannot be read as a table need not be read to its end.
    Result<> hashFile()
    {
        bool isRead = m_file.seek(0);
        Sha256 hash;
        QByteArray piece(BytesBetweenChecks, Qt::Uninitialized);
        for (qint64 count = 1; isRead && count > 0;) {
            if (m_watch.isStopped())
                return failure(Problem::NotReadable, Text::tr("Reading was stopped."));
            count = m_file.read(piece.data(), piece.size());
            isRead = count >= 0;
            hash.addData(QByteArrayView(piece.constData(), std::max<qint64>(count, 0)));
        }
        if (!isRead)
            return failure(Problem::NotReadable, Text::tr("The file cannot be read: %1").arg(m_file.errorString()));
        m_plan.sha256 = hash.result();
        return {};
    }

    Result<> identifyBook()
    {
        m_plan.format.kind = FileFormat::Kind::Xlsx;
        m_plan.format.sheet = m_choices.sheet;
        const Result<XlsxBook> book = XlsxBook::open(m_plan.path);
        if (!book)
            return book.error();
        for (const XlsxSheet &sheet : book->sheets()) {
            m_plan.sheets << sheet.name;
            // Named, so that the import takes the sheet that the plan speaks of.
            if (m_plan.format.sheet.isEmpty() && !sheet.isHidden && sheet.hasRows)
                m_plan.format.sheet = sheet.name;
        }
        return {};
    }

    Result<> identifyText()
    {
        DialectHints hints{m_choices.encoding, m_choices.delimiter, m_choices.quote, &m_words.keys(), m_words.words()};
        if (const auto answer = fileAnswer(ImportQuestion::Kind::Encoding); !hints.encoding && !answer.isEmpty())
            hints.encoding = encodingByName(answer);
        if (const auto answer = fileAnswer(ImportQuestion::Kind::Delimiter); !hints.delimiter && !answer.isEmpty())
            hints.delimiter = delimiterByName(answer);
        if (const auto answer = fileAnswer(ImportQuestion::Kind::Quote); !hints.quote && !answer.isEmpty())
            hints.quote = answer == QStringLiteral("single") ? '\'' : '"';
        const Result<SniffedDialect> sniffed = sniffDialect(m_file, m_plan.fileName, hints);
        if (!sniffed)
            return sniffed.error();
        m_plan.format.dialect = sniffed->dialect;
        QStringList names;
        for (const Encoding encoding : sniffed->encodings)
            names << encodingName(encoding);
        if (!names.isEmpty())
            ask(ImportQuestion::Kind::Encoding, names,
                Text::tr("The text can be read in more than one encoding. In which one does it look right?"));
        names.clear();
        for (const char16_t delimiter : sniffed->delimiters)
            names << delimiterName(delimiter);
        if (!names.isEmpty())
            ask(ImportQuestion::Kind::Delimiter, names,
                Text::tr("More than one character can separate the columns. Which one does?"));
        if (sniffed->hasOpenQuote)
            ask(ImportQuestion::Kind::Quote, {QStringLiteral("double"), QStringLiteral("single")},
                Text::tr("Some cells stand in apostrophes. Are those quotes (single), or part of the text (double)?"));
        if (sniffed->isMixed)
            warn(ImportWarning::Kind::MixedEncodings,
                Text::tr("Some lines are not UTF-8, as if two files had been put together. Those rows are rejected."));
        return {};
    }

    [[nodiscard]] QString fileAnswer(ImportQuestion::Kind kind) const
    {
        const auto found = m_choices.answers.find(questionName(kind));
        return found == m_choices.answers.end() ? QString() : found->second;
    }

    void ask(ImportQuestion::Kind kind, const QStringList &answers, const QString &text)
    {
        m_plan.questions.push_back({-1, answers, text, kind, questionName(kind)});
    }

    void warn(ImportWarning::Kind kind, const QString &text, qint64 line = 0)
    {
        m_plan.warnings.push_back({kind, -1, line, text});
    }

    Result<> readRows()
    {
        chooseHeaderLine();
        const Result<std::unique_ptr<RecordSource>> source = openRecords(m_file, m_plan.format);
        if (!source)
            return source.error();
        Record record;
        bool isAfterBlank = false;
        for (qint64 count = 1;; ++count) {
            if (count % RowsBetweenChecks == 0 && m_watch.isStopped())
                return failure(Problem::NotReadable, Text::tr("Reading was stopped."));
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
        return finishHead();
    }

    /// What the person said about the header, as a choice or as the answer to the question.
    void chooseHeaderLine()
    {
        m_headerLine = m_choices.headerLine;
        m_headerRows = std::clamp(m_choices.headerRows, 1, 2);
        const QString answer = fileAnswer(ImportQuestion::Kind::Header);
        if (m_headerLine || answer.isEmpty())
            return;
        if (answer == QStringLiteral("none")) {
            m_headerLine = 0;
            return;
        }
        bool isNumber = false;
        const qint64 line = answer.section(u'-', 0, 0).toLongLong(&isNumber);
        if (isNumber) {
            m_headerLine = line;
            m_headerRows = answer.contains(u'-') ? 2 : 1;
        }
    }

    Result<> take(const Record &record, bool isAfterBlank)
    {
        if (m_columns) {
            takeRow(record, isAfterBlank);
            return {};
        }
        // Above a line that the person named nothing is looked at.
        if (m_headerLine && record.line < *m_headerLine) {
            skip(record);
            return {};
        }
        m_head.emplace_back(record, isAfterBlank);
        m_headBytes += m_head.back().size();
        const bool isEnough = m_headerLine && *m_headerLine > 0
            ? m_head.size() >= std::size_t(m_headerRows)
            : m_head.size() >= MostHeadRows || m_headBytes >= MostHeadBytes;
        return isEnough ? finishHead() : Result<>();
    }

    void skip(const Record &record)
    {
        ++m_plan.linesAbove;
        if (m_plan.above.size() < ImportPlan::maxSkipped)
            m_plan.above.push_back({record.line, rawCells(record)});
    }

    Result<> finishHead()
    {
        if (m_columns)
            return {};
        if (m_head.empty())
            return m_headerLine && *m_headerLine > 0 ? failure(Problem::BadInput,
                       Text::tr("The file has no row on line %1 or below, so the header cannot be there.")
                           .arg(*m_headerLine))
                                                     : failure(Problem::BadInput, Text::tr("The file has no rows."));
        std::vector<QStringList> cells;
        for (KeptRecord &kept : m_head)
            cells.push_back(rawCells(kept.record()));
        HeaderPlace place{0, m_headerRows};
        if (!m_headerLine) {
            const HeaderGuess guess = findHeader(cells, m_words);
            place = guess.place;
            askForHeader(guess);
        } else if (*m_headerLine == 0) {
            place = {-1, 1};
        }
        if (place.row >= 0 && place.row + place.rows > int(m_head.size()))
            place.rows = 1;
        if (Result<> done = takeHeader(cells, place); !done)
            return done;
        for (int i = 0; i < int(m_head.size()); ++i) {
            KeptRecord &kept = m_head[std::size_t(i)];
            if (i < place.row)
                skip(kept.record());
            else if (place.row < 0 || i >= place.row + place.rows)
                takeRow(kept.record(), kept.isAfterBlank());
        }
        m_head.clear();
        return {};
    }

    void askForHeader(const HeaderGuess &guess)
    {
        QStringList answers;
        for (const HeaderPlace &place : guess.rivals) {
            if (place.row < 0) {
                answers << QStringLiteral("none");
                continue;
            }
            QString lines = QString::number(m_head[std::size_t(place.row)].record().line);
            if (place.rows == 2)
                lines += u'-' + QString::number(m_head[std::size_t(place.row) + 1].record().line);
            answers << lines;
        }
        if (!answers.isEmpty())
            ask(ImportQuestion::Kind::Header, answers, Text::tr("On which line do the names of the columns stand?"));
    }

    Result<> takeHeader(const std::vector<QStringList> &cells, HeaderPlace place)
    {
        if (place.row < 0) {
            qsizetype width = 0;
            for (const QStringList &row : cells)
                width = std::max(width, row.size());
            m_plan.headerLine = 0;
            m_plan.headers = headerNames(QStringList(width, QString()));
        } else {
            const QStringList &first = cells[std::size_t(place.row)];
            const Record last = m_head[std::size_t(place.row + place.rows - 1)].record();
            if (last.hasBadText || last.hasNul)
                return failure(Problem::BadInput,
                    Text::tr("The names of the columns on line %1 hold bytes that are no text. Choose another "
                             "encoding, or save the file "
                             "again as “CSV UTF-8”.")
                        .arg(last.line),
                    last.line);
            m_plan.headerLine = last.line;
            m_plan.headerRows = place.rows;
            const QStringList names = place.rows == 2 ? joinedHeader(first, cells[std::size_t(place.row) + 1]) : first;
            m_plan.headers = headerNames(names);
            for (const QString &name : place.rows == 2 ? names : rawCells(last))
                m_plan.headerCells.push_back(name.toStdString());
            recogniseRejects(names, std::size_t(place.row + place.rows));
        }
        chooseTable();
        chooseFillDown();
        m_columns.emplace(m_plan, m_choices);
        return {};
    }

    /// Of a file of rejected rows that comes back only the first file's columns count.
    void recogniseRejects(const QStringList &names, std::size_t firstRow)
    {
        if (firstRow >= m_head.size())
            return;
        m_plan.rejects = rejectFileInfo(names, rawCells(m_head[firstRow].record()));
        if (!m_plan.rejects)
            return;
        m_plan.headers = m_plan.headers.first(m_plan.rejects->originalColumns);
        m_plan.headerCells.resize(std::size_t(m_plan.rejects->originalColumns));
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

    void warnAboutFile()
    {
        if (m_plan.linesAbove > 0) {
            const int lines = int(std::min<qint64>(m_plan.linesAbove, 1'000'000'000));
            warn(ImportWarning::Kind::LinesAboveHeader,
                QCoreApplication::translate("Import", "%n line(s) above the header are not taken in.", nullptr, lines),
                m_plan.above.front().line);
        }
        if (m_plan.otherTableLine > 0)
            warn(ImportWarning::Kind::SeveralTables,
                Text::tr("Another table begins on line %1. Its rows are rejected; to import it, name that line as the "
                         "header.")
                    .arg(m_plan.otherTableLine),
                m_plan.otherTableLine);
        const QFileInfo info(m_plan.path);
        const QDir folder = info.dir();
        if (folder.exists(QStringLiteral("~$") + info.fileName())
            || folder.exists(QStringLiteral(".~lock.%1#").arg(info.fileName())))
            warn(ImportWarning::Kind::OpenElsewhere,
                Text::tr(
                    "The file is still open in Excel or another program. What is not saved there is not read here."));
    }

    void fillPreview()
    {
        for (const auto &[line, cells] : m_sample) {
            PreviewRow row{line, {}};
            for (qsizetype column = 0; column < m_plan.headers.size(); ++column)
                row.cells.push_back(previewCell(std::size_t(column), cells.value(column)));
            m_plan.preview.push_back(std::move(row));
        }
    }

    [[nodiscard]] PreviewCell previewCell(std::size_t column, const QString &raw) const
    {
        PreviewCell cell{raw, raw, {}};
        const int field = m_plan.mapping.fieldOfColumn[column];
        if (field < 0)
            return cell;
        const ImportField &description = m_plan.table->fields[std::size_t(field)];
        const CheckedCell checked = checkCell(raw.toStdString(), description.kind, m_plan.readings[column]);
        cell.understood = understoodText(checked.value);
        cell.fault = checked.reason;
        if (description.isRequired && !checked.isFault() && std::holds_alternative<std::monostate>(checked.value))
            cell.fault = Text::tr("The cell is empty, but it is needed.");
        return cell;
    }

    /// What has been read must be one state of the file.
    Result<> checkUnchanged() const
    {
        const QFileInfo info(m_plan.path);
        if (info.size() == m_plan.size && info.lastModified() == m_plan.modified)
            return {};
        return failure(Problem::NotReadable,
            Text::tr("%1 changed while it was being read. Wait until it is saved or copied, and try again.")
                .arg(m_plan.fileName));
    }

    QFile &m_file;
    const std::vector<const ImportTable *> &m_tables;
    const ImportChoices &m_choices;
    const ImportWatch &m_watch;
    const HeaderWords m_words;
    ImportPlan m_plan;
    std::optional<qint64> m_headerLine;
    int m_headerRows = 1;
    /// The first rows, until the header is found among them; m_columns is there from then on.
    std::vector<KeptRecord> m_head;
    std::size_t m_headBytes = 0;
    std::optional<ColumnPlanner> m_columns;
    FillDown m_fill;
    std::vector<std::pair<qint64, QStringList>> m_sample;
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
        "blank_cells", "open_elsewhere"};
    static_assert(names.size() == std::size_t(ImportWarning::Kind::OpenElsewhere) + 1);
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
