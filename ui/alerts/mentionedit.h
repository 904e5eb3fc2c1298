#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace waterline {

/// A box for a few sentences in which "@" offers the names of people to call.
class MentionEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MentionEdit(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Ctrl+Return.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerNames();
    void takeName(const QString &name);

    QCompleter *m_completer;
    QStringListModel *m_names;
};

/// What has been typed after the "@" (or its full-width form) before `position`, and where that sign stands; position
/// -1 if no name is being typed there.
struct TypedMention {
    qsizetype at = -1;
    QString beginning;

    bool operator==(const TypedMention &) const = default;
};
[[nodiscard]] TypedMention typedMention(const QString &text, qsizetype position);

} // namespace waterline
