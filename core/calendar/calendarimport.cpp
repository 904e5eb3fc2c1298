#include "calendar/calendarimport.h"

#include "base/textkey.h"
#include "calendar/calendarstore.h"
#include "import/entitywriter.h"
#include "import/words.h"

#include <QCoreApplication>

namespace waterline {

namespace {

enum Field { Day, Workday, Name };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::optional<bool> workdayFrom(const QString &word)
{
    const QString key = textKey(word);
    if (words(u"上班|班|补班|调休上班|工作日|工作|是|work|workday|working day|working|on|yes|y|true|1").contains(key))
        return true;
    if (words(u"休息|休|放假|假|假日|节假日|休息日|否|off|day off|holiday|rest|no|n|false|0").contains(key))
        return false;
    return std::nullopt;
}

class CalendarApplier final : public RowApplier {
public:
    CalendarApplier(Connection &connection, std::vector<bool> hasColumn)
        : m_days(connection, calendarDayTable(), {QStringLiteral("day")})
        , m_hasColumn(std::move(hasColumn))
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        const std::optional<bool> isWorkday = workdayFrom(row.text(Workday));
        if (!isWorkday) {
            return RowOutcome::rejected(Workday,
                Text::tr("%1 does not say whether the day is worked.").arg(row.text(Workday)),
                Text::tr("Write workday or day off."));
        }
        Values next = toValues(CalendarDay{row.day(Day), *isWorkday, row.text(Name)});
        const Values *present = m_days.find(m_days.keyOf(next));
        if (present && !m_hasColumn[Name])
            next[3] = (*present)[3];
        return m_days.write(batch, next, row.line);
    }

private:
    EntityWriter m_days;
    std::vector<bool> m_hasColumn;
};

} // namespace

QString workdayWord(bool isWorkday)
{
    const char *const word =
        isWorkday ? QT_TRANSLATE_NOOP("Calendar", "workday") : QT_TRANSLATE_NOOP("Calendar", "day off");
    const QString translated = QCoreApplication::translate("Calendar", word);
    return workdayFrom(translated) == isWorkday ? translated : QLatin1String(word);
}

const ImportTable &calendarImport()
{
    static const ImportTable table{QStringLiteral("calendar"), QT_TRANSLATE_NOOP("ImportTable", "Work calendar"),
        {
            {QStringLiteral("day"), QT_TRANSLATE_NOOP("ImportField", "Calendar day"), FieldKind::Day,
                words(u"日历日期|日期|放假日期|calendar day|calendar date|day|date"), true},
            {QStringLiteral("workday"), QT_TRANSLATE_NOOP("ImportField", "Workday or day off"), FieldKind::Text,
                words(u"是否上班|上班或休息|是否工作日|是否为工作日|上班/休息|workday or day off|workday|is workday|"
                      u"is_workday|working day"),
                true, [](const QString &word) { return workdayFrom(word).has_value(); }},
            {QStringLiteral("name"), QT_TRANSLATE_NOOP("ImportField", "Holiday"), FieldKind::Text,
                words(u"节假日名称|节日|节假日|名称|说明|holiday|holiday name|name")},
        },
        [](Connection &connection, const std::vector<bool> &hasColumn, const ImportOptions &) {
            return std::make_unique<CalendarApplier>(connection, hasColumn);
        }};
    return table;
}

} // namespace waterline
