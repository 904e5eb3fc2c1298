#include "parts/elidedlabel.h"

#include <QTest>

using namespace waterline;

class TestElidedLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllWhereThereIsRoom();
    void shortensAndTellsTheRest();
    void markupIsText();
};

void TestElidedLabel::showsAllWhereThereIsRoom()
{
    ElidedLabel label(QStringLiteral("客户名单 11月.csv"));
    label.show(); // a hidden widget is not told of its size
    label.resize(label.sizeHint());
    QCOMPARE(label.text(), QStringLiteral("客户名单 11月.csv"));
    QVERIFY(label.toolTip().isEmpty());
}

void TestElidedLabel::shortensAndTellsTheRest()
{
    ElidedLabel label(QStringLiteral("/home/wang/Documents/Waterline/East 2026.waterline"), Qt::ElideMiddle);
    label.show(); // a hidden widget is not told of its size
    label.resize(label.sizeHint().width() / 2, label.sizeHint().height());
    QVERIFY(label.text().contains(u'…'));
    QVERIFY(label.fontMetrics().horizontalAdvance(label.text()) <= label.width());
    QVERIFY(label.toolTip().contains(QStringLiteral("Documents")));
    QCOMPARE(label.accessibleName(), label.fullText());
    label.resize(label.sizeHint());
    QCOMPARE(label.text(), label.fullText());
}

void TestElidedLabel::markupIsText()
{
    ElidedLabel label(QStringLiteral("<b>bold</b> and a long tail that does not fit"));
    label.show(); // a hidden widget is not told of its size
    label.resize(60, label.height());
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;")));
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
