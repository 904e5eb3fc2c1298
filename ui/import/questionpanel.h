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

    /// `asked` holds answered questions too, so that an answer can be changed; `answers` is by column header.
    void setQuestions(const std::vector<ImportQuestion> &asked, const QStringList &headers, const Answers &answers,
        const QStringList &missingFields, const Example &example = {});

Q_SIGNALS:
    void answered(const QString &header, const QString &answer);

private:
    void rebuild();
    void addMissing();
    void addQuestion(const ImportQuestion &question);
    [[nodiscard]] static QString answerText(const QString &answer);

    std::vector<ImportQuestion> m_asked;
    QStringList m_headers;
    Answers m_answers;
    QStringList m_missing;
    /// By key of the question and answer.
    std::map<std::pair<QString, QString>, QString> m_examples;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
};

} // namespace waterline
