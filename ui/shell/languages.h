#pragma once

#include "shell/appsettings.h"

#include <QLocale>
#include <QTranslator>

namespace waterline {

/// The language that a choice means on a system with this locale: Chinese where the system is, else English.
[[nodiscard]] QLocale localeFor(LanguageChoice choice, const QLocale &system);

/// Switches the language of the running program: its own texts, Qt's, and how numbers and days are written.
/// Every widget gets a LanguageChange event.
class Languages {
public:
    explicit Languages(const QLocale &system);
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    void apply(LanguageChoice choice);
    [[nodiscard]] LanguageChoice choice() const { return m_choice; }

private:
    QLocale m_system;
    LanguageChoice m_choice = LanguageChoice::System;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace waterline
