#include "import/previewcell.h"

#include "import/rowcheck.h"

#include <QCoreApplication>

namespace waterline {

PreviewCell previewCell(const ImportPlan &plan, std::size_t column, const QString &raw)
{
    const int field = plan.mapping.fieldOfColumn[column];
    if (field < 0)
        return {raw, raw, {}};
    const ImportField &description = plan.table->fields[std::size_t(field)];
    const std::string cell = raw.toStdString();
    CheckedCell checked;
    if (!isNullWord(cell, plan.readings[column]))
        checked = checkCell(cell, description.kind, plan.readings[column]);
    PreviewCell result{raw, understoodText(checked.value), checked.reason};
    if (description.isRequired && !checked.isFault() && std::holds_alternative<std::monostate>(checked.value))
        result.fault = QCoreApplication::translate("Import", "The cell is empty, but it is needed.");
    return result;
}

} // namespace waterline
