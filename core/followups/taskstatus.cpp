#include "followups/taskstatus.h"

#include "base/textkey.h"
#include "import/words.h"

#include <QSet>

namespace waterline {

bool isNotDone(const QString &status)
{
    static const QSet<QString> notDone = [] {
        QSet<QString> keys;
        for (const QString &word :
            words(u"not started|in progress|waiting|waiting for input|waiting on someone else|waiting for someone else|"
                  u"deferred|planned|scheduled|rescheduled|upcoming|open|reopened|pending|overdue|to do|to-do|todo|"
                  u"not done|not held|no show|cancelled|canceled|no|n|false|0|未开始|未完成|未执行|未处理|进行中|"
                  u"待办|待处理|待跟进|待执行|待完成|等待中|等待他人|等待其他人|计划中|已计划|已安排|推迟|已推迟|延期|"
                  u"已延期|逾期|已逾期|取消|已取消|否|×"))
            keys << textKey(word);
        return keys;
    }();
    return !status.isEmpty() && notDone.contains(textKey(status));
}

} // namespace waterline
