#include "goals/plan/goalsettingsdialog.h"

#include "calendar/calendarstore.h"
#include "goals/goaltext.h"
#include "parts/dialogbuttons.h"
#include "rules/action.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;

} // namespace

GoalSettingsDialog::GoalSettingsDialog(Session &session, QWidget *parent)
    : SaveDialog(session, parent)
    , m_month(new QComboBox(this))
    , m_holidays(new QComboBox(this))
    , m_days(new QLabel(this))
{
    setWindowTitle(tr("Goal settings"));
    m_month->setObjectName(QStringLiteral("fiscalMonth"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month), month);
    m_holidays->addItem(tr("China"), int(Settings::Holidays::Chinese));
    m_holidays->addItem(tr("None"), int(Settings::Holidays::None));
    m_days->setWordWrap(true);
    m_days->setProperty("role", QStringLiteral("muted"));
    auto *import = new QPushButton(tr("&Import a calendar…"), this);
    import->setProperty("role", QStringLiteral("flat"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(margin);
    form->setVerticalSpacing(spacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("The fiscal year &begins in"), m_month);
    form->addRow(tr("&Holidays and make-up days"), m_holidays);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_save = addPrimaryButton(*buttons, tr("&Save"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(form);
    column->addWidget(m_days);
    column->addWidget(import, 0, Qt::AlignLeft);
    column->addSpacing(spacing);
    column->addLayout(makeMatrix());
    column->addWidget(refusal());
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoalSettingsDialog::save);
    connect(import, &QPushButton::clicked, this, [this] {
        reject();
        this->session().openPage(QStringLiteral("import"));
    });
    for (QComboBox *box : {m_month, m_holidays})
        connect(box, &QComboBox::currentIndexChanged, this, &GoalSettingsDialog::updateSave);
    updateSave();
    read();
}

/// A row for each level, a box for each core action (R5).
QLayout *GoalSettingsDialog::makeMatrix()
{
    auto *title = new QLabel(tr("Before goals are published, they name a count of"), this);
    title->setProperty("role", QStringLiteral("heading"));
    title->setWordWrap(true);
    auto *note = new QLabel(tr("For every person, in each of these periods in which the person has any goal."), this);
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(spacing);
    int row = 0;
    for (const Period::Kind level : RequiredFields::levels()) {
        grid->addWidget(new QLabel(levelName(level), this), row, 0);
        int column = 1;
        for (const Action action : coreActions) {
            auto *box = new QCheckBox(actionName(action), this);
            box->setObjectName(QStringLiteral("required.%1.%2").arg(int(level)).arg(actionCode(action)));
            box->setAccessibleName(tr("%1: %2").arg(levelName(level), actionName(action)));
            connect(box, &QCheckBox::toggled, this, &GoalSettingsDialog::updateSave);
            grid->addWidget(box, row, column++);
            m_required.push_back({level, actionCode(action), box});
        }
        ++row;
    }
    grid->setColumnStretch(int(coreActions.size()) + 1, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing);
    column->addWidget(title);
    column->addLayout(grid);
    column->addWidget(note);
    return column;
}

void GoalSettingsDialog::read()
{
    const Workspace *workspace = session().workspace();
    if (!workspace)
        return;
    reading().start<Answer>(
        *workspace,
        [](Connection &connection) -> Result<Answer> {
            Reading state(connection);
            return state.finish(Answer{readSettings(connection), qint64(readCalendarDays(connection).size())});
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                showAnswer(*answer);
            else
                session().report(answer.error());
        });
}

void GoalSettingsDialog::showAnswer(const Answer &answer)
{
    m_saved = answer.settings;
    m_month->setCurrentIndex(m_month->findData(m_saved.fiscalStartMonth));
    m_holidays->setCurrentIndex(m_holidays->findData(int(m_saved.holidays)));
    for (const RequiredBox &one : m_required) {
        const auto level = m_saved.required.actions.find(one.level);
        one.box->setChecked(level != m_saved.required.actions.end() && level->second.contains(one.action));
    }
    const int days = int(answer.ownDays);
    m_days->setText(days == 0 ? tr("This workspace has no days of its own. A calendar that is imported goes over the "
                                   "holidays above.")
                              : tr("%n days of an own calendar go over the holidays above.", "", days));
    updateSave();
    // The sentence takes more lines than the empty label did.
    adjustSize();
}

void GoalSettingsDialog::updateSave()
{
    m_save->setEnabled(chosen() != m_saved && session().isAsOfToday());
}

Settings GoalSettingsDialog::chosen() const
{
    RequiredFields required{{}};
    for (const RequiredBox &one : m_required) {
        if (one.box->isChecked())
            required.actions[one.level] << one.action;
    }
    return {m_month->currentData().toInt(), Settings::Holidays(m_holidays->currentData().toInt()), required};
}

void GoalSettingsDialog::save()
{
    write(QStringLiteral("settings"), [settings = chosen()](Batch &batch) { return writeSettings(batch, settings); });
}

} // namespace waterline
