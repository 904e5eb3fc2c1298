#include "import/importplan.h"

#include "import/csvreader.h"
#include "import/rowcheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Whether reading a field's column takes decisions that cells cannot tell alone.
bool needsDates(FieldKind kind)
{
    return kind == FieldKind::Day || kind == FieldKind::DayTime || kind == FieldKind::Week;
}

bool needsNumbers(FieldKind kind)
{
    return kind == FieldKind::Count || kind == FieldKind::Money;
}

/// Unnamed columns that hold something are kept under a name of their own; the same name twice is told apart.
QStringList headerNames(const CsvRecord &record)
{
    QStringList names;
    for (QString &cell : rawCells(record)) {
        QString name = cell.simplified();
        if (name.isEmpty())
            name = Text::tr("Column %1").arg(names.size() + 1);
        const QString base = name;
        for (int i = 2; names.contains(name); ++i)
            name = QStringLiteral("%1 (%2)").arg(base).arg(i);
        names << name;
    }
    return names;
}

class Planner {
public:
    Planner(QFile &file, const std::vector<const ImportTable *> &tables, const ImportChoices &choices)
        : m_file(file)
        , m_tables(tables)
        , m_choices(choices)
    {
    }

    Result<ImportPlan> run()
    {
        if (Result<> done = identify(); !done)
            return done.error();
        if (Result<> done = readRows(); !done)
            return done.error();
        decideReadings();
        fillPreview();
        return std::move(m_plan);
    }

private:
    Result<> identify()
    {
        const QFileInfo info(m_file);
        m_plan.path = info.absoluteFilePath();
        m_plan.fileName = info.fileName();
        m_plan.size = info.size();
        m_plan.modified = info.lastModified();
        Result<Dialect> dialect = sniffDialect(m_file, m_plan.fileName, m_choices.encoding);
        if (!dialect)
            return dialect.error();
        m_plan.dialect = *dialect;
        if (m_choices.delimiter)
            m_plan.dialect.delimiter = *m_choices.delimiter;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!hash.addData(&m_file) || !m_file.seek(0))
            return Error{Problem::NotReadable, Text::tr("The file cannot be read: %1").arg(m_file.errorString()), {m_plan.fileName, 0, {}}};
        m_plan.sha256 = hash.result();
        return {};
    }

    Result<> readRows()
    {
        CsvReader reader(m_file, m_plan.dialect);
        CsvRecord record;
        bool hasHeader = false;
        for (;;) {
            const Result<bool> isRow = reader.next(record);
            if (!isRow) {
                Error error = isRow.error();
                error.place.file = m_plan.fileName;
                return error;
            }
            if (!*isRow)
                break;
            if (record.isBlank)
                continue;
            if (hasHeader)
                takeRow(record);
            else
                takeHeader(record);
            hasHeader = true;
        }
        if (!hasHeader)
            return Error{Problem::BadInput, Text::tr("The file has no rows."), {m_plan.fileName, 0, {}}};
        return {};
    }

    void takeHeader(const CsvRecord &record)
    {
        m_plan.headerLine = record.line;
        m_plan.headers = headerNames(record);
        // Empty columns at the right edge are Excel's, not the person's.
        while (!m_plan.headers.isEmpty() && record.fields[std::size_t(m_plan.headers.size() - 1)].empty())
            m_plan.headers.removeLast();
        chooseTable();
        m_evidence.resize(std::size_t(m_plan.headers.size()));
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
        m_plan.mapping.fieldOfColumn.assign(std::size_t(m_plan.headers.size()), -1);
        if (!m_plan.table)
            return;
        m_plan.mapping = guessMapping(m_plan.headers, *m_plan.table);
        if (m_choices.mapping && m_choices.mapping->fieldOfColumn.size() == m_plan.mapping.fieldOfColumn.size())
            m_plan.mapping = *m_choices.mapping;
        for (std::size_t field = 0; field < m_plan.table->fields.size(); ++field) {
            if (m_plan.table->fields[field].isRequired && m_plan.mapping.columnOf(int(field)) < 0)
                m_plan.missingFields << m_plan.table->fields[field].translatedLabel();
        }
    }

    [[nodiscard]] std::optional<FieldKind> kindOf(std::size_t column) const
    {
        const int field = m_plan.mapping.fieldOfColumn[column];
        return field < 0 ? std::nullopt : std::optional(m_plan.table->fields[std::size_t(field)].kind);
    }

    void takeRow(const CsvRecord &record)
    {
        ++m_plan.rows;
        for (std::size_t column = 0; column < std::min(m_evidence.size(), record.fields.size()); ++column) {
            const std::optional<FieldKind> kind = kindOf(column);
            if (kind && (needsDates(*kind) || needsNumbers(*kind)))
                m_evidence[column].add(record.fields[column]);
        }
        if (m_sample.size() < ImportPlan::previewRows)
            m_sample.push_back({record.line, rawCells(record)});
    }

    void decideReadings()
    {
        for (std::size_t column = 0; column < m_evidence.size(); ++column) {
            const QString header = m_plan.headers[qsizetype(column)];
            ColumnReading reading = m_evidence[column].reading(header);
            const std::optional<FieldKind> kind = kindOf(column);
            if (kind && needsDates(*kind))
                decideDates(column, reading);
            if (kind && needsNumbers(*kind))
                decideNumbers(column, *kind, reading);
            m_plan.readings.push_back(reading);
        }
    }

    [[nodiscard]] QString answerFor(std::size_t column) const
    {
        const auto found = m_choices.answers.find(m_plan.headers[qsizetype(column)]);
        return found == m_choices.answers.end() ? QString() : found->second;
    }

    void decideDates(std::size_t column, ColumnReading &reading)
    {
        const QString answer = answerFor(column);
        if (answer == QStringLiteral("dmy"))
            reading.dateOrder = DateOrder::DayFirst;
        else if (answer == QStringLiteral("mdy"))
            reading.dateOrder = DateOrder::MonthFirst;
        else if (answer == QStringLiteral("ymd"))
            reading.dateOrder = DateOrder::YearFirst;
        else if (reading.dateOrder == DateOrder::Ambiguous)
            askDates(column);
    }

    void askDates(std::size_t column)
    {
        ImportQuestion question{int(column), {}, Text::tr("Column %1: which comes first in its dates?").arg(m_plan.headers[qsizetype(column)])};
        for (const DateOrder order : m_evidence[column].possibleOrders()) {
            question.answers << (order == DateOrder::DayFirst          ? QStringLiteral("dmy")
                                     : order == DateOrder::MonthFirst ? QStringLiteral("mdy")
                                                                      : QStringLiteral("ymd"));
        }
        m_plan.questions.push_back(question);
    }

    void decideNumbers(std::size_t column, FieldKind kind, ColumnReading &reading)
    {
        const QString answer = answerFor(column);
        if (answer == QStringLiteral("point"))
            reading.decimalMark = DecimalMark::Point;
        else if (answer == QStringLiteral("comma"))
            reading.decimalMark = DecimalMark::Comma;
        else if (reading.decimalMark != DecimalMark::Ambiguous)
            return;
        else if (kind == FieldKind::Count)
            reading.decimalMark = DecimalMark::Point; // a count has no decimals, so the mark groups thousands
        else
            m_plan.questions.push_back({int(column), {QStringLiteral("point"), QStringLiteral("comma")},
                Text::tr("Column %1: which mark stands before the decimals?").arg(m_plan.headers[qsizetype(column)])});
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

    QFile &m_file;
    const std::vector<const ImportTable *> &m_tables;
    const ImportChoices &m_choices;
    ImportPlan m_plan;
    std::vector<ColumnEvidence> m_evidence;
    std::vector<std::pair<qint64, QStringList>> m_sample;
};

}

Result<ImportPlan> planImport(
    const QString &path, const std::vector<const ImportTable *> &tables, const ImportChoices &choices)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Problem::NotFound, Text::tr("There is no file %1. Check its name and folder.").arg(path), {path, 0, {}}};
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{Problem::NotReadable,
            Text::tr("%1 cannot be read. If it is open in Excel, close it there and try again.").arg(path), {path, 0, {}}};
    }
    return Planner(file, tables, choices).run();
}

} // namespace waterline
