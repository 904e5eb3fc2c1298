#include "meeting/snapshotdigest.h"

#include <QCryptographicHash>

namespace waterline {

namespace {

class Hasher {
public:
    Hasher &add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        return *this;
    }
    Hasher &add(qint64 number) { return add(QString::number(number)); }
    Hasher &add(const Ratio &ratio) { return add(ratio.numerator()).add(ratio.denominator()); }

    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void add(Hasher &hash, const HeatCell &cell)
{
    hash.add(qint64(cell.action))
        .add(cell.plan.value_or(-1))
        .add(cell.actual)
        .add(cell.fromFollowUps)
        .add(cell.counted);
    hash.add(cell.ratio).add(cell.deviatingPeople);
}

void add(Hasher &hash, const HeatRow &row)
{
    hash.add(row.code).add(row.name).add(qint64(row.kind)).add(row.leader);
    for (const HeatCell &cell : row.cells.actions)
        add(hash, cell);
    hash.add(row.cells.penetration).add(row.cells.notComputable);
}

void add(Hasher &hash, const LightRow &row)
{
    hash.add(row.code).add(row.name).add(row.ownerName).add(qint64(row.verdict.light)).add(qint64(row.verdict.cause));
    hash.add(row.verdict.silentDays).add(row.verdict.proposalDays);
}

void add(Hasher &hash, const KeyFigures &figures)
{
    hash.add(figures.penetration);
    for (const qint64 actions : figures.actions)
        hash.add(actions);
    hash.add(figures.followUps).add(figures.customersContacted);
    hash.add(figures.lights.red).add(figures.lights.yellow).add(figures.lights.green);
    hash.add(figures.won).add(figures.wonAmount.minor);
}

} // namespace

QString snapshotDigest(const MeetingSnapshot &snapshot)
{
    Hasher hash;
    hash.add(snapshot.scope().week.toText()).add(snapshot.scope().asOf.endText());
    add(hash, snapshot.heatmap.total);
    // The size before each list keeps a row from passing for one of the next list.
    hash.add(qint64(snapshot.heatmap.rows.size()));
    for (const HeatRow &row : snapshot.heatmap.rows)
        add(hash, row);
    hash.add(qint64(snapshot.deviations.size()));
    for (const DeviationLine &line : snapshot.deviations) {
        hash.add(line.personName).add(line.unitName);
        add(hash, line.cell);
    }
    hash.add(qint64(snapshot.turned.size()));
    for (const TurnedCustomer &customer : snapshot.turned) {
        add(hash, customer.now);
        hash.add(qint64(customer.before)).add(qint64(customer.isNew));
    }
    hash.add(qint64(snapshot.overdue.size()));
    for (const LightRow &row : snapshot.overdue)
        add(hash, row);
    add(hash, snapshot.figures);
    add(hash, snapshot.figuresBefore);
    hash.add(snapshot.ruleVersion).add(snapshot.chainHead);
    return hash.result();
}

} // namespace waterline
