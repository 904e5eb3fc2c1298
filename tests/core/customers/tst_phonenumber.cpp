#include "customers/phonenumber.h"

#include <QtTest>

using namespace waterline;

using Kind = PhoneNumber::Kind;
Q_DECLARE_METATYPE(PhoneNumber::Kind)
Q_DECLARE_METATYPE(PhoneFault)

class TstPhoneNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void faults_data();
    void faults();
    void everyFaultHasReasonAndRemedy();
};

void TstPhoneNumber::numbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<PhoneNumber::Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char16_t *cell, Kind kind, const char *text) {
        QTest::addRow("R88: %s", qPrintable(QString::fromUtf16(cell)))
            << QString::fromUtf16(cell) << kind << QString::fromLatin1(text);
    };
    add(u"13800138000", Kind::Mobile, "13800138000");
    add(u"13000000000", Kind::Mobile, "13000000000");
    add(u"19999999999", Kind::Mobile, "19999999999");
    add(u"138-0013-8000", Kind::Mobile, "13800138000");
    add(u"138 0013 8000", Kind::Mobile, "13800138000");
    add(u"138\u00A00013\u00A08000", Kind::Mobile, "13800138000");
    add(u"１３８００１３８０００", Kind::Mobile, "13800138000");
    add(u"138–0013—8000", Kind::Mobile, "13800138000");
    add(u"+86 138 0013 8000", Kind::Mobile, "13800138000");
    add(u"＋８６-13800138000", Kind::Mobile, "13800138000");
    add(u"(+86)13800138000", Kind::Mobile, "13800138000");
    add(u"008613800138000", Kind::Mobile, "13800138000");
    add(u"8613800138000", Kind::Mobile, "13800138000");
    add(u"013800138000", Kind::Mobile, "13800138000");
    add(u"13800138000.0", Kind::Mobile, "13800138000");
    add(u"手机：13800138000", Kind::Mobile, "13800138000");
    add(u"\u202D13800138000\u202C", Kind::Mobile, "13800138000");
    add(u"010-62345678", Kind::Landline, "010-62345678");
    add(u"01062345678", Kind::Landline, "010-62345678");
    add(u"(010) 6234 5678", Kind::Landline, "010-62345678");
    add(u"（021）62345678", Kind::Landline, "021-62345678");
    add(u"0755-83456789", Kind::Landline, "0755-83456789");
    add(u"0937-2345678", Kind::Landline, "0937-2345678");
    add(u"+86 10 6234 5678", Kind::Landline, "010-62345678");
    add(u"+86 (0)10 6234 5678", Kind::Landline, "010-62345678");
    add(u"0086-755-83456789", Kind::Landline, "0755-83456789");
    add(u"010-62345678-801", Kind::Landline, "010-62345678-801");
    add(u"0755-83456789-8", Kind::Landline, "0755-83456789-8");
    add(u"010-62345678转801", Kind::Landline, "010-62345678-801");
    add(u"010-62345678 转分机 801", Kind::Landline, "010-62345678-801");
    add(u"010-62345678 ext. 801", Kind::Landline, "010-62345678-801");
    add(u"010-62345678#801", Kind::Landline, "010-62345678-801");
    add(u"010-62345678x801", Kind::Landline, "010-62345678-801");
    add(u"+86-10-62345678-801", Kind::Landline, "010-62345678-801");
    add(u"(0755)8345-6789-22", Kind::Landline, "0755-83456789-22");
    add(u"010-6234-5678", Kind::Landline, "010-62345678");
    add(u"+86-139-9013-8000", Kind::Mobile, "13990138000");
    add(u"400-800-1234", Kind::Service, "4008001234");
    add(u"8008101234", Kind::Service, "8008101234");
    add(u"95588", Kind::Service, "95588");
    add(u"10086", Kind::Service, "10086");
    add(u"+852 2345 6789", Kind::International, "+85223456789");
    add(u"00852-2345-6789", Kind::International, "+85223456789");
    add(u"+1 (415) 555-2671", Kind::International, "+14155552671");
    add(u"+49 151 12345678", Kind::International, "+4915112345678");
    add(u"+1 415 555 2671 ext 22", Kind::International, "+14155552671-22");
    add(u"+1234567", Kind::International, "+1234567");
    add(u"+123456789012345", Kind::International, "+123456789012345");
}

void TstPhoneNumber::numbers()
{
    QFETCH(QString, cell);
    const auto parsed = parsePhone(cell);
    const PhoneNumber *number = std::get_if<PhoneNumber>(&parsed);
    QVERIFY2(number, qPrintable(cell));
    QTEST(number->kind, "kind");
    QTEST(number->toText(), "text");
    // What was understood is understood again.
    const auto again = parsePhone(number->number);
    QVERIFY(std::holds_alternative<PhoneNumber>(again));
    QCOMPARE(std::get<PhoneNumber>(again), (PhoneNumber{number->kind, number->number, {}}));
}

void TstPhoneNumber::faults_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<PhoneFault>("fault");
    const auto add = [](const char16_t *cell, PhoneFault fault) {
        QTest::addRow("R88: '%s'", qPrintable(QString::fromUtf16(cell))) << QString::fromUtf16(cell) << fault;
    };
    add(u"", PhoneFault::Empty);
    add(u"　 ", PhoneFault::Empty);
    add(u"无", PhoneFault::Empty);
    add(u"-", PhoneFault::Empty);
    add(u"5.35E+09", PhoneFault::Mangled);
    add(u"1.38E+10", PhoneFault::Mangled);
    add(u"见备注", PhoneFault::NotANumber);
    add(u"a@b.cn", PhoneFault::NotANumber);
    add(u"+", PhoneFault::NotANumber);
    add(u"138+00138000", PhoneFault::NotANumber);
    add(u"13800138000/13900139000", PhoneFault::NotANumber);
    add(u"12800138000", PhoneFault::NoSuchMobile);
    add(u"23800138000", PhoneFault::NoSuchMobile);
    add(u"1380013800", PhoneFault::TooShort);
    add(u"138001380001", PhoneFault::TooLong);
    add(u"1234", PhoneFault::TooShort);
    add(u"62345678", PhoneFault::NoAreaCode);
    add(u"6234567", PhoneFault::NoAreaCode);
    add(u"1062345678", PhoneFault::LostZero);
    add(u"75583456789", PhoneFault::LostZero);
    add(u"010-6234567", PhoneFault::NoSuchLandline);
    add(u"010-12345678", PhoneFault::NoSuchLandline);
    add(u"0237-234567", PhoneFault::NoSuchLandline);
    add(u"0755-834567890", PhoneFault::TooLong);
    add(u"+123456", PhoneFault::TooShort);
    add(u"+1234567890123456", PhoneFault::TooLong);
    add(u"+86", PhoneFault::TooShort);
    add(u"+86 128 0013 8000", PhoneFault::NoSuchMobile);
}

void TstPhoneNumber::faults()
{
    QFETCH(QString, cell);
    const auto parsed = parsePhone(cell);
    QVERIFY2(std::holds_alternative<PhoneFault>(parsed), qPrintable(cell));
    QTEST(std::get<PhoneFault>(parsed), "fault");
}

void TstPhoneNumber::everyFaultHasReasonAndRemedy()
{
    for (const PhoneFault fault :
        {PhoneFault::Mangled, PhoneFault::NotANumber, PhoneFault::TooShort, PhoneFault::TooLong,
            PhoneFault::NoSuchMobile, PhoneFault::NoAreaCode, PhoneFault::LostZero, PhoneFault::NoSuchLandline}) {
        QVERIFY(reasonOf(fault, u"12-34").contains(QStringLiteral("12-34")));
        QVERIFY(!remedyOf(fault).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TstPhoneNumber)
#include "tst_phonenumber.moc"
