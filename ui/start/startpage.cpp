#include "start/startpage.h"

#include "parts/elidedlabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace waterline {

namespace {

QLabel *wrapped(const char *role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_logo(new QLabel)
    , m_title(wrapped("title"))
    , m_subtitle(wrapped("muted"))
    , m_progress(new QProgressBar)
    , m_recentTitle(wrapped("heading"))
    , m_recentList(new QVBoxLayout)
    , m_open(new QPushButton)
{
    m_logo->setPixmap(applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_logo, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(makeCard(m_sample, IconName::Goals), 1);
    cards->addWidget(makeCard(m_new, IconName::Plus), 1);
    cards->addWidget(makeCard(m_drop, IconName::Import), 1);
    m_sample.button->setProperty("role", QStringLiteral("primary"));

    auto *recentHead = new QHBoxLayout;
    recentHead->addWidget(m_recentTitle, 1);
    recentHead->addWidget(m_open);
    m_recentList->setSpacing(4);

    // A column that is comfortable to read, in the middle of however wide a window.
    auto *body = new QWidget;
    body->setMaximumWidth(960);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addSpacing(8);
    column->addLayout(cards);
    column->addWidget(m_progress);
    column->addSpacing(8);
    column->addLayout(recentHead);
    column->addLayout(m_recentList);
    column->addStretch(1);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(body, 20);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    m_progress->setRange(0, 100);
    m_progress->hide();
    connect(m_sample.button, &QPushButton::clicked, this, &StartPage::sampleAsked);
    connect(m_new.button, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(m_drop.button, &QPushButton::clicked, this, &StartPage::filesAsked);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openAsked);
    setTheme(theme);
    retranslate();
}

QWidget *StartPage::makeCard(Card &card, IconName picture)
{
    card = {picture, new QLabel, wrapped("heading"), wrapped("muted"), new QPushButton};
    auto *frame = new QFrame;
    frame->setProperty("role", QStringLiteral("card"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addWidget(card.icon);
    column->addWidget(card.title);
    column->addWidget(card.text);
    column->addStretch(1);
    column->addSpacing(8);
    column->addWidget(card.button);
    return frame;
}

void StartPage::setRecent(const QStringList &paths)
{
    m_recent = paths;
    showRecent();
}

void StartPage::setSampleProgress(int percent)
{
    m_progress->setVisible(percent >= 0);
    m_progress->setValue(std::max(percent, 0));
    m_sample.button->setEnabled(percent < 0);
}

void StartPage::setTheme(const Theme &theme)
{
    m_theme = &theme;
    for (const Card *card : {&m_sample, &m_new, &m_drop})
        card->icon->setPixmap(icon(card->picture, theme.accent).pixmap(QSize(32, 32), devicePixelRatioF()));
    showRecent();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome to Waterline"));
    m_subtitle->setText(tr("Do the week's actions carry the year's goal? Bring the files that your CRM and your sheets "
                           "give out. Everything stays in one file on this computer; nothing is sent anywhere."));
    m_sample.title->setText(tr("Look at the sample"));
    m_sample.text->setText(
        tr("A made-up company with regions, teams, customers, plans and follow-ups, to see what the boards can do."));
    m_sample.button->setText(tr("Open the &Sample"));
    m_new.title->setText(tr("Start a new workspace"));
    m_new.text->setText(
        tr("An empty file for your own team. Import people, customers, plans and follow-ups when you like."));
    m_new.button->setText(tr("&New Workspace…"));
    m_drop.title->setText(tr("Drop your files here"));
    m_drop.text->setText(tr("CSV files from a CRM, an ERP or Excel, in any encoding. You see how they are understood "
                            "before anything is taken in."));
    m_drop.button->setText(tr("&Choose Files…"));
    m_progress->setFormat(tr("The sample is being made: %p%"));
    m_progress->setAccessibleName(tr("Progress of making the sample"));
    m_recentTitle->setText(tr("Recent workspaces"));
    m_open->setText(tr("&Open Another…"));
    showRecent();
}

void StartPage::showRecent()
{
    clear(m_recentList);
    if (m_recent.isEmpty()) {
        QLabel *none = wrapped("muted");
        none->setText(tr("Workspaces that you open will be listed here."));
        return m_recentList->addWidget(none);
    }
    for (const QString &path : m_recent) {
        const QFileInfo file(path);
        const bool isThere = file.exists();
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *name = new QPushButton(QString(file.completeBaseName()).replace(u'&', QStringLiteral("&&")));
        name->setProperty("role", QStringLiteral("flat"));
        name->setEnabled(isThere);
        name->setIcon(icon(IconName::File, *m_theme));
        name->setAccessibleDescription(path);
        row->addWidget(name);
        auto *folder = new ElidedLabel(
            isThere ? QDir::toNativeSeparators(file.path()) : tr("not found: %1").arg(QDir::toNativeSeparators(path)),
            Qt::ElideMiddle);
        folder->setProperty("role", QStringLiteral("muted"));
        row->addWidget(folder, 1);
        auto *forget = new QToolButton;
        forget->setIcon(icon(IconName::Close, *m_theme));
        forget->setToolTip(tr("Take off this list"));
        forget->setAccessibleName(tr("Take %1 off this list").arg(file.completeBaseName()));
        row->addWidget(forget);
        connect(name, &QPushButton::clicked, this, [this, path] { Q_EMIT workspaceAsked(path); });
        connect(forget, &QToolButton::clicked, this, [this, path] { Q_EMIT forgetAsked(path); });
        m_recentList->addWidget(line);
    }
}

} // namespace waterline
