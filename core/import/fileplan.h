#pragma once

#include "import/filehash.h"
#include "import/importplan.h"

#include <optional>

class QFile;

namespace waterline {

/// What the person answered to a question about the whole file; empty if nothing.
[[nodiscard]] QString fileAnswer(const ImportChoices &choices, ImportQuestion::Kind kind);
/// Puts a question about the whole file into the plan.
void askAboutFile(ImportPlan &plan, ImportQuestion::Kind kind, const QStringList &answers, const QString &text);
/// Puts a warning about the whole file into the plan; `line` 0 if it is about more than one.
void warnAboutFile(ImportPlan &plan, ImportWarning::Kind kind, const QString &text, qint64 line = 0);

/// Decides what kind of file a plan is about: its format, encoding and separators, or its sheets; and names it by size,
/// time and hash. Plan, file and the rest must outlive this.
class FilePlanner {
public:
    FilePlanner(ImportPlan &plan, QFile &file, const ImportChoices &choices, const HeaderWords &words);

    /// Also begins to hash the file. Error NotReadable, also when `watch` stops it, which must outlive this.
    Result<> identify(const ImportWatch &watch);
    /// Waits for the hash. Errors as above. Precondition: the file is identified.
    Result<> finishHash();
    void warnIfOpenElsewhere();
    /// What has been read must be one state of the file: error NotReadable if it is not.
    [[nodiscard]] Result<> checkUnchanged() const;

private:
    Result<> identifyBook(const ImportWatch &watch);
    Result<> identifyText();
    void askAboutDialect(const SniffedDialect &sniffed);
    [[nodiscard]] Error notReadable(const QString &message) const;

    ImportPlan &m_plan;
    QFile &m_file;
    const ImportChoices &m_choices;
    const HeaderWords &m_words;
    std::optional<FileHash> m_hash;
};

} // namespace waterline
