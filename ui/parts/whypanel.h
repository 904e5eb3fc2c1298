#pragma once

#include "base/explanation.h"
#include "theme/mark.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace waterline {

/// Shows how a number, colour or alert came about (C11, N2): verdict, rule, inputs, arithmetic, the smallest change
/// that would turn it green, and the source rows. Without an explanation it says how to get one.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(const Theme &theme, QWidget *parent = nullptr);

    void setExplanation(const Explanation &explanation, std::optional<Mark> mark = std::nullopt);
    void clear();
    [[nodiscard]] const std::optional<Explanation> &explanation() const { return m_explanation; }
    void setTheme(const Theme &theme);
    /// Where it is a part of a dialog, nothing would bring it back.
    void setClosable(bool isClosable);

    [[nodiscard]] QSize sizeHint() const override { return {320, 480}; }

Q_SIGNALS:
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();
    void rebuild();
    void addEmptyState(QVBoxLayout *column);
    void addVerdict(QVBoxLayout *column);
    void addInputs(QVBoxLayout *column);
    void addArithmetic(QVBoxLayout *column);
    void addCounterfactual(QVBoxLayout *column);
    void addSources(QVBoxLayout *column);

    const Theme *m_theme;
    std::optional<Explanation> m_explanation;
    std::optional<Mark> m_mark;
    QLabel *m_heading;
    QToolButton *m_copy;
    QToolButton *m_close;
    QScrollArea *m_scroll;
};

} // namespace waterline
