#include "calendar/requiredfields.h"

#include "rules/action.h"

namespace waterline {

namespace {

constexpr QLatin1String nothing("none");

QStringList coreCodes()
{
    QStringList codes;
    for (const Action action : coreActions)
        codes << actionCode(action);
    return codes;
}

} // namespace

const std::vector<Period::Kind> &RequiredFields::levels()
{
    static const std::vector<Period::Kind> all{Period::Kind::Quarter, Period::Kind::Month, Period::Kind::Week};
    return all;
}

std::map<Period::Kind, QStringList> RequiredFields::defaults()
{
    return {{Period::Kind::Week, coreCodes()}};
}

QString RequiredFields::textOf(Period::Kind level) const
{
    const auto found = actions.find(level);
    return found == actions.end() ? QString(nothing) : found->second.join(u',');
}

bool RequiredFields::set(Period::Kind level, const QString &text)
{
    if (text == nothing) {
        actions.erase(level);
        return true;
    }
    const QStringList wanted = text.split(u',');
    QStringList known = coreCodes();
    known.removeIf([&](const QString &code) { return !wanted.contains(code); });
    if (known.size() != wanted.size())
        return false;
    actions[level] = known;
    return true;
}

} // namespace waterline
