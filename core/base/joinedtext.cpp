#include "base/joinedtext.h"

#include <QCoreApplication>

namespace waterline {

QString joinedText(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("List", ", ", "between the parts of a list"));
}

} // namespace waterline
