#include "org/personfield.h"

#include "import/words.h"

#include <QCoreApplication>

namespace waterline {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}
}

NamedPerson personIn(
    const CheckedRow &row, int field, PeopleDirectory &people, const ImportOptions &options, Batch &batch)
{
    const QString name = row.text(field);
    if (name.isEmpty())
        return {};
    const PeopleDirectory::Match match = people.find(name);
    if (!match.id.isNull())
        return {match.id};
    if (match.isAmbiguous) {
        return {{}, RowOutcome::rejected(field, tr("More than one person is called %1.").arg(name),
                        tr("Write the person's number instead of the name."))};
    }
    if (options.createsUnknown)
        return {people.create(batch, name, row.line)};
    return {{}, RowOutcome::rejected(field, tr("Nobody is known by the name or number %1.").arg(name),
                    tr("Import the people first, correct the name, or allow unknown people to be created."))};
}

QStringList ownerSynonyms()
{
    return words(u"负责人工号|负责人编号|归属人工号|owner id|rep_id|负责人|负责人姓名|所有人|归属人|归属销售|销售|销售员|销售人员|销售代表|业务员|"
                 u"客户经理|owner|owner name|account owner|opportunity owner|deal owner|sales agent|sales rep|salesperson|rep|"
                 u"assigned to");
}

} // namespace waterline
