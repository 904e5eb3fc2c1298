#include "ui/report/pdfreader.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace {

struct Answer {
    QString output;
    QString complaints;
};

Answer ask(const QString &tool, const QStringList &options, const QByteArray &pdf, const QStringList &after = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {{}, QStringLiteral("no temporary file")};
    QProcess process;
    process.start(tool, options + QStringList{file.fileName()} + after);
    process.waitForFinished();
    return {QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

bool hasPdfTools()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

QStringList pageTexts(const QByteArray &pdf)
{
    const Answer answer = ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf, {QStringLiteral("-")});
    if (!answer.complaints.isEmpty())
        return {};
    QStringList pages = answer.output.split(u'\f');
    pages.removeLast();
    return pages;
}

QList<PdfWord> wordsOf(const QByteArray &pdf)
{
    static const QRegularExpression pattern(QStringLiteral(
        "<page |<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">([^<]*)</word>"));
    const Answer answer = ask(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf, {QStringLiteral("-")});
    QList<PdfWord> words;
    int page = 0;
    for (auto matches = pattern.globalMatch(answer.output); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.hasCaptured(5)) {
            ++page;
            continue;
        }
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        words << PdfWord{match.captured(5), page, QRectF(from, to)};
    }
    return words;
}

QString infoOf(const QByteArray &pdf)
{
    const Answer answer = ask(QStringLiteral("pdfinfo"), {}, pdf);
    return answer.output + answer.complaints;
}

QString fontsOf(const QByteArray &pdf)
{
    return ask(QStringLiteral("pdffonts"), {}, pdf).output;
}
