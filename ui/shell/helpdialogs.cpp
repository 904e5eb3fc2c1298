#include "shell/helpdialogs.h"

#include "shell/windowactions.h"
#include "theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

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

/// A dialog that shows something to read and can only be closed. It goes away by itself.
void showReading(QWidget *window, const QString &title, QWidget *content, QSize size)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    dialog->resize(size);
    dialog->open();
}

} // namespace

std::vector<RuleText> ruleTexts(const RuleSet &rules)
{
    std::vector<RuleText> texts;
    texts.push_back({QStringLiteral("R7"), Text::tr("Deviation from plan"),
        Text::tr(
            "Deviation = (actual − plan) ÷ plan. More than %1% is an alert; exactly %1% is none. %2 Without a plan it "
            "is not computable, and what was done counts as unplanned work.")
            .arg(QString::number(rules.deviationPercent),
                rules.isDeviationTwoSided ? Text::tr("Doing too much is an alert as well as doing too little.")
                                          : Text::tr("Only doing too little is an alert."))});
    texts.push_back({QStringLiteral("R8"), Text::tr("Attainment and penetration"),
        Text::tr("A cell is actual ÷ plan of one core action in one week. A person's penetration is the mean of the "
                 "three core "
                 "actions, each counted up to 100%, so that one done twice hides none left undone. A unit's is the sum "
                 "of what "
                 "counts toward the plans ÷ the sum of the plans.")});
    texts.push_back({QStringLiteral("R11"), Text::tr("A streak of weak months"),
        Text::tr("A month is below the line when less than %1% of its collections target came in; exactly %1% is not. "
                 "%2 months in a row or more are an alert. A month without a target neither lengthens nor breaks the "
                 "streak.")
            .arg(rules.collectionsPercent)
            .arg(rules.collectionsMonths)});
    texts.push_back({QStringLiteral("R16"), Text::tr("Pace"),
        Text::tr(
            "The goal of a period × its workdays that are over ÷ all of its workdays is what may be expected. Less "
            "than %1% of it on %2 workdays in a row is an alert; exactly %1% is none. It fires once, and again "
            "only after a day that was not below.")
            .arg(rules.pacePercent)
            .arg(rules.paceDays)});
    texts.push_back({QStringLiteral("R56"), Text::tr("A healthy week"),
        Text::tr("A week is healthy from a penetration of %1% on; exactly %1% is healthy.")
            .arg(rules.healthyPenetrationPercent)});
    texts.push_back({QStringLiteral("R77"), Text::tr("The light of a customer"),
        Text::tr("Red: the customer gave up, its budget was cancelled, or a competitor signed a memorandum. Yellow: a "
                 "proposal "
                 "without feedback for more than %1 days, or a clear competitor. Green: none of these. Red comes "
                 "before yellow, "
                 "yellow before green.")
            .arg(rules.proposalFeedbackDays)});
    texts.push_back({QStringLiteral("R78"), Text::tr("Silence"),
        Text::tr("Days since the last contact: more than %1 turn the light yellow, more than %2 turn it red. Whoever "
                 "was never "
                 "contacted counts from the day the customer became known. Registering a lead and writing an internal "
                 "note are "
                 "no contact.")
            .arg(rules.silenceYellowDays)
            .arg(rules.silenceRedDays)});
    return texts;
}

void showRules(QWidget *window, const RuleSet &rules)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    column->addWidget(label(Text::tr("Every number in this window follows these rules (rule set version %1). Click a "
                                     "number to see its own arithmetic.")
                                .arg(rules.version),
        "muted"));
    for (const RuleText &text : ruleTexts(rules)) {
        column->addSpacing(12);
        column->addWidget(label(QStringLiteral("%1 · %2").arg(text.rule, text.title), "heading"));
        column->addWidget(label(text.definition));
    }
    column->addStretch(1);
    showReading(window, Text::tr("How This Is Computed"), content, {620, 560});
}

void showShortcuts(QWidget *window, const QList<QAction *> &actions)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    const auto addLine = [grid](const QString &what, const QString &keys) {
        const int row = grid->rowCount();
        grid->addWidget(label(what), row, 0);
        QLabel *key = label(keys, "muted");
        key->setWordWrap(false);
        grid->addWidget(key, row, 1, Qt::AlignRight);
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            addLine(commandText(*action), action->shortcut().toString(QKeySequence::NativeText));
    }
    const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    addLine(Text::tr("Copy the selected cells or text"), native(QKeySequence::Copy));
    addLine(Text::tr("Close the Why panel or a message"), native(Qt::Key_Escape));
    addLine(Text::tr("Goals: open the unit or person of the row"), native(Qt::Key_Return));
    addLine(Text::tr("Plan: type over a number"), native(Qt::Key_F2));
    addLine(Text::tr("Plan: hold a number, or let it go"), native(Qt::Key_P));
    addLine(Text::tr("Plan: split a number over what is below it"), native(Qt::CTRL | Qt::Key_D));
    addLine(Text::tr("Plan: take back the last change"), native(Qt::CTRL | Qt::Key_Z));
    addLine(Text::tr("Plan: make the change again"), native(Qt::CTRL | Qt::Key_Y));
    addLine(Text::tr("Customers: look for one in the list"), native(QKeySequence::Find));
    addLine(Text::tr("Calibration meeting: save the PDF"), native(QKeySequence::Save));
    addLine(Text::tr("Import: take in the file shown"), native(Qt::CTRL | Qt::Key_Return));
    grid->setRowStretch(grid->rowCount(), 1);
    showReading(window, Text::tr("Keyboard Shortcuts"), content, {520, 640});
}

void showAbout(QWidget *window)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), window->devicePixelRatioF()));
    column->addWidget(picture);
    column->addWidget(label(QStringLiteral("Waterline %1").arg(QCoreApplication::applicationVersion()), "title"));
    column->addWidget(label(Text::tr(
        "Shows a regional sales manager whether the week's actions carry the year's goal. Works on one local file and "
        "never uses the network.")));
    column->addWidget(label(Text::tr(
        "Waterline is free software: you may use, study, share and change it under the GNU General Public License, "
        "version 3 or later (GPL-3.0-or-later). It comes without any warranty.")));
    column->addWidget(label(Text::tr("Built with Qt %1 and SQLite.").arg(QString::fromLatin1(qVersion())), "muted"));
    column->addStretch(1);
    showReading(window, Text::tr("About Waterline"), content, {460, 400});
}

} // namespace waterline
