#include "base/joinedtext.h"

#include <QTranslator>
#include <QtTest>

using namespace waterline;

namespace {

/// Puts between parts what a Chinese reader expects, as a translation does.
class ListTranslator final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *, const char *, int) const override
    {
        return QByteArrayView(context) == "List" ? QStringLiteral("、") : QString();
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
        QCOMPARE(joinedText({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("a, b, c"));
    }
    void theMarkIsTheReaders()
    {
        ListTranslator chinese;
        QCoreApplication::installTranslator(&chinese);
        QCOMPARE(joinedText({QStringLiteral("王芳"), QStringLiteral("李强")}), QStringLiteral("王芳、李强"));
        QCoreApplication::removeTranslator(&chinese);
    }
};

QTEST_GUILESS_MAIN(TstJoinedText)
#include "tst_joinedtext.moc"
