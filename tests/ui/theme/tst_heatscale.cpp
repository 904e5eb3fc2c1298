#include <QTest>

#include "theme/heatscale.h"

using namespace waterline;

class TestHeatScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableAtEveryPermille()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (int permille = 0; permille <= 1500; ++permille) {
                const HeatColors colors = heatColors(Ratio(permille, 1000), *theme);
                QVERIFY2(contrast(colors.text, colors.background) >= 4.5, qPrintable(QString::number(permille)));
            }
        }
    }

    // Light cells get lighter with attainment, dark ones darker: away from 100 % is away from the surface.
    void lightnessNeverTurnsBack()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            double before = luminance(heatColors(Ratio(0, 1), *theme).background);
            for (int permille = 1; permille <= 1500; ++permille) {
                const double now = luminance(heatColors(Ratio(permille, 1000), *theme).background);
                QVERIFY2(theme->isDark ? now <= before : now >= before, qPrintable(QString::number(permille)));
                before = now;
            }
        }
    }

    void tenPercentCanBeToldApartInGrey()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (int percent = 0; percent < 100; percent += 10) {
                const int from = qGray(heatColors(Ratio(percent, 100), *theme).background.rgb());
                const int to = qGray(heatColors(Ratio(percent + 10, 100), *theme).background.rgb());
                QVERIFY2(qAbs(to - from) >= 3, qPrintable(QString::number(percent)));
            }
        }
    }

    void shortIsWarmAndOverIsBlue()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (int percent = 0; percent <= 80; percent += 5) {
                const QColor color = heatColors(Ratio(percent, 100), *theme).background;
                QVERIFY(color.red() > color.green() && color.green() > color.blue());
            }
            for (int percent = 101; percent <= 150; ++percent) {
                const QColor color = heatColors(Ratio(percent, 100), *theme).background;
                QVERIFY(color.blue() > color.green() && color.green() > color.red());
            }
        }
    }

    void hundredPercentIsTheCalmestOfAll()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const int calm = heatColors(Ratio(1, 1), *theme).background.hsvSaturation();
            for (const int percent : {0, 50, 80, 90, 101, 150})
                QVERIFY(heatColors(Ratio(percent, 100), *theme).background.hsvSaturation() > calm);
        }
    }

    void theRatioDecidesNotItsRounding()
    {
        const QColor exact = heatColors(Ratio(1, 1), lightTheme()).background;
        QCOMPARE(heatColors(Ratio(99'999, 100'000), lightTheme()).background, exact);
        QVERIFY(heatColors(Ratio(100'001, 100'000), lightTheme()).background != exact);
    }

    void beyondTheEndsIsShownAsTheEnds()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            QCOMPARE(heatColors(Ratio(-3, 1), *theme), heatColors(Ratio(0, 1), *theme));
            QCOMPARE(heatColors(Ratio(9'000'000, 1), *theme), heatColors(Ratio(3, 2), *theme));
        }
    }

    void notComputableIsHatchedGreyOutsideTheScale()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const HeatColors none = heatColors(Ratio(5, 0), *theme);
            QVERIFY(none.isHatched);
            QVERIFY(contrast(none.text, none.background) >= 4.5);
            QVERIFY(contrast(none.text, none.hatch) >= 4.5);
            for (int permille = 0; permille <= 1500; ++permille) {
                const HeatColors colors = heatColors(Ratio(permille, 1000), *theme);
                QVERIFY(!colors.isHatched && colors.background != none.background);
            }
        }
    }
};

QTEST_MAIN(TestHeatScale)
#include "tst_heatscale.moc"
