// Paints every page of the window, in both languages and both themes, from the sample workspace on a fixed day, and
// looks over each for text that does not fit and controls without a name. screenshots OUTDIR; exit code 1 on findings.

#include "ui/pagepainter.h"

#include "start/sampleworkspace.h"

#include <QApplication>
#include <QTextStream>

using namespace waterline;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

int paintAll(const QDir &target)
{
    QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("sample.waterline"));
    const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    if (const Result<> made = makeSampleWorkspace(sample, clock); !made) {
        out() << made.error().message << Qt::endl;
        return 1;
    }
    QStringList findings;
    for (const LanguageChoice language : {LanguageChoice::Chinese, LanguageChoice::English}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            findings << PagePainter(sample, target, language, theme).paint();
    }
    for (const QString &finding : findings)
        out() << finding << Qt::endl;
    return findings.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    // Neither the settings nor the scale of the machine may show in the pictures.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Waterline"));
    QApplication::setCursorFlashTime(0);
    if (argc != 2) {
        out() << "usage: screenshots OUTDIR" << Qt::endl;
        return 2;
    }
    const QDir target(QString::fromLocal8Bit(argv[1]));
    if (!target.mkpath(QStringLiteral("."))) {
        out() << target.path() << " cannot be made" << Qt::endl;
        return 2;
    }
    return paintAll(target);
}
