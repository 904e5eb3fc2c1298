#include "import/importplan.h"

#include <algorithm>

namespace waterline {

int Mapping::columnOf(int field) const
{
    const auto found = std::ranges::find(fieldOfColumn, field);
    return found == fieldOfColumn.end() ? -1 : int(found - fieldOfColumn.begin());
}

Mapping guessMapping(const QStringList &headers, const ImportTable &table)
{
    QStringList keys;
    for (const QString &header : headers)
        keys << headerKey(header);
    const auto canTake = [&](const ImportField &field, qsizetype column) {
        const bool isAmount = field.kind == FieldKind::Money || field.kind == FieldKind::Count;
        return !isAmount || !isPercentHeader(headers[column]);
    };
    Mapping mapping;
    mapping.fieldOfColumn.assign(std::size_t(headers.size()), -1);
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        // Earlier synonyms are the more exact ones.
        for (const QString &synonym : table.fields[field].synonyms) {
            const qsizetype column = keys.indexOf(headerKey(synonym));
            if (column >= 0 && mapping.fieldOfColumn[std::size_t(column)] < 0 && canTake(table.fields[field], column)) {
                mapping.fieldOfColumn[std::size_t(column)] = int(field);
                break;
            }
        }
    }
    return mapping;
}

const ImportTable *recogniseTable(const QStringList &headers, const std::vector<const ImportTable *> &tables)
{
    const ImportTable *best = nullptr;
    std::ptrdiff_t bestScore = 0;
    for (const ImportTable *table : tables) {
        const Mapping mapping = guessMapping(headers, *table);
        bool isComplete = true;
        for (std::size_t field = 0; field < table->fields.size(); ++field)
            isComplete = isComplete && (!table->fields[field].isRequired || mapping.columnOf(int(field)) >= 0);
        const std::ptrdiff_t score = std::ranges::count_if(mapping.fieldOfColumn, [](int field) { return field >= 0; });
        if (isComplete && score > bestScore) {
            best = table;
            bestScore = score;
        }
    }
    return best;
}

} // namespace waterline
