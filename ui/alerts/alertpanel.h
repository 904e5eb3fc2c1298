#pragma once

#include "alerts/alertmodel.h"
#include "parts/session.h"

#include <QFormLayout>
#include <QLabel>
#include <QListView>

namespace waterline {

class AlertReplyBox;
class ThreadModel;

/// What is known about an alert, or some that are read as one: the state and facts, what was said, and a box to say
/// more.
class AlertPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AlertPanel(const Session &session, QWidget *parent = nullptr);

    /// What is being written stays, as long as it is the same alert.
    void setAlert(const AlertLine &line);
    /// The first of them.
    [[nodiscard]] AlertId alert() const { return m_line.row.alert.id; }
    [[nodiscard]] std::vector<AlertId> alerts() const;
    [[nodiscard]] AlertReplyBox &replyBox() const { return *m_reply; }
    void retranslate();

private:
    void showTexts();
    void showFacts();

    const Session &m_session;
    AlertLine m_line;
    ThreadModel *m_model;
    QLabel *m_summary;
    QLabel *m_state;
    QLabel *m_kind;
    QFormLayout *m_facts;
    QLabel *m_heading;
    QLabel *m_silence;
    QListView *m_list;
    AlertReplyBox *m_reply;
};

} // namespace waterline
