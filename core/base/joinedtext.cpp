#include "base/joinedtext.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(List)
};

} // namespace

QString joinedText(const QStringList &names, int more)
{
    const QString list = names.join(Text::tr(", ", "between the parts of a list"));
    return more > 0 ? Text::tr("%1, and %n more", "a list", more).arg(list) : list;
}

QString joinedPhrases(const QStringList &phrases)
{
    return phrases.join(Text::tr(", ", "between two phrases"));
}

QString joinedClauses(const QStringList &clauses)
{
    return clauses.join(Text::tr("; ", "between two clauses"));
}

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (text.isEmpty())
            text = sentence;
        else if (!sentence.isEmpty())
            text = Text::tr("%1 %2", "two sentences, one behind the other").arg(text, sentence);
    }
    return text;
}

} // namespace waterline
