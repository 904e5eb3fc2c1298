#include "followups/taskstatus.h"

#include "base/textkey.h"
#include "import/words.h"

#include <QSet>

namespace waterline {

namespace {

QSet<QString> keysOf(const QStringList &words)
{
    QSet<QString> keys;
    for (const QString &word : words)
        keys << textKey(word);
    return keys;
}

} // namespace

TaskStatus taskStatusFrom(const QString &status)
{
    static const QSet<QString> notDone = keysOf(
        words(u"not started|in progress|waiting|waiting for input|waiting on someone else|waiting for someone else|"
              u"deferred|planned|scheduled|rescheduled|upcoming|open|reopened|pending|overdue|to do|to-do|todo|"
              u"not done|not completed|incomplete|not held|missed|no show|draft|cancelled|canceled|no|n|false|0|"
              u"未开始|未完成|未执行|未处理|未跟进|未拜访|未到访|未结束|进行中|待办|待处理|待跟进|待执行|待完成|待审批|"
              u"审批中|等待中|等待他人|等待其他人|计划中|已计划|已安排|推迟|已推迟|延期|已延期|逾期|已逾期|草稿|作废|"
              u"已作废|撤销|已撤销|取消|已取消|否|×"));
    static const QSet<QString> done = keysOf(
        words(u"completed|complete|done|held|finished|closed|success|successful|yes|y|true|1|完成|已完成|已结束|已执行|"
              u"已处理|已跟进|已拜访|已到访|已关闭|已审批|是|√"));
    if (status.isEmpty())
        return TaskStatus::Empty;
    const QString key = textKey(status);
    return notDone.contains(key) ? TaskStatus::NotDone : done.contains(key) ? TaskStatus::Done : TaskStatus::Unknown;
}

} // namespace waterline
