#include "shell/commandpalette.h"

#include "alerts/alertreport.h"
#include "customers/lightreport.h"
#include "org/orgstore.h"
#include "shell/windowactions.h"
#include "theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr std::size_t maxHits = 60;
enum Role { Position = Qt::UserRole + 1, Detail };

/// The name to the left, what it is to the right in muted colour.
class HitDelegate final : public QStyledItemDelegate {
public:
    HitDelegate(const Session &session, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_session(session)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString detail = index.data(Detail).toString();
        const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail), option.rect.width() / 2);
        QStyleOptionViewItem name = option;
        initStyleOption(&name, index);
        // The text itself ends where the detail begins; the background still fills the row.
        const int room = option.rect.width() - detailWidth - option.decorationSize.width() - 48;
        name.text = option.fontMetrics.elidedText(name.text, Qt::ElideRight, std::max(room, 40));
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &name, painter, widget);
        const QRect place = option.rect.adjusted(0, 0, -14, 0);
        painter->setPen(m_session.theme().mutedText);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter,
            option.fontMetrics.elidedText(detail, Qt::ElideRight, option.rect.width() / 2));
    }

private:
    const Session &m_session;
};

struct Known {
    Org org;
    std::vector<LightRow> customers;
    std::vector<AlertRow> alerts;
};

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + QStringLiteral(" · ") + b;
}

} // namespace

CommandPalette::CommandPalette(Session &session, QList<QAction *> commands, const QAction *self, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_session(session)
    , m_commands(std::move(commands))
    , m_self(self)
    , m_job(nullptr)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel)
{
    setProperty("role", QStringLiteral("card"));
    setModal(true);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setProperty("role", QStringLiteral("nav"));
    m_list->setIconSize({18, 18});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new HitDelegate(session, m_list));
    m_list->setUniformItemSizes(true);
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showHits);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::go);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::go);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::go);
    connect(&session, &Session::workspaceChanged, this, [this] { m_known.clear(); });
    retranslate();
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    const int width = std::min(640, window->width() - 80);
    const int height = std::min(460, window->height() - 120);
    resize(width, height);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 72)));
    m_field->clear();
    showKnown();
    ask();
    QDialog::open();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows move through the hits while the field keeps the focus.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CommandPalette::retranslate()
{
    setWindowTitle(tr("Search"));
    m_field->setPlaceholderText(tr("Find a page, a person, a customer, an alert, a command"));
    m_field->setAccessibleName(tr("Find a page, a person, a customer, an alert, a command"));
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing is called that."));
}

void CommandPalette::ask()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return m_job.forget();
    const Scope company{{}, m_session.scope().week, m_session.scope().asOf};
    m_job.start<Known>(
        *workspace,
        [company, rules = m_session.rules()](Connection &connection) -> Result<Known> {
            Result<LightReport> lights = lightReport(connection, company, rules);
            if (!lights)
                return lights.error();
            Result<AlertInbox> alerts = alertInbox(connection, company, {.hasClosed = false});
            if (!alerts)
                return alerts.error();
            Reading reading(connection);
            return reading.finish(Known{readOrg(connection), std::move(lights->customers), std::move(alerts->rows)});
        },
        [this](const Result<Known> &known) {
            if (!known)
                return m_session.report(known.error());
            std::vector<SearchEntry> entries;
            for (const Unit &unit : known->org.units()) {
                entries.push_back({OrgPlace{unit.id, {}}, unit.name, unit.code,
                    joined(unit.kind == UnitKind::Region ? tr("Region") : tr("Team"), unit.leader)});
            }
            for (const Person &person : known->org.people())
                entries.push_back(
                    {OrgPlace{{}, person.id}, person.name, person.code, joined(tr("Person"), person.code)});
            for (const LightRow &customer : known->customers)
                entries.push_back(
                    {customer.id, customer.name, customer.code, joined(tr("Customer"), customer.ownerName)});
            for (const AlertRow &row : known->alerts)
                entries.push_back({row.alert.id, row.alert.summary, {}, tr("Alert")});
            m_known = std::move(entries);
            showKnown();
        });
}

std::vector<SearchEntry> CommandPalette::commandEntries() const
{
    std::vector<SearchEntry> entries;
    for (int i = 0; i < int(m_commands.size()); ++i) {
        const QAction &command = *m_commands[i];
        if (!command.isEnabled() || m_commands[i] == m_self)
            continue;
        entries.push_back({i, commandText(command), {}, command.shortcut().toString(QKeySequence::NativeText)});
    }
    return entries;
}

void CommandPalette::showKnown()
{
    std::vector<SearchEntry> entries = commandEntries();
    entries.insert(entries.end(), m_known.begin(), m_known.end());
    m_index = SearchIndex(std::move(entries));
    showHits();
}

void CommandPalette::showHits()
{
    const QString query = m_field->text();
    m_list->clear();
    const Theme &theme = m_session.theme();
    for (const std::size_t position : m_index.find(query, maxHits)) {
        const SearchEntry &entry = m_index.entries()[position];
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(Position, qulonglong(position));
        item->setData(Detail, entry.detail);
        item->setData(Qt::AccessibleTextRole, joined(entry.text, entry.detail));
        if (const int *command = std::get_if<int>(&entry.target)) {
            const QIcon picture = m_commands[*command]->icon();
            item->setIcon(picture.isNull() ? icon(IconName::ChevronRight, theme) : picture);
        } else {
            const bool isCustomer = std::holds_alternative<CustomerId>(entry.target);
            const bool isAlert = std::holds_alternative<AlertId>(entry.target);
            item->setIcon(icon(isCustomer ? IconName::Customers : isAlert ? IconName::Bell : IconName::Goals, theme));
        }
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
}

void CommandPalette::go()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const SearchTarget target = m_index.entries()[std::size_t(item->data(Position).toULongLong())].target;
    accept();
    goTo(target);
}

void CommandPalette::goTo(const SearchTarget &target)
{
    if (const int *command = std::get_if<int>(&target))
        return m_commands[*command]->trigger();
    if (const OrgPlace *place = std::get_if<OrgPlace>(&target)) {
        m_session.openPage(QStringLiteral("goals"));
        return m_session.drillTo(*place);
    }
    if (const AlertId *alert = std::get_if<AlertId>(&target))
        return m_session.showAlert(*alert);
    m_session.showCustomer(std::get<CustomerId>(target));
}

} // namespace waterline
