#include "org/personfield.h"

#include "import/words.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Faults {
    static RowOutcome ambiguous(int field, const QString &name)
    {
        return RowOutcome::rejected(field, Text::tr("More than one person is called %1.").arg(name),
            Text::tr("Write the person's number instead of the name."), QStringLiteral("ambiguous_person"));
    }
    static RowOutcome lostZeros(int field, const QString &name, const QString &twin)
    {
        return RowOutcome::rejected(field,
            Text::tr("Nobody has the number %1, but somebody has %2, which differs in leading zeros only.")
                .arg(name, twin),
            Text::tr("Excel drops leading zeros: write the number as %1, or create the other person if there is "
                     "one.")
                .arg(twin),
            QStringLiteral("lost_zeros_person"));
    }
    static RowOutcome unknown(int field, const QString &name)
    {
        return RowOutcome::rejected(field, Text::tr("Nobody is known by the name or number %1.").arg(name),
            Text::tr("Import the people first, correct the name, or allow unknown people to be created."),
            QStringLiteral("unknown_person"));
    }
};

} // namespace

NamedPerson personIn(const CheckedRow &row, int field, const PeopleDirectory &people, const ImportOptions &options)
{
    return namedIn<Faults, PersonId>(row, field, people, options.createsUnknown, options.createsPeople);
}

PersonId settled(const NamedPerson &person, const CheckedRow &row, int field, PeopleDirectory &people, Batch &batch)
{
    return person.isNew ? people.create(batch, row.text(field), row.line) : person.id;
}

QStringList ownerSynonyms()
{
    return words(
        u"负责人工号|负责人编号|归属人工号|owner "
        u"id|rep_id|负责人|负责人姓名|所有人|归属人|归属销售|销售|销售员|销售人员|销售代表|业务员|"
        u"客户经理|owner|owner name|account owner|opportunity owner|deal owner|sales agent|sales rep|salesperson|rep|"
        u"assigned to");
}

} // namespace waterline
