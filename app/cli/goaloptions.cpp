#include "goaloptions.h"

#include "goals/goaltext.h"
#include "import/cells/cellnumber.h"

#include <QCoreApplication>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the options are called, what they are for and, where they take a value, an example of it.
struct GoalOption {
    const char *name;
    const char *description;
    const char *value;
};

constexpr GoalOption options[]{
    {"metric", QT_TRANSLATE_NOOP("Cli", "What is measured, by its code; signed if left out."), "code"},
    {"span", QT_TRANSLATE_NOOP("Cli", "The period looked at: 2026, 2026-Q1, 2026-03 or 2026-W12."), "period"},
    {"year", QT_TRANSLATE_NOOP("Cli", "The fiscal year; the present one if left out."), "year"},
    {"period", QT_TRANSLATE_NOOP("Cli", "The period meant: 2026, 2026-Q1, 2026-03 or 2026-W12."), "period"},
    {"columns", QT_TRANSLATE_NOOP("Cli", "Periods side by side: quarters, months or weeks."), "kind"},
    {"draft", QT_TRANSLATE_NOOP("Cli", "The goals that are worked on, as without --version."), nullptr},
    {"version", QT_TRANSLATE_NOOP("Cli", "The goals as that version published them."), "number"},
    {"value", QT_TRANSLATE_NOOP("Cli", "The number to be reached: 1200.50 or 5800万, or a count; of a share also 45%."),
        "amount"},
    {"keep",
        QT_TRANSLATE_NOOP(
            "Cli", "Which total stays: unit (of the unit above; the default), period (of the period above) or none."),
        "total"},
    {"within-capacity",
        QT_TRANSLATE_NOOP("Cli",
            "Ask nobody for more in a week than the mean of the best four weeks, and leave weeks that are over as they "
            "are; refuse what has no room."),
        nullptr},
    {"by", QT_TRANSLATE_NOOP("Cli", "even, last-year, channel-mix, workdays or by-hand."), "key"},
    {"axis", QT_TRANSLATE_NOOP("Cli", "Divide over units or over periods."), "axis"},
    {"shares", QT_TRANSLATE_NOOP("Cli", "Of by-hand: 30%,70% in the order of the children, or basis points."), "list"},
    {"factors",
        QT_TRANSLATE_NOOP("Cli", "Of channel-mix: what last year's amounts count, online=15000 is one and a half."),
        "list"},
    {"down", QT_TRANSLATE_NOOP("Cli", "Go on down to the weeks of each person."), nullptr},
    {"periods-by", QT_TRANSLATE_NOOP("Cli", "With --down, the key over the periods; workdays if left out."), "key"},
    {"dry-run", QT_TRANSLATE_NOOP("Cli", "Show what it would give and write nothing."), nullptr},
    {"explain", QT_TRANSLATE_NOOP("Cli", "Say of every number why it is what it is."), nullptr},
    {"reason", QT_TRANSLATE_NOOP("Cli", "Why the goals change; people read it."), "text"},
    {"person", QT_TRANSLATE_NOOP("Cli", "A person, by number or unique name."), "code"},
    {"class", QT_TRANSLATE_NOOP("Cli", "By which class of customers the goal is to be reached."), "name"},
    {"customers", QT_TRANSLATE_NOOP("Cli", "How many of that class."), "count"},
    {"conversion", QT_TRANSLATE_NOOP("Cli", "How many of them will buy: 25%, or basis points."), "share"},
    {"day", QT_TRANSLATE_NOOP("Cli", "The day on which the period is looked at."), "day"},
    {"depth", QT_TRANSLATE_NOOP("Cli", "How far down to compare: units, or people (the default)."), "depth"},
};

QString option(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1String(name));
}

Error unknown(const QString &sentence)
{
    return {Problem::UnknownName, sentence, {}};
}

/// Basis points out of "30%,70%" or "3000,7000"; nothing for other text.
std::optional<std::vector<int>> sharesFromText(const QString &text)
{
    std::vector<int> shares;
    for (const QString &part : text.split(u',')) {
        const std::optional<int> share = basisPointsFrom(part.trimmed());
        if (!share || *share < 0)
            return std::nullopt;
        shares.push_back(*share);
    }
    return shares;
}

Result<SplitKey::Kind> keyKindFrom(const QString &code)
{
    if (const auto kind = splitKeyFromCode(code))
        return *kind;
    return unknown(Text::tr("There is no key %1; write even, last-year, channel-mix, workdays or by-hand.").arg(code));
}

} // namespace

void addGoalOptions(QCommandLineParser &parser, const QStringList &names)
{
    for (const GoalOption &one : options) {
        const QString name = QLatin1String(one.name);
        if (!names.contains(name))
            continue;
        QCommandLineOption option(name, Text::tr(one.description));
        if (one.value)
            option.setValueName(QLatin1String(one.value));
        parser.addOption(option);
    }
}

QStringList goalOptionNames()
{
    QStringList names;
    for (const GoalOption &one : options)
        names << QLatin1String(one.name);
    return names;
}

Result<Metric> metricFrom(const QCommandLineParser &parser, const std::vector<Metric> &metrics)
{
    const QString named = option(parser, "metric");
    const QString code = named.isEmpty() ? QStringLiteral("signed") : named;
    if (const Metric *metric = metricOf(metrics, code))
        return *metric;
    return unknownMetric(code, metrics);
}

Result<std::optional<Period>> periodFrom(const QCommandLineParser &parser, const QString &name)
{
    const QString text = parser.value(name);
    if (text.isEmpty())
        return std::optional<Period>();
    const std::optional<Period> period = Period::parse(text);
    if (!period)
        return unknown(Text::tr("%1 is no period. Write it like 2026, 2026-Q1, 2026-03 or 2026-W12.").arg(text));
    return period;
}

Result<Period::Kind> columnsFrom(const QCommandLineParser &parser, const Period &span)
{
    static const QStringList words{QStringLiteral("quarters"), QStringLiteral("months"), QStringLiteral("weeks")};
    const QString text = option(parser, "columns");
    if (text.isEmpty())
        return span.kind() == Period::Kind::Week ? Period::Kind::Week : Period::Kind(int(span.kind()) + 1);
    const qsizetype index = words.indexOf(text);
    if (index < 0)
        return unknown(Text::tr("There are no columns %1; write quarters, months or weeks.").arg(text));
    const auto kind = Period::Kind(int(Period::Kind::Quarter) + int(index));
    if (kind < span.kind())
        return unknown(Text::tr("%1 cannot be divided into %2.").arg(span.toText(), text));
    return kind;
}

Result<qint64> amountFrom(const QString &text, const Metric &metric)
{
    const std::string cell = text.toStdString();
    if (!metric.isMoney()) {
        const Parsed<qint64> count = parseInteger(cell, {});
        return count ? Result<qint64>(*count) : unknown(reasonOf(count.fault(), text));
    }
    const Parsed<Money> money = parseMoney(cell, {});
    return money ? Result<qint64>(money->minor) : unknown(reasonOf(money.fault(), text));
}

std::optional<int> percentFrom(const QString &text)
{
    static const QRegularExpression percent(QStringLiteral("^(\\d{1,3})(?:\\.(\\d{1,2}))?%$"));
    const QRegularExpressionMatch match = percent.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
}

std::optional<int> basisPointsFrom(const QString &text)
{
    if (const std::optional<int> points = percentFrom(text))
        return points;
    bool isNumber = false;
    const int points = text.toInt(&isNumber);
    return isNumber ? std::optional(points) : std::nullopt;
}

Result<SplitKey> splitKeyFrom(const QCommandLineParser &parser)
{
    SplitKey key;
    if (const QString code = option(parser, "by"); !code.isEmpty()) {
        const Result<SplitKey::Kind> kind = keyKindFrom(code);
        if (!kind)
            return kind.error();
        key.kind = *kind;
    }
    const QString shares = option(parser, "shares");
    const QString factors = option(parser, "factors");
    if (!shares.isEmpty() && key.kind != SplitKey::Kind::ByHand)
        return unknown(Text::tr("--shares goes with --by by-hand."));
    if (!factors.isEmpty() && key.kind != SplitKey::Kind::ChannelMix)
        return unknown(Text::tr("--factors goes with --by channel-mix."));
    if (key.kind == SplitKey::Kind::ByHand) {
        const auto parts = sharesFromText(shares);
        if (!parts)
            return unknown(Text::tr("--by by-hand takes --shares, such as 30%,70% or 3000,7000."));
        key.shares = *parts;
    }
    if (!factors.isEmpty()) {
        const auto parts = factorsFromText(factors);
        if (!parts)
            return unknown(
                Text::tr("%1 are no factors. Write them like online=15000,ka=8000, from 1 to 1000000.").arg(factors));
        key.factors = *parts;
    }
    return key;
}

Result<SplitKey> periodKeyFrom(const QCommandLineParser &parser)
{
    SplitKey key = SpreadKeys{}.periods;
    if (const QString code = option(parser, "periods-by"); !code.isEmpty()) {
        const Result<SplitKey::Kind> kind = keyKindFrom(code);
        if (!kind)
            return kind.error();
        key.kind = *kind;
    }
    return key;
}

Result<Keep> keepFrom(const QCommandLineParser &parser)
{
    const QString text = option(parser, "keep");
    if (text.isEmpty() || text == QStringLiteral("unit"))
        return Keep::OrgParent;
    if (text == QStringLiteral("period"))
        return Keep::TimeParent;
    if (text == QStringLiteral("none"))
        return Keep::Nothing;
    return unknown(Text::tr("--keep takes unit, period or none, and not %1.").arg(text));
}

Result<GoalTree::Axis> axisFrom(const QCommandLineParser &parser, const SplitKey &key, const GoalNode &node)
{
    const QString text = option(parser, "axis");
    if (text == QStringLiteral("units"))
        return GoalTree::Axis::Org;
    if (text == QStringLiteral("periods"))
        return GoalTree::Axis::Time;
    if (!text.isEmpty())
        return unknown(Text::tr("--axis takes units or periods, and not %1.").arg(text));
    const bool isOfPeriods = key.kind == SplitKey::Kind::Workdays || node.place.isPerson();
    return isOfPeriods ? GoalTree::Axis::Time : GoalTree::Axis::Org;
}

} // namespace waterline::cli
