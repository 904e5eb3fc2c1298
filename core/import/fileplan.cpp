#include "import/fileplan.h"

#include "import/xlsx/xlsxbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString fileAnswer(const ImportChoices &choices, ImportQuestion::Kind kind)
{
    const auto found = choices.answers.find(questionName(kind));
    return found == choices.answers.end() ? QString() : found->second;
}

void askAboutFile(ImportPlan &plan, ImportQuestion::Kind kind, const QStringList &answers, const QString &text)
{
    plan.questions.push_back({-1, answers, text, kind, questionName(kind)});
}

void warnAboutFile(ImportPlan &plan, ImportWarning::Kind kind, const QString &text, qint64 line)
{
    plan.warnings.push_back({kind, -1, line, text});
}

FilePlanner::FilePlanner(ImportPlan &plan, QFile &file, const ImportChoices &choices, const HeaderWords &words)
    : m_plan(plan)
    , m_file(file)
    , m_choices(choices)
    , m_words(words)
{
}

Result<> FilePlanner::identify(const ImportWatch &watch)
{
    const QFileInfo info(m_file);
    m_plan.path = info.absoluteFilePath();
    m_plan.fileName = m_choices.displayName.isEmpty() ? info.fileName() : m_choices.displayName;
    m_plan.size = info.size();
    m_plan.modified = info.lastModified();
    m_hash.emplace(m_plan.path, watch);
    return XlsxBook::isForUs(m_file) ? identifyBook(watch) : identifyText();
}

Result<> FilePlanner::identifyBook(const ImportWatch &watch)
{
    m_plan.format.kind = FileFormat::Kind::Xlsx;
    m_plan.format.sheet = m_choices.sheet;
    const Result<XlsxBook> book = XlsxBook::open(m_plan.path, [&watch] { return watch.isStopped(); });
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

Result<> FilePlanner::identifyText()
{
    DialectHints hints{m_choices.encoding, m_choices.delimiter, m_choices.quote, &m_words.keys(), m_words.words()};
    if (const auto answer = fileAnswer(m_choices, ImportQuestion::Kind::Encoding); !hints.encoding && !answer.isEmpty())
        hints.encoding = encodingByName(answer);
    if (const auto answer = fileAnswer(m_choices, ImportQuestion::Kind::Delimiter);
        !hints.delimiter && !answer.isEmpty())
        hints.delimiter = delimiterByName(answer);
    if (const auto answer = fileAnswer(m_choices, ImportQuestion::Kind::Quote); !hints.quote && !answer.isEmpty())
        hints.quote = quoteByName(answer);
    const Result<SniffedDialect> sniffed = sniffDialect(m_file, m_plan.fileName, hints);
    if (!sniffed)
        return sniffed.error();
    m_plan.format.dialect = sniffed->dialect;
    askAboutDialect(*sniffed);
    return {};
}

void FilePlanner::askAboutDialect(const SniffedDialect &sniffed)
{
    QStringList names;
    for (const Encoding encoding : sniffed.encodings)
        names << encodingName(encoding);
    if (!names.isEmpty())
        askAboutFile(m_plan, ImportQuestion::Kind::Encoding, names,
            Text::tr("The text can be read in more than one encoding. In which one does it look right?"));
    names.clear();
    for (const char16_t delimiter : sniffed.delimiters)
        names << delimiterName(delimiter);
    if (!names.isEmpty())
        askAboutFile(m_plan, ImportQuestion::Kind::Delimiter, names,
            Text::tr("More than one character can separate the columns. Which one does?"));
    if (sniffed.hasOpenQuote)
        askAboutFile(m_plan, ImportQuestion::Kind::Quote, {QStringLiteral("double"), QStringLiteral("single")},
            Text::tr("Some cells stand in apostrophes. Are those quotes (single), or part of the text (double)?"));
    if (sniffed.isMixed)
        warnAboutFile(m_plan, ImportWarning::Kind::MixedEncodings,
            Text::tr("Some lines are not UTF-8, as if two files had been put together. Those rows are rejected."));
}

Result<> FilePlanner::finishHash()
{
    Result<QByteArray> hash = m_hash->take();
    if (!hash)
        return notReadable(hash.error().message);
    m_plan.sha256 = std::move(*hash);
    return {};
}

void FilePlanner::warnIfOpenElsewhere()
{
    const QFileInfo info(m_plan.path);
    const QDir folder = info.dir();
    if (folder.exists(QStringLiteral("~$") + info.fileName())
        || folder.exists(QStringLiteral(".~lock.%1#").arg(info.fileName())))
        warnAboutFile(m_plan, ImportWarning::Kind::OpenElsewhere,
            Text::tr("The file is still open in Excel or another program. What is not saved there is not read here."));
}

Result<> FilePlanner::checkUnchanged() const
{
    const QFileInfo info(m_plan.path);
    if (info.size() == m_plan.size && info.lastModified() == m_plan.modified)
        return {};
    return notReadable(Text::tr("%1 changed while it was being read. Wait until it is saved or copied, and try again.")
                           .arg(m_plan.fileName));
}

Error FilePlanner::notReadable(const QString &message) const
{
    return {Problem::NotReadable, message, {m_plan.fileName, 0, {}}};
}

} // namespace waterline
