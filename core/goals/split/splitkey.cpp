#include "goals/split/splitkey.h"

#include "base/textkey.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <numeric>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr int wholeBasisPoints = 10'000;
constexpr int largestFactor = 1'000'000;

constexpr std::array<const char *, 5> codes{"even", "last-year", "channel-mix", "workdays", "by-hand"};

} // namespace

QString splitKeyCode(SplitKey::Kind kind)
{
    return QLatin1String(codes[std::size_t(kind)]);
}

std::optional<SplitKey::Kind> splitKeyFromCode(QStringView code)
{
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String(codes[i]))
            return SplitKey::Kind(i);
    }
    return std::nullopt;
}

QString splitKeyName(SplitKey::Kind kind)
{
    switch (kind) {
    case SplitKey::Kind::Even:
        return Text::tr("Evenly");
    case SplitKey::Kind::LastYear:
        return Text::tr("By last year's actual");
    case SplitKey::Kind::ChannelMix:
        return Text::tr("By channel mix");
    case SplitKey::Kind::Workdays:
        return Text::tr("By workdays");
    case SplitKey::Kind::ByHand:
        return Text::tr("By hand");
    }
    Q_UNREACHABLE();
}

std::optional<std::map<QString, int>> factorsFromText(const QString &text)
{
    std::map<QString, int> factors;
    if (text.trimmed().isEmpty())
        return factors;
    for (const QString &part : text.split(u',')) {
        const qsizetype equals = part.lastIndexOf(u'=');
        bool isNumber = false;
        const int factor = part.mid(equals + 1).trimmed().toInt(&isNumber);
        const QString channel = textKey(part.left(std::max<qsizetype>(equals, 0)));
        if (!isNumber || factor < 1 || factor > largestFactor || channel.isEmpty())
            return std::nullopt;
        factors[channel] = factor;
    }
    return factors;
}

QString splitKeyFault(const SplitKey &key, GoalTree::Axis axis, std::size_t children)
{
    if (children == 0)
        return Text::tr("There is nothing below to divide it over.");
    if (key.kind == SplitKey::Kind::ChannelMix && axis == GoalTree::Axis::Time)
        return Text::tr("Channels say nothing about weeks: divide over time by workdays or by last year's actual.");
    if (key.kind == SplitKey::Kind::Workdays && axis == GoalTree::Axis::Org)
        return Text::tr("Workdays are the same for everybody: divide over places by another key.");
    if (key.kind != SplitKey::Kind::ByHand)
        return {};
    if (key.shares.size() != children)
        return Text::tr("%1 shares were given for %2 parts.").arg(key.shares.size()).arg(children);
    for (const int share : key.shares) {
        if (share < 0 || share > wholeBasisPoints)
            return Text::tr("%1 is no share: write basis points from 0 to 10000.").arg(share);
    }
    const int sum = std::accumulate(key.shares.begin(), key.shares.end(), 0);
    if (sum != wholeBasisPoints)
        return Text::tr("The shares sum to %1 basis points, which is %2 off: they must sum to 10000 (100%).")
            .arg(sum)
            .arg(std::abs(sum - wholeBasisPoints));
    return {};
}

} // namespace waterline
