#include "base/joinedtext.h"

#include <QTranslator>
#include <QtTest>

using namespace waterline;

namespace {

/// Puts between parts what a Chinese reader expects, as a translation does.
class ListTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        if (QByteArrayView(context) != "List")
            return {};
        if (QByteArrayView(source) == ", ")
            return QByteArrayView(comment) == "between two phrases" ? QStringLiteral("，") : QStringLiteral("、");
        if (QByteArrayView(source) == "; ")
            return QStringLiteral("；");
        return QByteArrayView(source).contains('n') ? QStringLiteral("%1，还有%n个") : QStringLiteral("%1%2");
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TstJoinedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreSeparated()
    {
        QCOMPARE(joinedText({}), QString());
        QCOMPARE(joinedText({QStringLiteral("a")}), QStringLiteral("a"));
        QCOMPARE(
            joinedText({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("a, b, c"));
    }
    void theMarkIsTheReaders()
    {
        ListTranslator chinese;
        QCoreApplication::installTranslator(&chinese);
        const QStringList names{QStringLiteral("王芳"), QStringLiteral("李强")};
        QCOMPARE(joinedText(names), QStringLiteral("王芳、李强"));
        QCOMPARE(joinedText(names, 3), QStringLiteral("王芳、李强，还有3个"));
        QCOMPARE(joinedPhrases(names), QStringLiteral("王芳，李强"));
        QCOMPARE(joinedClauses(names), QStringLiteral("王芳；李强"));
        QCOMPARE(joinedSentences({QStringLiteral("没有改动。"), QStringLiteral("请重试。")}),
            QStringLiteral("没有改动。请重试。"));
        QCoreApplication::removeTranslator(&chinese);
    }
    void sentencesAreSeparated()
    {
        QCOMPARE(joinedSentences({}), QString());
        QCOMPARE(joinedSentences({QStringLiteral("It is %1.")}), QStringLiteral("It is %1."));
        QCOMPARE(joinedSentences({QString(), QStringLiteral("It is %1."), QString(), QStringLiteral("Mend %2.")}),
            QStringLiteral("It is %1. Mend %2."));
    }
};

QTEST_GUILESS_MAIN(TstJoinedText)
#include "tst_joinedtext.moc"
