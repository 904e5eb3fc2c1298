#pragma once

#include "alerts/alert.h"
#include "parts/session.h"

#include <QPushButton>
#include <QWidget>

#include <array>
#include <set>

namespace waterline {

/// A switch for each state of an alert with how many there are; none pressed means all.
class AlertChips final : public QWidget {
    Q_OBJECT

public:
    explicit AlertChips(const Session &session, QWidget *parent = nullptr);

    void setCounts(const std::array<qint64, alertStates.size()> &counts);
    [[nodiscard]] std::set<AlertState> chosen() const;
    /// Without a signal.
    void clear();
    void retranslate();
    void restyle();

Q_SIGNALS:
    void chosenChanged();

private:
    const Session &m_session;
    std::array<qint64, alertStates.size()> m_counts = {};
    std::array<QPushButton *, alertStates.size()> m_buttons = {};
};

} // namespace waterline
