#include "customers/stageimport.h"

#include "base/textkey.h"
#include "customers/customerstore.h"
#include "customers/opportunityimport.h"
#include "import/words.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <set>
#include <tuple>

namespace waterline {

namespace {

enum Field { Code, Stage, OutcomeWord, EnteredOn };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::optional<Outcome> outcomeFromWord(const QString &word)
{
    if (const Outcome outcome = outcomeOfStage(word); outcome != Outcome::Open)
        return outcome;
    return words(u"open|in progress|进行中|跟进中|未结束").contains(textKey(word)) ? std::optional(Outcome::Open)
                                                                                   : std::nullopt;
}

class StageApplier final : public RowApplier {
public:
    explicit StageApplier(Connection &connection)
    {
        Query query(connection, QStringLiteral("SELECT code, id FROM opportunity"));
        query.exec();
        query.forEach([&](const Row &row) { m_opportunities.insert(textKey(row.text(0)), row.id<OpportunityId>(1)); });
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const auto opportunity = m_opportunities.constFind(textKey(row.text(Code)));
        if (opportunity == m_opportunities.cend()) {
            return RowOutcome::rejected(Code, Text::tr("There is no opportunity %1.").arg(row.text(Code)),
                Text::tr("Import the opportunities first, or correct the number."));
        }
        const std::optional<Outcome> outcome =
            row.isEmpty(OutcomeWord) ? outcomeOfStage(row.text(Stage)) : outcomeFromWord(row.text(OutcomeWord));
        if (!outcome) {
            return RowOutcome::rejected(OutcomeWord,
                Text::tr("The outcome %1 is not known.").arg(row.text(OutcomeWord)),
                Text::tr("Write open, won or lost."));
        }
        const StageChange change{*opportunity, row.text(Stage), *outcome, row.day(EnteredOn)};
        const std::tuple key{opportunity->value, change.stage, change.on};
        const bool isRepeated = !m_seen.insert(key).second;
        if (batch.append(stageChangeTable(), toValues(change), row.line))
            return {RowOutcome::Kind::New};
        return {isRepeated ? RowOutcome::Kind::Duplicate : RowOutcome::Kind::Unchanged};
    }

private:
    QHash<QString, OpportunityId> m_opportunities;
    std::set<std::tuple<qint64, QString, QDate>> m_seen;
};

} // namespace

QString outcomeWord(Outcome outcome)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Outcome", "open"), QT_TRANSLATE_NOOP("Outcome", "won"),
        QT_TRANSLATE_NOOP("Outcome", "lost")};
    const char *const word = words[std::size_t(outcome)];
    const QString translated = QCoreApplication::translate("Outcome", word);
    return outcomeFromWord(translated) == outcome ? translated : QLatin1String(word);
}

const ImportTable &stageImport()
{
    static const ImportTable table{QStringLiteral("stages"), QT_TRANSLATE_NOOP("ImportTable", "Stage history"),
        {
            {QStringLiteral("opportunity"), QT_TRANSLATE_NOOP("ImportField", "Opportunity's number"), FieldKind::Code,
                words(u"商机编号|商机编码|商机号|机会编号|商机id|opportunity's number|opportunity number|opportunity "
                      u"id|deal id"),
                true},
            {QStringLiteral("stage"), QT_TRANSLATE_NOOP("ImportField", "Stage"), FieldKind::Text,
                words(u"阶段|商机阶段|销售阶段|stage|deal stage|opportunity stage"), true},
            {QStringLiteral("outcome"), QT_TRANSLATE_NOOP("ImportField", "Outcome"), FieldKind::Text,
                words(u"结果|阶段结果|outcome|stage outcome")},
            {QStringLiteral("entered_on"), QT_TRANSLATE_NOOP("ImportField", "Stage entered on"), FieldKind::Day,
                words(u"进入阶段日期|进入阶段时间|阶段更新日期|阶段变更日期|stage entered on|stage "
                      u"entered|entered_at|stage date"),
                true},
        },
        [](Connection &connection, const std::vector<bool> &, const ImportOptions &) {
            return std::make_unique<StageApplier>(connection);
        }};
    return table;
}

} // namespace waterline
