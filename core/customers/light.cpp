#include "customers/light.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Light)
};

QString trDays(const char *text, int days)
{
    return QCoreApplication::translate("Light", text, nullptr, days);
}

int daysSince(QDate day, QDate today)
{
    return day.isValid() ? int(std::max<qint64>(0, day.daysTo(today))) : 0;
}

QDate silentSince(const LightInput &input)
{
    return input.lastContact.isValid() ? input.lastContact : input.knownSince;
}

LightCause causeOf(const LightInput &input, const LightVerdict &days, const RuleSet &rules)
{
    switch (input.setback) {
    case Setback::Abandoned:
        return LightCause::Abandoned;
    case Setback::BudgetCancelled:
        return LightCause::BudgetCancelled;
    case Setback::CompetitorMou:
        return LightCause::CompetitorMou;
    case Setback::None:
        break;
    }
    if (days.silentDays > rules.silenceRedDays)
        return LightCause::LongSilence;
    if (days.silentDays > rules.silenceYellowDays)
        return LightCause::Silence;
    if (days.proposalDays > rules.proposalFeedbackDays)
        return LightCause::ProposalWaiting;
    return input.competitor.isEmpty() ? LightCause::OnTrack : LightCause::Competitor;
}

Light lightFor(LightCause cause)
{
    if (cause == LightCause::OnTrack)
        return Light::Green;
    return cause <= LightCause::LongSilence ? Light::Red : Light::Yellow;
}

QString sinceName(const LightInput &input)
{
    if (input.lastContact.isValid())
        return Text::tr("Last contact");
    switch (input.knownSinceKind) {
    case LightInput::Since::Created:
        return Text::tr("Never contacted, customer created on");
    case LightInput::Since::FirstOpportunity:
        return Text::tr("Never contacted, first opportunity on");
    case LightInput::Since::FirstImport:
        break;
    }
    return Text::tr("Never contacted, first imported on");
}

QString silenceText(const LightInput &input, int days)
{
    if (input.lastContact.isValid())
        return trDays(QT_TRANSLATE_N_NOOP("Light", "No contact for %n day(s)"), days);
    switch (input.knownSinceKind) {
    case LightInput::Since::Created:
        return trDays(QT_TRANSLATE_N_NOOP("Light", "Never contacted, created %n day(s) ago"), days);
    case LightInput::Since::FirstOpportunity:
        return trDays(QT_TRANSLATE_N_NOOP("Light", "Never contacted, first opportunity %n day(s) ago"), days);
    case LightInput::Since::FirstImport:
        break;
    }
    return trDays(QT_TRANSLATE_N_NOOP("Light", "Never contacted, first imported %n day(s) ago"), days);
}

QString counterfactual(const LightInput &input, const LightVerdict &verdict, const RuleSet &rules)
{
    QStringList steps;
    if (input.setback != Setback::None)
        steps << Text::tr("the customer is won back and its status set to normal");
    // A contact answers the silence and the waiting proposal alike.
    if (verdict.silentDays > rules.silenceYellowDays || verdict.proposalDays > rules.proposalFeedbackDays)
        steps << Text::tr("one contact with the customer today");
    if (!input.competitor.isEmpty())
        steps << Text::tr("competitor %1 is out").arg(input.competitor);
    return steps.join(Text::tr("; and "));
}

} // namespace

LightVerdict lightOf(const LightInput &input, QDate today, const RuleSet &rules)
{
    LightVerdict verdict;
    verdict.silentDays = daysSince(silentSince(input), today);
    verdict.proposalDays = daysSince(input.waitingProposal, today);
    verdict.cause = causeOf(input, verdict, rules);
    verdict.light = lightFor(verdict.cause);
    return verdict;
}

QString lightCode(Light light)
{
    switch (light) {
    case Light::Red:
        return QStringLiteral("red");
    case Light::Yellow:
        return QStringLiteral("yellow");
    case Light::Green:
        break;
    }
    return QStringLiteral("green");
}

QString lightName(Light light)
{
    switch (light) {
    case Light::Red:
        return Text::tr("Red");
    case Light::Yellow:
        return Text::tr("Yellow");
    case Light::Green:
        break;
    }
    return Text::tr("Green");
}

QString setbackName(Setback setback)
{
    switch (setback) {
    case Setback::Abandoned:
        return Text::tr("given up");
    case Setback::BudgetCancelled:
        return Text::tr("budget cancelled");
    case Setback::CompetitorMou:
        return Text::tr("a competitor's memorandum");
    case Setback::None:
        break;
    }
    return Text::tr("none");
}

QString ruleOf(LightCause cause)
{
    return cause == LightCause::LongSilence || cause == LightCause::Silence ? QStringLiteral("R78")
                                                                            : QStringLiteral("R77");
}

QString reasonOf(const LightInput &input, const LightVerdict &verdict)
{
    switch (verdict.cause) {
    case LightCause::Abandoned:
        return Text::tr("The customer gave up the project");
    case LightCause::BudgetCancelled:
        return Text::tr("The customer's budget was cancelled");
    case LightCause::CompetitorMou:
        return input.competitor.isEmpty() ? Text::tr("A competitor signed a memorandum")
                                          : Text::tr("Competitor %1 signed a memorandum").arg(input.competitor);
    case LightCause::LongSilence:
    case LightCause::Silence:
        return silenceText(input, verdict.silentDays);
    case LightCause::ProposalWaiting:
        return trDays(QT_TRANSLATE_N_NOOP("Light", "Proposal without feedback for %n day(s)"), verdict.proposalDays);
    case LightCause::Competitor:
        return Text::tr("Competitor %1 is in play").arg(input.competitor);
    case LightCause::OnTrack:
        break;
    }
    if (input.lastContact.isValid())
        return trDays(QT_TRANSLATE_N_NOOP("Light", "On track, last contact %n day(s) ago"), verdict.silentDays);
    return input.knownSince.isValid()
        ? trDays(QT_TRANSLATE_N_NOOP("Light", "New, no contact yet; known for %n day(s)"), verdict.silentDays)
        : Text::tr("No contact yet");
}

Explanation explainLight(const QString &customerName, const LightInput &input, QDate today, const RuleSet &rules)
{
    const LightVerdict verdict = lightOf(input, today, rules);
    Explanation result{customerName, ruleOf(verdict.cause), rules.version,
        Text::tr("%1: %2").arg(lightName(verdict.light), reasonOf(input, verdict))};
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    const auto days = [](int count) { return QStringLiteral("%1 days").arg(count); };
    result.inputs = {
        {Text::tr("As of"), day(today)},
        {sinceName(input), silentSince(input).isValid() ? day(silentSince(input)) : Text::tr("unknown")},
        {Text::tr("Limits of silence"),
            Text::tr("yellow over %1 days, red over %2").arg(rules.silenceYellowDays).arg(rules.silenceRedDays)},
        {Text::tr("Competitor"), input.competitor.isEmpty() ? Text::tr("none known") : input.competitor},
    };
    if (silentSince(input).isValid() && silentSince(input) <= today) {
        result.arithmetic.push_back({Text::tr("Silence"),
            QStringLiteral("%1 - %2").arg(day(today), day(silentSince(input))), days(verdict.silentDays)});
    }
    if (input.waitingProposal.isValid() && input.waitingProposal <= today) {
        result.inputs.push_back({Text::tr("Limit for feedback on a proposal"),
            Text::tr("yellow over %1 days").arg(rules.proposalFeedbackDays)});
        result.arithmetic.push_back({Text::tr("Proposal waits"),
            QStringLiteral("%1 - %2").arg(day(today), day(input.waitingProposal)), days(verdict.proposalDays)});
    }
    if (verdict.light != Light::Green)
        result.counterfactual = counterfactual(input, verdict, rules);
    return result;
}

} // namespace waterline
