#include "base/joinedtext.h"

#include <QCoreApplication>

namespace waterline {

QString joinedText(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("List", ", ", "between the parts of a list"));
}

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (text.isEmpty())
            text = sentence;
        else if (!sentence.isEmpty())
            text =
                QCoreApplication::translate("List", "%1 %2", "two sentences, one behind the other").arg(text, sentence);
    }
    return text;
}

} // namespace waterline
