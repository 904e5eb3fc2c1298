#include "command.h"

#include "base/asofnow.h"
#include "catalogue.h"
#include "goals/heatmapreport.h"
#include "org/orgstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cstdio>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QStringList languages{QStringLiteral("en"), QStringLiteral("zh"), QStringLiteral("zh_CN")};

void print(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
}

/// Terminals give East Asian characters two columns.
int displayWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 && (c.unicode() <= 0x115F || (c.unicode() >= 0x2E80 && c.unicode() <= 0xFFE6))
            ? 2
            : 1;
    return width;
}

QJsonObject toJson(const Error &error)
{
    const QJsonObject details{{QStringLiteral("problem"), problemName(error.problem)},
        {QStringLiteral("message"), error.message}, {QStringLiteral("file"), error.place.file},
        {QStringLiteral("line"), error.place.line}, {QStringLiteral("column"), error.place.column}};
    return {{QStringLiteral("error"), details}};
}

int exitCodeOf(const Error &error)
{
    return error.problem == Problem::NeedsAnswer || error.problem == Problem::UnknownName ? WrongUse : Failed;
}

} // namespace

Call::Call(QStringList arguments, const Clock &clock)
    : m_arguments(std::move(arguments))
    , m_clock(clock)
{
}

bool Call::parse(const QStringList &operands, const QString &description)
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addOption({QStringLiteral("json"), Text::tr("Answer in JSON.")});
    m_parser.addOption(
        {QStringLiteral("lang"), Text::tr("Language of the text: en or zh_CN."), QStringLiteral("lang")});
    qsizetype required = 0;
    bool takesMore = false;
    for (const QString &operand : operands) {
        m_parser.addPositionalArgument(operand, QString(), operand);
        required += operand.startsWith(u'[') ? 0 : 1;
        takesMore = takesMore || operand.endsWith(QStringLiteral("...")) || operand.endsWith(QStringLiteral("...]"));
    }
    if (!m_parser.parse(m_arguments)) {
        wrongUse(m_parser.errorText());
        return false;
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        print(stdout, m_parser.helpText().toUtf8());
        return false;
    }
    for (const QString &option : m_parser.optionNames()) {
        // What a script leaves empty by mistake must not mean the default.
        if (m_parser.values(option).contains(QString())) {
            wrongUse(Text::tr("--%1 has an empty value.").arg(option));
            return false;
        }
    }
    if (const QString language = m_parser.value(QStringLiteral("lang"));
        !language.isEmpty() && !languages.contains(language)) {
        wrongUse(Text::tr("There is no language %1; write en or zh_CN.").arg(language));
        return false;
    }
    if (this->operands().size() < required || (!takesMore && this->operands().size() > operands.size())) {
        wrongUse(Text::tr("This command takes: %1").arg(operands.join(u' ')));
        return false;
    }
    return true;
}

bool Call::isJson() const
{
    // Also where the arguments could not be read.
    return m_arguments.contains(QStringLiteral("--json"));
}

void Call::answer(const QJsonValue &json, const QStringList &lines) const
{
    if (!isJson())
        return print(stdout, lines.join(u'\n').toUtf8() + '\n');
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    print(stdout, document.toJson(QJsonDocument::Indented));
}

int Call::fail(const Error &error) const
{
    if (isJson()) {
        answer(toJson(error), {});
    } else {
        QString text = error.message;
        if (error.place.line > 0)
            text = Text::tr("%1, line %2: %3").arg(error.place.file).arg(error.place.line).arg(error.message);
        print(stderr, text.toUtf8() + '\n');
    }
    return exitCodeOf(error);
}

int Call::failAfter(QJsonArray answers, const QStringList &lines, const Error &error) const
{
    if (!isJson()) {
        answer({}, lines);
        (void)fail(error);
    } else {
        answers << toJson(error);
        answer(answers, {});
    }
    return Findings;
}

int Call::wrongUse(const QString &sentence)
{
    return m_exitCode = fail({Problem::UnknownName, sentence});
}

int Call::refuse(const Error &error) const
{
    const int code = fail(error);
    return error.problem == Problem::BadInput || error.problem == Problem::NotFound ? WrongUse : code;
}

Result<std::unique_ptr<Workspace>> Call::open(const QString &path, Workspace::Access access) const
{
    return Workspace::open(path, workspaceSchema(), m_clock, access);
}

void Call::addScopeOptions(bool hasWeek)
{
    m_parser.addOption({QStringLiteral("unit"),
        Text::tr("Region, team or person, by code or unique name; the company if left out."), QStringLiteral("code")});
    m_takesWeek = hasWeek;
    m_parser.addOption(
        {QStringLiteral("as-of"), Text::tr("Day (its end), or day and time, that is looked from; now if left out."),
            QStringLiteral("2026-01-18")});
    if (hasWeek) {
        m_parser.addOption({QStringLiteral("week"),
            Text::tr("ISO week; if left out the last one complete at that moment, or the newest with facts."),
            QStringLiteral("2026-W03")});
    }
}

Result<AsOf> Call::asOf() const
{
    const QString text = m_parser.value(QStringLiteral("as-of"));
    if (text.isEmpty())
        return asOfNow(m_clock);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return AsOf::endOf(day);
    if (const QDateTime time = QDateTime::fromString(text, Qt::ISODate); time.isValid())
        return AsOf::at(time.date(), time.time());
    return Error{
        Problem::UnknownName, Text::tr("%1 is no day. Write it like 2026-01-18 or 2026-01-18T17:00.").arg(text)};
}

Result<Call::ChosenScope> Call::scopeFor(Connection &connection) const
{
    const Result<AsOf> moment = asOf();
    if (!moment)
        return moment.error();
    ChosenScope chosen;
    chosen.scope.asOf = *moment;

    Reading reading(connection);
    const Result<Org> org = reading.finish(readOrg(connection));
    if (!org)
        return org.error();
    const Result<OrgPlace> place = findPlace(*org, m_parser.value(QStringLiteral("unit")));
    if (!place)
        return place.error();
    chosen.scope.place = *place;
    chosen.unitCode = org->codeOf(*place);
    chosen.unitName = org->nameOf(*place);

    if (const QString text = m_takesWeek ? m_parser.value(QStringLiteral("week")) : QString(); !text.isEmpty()) {
        const std::optional<IsoWeek> week = IsoWeek::parse(text);
        if (!week)
            return Error{Problem::UnknownName, Text::tr("%1 is no ISO week. Write it like 2026-W03.").arg(text)};
        chosen.scope.week = *week;
        return chosen;
    }
    const Result<WeekChoice> choice = chooseWeek(connection, *moment);
    if (!choice)
        return choice.error();
    chosen.scope.week = choice->week;
    chosen.isFallbackWeek = choice->isFallback;
    return chosen;
}

Result<OrgPlace> findPlace(const Org &org, const QString &codeOrName)
{
    if (const std::optional<OrgPlace> place = org.find(codeOrName))
        return *place;
    return Error{
        Problem::UnknownName, Text::tr("There is no single region, team or person called %1.").arg(codeOrName)};
}

QString placeKind(const Org &org, const OrgPlace &place)
{
    if (place.isPerson())
        return QStringLiteral("person");
    const Unit *unit = org.unit(place.unit);
    if (!unit)
        return QStringLiteral("company");
    return unit->kind == UnitKind::Region ? QStringLiteral("region") : QStringLiteral("team");
}

QString placeName(const QString &name)
{
    return name.isEmpty() ? Text::tr("Company") : name;
}

QString weekLine(const Call::ChosenScope &chosen)
{
    const IsoWeek week = chosen.scope.week;
    const QString dates =
        QStringLiteral("%1 – %2").arg(week.monday().toString(Qt::ISODate), week.sunday().toString(Qt::ISODate));
    return (
        chosen.isFallbackWeek ? Text::tr("%1, week %2 (%3): the newest week with facts") : Text::tr("%1, week %2 (%3)"))
        .arg(placeName(chosen.unitName), week.toText(), dates);
}

QString actor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("waterline-cli") : user;
}

QString problemName(Problem problem)
{
    static constexpr std::array names{"not_found", "not_readable", "not_writable", "not_a_workspace", "newer_version",
        "foreign_schema", "corrupt", "in_use", "disk_full", "locked", "storage", "bad_input", "needs_answer",
        "unknown_name", "broken_chain"};
    static_assert(names.size() == std::size_t(Problem::BrokenChain) + 1);
    return QLatin1String(names[std::size_t(problem)]);
}

QStringList columns(const std::vector<QStringList> &rows)
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], displayWidth(row[i]));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line += QString(widths[std::size_t(i)] - displayWidth(row[i]) + 2, u' ');
        }
        lines << line;
    }
    return lines;
}

} // namespace waterline::cli
