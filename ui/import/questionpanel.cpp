#include "import/questionpanel.h"

#include "base/joinedtext.h"
#include "theme/mark.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

QuestionPanel::QuestionPanel(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_layout->setContentsMargins(16, 8, 16, 8);
    setVisible(false);
}

void QuestionPanel::setQuestions(const std::vector<ImportQuestion> &asked, const QStringList &headers,
    const Answers &answers, const QStringList &missingFields, const Example &example)
{
    Content content{asked, headers, answers, missingFields, {}};
    for (const ImportQuestion &question : asked) {
        for (const QString &answer : question.answers)
            content.examples[{question.key, answer}] = example ? example(question, answer) : QString();
    }
    if (content == m_content)
        return;
    m_content = std::move(content);
    rebuild();
    setVisible(!m_content.asked.empty() || !m_content.missing.isEmpty());
}

void QuestionPanel::rebuild()
{
    // The button that was just pressed may be what calls this.
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = isAncestorOf(focus) ? focus->objectName() : QString();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_layout->addWidget(m_rows);
    if (!m_content.missing.isEmpty())
        addMissing();
    for (const ImportQuestion &question : m_content.asked)
        addQuestion(question);
    if (!focused.isEmpty()) {
        if (auto *same = m_rows->findChild<QPushButton *>(focused))
            same->setFocus();
    }
}

void QuestionPanel::addMissing()
{
    auto *row = new QHBoxLayout;
    auto *badge = new QLabel(markGlyph(Mark::Alert) + u' ' + tr("Missing"), m_rows);
    badge->setProperty("role", QStringLiteral("red"));
    auto *text = new QLabel(
        tr("No column goes to: %1. Choose one in the table below.").arg(joinedText(m_content.missing)), m_rows);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    row->addWidget(badge, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_rows->layout()->addItem(row);
}

void QuestionPanel::addQuestion(const ImportQuestion &question)
{
    const QString header = question.key.isEmpty() ? m_content.headers.value(question.column) : question.key;
    const auto given = m_content.answers.find(header);
    const bool isOpen = given == m_content.answers.end();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *badge = new QLabel(
        isOpen ? markGlyph(Mark::Watch) + u' ' + tr("Your choice") : markGlyph(Mark::Good) + u' ' + tr("Chosen"),
        m_rows);
    badge->setProperty("role", isOpen ? QStringLiteral("yellow") : QStringLiteral("green"));
    auto *text = new QLabel(question.text, m_rows);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    row->addWidget(badge);
    row->addWidget(text, 1);
    auto *group = new QButtonGroup(m_rows);
    for (const QString &answer : question.answers) {
        const QString sample = m_content.examples[{question.key, answer}];
        auto *button = new QPushButton(sample.isEmpty()
                ? answerText(answer)
                : tr("%1: %2", "an answer and what it means").arg(answerText(answer), sample),
            m_rows);
        button->setObjectName(QStringLiteral("answer-%1-%2").arg(question.column).arg(answer));
        button->setCheckable(true);
        button->setChecked(!isOpen && given->second == answer);
        button->setAccessibleDescription(question.text);
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, header, answer] { Q_EMIT answered(header, answer); });
        row->addWidget(button);
    }
    m_rows->layout()->addItem(row);
}

QString QuestionPanel::answerText(const QString &answer)
{
    if (answer == QLatin1String("dmy"))
        return tr("Day first");
    if (answer == QLatin1String("mdy"))
        return tr("Month first");
    if (answer == QLatin1String("ymd"))
        return tr("Year first");
    if (answer == QLatin1String("point"))
        return tr("Point for decimals");
    if (answer == QLatin1String("comma"))
        return tr("Comma for decimals");
    if (answer == QLatin1String("cells"))
        return tr("The cell's own unit");
    if (answer == QLatin1String("both"))
        return tr("Both units");
    if (answer == QLatin1String("single"))
        return tr("They are quotes");
    if (answer == QLatin1String("double"))
        return tr("They are text");
    if (answer == QLatin1String("none"))
        return tr("There is no header");
    return answer;
}

} // namespace waterline
