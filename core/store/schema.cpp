#include "store/schema.h"

#include "store/rowimage.h"

namespace waterline {

void DerivedTable::rowAppended(const Table &table, const RowImage &row)
{
    const Values values = row.values();
    rowChanged(table, nullptr, &values);
}

} // namespace waterline
