#include "parts/whypanel.h"

#include "parts/markbadge.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace waterline;

class TestWhyPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyStateSaysHow();
    void showsEveryPart();
    void showsNoCalloutWhenGreen();
    void textIsNeverMarkup();
    void copiesAsText();
    void languageSwitchForgets();

private:
    static Explanation deviation()
    {
        Explanation why{QStringLiteral("王芳: Visits"), QStringLiteral("R8 · R7"), 1, QStringLiteral("short by 25.0%")};
        why.inputs = {{QStringLiteral("Plan"), QStringLiteral("20")}, {QStringLiteral("Actual"), QStringLiteral("15")}};
        why.arithmetic = {{QStringLiteral("Deviation"), QStringLiteral("(15 - 20) / 20"), QStringLiteral("-25.0%")}};
        why.sources = {{QStringLiteral("visits.csv"), 41, QStringLiteral("2026-01-15 visit")},
            {QStringLiteral("visits.csv"), 57, QStringLiteral("2026-01-16 visit")}};
        why.moreSources = 13;
        why.counterfactual = QStringLiteral("2 more visits");
        return why;
    }
    static QStringList texts(const WhyPanel &panel)
    {
        QStringList result;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            result << label->text();
        return result;
    }
    static bool has(const WhyPanel &panel, const char *text) { return texts(panel).contains(QString::fromUtf8(text)); }
};

void TestWhyPanel::emptyStateSaysHow()
{
    WhyPanel panel(lightTheme());
    QVERIFY(has(panel, "Click a number to see how it came about."));
    panel.setExplanation(deviation());
    panel.clear();
    QTRY_VERIFY(!has(panel, "王芳: Visits"));
    QVERIFY(has(panel, "Click a number to see how it came about."));
    QVERIFY(!panel.explanation());
}

void TestWhyPanel::showsEveryPart()
{
    WhyPanel panel(darkTheme());
    panel.setExplanation(deviation(), Mark::Short);
    for (const char *text : {"王芳: Visits", "short by 25.0%", "Rule R8 · R7, version 1", "Plan", "20", "Actual", "15",
             "Deviation", "(15 − 20) ÷ 20", "= −25.0%", "To turn it green", "2 more visits", "visits.csv", "line 41",
             "2026-01-15 visit", "line 57", "and 13 more row(s)"})
        QVERIFY2(has(panel, text), text);
    // The file is named once for all its rows.
    QCOMPARE(texts(panel).count(QStringLiteral("visits.csv")), 1);
    QCOMPARE(panel.findChildren<MarkBadge *>().size(), 1);
    QCOMPARE(panel.findChild<MarkBadge *>()->accessibleName(), markWord(Mark::Short));
}

void TestWhyPanel::showsNoCalloutWhenGreen()
{
    WhyPanel panel(lightTheme());
    Explanation why = deviation();
    why.counterfactual.clear();
    why.sources.clear();
    why.moreSources = 0;
    panel.setExplanation(why);
    QVERIFY(!has(panel, "To turn it green"));
    QVERIFY(!has(panel, "It rests on these rows"));
    QVERIFY(panel.findChildren<MarkBadge *>().isEmpty());
}

void TestWhyPanel::textIsNeverMarkup()
{
    WhyPanel panel(lightTheme());
    Explanation why = deviation();
    why.title = QStringLiteral("<img src='file:///etc/passwd'>");
    panel.setExplanation(why);
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (!label->text().isEmpty() && label->text() != QStringLiteral("Why?"))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestWhyPanel::copiesAsText()
{
    WhyPanel panel(lightTheme());
    auto *copy = panel.findChild<QToolButton *>();
    QVERIFY(!copy->isEnabled());
    panel.setExplanation(deviation());
    QVERIFY(copy->isEnabled());
    copy->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("王芳: Visits\nR8 · R7, version 1: short by 25.0%\n")));
    QVERIFY(text.contains(QStringLiteral("Deviation: (15 - 20) / 20 = -25.0%\n")));
}

void TestWhyPanel::languageSwitchForgets()
{
    WhyPanel panel(lightTheme());
    panel.setExplanation(deviation());
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&panel, &change);
    QVERIFY(!panel.explanation());
}

QTEST_MAIN(TestWhyPanel)
#include "tst_whypanel.moc"
