#include "rules/action.h"

#include "base/textkey.h"

#include <QCoreApplication>
#include <QHash>

namespace waterline {

namespace {

constexpr std::array<const char *, 5> codes{"lead", "visit", "proposal", "contact", "note"};

constexpr std::array<const char *, 5> names{
    QT_TRANSLATE_NOOP("Action", "Leads"),
    QT_TRANSLATE_NOOP("Action", "Visits"),
    QT_TRANSLATE_NOOP("Action", "Proposals"),
    QT_TRANSLATE_NOOP("Action", "Contacts"),
    QT_TRANSLATE_NOOP("Action", "Notes"),
};

constexpr std::array<const char *, 5> kinds{
    QT_TRANSLATE_NOOP("Action", "Lead"),
    QT_TRANSLATE_NOOP("Action", "Visit"),
    QT_TRANSLATE_NOOP("Action", "Proposal"),
    QT_TRANSLATE_NOOP("Action", "Contact"),
    QT_TRANSLATE_NOOP("Action", "Note"),
};

QHash<QString, Action> makeWords()
{
    struct Entry {
        Action action;
        std::initializer_list<const char16_t *> words;
    };
    const std::initializer_list<Entry> entries{
        {Action::Lead, {u"lead", u"leads", u"new lead", u"线索", u"线索数", u"新增线索", u"有效线索", u"获客", u"mql"}},
        {Action::Visit,
            {u"visit", u"visits", u"on-site visit", u"site visit", u"customer visit", u"field visit",
                u"in-person visit", u"meeting on site", u"拜访", u"拜访量", u"拜访客户", u"上门拜访", u"客户拜访",
                u"现场拜访", u"实地拜访", u"登门拜访", u"上门", u"到访", u"走访", u"首次拜访", u"拜访签到", u"外勤签到",
                u"面访", u"外勤", u"外勤拜访", u"demo", u"product demo", u"演示", u"产品演示"}},
        {Action::Proposal,
            {u"proposal", u"proposals", u"quote", u"quotation", u"send quote", u"方案", u"方案提交", u"方案提交数",
                u"提交方案", u"方案演示", u"报价", u"提交报价", u"投标"}},
        {Action::Contact,
            {u"contact", u"call", u"phone", u"phone call", u"calls", u"call back", u"email", u"e-mail", u"mail",
                u"emails", u"list email", u"message", u"text message", u"sms", u"whatsapp", u"linkedin",
                u"linkedin message", u"postal mail", u"wechat", u"meeting", u"online meeting", u"meetings",
                u"video call", u"event", u"events", u"lunch", u"conversation", u"follow-up", u"follow up", u"followup",
                u"task", u"tasks", u"电话", u"电话沟通", u"电话联系", u"打电话", u"电话拜访", u"微信", u"微信沟通",
                u"企业微信", u"企微", u"邮件", u"邮件沟通", u"短信", u"短信沟通", u"会议", u"线上会议", u"视频会议",
                u"视频沟通", u"线上沟通", u"沟通", u"跟进", u"联系", u"回访", u"电话回访", u"接待", u"来访",
                u"客户来访", u"客户到访", u"面谈", u"商务宴请", u"其他跟进"}},
        {Action::Note,
            {u"note", u"notes", u"internal", u"internal note", u"deadline", u"other", u"备注", u"内部备注", u"内部沟通",
                u"其他", u"其它"}},
    };
    QHash<QString, Action> words;
    for (const Entry &entry : entries) {
        for (const char16_t *word : entry.words)
            words.insert(textKey(QString::fromUtf16(word)), entry.action);
    }
    return words;
}

} // namespace

QString actionCode(Action action)
{
    return QLatin1String(codes[static_cast<std::size_t>(action)]);
}

std::optional<Action> actionFromCode(QStringView code)
{
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String(codes[i]))
            return static_cast<Action>(i);
    }
    return std::nullopt;
}

QString actionName(Action action)
{
    return QCoreApplication::translate("Action", names[static_cast<std::size_t>(action)]);
}

QString actionKind(Action action)
{
    return QCoreApplication::translate("Action", kinds[static_cast<std::size_t>(action)]);
}

std::optional<Action> actionFromWord(const QString &word)
{
    static const QHash<QString, Action> words = makeWords();
    const auto found = words.constFind(textKey(word));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

} // namespace waterline
