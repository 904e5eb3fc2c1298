#include "shell/traynotice.h"

#include <QTest>

using namespace waterline;

class TestTrayNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWorthTelling_data()
    {
        QTest::addColumn<int>("alerts");
        QTest::addColumn<bool>("isWindowActive");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("R7: somebody is elsewhere") << 1 << false << true;
        QTest::newRow("R7: somebody looks at the window") << 1 << true << false;
        QTest::newRow("R7: nothing new") << 0 << false << false;
    }
    void isWorthTelling()
    {
        QFETCH(int, alerts);
        QFETCH(bool, isWindowActive);
        QTEST(TrayNotice::isWorthTelling(alerts, isWindowActive), "isTold");
    }

    void saysHowMany()
    {
        QVERIFY(TrayNotice::text(3).contains(QStringLiteral("3")));
        QVERIFY(TrayNotice::text(3) != TrayNotice::text(4));
    }
};

QTEST_MAIN(TestTrayNotice)
#include "tst_traynotice.moc"
