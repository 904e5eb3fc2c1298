#pragma once

#include "demo/names.h"
#include "demo/random.h"

#include <QStringView>

#include <string>

namespace waterline {

enum class DemoAction : quint8 { Lead, Visit, Proposal, Phone, WeChat, Meeting };
constexpr int demoActionCount = 6;

enum class DemoDiction : quint8 { Full, Terse, CopyPaste };

/// What a note speaks about. Empty: the seller did not find out, and the note does not mention it.
struct DemoTalk {
    QStringView product;
    DemoContact contact;
    QStringView decisionMaker;
    QStringView budget;
    QStringView competitor;
    QStringView nextDay;
    bool isAtRisk = false;
};

[[nodiscard]] QStringView demoActionName(DemoAction action);
/// One that the title of a decision maker is drawn from, "采购总监".
[[nodiscard]] QStringView demoDecisionMaker(Random &random);
/// "50-100万".
[[nodiscard]] QStringView demoBudget(Random &random);
/// What is attached when something is.
[[nodiscard]] QStringView demoEvidence(Random &random, DemoAction action);

/// Puts the text of a follow-up in place of `text`, whose memory is used again. Some texts hold commas, quotes and line
/// breaks, as people write them; only one at risk holds a risk word (R43).
void writeDemoNote(std::u16string &text, Random &random, DemoAction action, DemoDiction diction, const DemoTalk &talk);

} // namespace waterline
