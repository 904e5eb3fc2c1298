#include "alerts/alertpanel.h"

#include "alerts/alertreplybox.h"
#include "alerts/alerttext.h"
#include "alerts/threaddelegate.h"
#include "alerts/threadmodel.h"
#include "parts/displaytext.h"
#include "parts/tabletools.h"

#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

QLabel *plainLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    return label;
}

/// A condition becomes true at a moment, or with the end of a day.
QString conditionText(const AsOf &moment)
{
    return moment.endTime == QTime(0, 0)
        ? dayText(moment.day())
        : QLocale().toString(QDateTime(moment.endDay, moment.endTime), QLocale::ShortFormat);
}

} // namespace

AlertPanel::AlertPanel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ThreadModel(this))
    , m_summary(plainLabel("heading", this))
    , m_state(plainLabel("red", this))
    , m_kind(plainLabel("muted", this))
    , m_facts(new QFormLayout)
    , m_heading(plainLabel("heading", this))
    , m_silence(plainLabel("muted", this))
    , m_list(new QListView(this))
    , m_reply(new AlertReplyBox(this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kind->setWordWrap(true);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    m_silence->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ThreadDelegate(m_session, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    installCopy(m_list);

    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_state, 0, Qt::AlignTop);
    verdict->addWidget(m_kind, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addLayout(verdict);
    column->addLayout(m_facts);
    column->addSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_silence);
    column->addWidget(m_list, 1000);
    column->addStretch(1);
    column->addWidget(m_reply);
    retranslate();
}

void AlertPanel::setAlert(const AlertLine &line)
{
    if (m_line.row.alert.id != line.row.alert.id)
        m_reply->clear();
    m_line = line;
    m_model->setRows(threadOf(line.row.comments));
    m_reply->setState(line.row.alert.state);
    m_list->scrollToBottom();
    showTexts();
}

std::vector<AlertId> AlertPanel::alerts() const
{
    std::vector<AlertId> ids;
    std::ranges::transform(m_line.alerts, std::back_inserter(ids), &Alert::id);
    return ids;
}

void AlertPanel::retranslate()
{
    m_list->setAccessibleName(tr("What was said about the alert"));
    m_model->retranslate();
    m_reply->retranslate();
    showTexts();
}

void AlertPanel::showTexts()
{
    const Alert &alert = m_line.row.alert;
    m_summary->setText(m_line.sentences.join(u'\n'));
    m_state->setText(tr("%1 %2", "shape, word").arg(markGlyph(markOf(alert.state)), alertStateName(alert.state)));
    m_state->setProperty("role", labelRoleOf(alert.state));
    m_state->style()->polish(m_state);
    m_kind->setText(alertKindText(m_line));
    m_heading->setText(tr("What was said (%1)").arg(numberText(qint64(m_line.row.comments.size()))));
    m_silence->setText(tr("Nobody has said anything yet."));
    m_silence->setVisible(m_line.row.comments.empty());
    m_list->setVisible(!m_line.row.comments.empty());
    showFacts();
}

void AlertPanel::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const AlertRow &row = m_line.row;
    const QString raised = row.secondsToRaise
        ? tr("%1, %2 after it became true", "a moment, a duration")
              .arg(localText(row.alert.raisedAt), hoursForPeople(*row.secondsToRaise))
        : localText(row.alert.raisedAt);
    const QString acted = row.secondsToAct ? tr("%1, after %2", "a moment, a duration")
                                                 .arg(localText(row.alert.actedAt), hoursForPeople(*row.secondsToAct))
        : isWithdrawn(row.alert) ? tr("none: later data took it back")
                                 : tr("none yet");
    const std::initializer_list<std::pair<QString, QString>> facts{
        {tr("Place"), placeName(row)},
        {tr("Period"), row.alert.period.toText()},
        {tr("True since"), row.alert.conditionAt.endDay.isValid() ? conditionText(row.alert.conditionAt) : QString()},
        {tr("Raised"), raised},
        {tr("First action"), acted},
        {tr("Called"), row.mentioned.join(tr(", ", "between names"))},
    };
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        QLabel *label = plainLabel("muted", this);
        label->setText(name);
        QLabel *text = plainLabel("", this);
        text->setText(value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(label, text);
    }
}

} // namespace waterline
