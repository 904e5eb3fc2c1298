#pragma once

#include "customers/lightreport.h"
#include "parts/session.h"

#include <QPushButton>
#include <QWidget>

#include <array>
#include <set>

namespace waterline {

/// Three switches with the counts of red, yellow and green customers; none pressed means all.
class LightChips final : public QWidget {
    Q_OBJECT

public:
    explicit LightChips(const Session &session, QWidget *parent = nullptr);

    void setCounts(const LightCounts &counts);
    [[nodiscard]] std::set<Light> chosen() const;
    /// Without a signal.
    void clear();
    void retranslate();
    void restyle();

Q_SIGNALS:
    void chosenChanged();

private:
    const Session &m_session;
    LightCounts m_counts;
    std::array<QPushButton *, 3> m_buttons = {};
};

} // namespace waterline
