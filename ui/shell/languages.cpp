#include "shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace waterline {

QLocale localeFor(LanguageChoice choice, const QLocale &system)
{
    const bool isSystemChinese = system.language() == QLocale::Chinese;
    if (choice == LanguageChoice::Chinese || (choice == LanguageChoice::System && isSystemChinese))
        return isSystemChinese ? system : QLocale(QLocale::Chinese, QLocale::China);
    // An English system keeps its own way of writing days.
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedStates);
}

Languages::Languages(const QLocale &system)
    : m_system(system)
{
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Languages::apply(LanguageChoice choice)
{
    m_choice = choice;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale = localeFor(choice, m_system);
    QLocale::setDefault(locale);
    const bool isChinese = locale.language() == QLocale::Chinese;
    // The two loads may fail where a package is missing: the source texts are English then, and complete.
    if (isChinese && m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(isChinese ? QStringLiteral(":/i18n/waterline_zh_CN.qm") : QStringLiteral(":/i18n/waterline_en.qm")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace waterline
