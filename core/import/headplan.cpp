#include "import/headplan.h"

#include "import/fileplan.h"
#include "import/rowcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterline {

namespace {

constexpr std::size_t MostHeadRows = 30;
constexpr std::size_t MostHeadBytes = 1 << 20;

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

} // namespace

HeadPlanner::HeadPlanner(ImportPlan &plan, const ImportChoices &choices, const HeaderWords &words)
    : m_plan(plan)
    , m_choices(choices)
    , m_words(words)
{
    chooseHeaderLine();
}

/// What the person said about the header, as a choice or as the answer to the question.
void HeadPlanner::chooseHeaderLine()
{
    m_headerLine = m_choices.headerLine;
    m_headerRows = std::clamp(m_choices.headerRows, 1, 2);
    const QString answer = fileAnswer(m_choices, ImportQuestion::Kind::Header);
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

bool HeadPlanner::add(const Record &record, bool isAfterBlank)
{
    // Above a line that the person named nothing is looked at.
    if (m_headerLine && record.line < *m_headerLine) {
        skip(record);
        return false;
    }
    m_rows.emplace_back(record, isAfterBlank);
    m_bytes += m_rows.back().size();
    return m_headerLine && *m_headerLine > 0 ? m_rows.size() >= std::size_t(m_headerRows)
                                             : m_rows.size() >= MostHeadRows || m_bytes >= MostHeadBytes;
}

void HeadPlanner::skip(const Record &record)
{
    ++m_plan.linesAbove;
    if (m_plan.above.size() < ImportPlan::maxSkipped)
        m_plan.above.push_back({record.line, rawCells(record)});
}

Result<> HeadPlanner::finish()
{
    if (m_rows.empty())
        return m_headerLine && *m_headerLine > 0
            ? failure(
                Text::tr("The file has no row on line %1 or below, so the header cannot be there.").arg(*m_headerLine))
            : failure(Text::tr("The file has no rows."));
    std::vector<QStringList> cells;
    for (KeptRecord &kept : m_rows)
        cells.push_back(rawCells(kept.record()));
    HeaderPlace place{0, m_headerRows};
    if (!m_headerLine) {
        const HeaderGuess guess = findHeader(cells, m_words);
        place = guess.place;
        askForHeader(guess);
    } else if (*m_headerLine == 0) {
        place = {-1, 1};
    }
    if (place.row >= 0 && place.row + place.rows > int(m_rows.size()))
        place.rows = 1;
    if (Result<> done = takeHeader(cells, place); !done)
        return done;
    const std::size_t above = std::size_t(std::max(place.row, 0));
    for (std::size_t i = 0; i < above; ++i)
        skip(m_rows[i].record());
    m_rows.erase(m_rows.begin(), m_rows.begin() + qsizetype(place.row < 0 ? 0 : above + std::size_t(place.rows)));
    return {};
}

void HeadPlanner::askForHeader(const HeaderGuess &guess)
{
    QStringList answers;
    for (const HeaderPlace &place : guess.rivals) {
        if (place.row < 0) {
            answers << QStringLiteral("none");
            continue;
        }
        QString lines = QString::number(m_rows[std::size_t(place.row)].record().line);
        if (place.rows == 2)
            lines += u'-' + QString::number(m_rows[std::size_t(place.row) + 1].record().line);
        answers << lines;
    }
    if (!answers.isEmpty())
        askAboutFile(m_plan, ImportQuestion::Kind::Header, answers,
            Text::tr("On which line do the names of the columns stand?"));
}

Result<> HeadPlanner::takeHeader(const std::vector<QStringList> &cells, HeaderPlace place)
{
    if (place.row < 0) {
        qsizetype width = 0;
        for (const QStringList &row : cells)
            width = std::max(width, row.size());
        m_plan.headerLine = 0;
        m_plan.headers = headerNames(QStringList(width, QString()));
    } else {
        const QStringList &first = cells[std::size_t(place.row)];
        const Record last = m_rows[std::size_t(place.row + place.rows - 1)].record();
        if (last.hasBadText || last.hasNul)
            return failure(Text::tr("The names of the columns on line %1 hold bytes that are no text. Choose another "
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
    return {};
}

/// Of a file of rejected rows that comes back only the first file's columns count.
void HeadPlanner::recogniseRejects(const QStringList &names, std::size_t firstRow)
{
    if (firstRow >= m_rows.size())
        return;
    m_plan.rejects = rejectFileInfo(names, rawCells(m_rows[firstRow].record()));
    if (!m_plan.rejects)
        return;
    m_plan.headers = m_plan.headers.first(m_plan.rejects->originalColumns);
    m_plan.headerCells.resize(std::size_t(m_plan.rejects->originalColumns));
}

Error HeadPlanner::failure(const QString &message, qint64 line) const
{
    return {Problem::BadInput, message, {m_plan.fileName, line, {}}};
}

} // namespace waterline
