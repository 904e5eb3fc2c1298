#include "shell/appearance.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>

namespace waterline {

QStringList interfaceFamilies(const QString &family)
{
    QStringList families{family};
    if (QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese)
        && !family.contains(QStringLiteral("CJK")))
        return families;
    for (const char *name : {"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC",
             "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback"}) {
        const QString candidate = QString::fromLatin1(name);
        if (candidate != family && QFontDatabase::hasFamily(candidate)) {
            families << candidate;
            break;
        }
    }
    return families;
}

Appearance::Appearance()
    : m_system(QApplication::palette())
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QFont font = QApplication::font();
    font.setFamilies(interfaceFamilies(font.family()));
    QApplication::setFont(font);
}

const Theme &Appearance::apply(ThemeChoice choice)
{
    m_choice = choice;
    const Theme &theme = chosenTheme(choice, m_system);
    QApplication::setPalette(palette(theme));
    qApp->setStyleSheet(styleSheet(theme));
    return theme;
}

} // namespace waterline
