#include "alerts/alertgroups.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waterline {

namespace {

using GroupKey = std::tuple<QString, OrgPlace, Period, QString, AlertState, bool>;

GroupKey keyOf(const Alert &alert)
{
    return {alert.rule, alert.place, alert.period, alert.conditionAt.endText(), alert.state, isWithdrawn(alert)};
}

/// Behind it a new word begins: a space, or a comma of a script that writes none.
bool partsWords(QChar c)
{
    return c.isSpace() || (c.unicode() >= 0x80 && c.isPunct());
}

/// How many characters all begin with, up to the end of a word.
qsizetype sharedBeginning(const QStringList &sentences)
{
    const QString &first = sentences.front();
    qsizetype length = first.size();
    for (const QString &sentence : sentences) {
        const auto different = std::ranges::mismatch(QStringView(first).first(length), QStringView(sentence)).in1;
        length = std::distance(QStringView(first).begin(), different);
    }
    while (length > 0 && !partsWords(first[length - 1]))
        --length;
    return length;
}

/// Where the sentence goes on behind those words, if it begins with them; nothing may be left of it.
qsizetype behind(const QString &sentence, qsizetype from, const QString &words)
{
    if (words.isEmpty() || !QStringView(sentence).sliced(from).startsWith(words))
        return from;
    qsizetype end = from + words.size();
    while (end < sentence.size() && (sentence[end].isPunct() || sentence[end].isSpace()))
        ++end;
    return end == from + words.size() || end == sentence.size() ? from : end;
}

/// "Visits: 16 of 20 planned" of "Li Qiang, 2026-W47, Visits: 16 of 20 planned".
QString ownWords(const Alert &alert, const QString &place)
{
    const qsizetype begin = behind(alert.summary, behind(alert.summary, 0, place), alert.period.toText());
    QString words = alert.summary.sliced(begin);
    // What stood inside the sentence now begins one.
    if (begin > 0)
        words.front() = words.front().toUpper();
    return words;
}

QStringList sentencesOf(const std::vector<Alert> &alerts, const QString &place)
{
    QStringList sentences;
    bool isShort = true;
    for (const Alert &alert : alerts) {
        sentences << ownWords(alert, place);
        isShort = isShort && sentences.back() != alert.summary;
    }
    if (isShort || sentences.size() < 2)
        return sentences;
    const qsizetype shared = sharedBeginning(sentences);
    if (std::ranges::any_of(sentences, [&](const QString &sentence) { return sentence.size() <= shared; }))
        return sentences;
    for (QString &sentence : sentences)
        sentence = sentence.mid(shared);
    return sentences;
}

/// An answer to several alerts is a comment of each.
bool isSameAnswer(const AlertComment &left, const AlertComment &right)
{
    return std::tie(left.author, left.at, left.state, left.text)
        == std::tie(right.author, right.at, right.state, right.text);
}

void addComments(std::vector<AlertComment> &comments, const std::vector<AlertComment> &more)
{
    std::ranges::copy_if(more, std::back_inserter(comments), [&](const AlertComment &comment) {
        return std::ranges::none_of(comments, [&](const AlertComment &known) { return isSameAnswer(known, comment); });
    });
    std::ranges::stable_sort(
        comments, {}, [](const AlertComment &comment) { return std::pair(comment.at, comment.id); });
}

void add(AlertGroup &group, const AlertRow &row)
{
    group.alerts.push_back(row.alert);
    AlertRow &all = group.row;
    addComments(all.comments, row.comments);
    for (const QString &name : row.mentioned) {
        if (!all.mentioned.contains(name))
            all.mentioned << name;
    }
    all.isLate |= row.isLate;
    all.alert.raisedAt = std::min(all.alert.raisedAt, row.alert.raisedAt);
    all.secondsToRaise = std::min(all.secondsToRaise, row.secondsToRaise);
    if (row.alert.actedAt.isValid() && (!all.alert.actedAt.isValid() || row.alert.actedAt < all.alert.actedAt))
        all.alert.actedAt = row.alert.actedAt;
    if (all.alert.actedAt.isValid())
        all.secondsToAct = std::max<qint64>(0, all.alert.raisedAt.secsTo(all.alert.actedAt));
}

} // namespace

std::vector<AlertGroup> groupedAlerts(const std::vector<AlertRow> &rows)
{
    std::vector<AlertGroup> groups;
    std::map<GroupKey, std::size_t> places;
    for (const AlertRow &row : rows) {
        const auto [place, isNew] = places.try_emplace(keyOf(row.alert), groups.size());
        if (isNew)
            groups.push_back({{row.alert}, row, {}});
        else
            add(groups[place->second], row);
    }
    for (AlertGroup &group : groups)
        group.sentences = sentencesOf(group.alerts, group.row.placeName);
    return groups;
}

} // namespace waterline
