#include "goals/plan/startcard.h"

#include "goals/plan/plannumber.h"
#include "parts/displaytext.h"
#include "theme/icons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace waterline {

namespace {

using Kind = SplitKey::Kind;

constexpr int iconSide = 48;
constexpr int formWidth = 420;
constexpr std::array<Kind, 3> placeKeys{Kind::Even, Kind::LastYear, Kind::ChannelMix};
constexpr std::array<Kind, 3> periodKeys{Kind::Workdays, Kind::Even, Kind::LastYear};

void fill(QComboBox *box, const std::array<Kind, 3> &kinds)
{
    const int chosen = std::max(0, box->currentIndex());
    box->clear();
    for (const Kind kind : kinds)
        box->addItem(splitKeyName(kind));
    box->setCurrentIndex(chosen);
}

} // namespace

StartCard::StartCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_reading(new QLabel(this))
    , m_placesLabel(new QLabel(this))
    , m_places(new QComboBox(this))
    , m_periodsLabel(new QLabel(this))
    , m_periods(new QComboBox(this))
    , m_spread(new QPushButton(this))
    , m_byHand(new QPushButton(this))
{
    m_number->setObjectName(QStringLiteral("yearGoal"));
    m_places->setObjectName(QStringLiteral("spreadPlaces"));
    m_spread->setObjectName(QStringLiteral("spreadGoal"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_reading->setProperty("role", QStringLiteral("muted"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_spread->setProperty("role", QStringLiteral("primary"));
    m_byHand->setProperty("role", QStringLiteral("flat"));
    m_numberLabel->setBuddy(m_number);
    m_placesLabel->setBuddy(m_places);
    m_periodsLabel->setBuddy(m_periods);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_numberLabel, m_number);
    form->addRow(new QWidget(this), m_reading);
    form->addRow(m_placesLabel, m_places);
    form->addRow(m_periodsLabel, m_periods);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_byHand);
    buttons->addStretch(1);
    buttons->addWidget(m_spread);
    auto *inside = new QWidget(this);
    inside->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addLayout(form);
    column->addLayout(buttons);
    // In the middle by stretches: an alignment would ask for its height at the width of the page.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inside);
    middle->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(m_number, &QLineEdit::textChanged, this, &StartCard::updateReading);
    connect(m_number, &QLineEdit::returnPressed, m_spread, &QPushButton::click);
    connect(m_spread, &QPushButton::clicked, this, &StartCard::spread);
    connect(m_byHand, &QPushButton::clicked, this, &StartCard::tableAsked);
    setFocusProxy(m_number);
}

void StartCard::setMetric(const Metric &metric, int fiscalYear)
{
    m_metric = metric;
    m_year = fiscalYear;
    retranslate();
}

void StartCard::setWhole(const QString &name, qint64 goal)
{
    m_wholeName = name;
    m_whole = goal;
    updateReading();
}

void StartCard::setEnabledToSpread(bool isEnabled)
{
    m_number->setEnabled(isEnabled);
    updateReading();
}

/// What was typed is read back, so that 万 and 亿 are seen to be understood.
void StartCard::updateReading()
{
    const std::optional<qint64> value = typed();
    m_spread->setEnabled(value && *value > 0 && m_number->isEnabled());
    // A percentage lies as the whole does.
    const bool isShare = shareFromText(m_number->text(), m_metric).has_value();
    for (QComboBox *keys : {m_places, m_periods})
        keys->setEnabled(!isShare);
    m_reading->setText(m_number->text().trimmed().isEmpty() ? exampleText() : readingOf(value));
}

std::optional<qint64> StartCard::typed() const
{
    return goalFromText(m_number->text(), m_metric, m_whole);
}

QString StartCard::exampleText() const
{
    if (m_metric.isShare())
        return m_whole > 0 ? tr("For example 580万, or 45% of %1").arg(m_wholeName)
                           : tr("For example 580万. A percentage needs a goal for %1 first.").arg(m_wholeName);
    return m_metric.isMoney() ? tr("For example 5800000 or 580万") : tr("For example 1200");
}

QString StartCard::readingOf(const std::optional<qint64> &value) const
{
    if (!value)
        return m_metric.isShare() ? tr("This is no amount, and no percentage of a goal.") : tr("This is no amount.");
    const QString amount = exactNumberText(m_metric, *value);
    if (!m_metric.isShare() || m_whole == 0)
        return tr("= %1").arg(amount);
    return tr("= %1, %2 of %3 (%4)", "an amount, its share, the other metric, the goal of that")
        .arg(amount, percentText(Ratio(*value, m_whole)), m_wholeName, exactNumberText(m_metric, m_whole));
}

void StartCard::spread()
{
    const std::optional<qint64> value = typed();
    if (!value || *value == 0)
        return;
    if (const std::optional<int> share = shareFromText(m_number->text(), m_metric))
        return Q_EMIT shareAsked(*share);
    SpreadKeys keys;
    keys.places.kind = placeKeys[std::size_t(m_places->currentIndex())];
    keys.periods.kind = periodKeys[std::size_t(m_periods->currentIndex())];
    Q_EMIT spreadAsked(*value, keys);
}

void StartCard::retranslate()
{
    m_text->setText(tr("%1 has no goals for %2 yet. Type the year's number; it is divided down to each person's weeks, "
                       "to the last unit, and every part can be changed afterwards.")
                        .arg(m_metric.name, QString::number(m_year)));
    m_numberLabel->setText(tr("The &year's goal"));
    m_placesLabel->setText(tr("&Over people"));
    m_periodsLabel->setText(tr("Over &time"));
    fill(m_places, placeKeys);
    fill(m_periods, periodKeys);
    m_spread->setText(tr("&Spread over the year"));
    m_byHand->setText(tr("Fill in the ta&ble instead"));
    updateReading();
}

void StartCard::restyle(const Theme &theme)
{
    m_icon->setPixmap(icon(IconName::Goals, theme.mutedText).pixmap(iconSide, iconSide));
}

} // namespace waterline
