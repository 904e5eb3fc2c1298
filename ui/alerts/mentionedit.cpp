#include "alerts/mentionedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

namespace waterline {

namespace {

constexpr int lines = 3;
constexpr qsizetype longestName = 40;

bool isAt(QChar c)
{
    return c == u'@' || c == u'＠';
}

} // namespace

TypedMention typedMention(const QString &text, qsizetype position)
{
    for (qsizetype at = position - 1; at >= 0 && position - at <= longestName; --at) {
        if (text[at] == u'\n' || text[at] == QChar::ParagraphSeparator)
            break;
        if (!isAt(text[at]))
            continue;
        // The "@" of an e-mail address calls nobody.
        const bool isAddress = at > 0 && text[at - 1].unicode() < 0x80 && text[at - 1].isLetterOrNumber();
        return isAddress ? TypedMention() : TypedMention{at, text.mid(at + 1, position - at - 1)};
    }
    return {};
}

MentionEdit::MentionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_completer->setModel(m_names);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &MentionEdit::takeName);
}

void MentionEdit::setNames(const QStringList &names)
{
    m_names->setStringList(names);
}

QSize MentionEdit::sizeHint() const
{
    return {240, lines * fontMetrics().lineSpacing() + 20};
}

QSize MentionEdit::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void MentionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible()) {
        // The popup passes keys on to this box: what chooses from it must not be typed as well.
        if (isReturn || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape) {
            event->ignore();
            return;
        }
    } else if (isReturn && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    offerNames();
}

void MentionEdit::offerNames()
{
    const TypedMention typed = typedMention(toPlainText(), textCursor().position());
    m_completer->setCompletionPrefix(typed.beginning);
    // A name that stands there whole is not offered again.
    if (typed.at < 0 || m_completer->completionCount() == 0 || m_names->stringList().contains(typed.beginning)) {
        m_completer->popup()->hide();
        return;
    }
    QAbstractItemView *popup = m_completer->popup();
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 16);
    m_completer->complete(place);
}

void MentionEdit::takeName(const QString &name)
{
    QTextCursor cursor = textCursor();
    const TypedMention typed = typedMention(toPlainText(), cursor.position());
    if (typed.at < 0)
        return;
    cursor.setPosition(int(typed.at) + 1, QTextCursor::KeepAnchor);
    cursor.insertText(name + u' ');
    setTextCursor(cursor);
}

} // namespace waterline
