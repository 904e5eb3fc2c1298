#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QTest>
#include <QVBoxLayout>

#include "theme/stylesheet.h"

using namespace waterline;

namespace {

QSet<QString> colorsOf(const Theme &theme)
{
    QSet<QString> result;
    for (const QColor &color : {theme.window, theme.surface, theme.raised, theme.text, theme.mutedText,
             theme.disabledText, theme.border, theme.accent, theme.accentText, theme.selection, theme.link,
             theme.red.tint, theme.red.text, theme.yellow.tint, theme.yellow.text, theme.green.tint, theme.green.text})
        result << color.name();
    return result;
}

QSet<QRgb> pixelsOf(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    QSet<QRgb> result;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            result << image.pixel(x, y);
    }
    return result;
}

} // namespace

class TestStyleSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColorIsOfTheTheme()
    {
        static const QRegularExpression color(QStringLiteral("#[0-9a-fA-F]{6}"));
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const QString sheet = styleSheet(*theme);
            QVERIFY(!sheet.contains(u'@'));
            const QSet<QString> known = colorsOf(*theme);
            int count = 0;
            for (auto matches = color.globalMatch(sheet); matches.hasNext(); ++count)
                QVERIFY(known.contains(matches.next().captured()));
            QVERIFY(count > 50);
        }
    }

    void noNameSwallowsAnother()
    {
        const QString sheet = styleSheet(lightTheme());
        QVERIFY(sheet.contains(QStringLiteral("[role=\"primary\"] { background: %1; color: %2;")
                                   .arg(lightTheme().accent.name(), lightTheme().accentText.name())));
    }

    void everyPictureExists()
    {
        static const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
        int count = 0;
        for (auto matches = url.globalMatch(styleSheet(lightTheme())); matches.hasNext(); ++count)
            QVERIFY(QFile::exists(matches.next().captured(1)));
        QVERIFY(count > 0);
    }

    // Qt says "Could not parse" only by a warning, and then ignores the whole sheet.
    void qtUnderstandsItAndShowsFocus()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            QTest::failOnWarning(QRegularExpression(QStringLiteral("parse|Unknown property")));
            qApp->setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
            qApp->setPalette(palette(*theme));
            qApp->setStyleSheet(styleSheet(*theme));
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            auto *edit = new QLineEdit;
            auto *combo = new QComboBox;
            auto *button = new QPushButton(QStringLiteral("Import"));
            for (QWidget *widget : std::initializer_list<QWidget *>{edit, combo, button})
                layout->addWidget(widget);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            for (QWidget *widget : std::initializer_list<QWidget *>{edit, combo, button}) {
                window.setFocus();
                QVERIFY(!pixelsOf(*widget).contains(theme->accent.rgb()));
                widget->setFocus();
                QVERIFY(pixelsOf(*widget).contains(theme->accent.rgb()));
            }
            button->setProperty("role", QStringLiteral("primary"));
            button->style()->polish(button);
            window.setFocus();
            QVERIFY(pixelsOf(*button).contains(theme->accent.rgb()));
        }
    }
};

QTEST_MAIN(TestStyleSheet)
#include "tst_stylesheet.moc"
