#include "alerts/alert.h"

#include "base/textkey.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

Error refused(const QString &sentence)
{
    return {Problem::BadInput, sentence, {}};
}

} // namespace

QString alertStateCode(AlertState state)
{
    switch (state) {
    case AlertState::Open:
        return QStringLiteral("open");
    case AlertState::Explained:
        return QStringLiteral("explained");
    case AlertState::Supported:
        return QStringLiteral("supported");
    case AlertState::Closed:
        break;
    }
    return QStringLiteral("closed");
}

std::optional<AlertState> alertStateFromCode(QStringView code)
{
    for (const AlertState state : alertStates) {
        if (alertStateCode(state) == code)
            return state;
    }
    return std::nullopt;
}

QString alertStateName(AlertState state)
{
    switch (state) {
    case AlertState::Open:
        return Text::tr("Open");
    case AlertState::Explained:
        return Text::tr("Explained");
    case AlertState::Supported:
        return Text::tr("Supported");
    case AlertState::Closed:
        break;
    }
    return Text::tr("Closed");
}

Result<> checkStep(AlertState from, AlertState to, const QString &text)
{
    if (to < from) {
        return refused(Text::tr("The alert is at “%1” and cannot go back to “%2”. Add a comment instead.")
                           .arg(alertStateName(from), alertStateName(to)));
    }
    if (!cleanText(text).isEmpty())
        return {};
    if (to == from)
        return refused(Text::tr("There is nothing to add: write a comment."));
    if (to == AlertState::Closed)
        return refused(Text::tr("An alert can only be closed with a comment: write what was done."));
    if (to == AlertState::Explained)
        return refused(Text::tr("An alert is explained with words: write why it is so."));
    if (int(to) > int(from) + 1) {
        return refused(Text::tr("From “%1” straight to “%2” needs a comment: write why.")
                           .arg(alertStateName(from), alertStateName(to)));
    }
    return {};
}

} // namespace waterline
