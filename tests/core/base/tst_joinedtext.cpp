#include "base/joinedtext.h"

#include <QTranslator>
#include <QtTest>

using namespace waterline;

namespace {

/// Puts between parts what a Chinese reader expects, as a translation does.
class ListTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArrayView(context) != "List")
            return {};
        return QByteArrayView(source) == ", " ? QStringLiteral("、") : QStringLiteral("%1%2");
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
        QCOMPARE(joinedText({QStringLiteral("王芳"), QStringLiteral("李强")}), QStringLiteral("王芳、李强"));
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
