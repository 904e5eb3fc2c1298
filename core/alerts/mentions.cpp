#include "alerts/mentions.h"

#include "base/textkey.h"

#include <algorithm>
#include <set>

namespace waterline {

namespace {

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
}

/// A letter of a script whose words are parted by spaces.
bool isSpacedLetter(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han;
}

/// Folds character by character, so that positions stay those of the text.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        // The full-width forms of letters, digits and signs.
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0);
        c = c.isSpace() ? QChar(u' ') : c.toCaseFolded();
    }
    return result;
}

} // namespace

Mentions::Mentions(const Org &org)
{
    std::set<QString> known;
    const auto add = [&](const QString &name) {
        const QString key = folded(name.trimmed());
        if (!key.isEmpty() && known.insert(key).second)
            m_names.push_back({name.trimmed(), key});
    };
    for (const Person &person : org.people())
        add(person.name);
    for (const Unit &unit : org.units())
        add(unit.leader);
    std::ranges::stable_sort(m_names, std::greater(), [](const Name &name) { return name.key.size(); });
}

const Mentions::Name *Mentions::longestAt(QStringView key) const
{
    for (const Name &name : m_names) {
        if (!key.startsWith(name.key))
            continue;
        const bool isCut =
            isSpacedLetter(name.key.back()) && key.size() > name.key.size() && isSpacedLetter(key[name.key.size()]);
        if (!isCut)
            return &name;
    }
    return nullptr;
}

std::vector<Mention> Mentions::in(const QString &text) const
{
    std::vector<Mention> mentions;
    const QString key = folded(text);
    for (qsizetype at = key.indexOf(u'@'); at >= 0; at = key.indexOf(u'@', at + 1)) {
        const Name *name = longestAt(QStringView(key).mid(at + 1));
        if (!name)
            continue;
        const bool isAddress = at > 0 && isAsciiWord(key[at - 1]) && isAsciiWord(key[at + 1]);
        if (!isAddress)
            mentions.push_back({at, name->key.size() + 1, name->name});
    }
    return mentions;
}

std::vector<Mention> mentionsIn(const QString &text, const Org &org)
{
    return text.contains(u'@') || text.contains(u'＠') ? Mentions(org).in(text) : std::vector<Mention>();
}

bool isMentioned(const std::vector<Mention> &mentions, const QString &name)
{
    const QString key = textKey(name);
    return std::ranges::any_of(mentions, [&](const Mention &mention) { return textKey(mention.name) == key; });
}

} // namespace waterline
