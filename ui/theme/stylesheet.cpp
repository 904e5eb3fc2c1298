#include "theme/stylesheet.h"

#include <array>
#include <utility>

namespace waterline {

namespace {

// A word starting with @ stands for a colour of the theme, %1 for "light" or "dark".
constexpr auto labels = R"(
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 17pt; font-weight: bold; color: @text; }
QLabel[role="heading"] { font-size: 12pt; font-weight: bold; color: @text; }
QLabel[role="figure"] { font-size: 22pt; font-weight: bold; color: @text; }
QLabel[role="muted"] { color: @mutedText; }
QLabel[role="red"], QLabel[role="yellow"], QLabel[role="green"] { border-radius: 4px; }
QLabel[role="red"], QLabel[role="yellow"], QLabel[role="green"], QLabel[padded="true"] { padding: 2px 8px; }
QLabel[role="red"] { background: @redTint; color: @redText; }
QLabel[role="yellow"] { background: @yellowTint; color: @yellowText; }
QLabel[role="green"] { background: @greenTint; color: @greenText; }
)";

constexpr auto panels = R"(
[role="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
[role="scopebar"] { background: @surface; border: 0; border-bottom: 1px solid @border; }
[role="sidebar"] { background: @window; border: 0; border-right: 1px solid @border; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: @window; color: @mutedText; border-top: 1px solid @border; }
QStatusBar::item { border: 0; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 5px 7px; }
)";

constexpr auto lists = R"(
QTableView, QTreeView, QListView { background: @surface; border: 1px solid @border; border-radius: 6px; outline: 0;
    gridline-color: @border; selection-background-color: @selection; selection-color: @text; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: @accent; }
QHeaderView { background: @window; border: 0; }
QHeaderView::section { background: @window; color: @mutedText; font-weight: bold; border: 0;
    border-bottom: 1px solid @border; padding: 7px 8px; }
QHeaderView[role="mapping"]::section { padding: 7px 4px; }
QHeaderView[role="strip"]::section { padding: 7px 0; font-size: 8pt; }
QHeaderView[role="strip"]::section:first { padding-left: 8px; }
QHeaderView::section:hover { color: @text; background: @raised; }
QHeaderView::section:disabled { color: @disabledText; }
QTableCornerButton::section { background: @window; border: 0; border-bottom: 1px solid @border; }
QListView[role="nav"], QTreeView[role="nav"] { background: transparent; border: 0; padding: 6px; }
QListView[role="nav"]::item, QTreeView[role="nav"]::item { color: @text; border: 1px solid transparent;
    border-radius: 6px; padding: 8px 10px; margin: 1px 0; }
QListView[role="nav"]::item:hover, QTreeView[role="nav"]::item:hover { background: @raised; }
QListView[role="nav"]::item:selected, QTreeView[role="nav"]::item:selected { background: @selection; color: @text; }
QListView[role="nav"]::item:disabled, QTreeView[role="nav"]::item:disabled { color: @mutedText; }
QListView[role="nav"]::item:selected:focus, QTreeView[role="nav"]::item:selected:focus { border-color: @accent; }
)";

constexpr auto buttons = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: @raised; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabledText; background: @window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[role="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: bold; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: @link; border-color: @link; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 5px 13px; }
QPushButton[role="primary"]:disabled { background: @raised; color: @disabledText; border-color: @border; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; color: @link; padding: 6px 8px; }
QPushButton[role="flat"]:hover { background: @raised; }
QPushButton[role="flat"]:focus { border-color: @accent; }
QPushButton[role="flat"]:disabled { color: @disabledText; }
QPushButton::menu-indicator { subcontrol-position: center right; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: @raised; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @disabledText; }
QToolButton::menu-indicator { image: none; width: 0; }
[role="segments"] { background: @raised; border: 1px solid @border; border-radius: 8px; }
QToolButton[role="segment"] { color: @mutedText; border: 1px solid transparent; border-radius: 6px; padding: 4px 10px; }
QToolButton[role="segment"]:hover { color: @text; background: transparent; }
QToolButton[role="segment"]:checked { background: @surface; color: @text; border-color: @border; font-weight: bold; }
QToolButton[role="segment"]:checked:focus { border-color: @accent; }
QToolButton[role="segment"]:disabled { color: @disabledText; }
)";

constexpr auto fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @surface; color: @text;
    border: 1px solid @border; border-radius: 6px; padding: 5px 8px; selection-background-color: @selection;
    selection-color: @text; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
    border-color: @mutedText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @window; color: @disabledText; border-color: @border; }
QLineEdit[role="invalid"] { border-color: @redText; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; border: 0; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QAbstractSpinBox::up-button { subcontrol-origin: padding; subcontrol-position: top right; border: 0; width: 18px; }
QAbstractSpinBox::down-button { subcontrol-origin: padding; subcontrol-position: bottom right; border: 0; width: 18px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @raised; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 10px; height: 10px; }
QTableView QLineEdit, QTableView QComboBox, QTableView QAbstractSpinBox { border-radius: 0; padding: 1px 4px; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator { width: 14px;
    height: 14px; background: @surface; border: 1px solid @mutedText; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:hover, QRadioButton::indicator:focus {
    border-color: @accent; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/icons/tick-%1.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: @selection; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; background: @window; }
QCheckBox::indicator:checked:disabled { background: @disabledText; }
QProgressBar { background: @raised; border: 0; border-radius: 4px; color: @text; text-align: center; }
QProgressBar::chunk { background: @selection; border-radius: 4px; }
)";

constexpr auto menusAndTabs = R"(
QMenuBar { background: @window; color: @text; }
QMenuBar::item { background: transparent; padding: 5px 10px; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 26px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabledText; background: transparent; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QTabBar::tab { background: transparent; color: @mutedText; border: 0; border-bottom: 2px solid transparent;
    padding: 8px 14px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:disabled { color: @disabledText; }
QTabBar::tab:selected:focus { background: @selection; }
)";

constexpr auto scrollBars = R"(
QScrollArea { background: transparent; border: 0; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    // No name may be the beginning of a later one.
    const std::array<std::pair<QLatin1String, QColor>, 17> colors{{
        {QLatin1String("@window"), theme.window},
        {QLatin1String("@surface"), theme.surface},
        {QLatin1String("@raised"), theme.raised},
        {QLatin1String("@text"), theme.text},
        {QLatin1String("@mutedText"), theme.mutedText},
        {QLatin1String("@disabledText"), theme.disabledText},
        {QLatin1String("@border"), theme.border},
        {QLatin1String("@accentText"), theme.accentText},
        {QLatin1String("@accent"), theme.accent},
        {QLatin1String("@selection"), theme.selection},
        {QLatin1String("@link"), theme.link},
        {QLatin1String("@redTint"), theme.red.tint},
        {QLatin1String("@redText"), theme.red.text},
        {QLatin1String("@yellowTint"), theme.yellow.tint},
        {QLatin1String("@yellowText"), theme.yellow.text},
        {QLatin1String("@greenTint"), theme.green.tint},
        {QLatin1String("@greenText"), theme.green.text},
    }};
    QString sheet;
    for (const char *part : {labels, panels, lists, buttons, fields, menusAndTabs, scrollBars})
        sheet += QLatin1String(part);
    sheet.replace(QLatin1String("%1"), theme.isDark ? QLatin1String("dark") : QLatin1String("light"));
    for (const auto &[name, color] : colors)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace waterline
