#include <QSet>
#include <QTest>

#include "theme/icons.h"

using namespace waterline;

namespace {

QImage drawn(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(side, side), 1.0, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the pixels that the stroke covers wholly; invalid when there is none or more than one.
QColor strokeColor(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colors << image.pixel(x, y);
        }
    }
    return colors.size() == 1 ? QColor(*colors.begin()) : QColor();
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInItsOwnShape()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < iconCount; ++i) {
            const QImage image = drawn(icon(IconName(i), lightTheme()), 48);
            QVERIFY2(strokeColor(image).isValid(), qPrintable(QString::number(i)));
            seen << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        }
        QCOMPARE(seen.size(), qsizetype(iconCount));
    }

    void colorsComeFromTheTheme()
    {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            const QIcon bell = icon(IconName::Bell, *theme);
            QCOMPARE(strokeColor(drawn(bell, 64)), theme->text);
            QCOMPARE(strokeColor(drawn(bell, 64, QIcon::Selected)), theme->text);
            QCOMPARE(strokeColor(drawn(bell, 64, QIcon::Disabled)), theme->disabledText);
            QCOMPARE(strokeColor(drawn(bell, 64, QIcon::Normal, QIcon::On)), theme->accent);
        }
        QCOMPARE(strokeColor(drawn(icon(IconName::Plus, lightTheme().accentText), 64)), lightTheme().accentText);
    }

    void highPixelRatiosAreDrawnNotScaled()
    {
        const QPixmap pixmap = icon(IconName::Search, lightTheme()).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QCOMPARE(pixmap.toImage().convertToFormat(QImage::Format_ARGB32).constBits()[0],
            drawn(icon(IconName::Search, lightTheme()), 48).constBits()[0]);
        QCOMPARE(strokeColor(pixmap.toImage()), lightTheme().text);
    }

    void applicationIconIsThere()
    {
        const QImage image = drawn(applicationIcon(), 64);
        QCOMPARE(qAlpha(image.pixel(32, 32)), 255);
        QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
