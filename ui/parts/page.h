#pragma once

#include "parts/session.h"

#include <QWidget>

namespace waterline {

/// A page of the window. It listens to the session and asks its report again when told; it never runs SQL and never
/// computes a rule. Hidden pages do nothing until they are shown.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    /// For the navigation, translated.
    [[nodiscard]] virtual QString title() const = 0;

protected:
    [[nodiscard]] Session &session() const { return m_session; }

    /// Ask the report and show the answer. Called when the page is visible and the scope, data or workspace changed.
    virtual void refresh() = 0;
    /// Set every visible text anew.
    virtual void retranslate() = 0;
    /// Colours changed.
    virtual void restyle() { }

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void markStale();

    Session &m_session;
    bool m_isStale = true;
};

} // namespace waterline
