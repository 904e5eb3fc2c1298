#include "report/reportfont.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace waterline {

namespace {

/// The best one first; empty when none is installed.
QString searchableFamily()
{
    for (const char *name :
        {"WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback", "AR PL UMing CN", "AR PL UKai CN"}) {
        const QString family = QString::fromLatin1(name);
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

} // namespace

ReportFonts::ReportFonts()
{
    if (const QString family = searchableFamily(); !family.isEmpty())
        m_families << family;
    // Named, because Qt would otherwise take the Japanese shapes of a shared font.
    for (const char *name : {"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "sans-serif"})
        m_families << QString::fromLatin1(name);
}

QFont ReportFonts::at(double points, bool isBold) const
{
    QFont font(m_families);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool hasSearchableChineseFont()
{
    return !searchableFamily().isEmpty();
}

QString reportFontWarning()
{
    if (hasSearchableChineseFont())
        return {};
    return QCoreApplication::translate("ReportFonts",
        "No font is installed with which Chinese text in the PDF can be searched. "
        "Install WenQuanYi Micro Hei (package fonts-wqy-microhei) and export again.");
}

} // namespace waterline
