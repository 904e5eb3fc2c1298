#include "contracts/contractimport.h"

#include "base/joinedtext.h"
#include "base/textkey.h"
#include "contracts/contractstore.h"
#include "import/entitywriter.h"
#include "import/words.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// "2026-01-19T09:00:00"; midnight where the cell had no time.
QString momentIn(const CheckedRow &row, int field)
{
    const DayTime moment = row.dayTime(field).value_or(DayTime());
    const QTime time = moment.time.isValid() ? moment.time : QTime(0, 0);
    return isoText(moment.day) + time.toString(QStringLiteral("'T'HH:mm:ss"));
}

/// Opportunities as a column names them.
class Opportunities {
public:
    explicit Opportunities(Connection &connection)
    {
        Query query(connection, QStringLiteral("SELECT code, id FROM opportunity"));
        query.exec();
        query.forEach([&](const Row &row) { m_ids.insert(textKey(row.text(0)), row.integer(1)); });
    }

    /// 0 if there is none.
    [[nodiscard]] qint64 find(const CheckedRow &row, int field) const { return m_ids.value(textKey(row.text(field))); }
    [[nodiscard]] static RowOutcome unknown(const CheckedRow &row, int field)
    {
        return RowOutcome::rejected(field, Text::tr("There is no opportunity %1.").arg(row.text(field)),
            Text::tr("Import the opportunities first, or correct the number."));
    }

private:
    QHash<QString, qint64> m_ids;
};

namespace EvidenceField {
enum { Opportunity, Kind, Path, Size, Hash, AttachedAt };
}

std::optional<EvidenceKind> kindFromWord(const QString &word)
{
    const QString key = textKey(word);
    if (words(u"营业执照|business licence|business license|business_licence").contains(key))
        return EvidenceKind::BusinessLicence;
    if (words(u"采购意向书|采购意向|purchase intent|letter of intent|purchase_intent").contains(key))
        return EvidenceKind::PurchaseIntent;
    return std::nullopt;
}

class EvidenceApplier final : public RowApplier {
public:
    explicit EvidenceApplier(Connection &connection)
        : m_opportunities(connection)
    {
        Query present(
            connection, QStringLiteral("SELECT %1 FROM contract_evidence").arg(contractEvidenceTable().columnList()));
        present.exec();
        present.forEach([&](const Row &row) {
            Values values;
            for (int i = 0; i < int(contractEvidenceTable().columns.size()); ++i)
                values << row.value(i);
            m_present.insert(keyOf(values), {values, 0});
        });
        Query submitted(connection, QStringLiteral("SELECT opportunity FROM contract_submission"));
        submitted.exec();
        submitted.forEach([&](const Row &row) { m_submitted.insert(row.integer(0)); });
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        using namespace EvidenceField;
        const qint64 opportunity = m_opportunities.find(row, Opportunity);
        if (opportunity == 0)
            return Opportunities::unknown(row, Opportunity);
        const std::optional<EvidenceKind> kind = kindFromWord(row.text(Kind));
        if (!kind)
            return RowOutcome::rejected(Kind, Text::tr("%1 is no kind of evidence.").arg(row.text(Kind)),
                Text::tr("Write business licence or purchase intent."));
        const qint64 size = row.integer(Size).value_or(0);
        if (size <= 0)
            return RowOutcome::rejected(Size, Text::tr("A file of %1 bytes verifies nothing.").arg(size),
                Text::tr("Write the size of the file in bytes."));
        static const QRegularExpression digest(QStringLiteral("\\A[0-9a-f]{64}\\z"));
        const QString hash = row.text(Hash).toLower();
        if (!digest.match(hash).hasMatch())
            return RowOutcome::rejected(Hash, Text::tr("%1 is no SHA-256.").arg(row.text(Hash)),
                Text::tr("Write the 64 hexadecimal digits of the file's SHA-256."));
        return take(
            {qint64(0), opportunity, evidenceKindCode(*kind), row.text(Path), size, hash, momentIn(row, AttachedAt)},
            row, batch);
    }

private:
    struct Entry {
        Values values;
        /// The line of this file that brought it last; 0 if none did.
        qint64 line = 0;
    };

    static std::pair<qint64, QString> keyOf(const Values &values)
    {
        return {values[1].toLongLong(), values[2].toString()};
    }

    RowOutcome take(Values values, const CheckedRow &row, Batch &batch)
    {
        Entry &present = m_present[keyOf(values)];
        const bool isNew = present.values.isEmpty();
        values[0] = isNew ? qint64(0) : present.values[0].toLongLong();
        const bool isEqual = !isNew && isSameRow(values, present.values);
        if (present.line != 0)
            return isEqual ? RowOutcome{RowOutcome::Kind::Duplicate} : twice(present.line);
        if (!isNew && !isEqual && m_submitted.contains(values[1].toLongLong()))
            return RowOutcome::rejected(-1,
                Text::tr("Contract %1 was submitted with another file.").arg(row.text(EvidenceField::Opportunity)),
                Text::tr("Undo its submission first, or delete the row."));
        present.line = row.line;
        if (isEqual)
            return {RowOutcome::Kind::Unchanged};
        // As when a file is attached: a row of its own, so that a submission keeps what it was made with.
        if (!isNew)
            batch.change(contractEvidenceTable(), &present.values, nullptr, row.line);
        values[0] = batch.newId();
        batch.change(contractEvidenceTable(), nullptr, &values, row.line);
        present.values = std::move(values);
        return {isNew ? RowOutcome::Kind::New : RowOutcome::Kind::Changed};
    }

    static RowOutcome twice(qint64 firstLine)
    {
        return RowOutcome::rejected(-1, Text::tr("The same key stands in line %1 with other values.").arg(firstLine),
            Text::tr("Keep the row that is right and delete the other."), QStringLiteral("other_values"));
    }

    Opportunities m_opportunities;
    QHash<std::pair<qint64, QString>, Entry> m_present;
    QSet<qint64> m_submitted;
};

namespace SubmissionField {
enum { Opportunity, SubmittedAt, SubmittedBy };
}

class SubmissionApplier final : public RowApplier {
public:
    SubmissionApplier(Connection &connection, std::vector<bool> hasColumn)
        : m_opportunities(connection)
        , m_submissions(connection, contractSubmissionTable(), {QStringLiteral("opportunity")})
        , m_evidence(connection, QStringLiteral("SELECT id FROM contract_evidence WHERE opportunity = ? AND kind = ?"))
        , m_hasColumn(std::move(hasColumn))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        using namespace SubmissionField;
        const qint64 opportunity = m_opportunities.find(row, Opportunity);
        if (opportunity == 0)
            return Opportunities::unknown(row, Opportunity);
        Values values{qint64(0), opportunity};
        QStringList missing;
        for (const EvidenceKind kind : evidenceKinds) {
            m_evidence.exec(opportunity, evidenceKindCode(kind));
            values << m_evidence.integer();
            if (values.back().toLongLong() == 0)
                missing << missingText(row.text(Opportunity), {kind, EvidenceFault::NotAttached});
        }
        if (!missing.isEmpty())
            return RowOutcome::rejected(
                Opportunity, joinedSentences(missing), Text::tr("Import the evidence of contracts first."));
        values << momentIn(row, SubmittedAt) << textValue(row.text(SubmittedBy));
        const Values *present = m_submissions.find(m_submissions.keyOf(values));
        if (present && !m_hasColumn[SubmittedBy])
            values.back() = present->back();
        return m_submissions.write(batch, values, row.line);
    }

private:
    Opportunities m_opportunities;
    EntityWriter m_submissions;
    Query m_evidence;
    std::vector<bool> m_hasColumn;
};

ImportField opportunityField()
{
    return {QStringLiteral("opportunity"), QT_TRANSLATE_NOOP("ImportField", "Opportunity's number"), FieldKind::Code,
        words(u"商机编号|商机编码|商机号|机会编号|商机id|合同编号|合同号|opportunity's number|opportunity number|"
              u"opportunity id|deal id|contract|contract number"),
        true};
}

} // namespace

QString evidenceKindWord(EvidenceKind kind)
{
    const QString translated = evidenceKindName(kind);
    return kindFromWord(translated) == kind ? translated : evidenceKindCode(kind);
}

const ImportTable &contractEvidenceImport()
{
    static const ImportTable table{QStringLiteral("contract_evidence"),
        QT_TRANSLATE_NOOP("ImportTable", "Evidence of contracts"),
        {
            opportunityField(),
            {QStringLiteral("kind"), QT_TRANSLATE_NOOP("ImportField", "Kind of evidence"), FieldKind::Text,
                words(u"凭证类型|凭证种类|证据类型|kind of evidence|evidence kind|evidence"), true,
                [](const QString &word) { return kindFromWord(word).has_value(); }},
            {QStringLiteral("path"), QT_TRANSLATE_NOOP("ImportField", "File of the scan"), FieldKind::Text,
                words(u"扫描件文件|扫描件|文件路径|file of the scan|scan|file path"), true},
            {QStringLiteral("size"), QT_TRANSLATE_NOOP("ImportField", "Size in bytes"), FieldKind::Count,
                words(u"文件大小|字节数|大小（字节）|size in bytes|file size|bytes"), true},
            {QStringLiteral("sha256"), QT_TRANSLATE_NOOP("ImportField", "SHA-256"), FieldKind::Code,
                words(u"文件哈希|哈希值|文件校验值|sha-256|sha256|hash"), true},
            {QStringLiteral("attached_at"), QT_TRANSLATE_NOOP("ImportField", "Attached at"), FieldKind::DayTime,
                words(u"上传时间|附加时间|attached at|attached on|attached_at"), true},
        },
        [](Connection &connection, const std::vector<bool> &, const ImportOptions &) {
            return std::make_unique<EvidenceApplier>(connection);
        }};
    return table;
}

const ImportTable &contractSubmissionImport()
{
    static const ImportTable table{QStringLiteral("contract_submissions"),
        QT_TRANSLATE_NOOP("ImportTable", "Submitted contracts"),
        {
            opportunityField(),
            {QStringLiteral("submitted_at"), QT_TRANSLATE_NOOP("ImportField", "Contract submitted at"),
                FieldKind::DayTime,
                words(u"合同提交时间|合同提交日期|contract submitted at|contract submitted on|submitted_at"), true},
            {QStringLiteral("submitted_by"), QT_TRANSLATE_NOOP("ImportField", "Contract submitted by"), FieldKind::Text,
                words(u"合同提交人|contract submitted by|submitted_by")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &) {
            return std::make_unique<SubmissionApplier>(connection, hasColumn);
        }};
    return table;
}

} // namespace waterline
