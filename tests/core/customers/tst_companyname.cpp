#include "customers/companyname.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace waterline;

class TstCompanyName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void pairs_data();
    void pairs();
    void twiceIsOnce();
    void spacingWidthAndCaseDoNotMatter();
};

void TstCompanyName::keys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("legal form off") << QStringLiteral("北京华信科技有限公司") << QStringLiteral("北京华信科技");
    QTest::newRow("what stands in brackets stays")
        << QStringLiteral("华信（北京）科技有限公司") << QStringLiteral("华信北京科技");
    QTest::newRow("nothing but a legal form keeps it") << QStringLiteral("有限公司") << QStringLiteral("有限公司");
    QTest::newRow("never down to one character") << QStringLiteral("大公司") << QStringLiteral("大公司");
    QTest::newRow("down to two") << QStringLiteral("华为公司") << QStringLiteral("华为");
    QTest::newRow("forms behind forms") << QStringLiteral("海尔集团股份有限公司") << QStringLiteral("海尔");
    QTest::newRow("a branch stays a branch")
        << QStringLiteral("华信有限公司上海分公司") << QStringLiteral("华信有限公司上海分公司");
    QTest::newRow("English forms") << "Acme Trading Co., Ltd."
                                   << "acmetrading";
    QTest::newRow("nothing but an English form") << "Co. Ltd."
                                                 << "co";
    QTest::newRow("ampersand") << "Smith & Sons Ltd"
                               << "smithandsons";
    QTest::newRow("a form in the middle stays") << "Limited Brands Inc"
                                                << "limitedbrands";
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("nothing but punctuation") << QStringLiteral("--（）。") << QString();
    QTest::newRow("emoji are no letters") << QStringLiteral("华信😀科技") << QStringLiteral("华信科技");
}

void TstCompanyName::keys()
{
    QFETCH(QString, name);
    QTEST(companyNameKey(name), "key");
}

void TstCompanyName::pairs_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    const auto add = [](bool isSame, const char16_t *a, const char16_t *b) {
        const QString left = QString::fromUtf16(a);
        const QString right = QString::fromUtf16(b);
        QTest::addRow("R88: %s %s %s", qPrintable(left), isSame ? "is" : "is not", qPrintable(right))
            << left << right << isSame;
    };
    // The same company, written differently.
    add(true, u"北京华信科技有限公司", u"北京华信科技");
    add(true, u"北京华信科技有限公司", u"北京华信科技有限责任公司");
    add(true, u"北京华信科技股份有限公司", u"北京华信科技股份公司");
    add(true, u"北京华信科技集团有限公司", u"北京华信科技集团");
    add(true, u"北京华信科技（集团）有限公司", u"北京华信科技集团有限公司");
    add(true, u"北京华信科技公司", u"北京华信科技有限公司");
    add(true, u"北京 华信 科技有限公司", u"北京华信科技有限公司");
    add(true, u"北京　华信科技有限公司", u"北京华信科技有限公司");
    add(true, u"\uFEFF北京华信科技有限公司\u200B", u"北京华信科技有限公司");
    add(true, u"北京华信科技有限公司。", u"北京华信科技有限公司");
    add(true, u"“北京华信”科技有限公司", u"北京华信科技有限公司");
    add(true, u"华信（北京）科技有限公司", u"华信(北京)科技有限公司");
    add(true, u"华信【北京】科技有限公司", u"华信〔北京〕科技有限公司");
    add(true, u"华信（北京）科技有限公司", u"华信北京科技");
    add(true, u"ＡＢＣ贸易有限公司", u"abc贸易有限公司");
    add(true, u"ABC-贸易有限公司", u"ABC 贸易");
    add(true, u"3M中国有限公司", u"３Ｍ中国有限公司");
    add(true, u"甲投资中心（有限合伙）", u"甲投资中心");
    add(true, u"鴻海精密工業股份有限公司", u"鴻海精密工業");
    add(true, u"台灣大集團", u"台灣大");
    add(true, u"トヨタ自動車株式会社", u"トヨタ自動車");
    add(true, u"株式会社日立製作所", u"日立製作所");
    add(true, u"Acme Trading Co., Ltd.", u"ACME TRADING");
    add(true, u"Acme Trading Co.,Ltd", u"Acme Trading Company Limited");
    add(true, u"Acme Trading Co.Ltd.", u"Acme Trading");
    add(true, u"Acme, Inc.", u"Acme Incorporated");
    add(true, u"Acme Corp.", u"Acme Corporation");
    add(true, u"Acme L.L.C.", u"Acme LLC");
    add(true, u"Nestlé S.A.", u"Nestlé SA");
    add(true, u"Bosch GmbH", u"BOSCH");
    add(true, u"Muster GmbH & Co. KG", u"Muster");
    add(true, u"Siemens AG", u"Siemens");
    add(true, u"Österreich AG", u"ÖSTERREICH");
    add(true, u"Grab Holdings Pte. Ltd.", u"Grab Holdings");
    add(true, u"Johnson & Johnson", u"Johnson and Johnson");
    add(true, u"McDonald's Corp", u"McDonalds");
    add(true, u"McDonald’s", u"McDonald's");
    add(true, u"Coca-Cola", u"Coca Cola");
    add(true, u"Cafe\u0301 Noir", u"Café Noir");
    // Different companies that look alike.
    add(false, u"北京华信科技有限公司", u"华信（北京）科技有限公司");
    add(false, u"北京华信科技有限公司", u"上海华信科技有限公司");
    add(false, u"北京华信科技有限公司", u"北京华信科贸有限公司");
    add(false, u"北京华信科技有限公司", u"北京华信信息科技有限公司");
    add(false, u"北京华信科技有限公司", u"北京华信科技有限公司上海分公司");
    add(false, u"北京华信科技有限公司上海分公司", u"北京华信科技有限公司广州分公司");
    add(false, u"华信集团科技有限公司", u"华信科技有限公司");
    add(false, u"北京市华信科技有限公司", u"北京华信科技有限公司");
    add(false, u"第一建筑公司", u"第二建筑公司");
    add(false, u"大公司", u"中公司");
    add(false, u"甲1公司", u"甲2公司");
    add(false, u"Acme Trading Ltd", u"Acme Trade Ltd");
    add(false, u"Acme (Shanghai) Ltd", u"Acme (Beijing) Ltd");
    add(false, u"Siemens AG", u"Siemens Energy AG");
    add(false, u"Agco", u"Ag");
    add(false, u"Co-op", u"Op");
    add(false, u"Limited Brands Inc", u"Brands Inc");
    add(false, u"Nestlé", u"Nestle");
    add(false, u"SA Power Networks", u"Power Networks");
    add(false, u"3M", u"4M");
}

void TstCompanyName::pairs()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(!companyNameKey(a).isEmpty() && !companyNameKey(b).isEmpty());
    QTEST(companyNameKey(a) == companyNameKey(b), "isSame");
}

namespace {

QString anyName()
{
    const auto piece = rc::gen::element<std::string>("华信", "北京", "（", "）", "科技", "有限", "公司", "有限公司",
        "集团", "股份", "分公司", "株式会社", "责任", "有限合伙", " ", "　", "&", "and", "Co", "Ltd", ".", ",", "-",
        "'", "Acme", "S.A.", "GmbH", "KG", "ﬁ", "ß", "İ", "ΐ", "e\u0301", "ｶﾞ", "½", "①", "😀", "㈱", "\u200B", "大");
    std::string name;
    for (const std::string &one : *rc::gen::container<std::vector<std::string>>(piece))
        name += one;
    return QString::fromStdString(name);
}

} // namespace

void TstCompanyName::twiceIsOnce()
{
    QVERIFY(rc::check("the key of a key is that key", [] {
        const QString key = companyNameKey(anyName());
        RC_ASSERT(companyNameKey(key).toStdString() == key.toStdString());
    }));
}

void TstCompanyName::spacingWidthAndCaseDoNotMatter()
{
    QVERIFY(rc::check("spaces between hanzi, upper case and full-width brackets change nothing", [] {
        const auto hanzi = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("华", "信", "北", "京", "科", "技", "(", ")", "公", "司", "集", "团")));
        QString name;
        QString spaced;
        for (const std::string &one : hanzi) {
            const QString c = QString::fromStdString(one);
            name += c;
            spaced += (c == QStringLiteral("(") ? QStringLiteral("（")
                    : c == QStringLiteral(")")  ? QStringLiteral("）")
                                                : c);
            spaced += QString::fromStdString(*rc::gen::element<std::string>("", " ", "　", "\u00A0", "\u200B"));
        }
        RC_ASSERT(companyNameKey(name + QStringLiteral("abc")) == companyNameKey(spaced + QStringLiteral("ＡＢＣ")));
    }));
}

QTEST_GUILESS_MAIN(TstCompanyName)
#include "tst_companyname.moc"
