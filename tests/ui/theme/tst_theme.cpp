#include <QTest>

#include "theme/theme.h"

using namespace waterline;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastFollowsWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::red, Qt::red) * 100), 100);
        // The well-known border case of grey text on white.
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const QByteArray prefix = theme->isDark ? "dark: " : "light: ";
            const std::vector<std::pair<const char *, QColor>> texts{{"text", theme->text}, {"muted", theme->mutedText},
                {"disabled", theme->disabledText}, {"link", theme->link}, {"red", theme->red.text},
                {"yellow", theme->yellow.text}, {"green", theme->green.text}};
            const std::vector<std::pair<const char *, QColor>> grounds{
                {"window", theme->window}, {"surface", theme->surface}, {"raised", theme->raised}};
            for (const auto &[textName, text] : texts) {
                for (const auto &[groundName, ground] : grounds)
                    QTest::addRow("%s%s on %s", prefix.data(), textName, groundName) << text << ground;
            }
            QTest::addRow("%stext on selection", prefix.data()) << theme->text << theme->selection;
            QTest::addRow("%smuted on selection", prefix.data()) << theme->mutedText << theme->selection;
            QTest::addRow("%slink on selection", prefix.data()) << theme->link << theme->selection;
            QTest::addRow("%saccent text on accent", prefix.data()) << theme->accentText << theme->accent;
            QTest::addRow("%saccent text on link", prefix.data()) << theme->accentText << theme->link;
            QTest::addRow("%sred on its tint", prefix.data()) << theme->red.text << theme->red.tint;
            QTest::addRow("%syellow on its tint", prefix.data()) << theme->yellow.text << theme->yellow.tint;
            QTest::addRow("%sgreen on its tint", prefix.data()) << theme->green.text << theme->green.tint;
        }
    }
    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        const double found = contrast(text, background);
        QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
    }

    // WCAG asks 3 : 1 of what is no text but carries meaning.
    void marksAndFocusRingsAreVisible()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (const QColor &ground : {theme->window, theme->surface, theme->raised}) {
                for (const QColor &mark : {theme->red.solid, theme->yellow.solid, theme->green.solid, theme->accent})
                    QVERIFY(contrast(mark, ground) >= 3);
            }
            for (const SignalColors *colors : {&theme->red, &theme->yellow, &theme->green})
                QVERIFY(contrast(colors->solid, colors->tint) >= 3);
        }
    }

    void paletteSetsEveryRoleInEveryGroup()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const QPalette colors = palette(*theme);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                for (int role = 0; role < QPalette::NColorRoles; ++role) {
                    if (role != QPalette::NoRole)
                        QVERIFY2(
                            colors.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
                }
            }
        }
    }

    void paletteTextIsReadable()
    {
        const std::vector<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::Link, QPalette::Base},
            {QPalette::LinkVisited, QPalette::Window},
            {QPalette::BrightText, QPalette::Window},
        };
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const QPalette colors = palette(*theme);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                for (const auto &[text, ground] : pairs)
                    QVERIFY(contrast(colors.color(group, text), colors.color(group, ground)) >= 4.5);
            }
        }
    }

    void disabledTextLooksDisabled()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const QPalette colors = palette(*theme);
            QVERIFY(contrast(colors.color(QPalette::Disabled, QPalette::Text), theme->surface)
                < contrast(colors.color(QPalette::Active, QPalette::Text), theme->surface) / 2);
        }
    }

    void systemIsDarkWhenItsTextIsLighterThanItsWindow()
    {
        QVERIFY(isSystemDark(palette(darkTheme())));
        QVERIFY(!isSystemDark(palette(lightTheme())));
    }

    void choiceDecidesBeforeTheSystem()
    {
        const QPalette dark = palette(darkTheme());
        const QPalette light = palette(lightTheme());
        QCOMPARE(chosenTheme(ThemeChoice::System, dark), darkTheme());
        QCOMPARE(chosenTheme(ThemeChoice::System, light), lightTheme());
        QCOMPARE(chosenTheme(ThemeChoice::Light, dark), lightTheme());
        QCOMPARE(chosenTheme(ThemeChoice::Dark, light), darkTheme());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
