#pragma once

#include "import/importplan.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace waterline {

/// What stands between a file and its import: readings that only the person can decide, with a button for each answer,
/// and required fields that no column goes to. Hidden when nothing does and nothing was asked.
class QuestionPanel : public QFrame {
    Q_OBJECT

public:
    using Answers = std::map<QString, QString>;

    /// How a cell reads with an answer, to be shown on its button; empty where there is nothing to show.
    using Example = std::function<QString(const ImportQuestion &, const QString &answer)>;

    explicit QuestionPanel(QWidget *parent = nullptr);

    /// `asked` holds answered questions too, so that an answer can be changed; `answers` is by column header. The
    /// buttons stay while nothing of it changed: a person may be pressing one.
    void setQuestions(const std::vector<ImportQuestion> &asked, const QStringList &headers, const Answers &answers,
        const QStringList &missingFields, const Example &example = {});
    void retranslate() { rebuild(); }

Q_SIGNALS:
    void answered(const QString &header, const QString &answer);

private:
    struct Content {
        std::vector<ImportQuestion> asked;
        QStringList headers;
        Answers answers;
        QStringList missing;
        /// By key of the question and answer.
        std::map<std::pair<QString, QString>, QString> examples;

        bool operator==(const Content &) const = default;
    };

    void rebuild();
    void addMissing();
    void addQuestion(const ImportQuestion &question);
    [[nodiscard]] static QString answerText(const QString &answer);

    Content m_content;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
};

} // namespace waterline
