#include "parts/whypanel.h"

#include "parts/displaytext.h"
#include "parts/elidedlabel.h"
#include "parts/markbadge.h"
#include "parts/readablemaths.h"
#include "theme/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

/// Text that may come from a file: never markup, and free to be copied.
QLabel *label(const QString &text, const char *role = nullptr)
{
    auto *result = new QLabel(text);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        result->setProperty("role", QString::fromLatin1(role));
    return result;
}

QLabel *strong(QLabel *text)
{
    QFont font = text->font();
    font.setBold(true);
    text->setFont(font);
    return text;
}

QLabel *sectionTitle(const QString &text)
{
    return strong(label(text, "muted"));
}

} // namespace

WhyPanel::WhyPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_heading(new QLabel)
    , m_copy(new QToolButton)
    , m_close(new QToolButton)
    , m_scroll(new QScrollArea)
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 8, 0);
    header->addWidget(m_heading, 1);
    header->addWidget(m_copy);
    header->addWidget(m_close);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_scroll, 1);
    setMinimumWidth(280);
    connect(m_copy, &QToolButton::clicked, this, &WhyPanel::copy);
    connect(m_close, &QToolButton::clicked, this, &WhyPanel::closeAsked);
    setTheme(theme);
    retranslate();
}

void WhyPanel::setExplanation(const Explanation &explanation, std::optional<Mark> mark)
{
    m_explanation = explanation;
    m_mark = mark;
    rebuild();
}

void WhyPanel::clear()
{
    if (!m_explanation)
        return;
    m_explanation.reset();
    m_mark.reset();
    rebuild();
}

void WhyPanel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_copy->setIcon(icon(IconName::File, theme));
    m_close->setIcon(icon(IconName::Close, theme));
    rebuild();
}

void WhyPanel::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void WhyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Its words are of the other language.
        m_explanation.reset();
        rebuild();
    }
    QWidget::changeEvent(event);
}

void WhyPanel::copy()
{
    if (m_explanation)
        QGuiApplication::clipboard()->setText(
            m_explanation->title + u'\n' + m_explanation->toLines().join(u'\n') + u'\n');
}

void WhyPanel::retranslate()
{
    m_heading->setText(tr("Why?"));
    m_scroll->setAccessibleName(tr("Explanation"));
    m_copy->setToolTip(tr("Copy the explanation as text"));
    m_copy->setAccessibleName(tr("Copy the explanation as text"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the explanation"));
}

void WhyPanel::rebuild()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    if (m_explanation) {
        addVerdict(column);
        addInputs(column);
        addArithmetic(column);
        addCounterfactual(column);
        addSources(column);
    } else {
        addEmptyState(column);
    }
    column->addStretch(1);
    m_copy->setEnabled(m_explanation.has_value());
    m_scroll->setWidget(content); // takes it over and deletes the one before
    setAccessibleDescription(m_explanation ? m_explanation->verdict : QString());
}

void WhyPanel::addEmptyState(QVBoxLayout *column)
{
    auto *picture = new QLabel;
    picture->setPixmap(icon(IconName::Info, m_theme->mutedText).pixmap(QSize(40, 40), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    QLabel *text = label(tr("Click a number to see how it came about."), "muted");
    text->setAlignment(Qt::AlignCenter);
    column->addStretch(1);
    column->addWidget(picture);
    column->addWidget(text);
}

void WhyPanel::addVerdict(QVBoxLayout *column)
{
    column->addWidget(label(m_explanation->title, "muted"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel *verdict = label(m_explanation->verdict, "heading");
    if (m_mark) {
        auto *badge = new MarkBadge(*m_mark, *m_theme);
        verdict->ensurePolished(); // only then is its font the heading's
        badge->setFont(verdict->font());
        row->addWidget(badge, 0, Qt::AlignTop);
    }
    row->addWidget(verdict, 1);
    column->addLayout(row);
    column->addWidget(label(
        tr("Rule %1, version %2").arg(m_explanation->rule, QString::number(m_explanation->ruleVersion)), "muted"));
}

void WhyPanel::addInputs(QVBoxLayout *column)
{
    if (m_explanation->inputs.empty())
        return;
    column->addSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const ExplainedInput &input : m_explanation->inputs) {
        const int row = grid->rowCount();
        grid->addWidget(label(input.name, "muted"), row, 0, Qt::AlignTop);
        grid->addWidget(label(input.value), row, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
}

void WhyPanel::addArithmetic(QVBoxLayout *column)
{
    if (m_explanation->arithmetic.empty())
        return;
    column->addSpacing(8);
    for (const Arithmetic &step : m_explanation->arithmetic) {
        auto *card = new QFrame;
        card->setProperty("role", QStringLiteral("card"));
        auto *lines = new QVBoxLayout(card);
        lines->setContentsMargins(12, 8, 12, 8);
        lines->setSpacing(2);
        lines->addWidget(label(step.label, "muted"));
        lines->addWidget(label(readableExpression(step.expression)));
        lines->addWidget(strong(label(QStringLiteral("= ") + readableResult(step.result))));
        column->addWidget(card);
    }
}

void WhyPanel::addCounterfactual(QVBoxLayout *column)
{
    if (m_explanation->counterfactual.isEmpty())
        return;
    auto *callout = new QFrame;
    callout->setObjectName(QStringLiteral("callout"));
    callout->setStyleSheet(
        QStringLiteral("#callout { background: %1; border: 0; border-left: 4px solid %2; border-radius: 4px; }"
                       "#callout QLabel { color: %3; }")
            .arg(m_theme->green.tint.name(), m_theme->green.solid.name(), m_theme->green.text.name()));
    auto *lines = new QVBoxLayout(callout);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(2);
    lines->addWidget(strong(label(tr("To turn it green"))));
    lines->addWidget(label(m_explanation->counterfactual));
    column->addSpacing(8);
    column->addWidget(callout);
}

void WhyPanel::addSources(QVBoxLayout *column)
{
    if (m_explanation->sources.empty() && m_explanation->moreSources == 0)
        return;
    column->addSpacing(8);
    column->addWidget(sectionTitle(tr("It rests on these rows")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    QString file;
    for (const SourceRow &source : m_explanation->sources) {
        if (source.file != file) {
            file = source.file;
            grid->addWidget(new ElidedLabel(file, Qt::ElideMiddle), grid->rowCount(), 0, 1, 2);
        }
        const int row = grid->rowCount();
        QLabel *line = label(tr("line %1").arg(QString::number(source.line)), "muted");
        line->setWordWrap(false);
        grid->addWidget(line, row, 0, Qt::AlignTop);
        grid->addWidget(label(source.what), row, 1);
    }
    column->addLayout(grid);
    if (m_explanation->moreSources > 0)
        column->addWidget(label(tr("and %n more row(s)", nullptr, int(m_explanation->moreSources)), "muted"));
}

} // namespace waterline
