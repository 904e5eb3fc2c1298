#include "customers/creditcode.h"

#include <QtTest>

using namespace waterline;

Q_DECLARE_METATYPE(CreditCodeFault)

class TstCreditCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void faults_data();
    void faults();
    void everySingleSlipIsFound();
};

void TstCreditCode::codes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    QTest::newRow("ends in a digit") << "914403001922038216"
                                     << "914403001922038216";
    QTest::newRow("ends in a letter") << "91440300708461136T"
                                      << "91440300708461136T";
    QTest::newRow("letters inside") << "9144030071526726XG"
                                    << "9144030071526726XG";
    QTest::newRow("a public body") << "12100000400000624D"
                                   << "12100000400000624D";
    QTest::newRow("check digit 0") << "91310115MA1K0003X0"
                                   << "91310115MA1K0003X0";
    QTest::newRow("check digit Y, the last there is") << "91310115MA1K0002XY"
                                                      << "91310115MA1K0002XY";
    QTest::newRow("small letters") << "91440300708461136t"
                                   << "91440300708461136T";
    QTest::newRow("spaces and dashes") << QStringLiteral(" 9144 0300-7084\u00A061136T ") << "91440300708461136T";
    QTest::newRow("full width") << QStringLiteral("９１４４０３００７０８４６１１３６Ｔ") << "91440300708461136T";
}

void TstCreditCode::codes()
{
    QFETCH(QString, cell);
    const auto parsed = parseCreditCode(cell);
    QVERIFY(std::holds_alternative<QString>(parsed));
    QTEST(std::get<QString>(parsed), "code");
}

void TstCreditCode::faults_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<CreditCodeFault>("fault");
    QTest::newRow("empty") << "" << CreditCodeFault::Empty;
    QTest::newRow("a word for empty") << QStringLiteral("待定") << CreditCodeFault::Empty;
    QTest::newRow("what Excel leaves of digits") << "9.14403E+17" << CreditCodeFault::Mangled;
    QTest::newRow("seventeen") << "91440300192203821" << CreditCodeFault::WrongLength;
    QTest::newRow("nineteen") << "9144030019220382166" << CreditCodeFault::WrongLength;
    QTest::newRow("the fifteen digits of old licences") << "440301103097413" << CreditCodeFault::WrongLength;
    QTest::newRow("letter O for 0") << "91440300192203821O" << CreditCodeFault::WrongCharacter;
    QTest::newRow("letter in the district") << "9144A3001922038216" << CreditCodeFault::WrongCharacter;
    QTest::newRow("hanzi") << QStringLiteral("91440300192203821号") << CreditCodeFault::WrongCharacter;
    QTest::newRow("digits that Excel has rounded") << "914403001922038000" << CreditCodeFault::WrongCheckDigit;
    QTest::newRow("another last character") << "914403001922038217" << CreditCodeFault::WrongCheckDigit;
    QTest::newRow("two characters exchanged") << "914403001922038261" << CreditCodeFault::WrongCheckDigit;
}

void TstCreditCode::faults()
{
    QFETCH(QString, cell);
    QFETCH(CreditCodeFault, fault);
    const auto parsed = parseCreditCode(cell);
    QVERIFY(std::holds_alternative<CreditCodeFault>(parsed));
    QCOMPARE(std::get<CreditCodeFault>(parsed), fault);
    QVERIFY(!reasonOf(fault, cell).isEmpty() && !remedyOf(fault).isEmpty());
}

void TstCreditCode::everySingleSlipIsFound()
{
    const QString code = QStringLiteral("9144030071526726XG");
    int tried = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (const QChar c : QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY")) {
            QString slip = code;
            slip[i] = c;
            if (slip == code)
                continue;
            ++tried;
            QVERIFY2(!std::holds_alternative<QString>(parseCreditCode(slip)), qPrintable(slip));
        }
    }
    QCOMPARE(tried, 18 * 30);
}

QTEST_GUILESS_MAIN(TstCreditCode)
#include "tst_creditcode.moc"
