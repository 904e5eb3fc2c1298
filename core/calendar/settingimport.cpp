#include "calendar/settingimport.h"

#include "calendar/settings.h"
#include "import/entitywriter.h"
#include "import/words.h"

#include <QCoreApplication>

namespace waterline {

namespace {

enum Field { Key, Value };

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

class SettingApplier final : public RowApplier {
public:
    explicit SettingApplier(Connection &connection)
        : m_settings(connection, settingTable(), {QStringLiteral("key")})
    {
    }

    RowOutcome apply(const CheckedRow &row, Batch &batch) override
    {
        Settings settings;
        if (!setByName(settings, row.text(Key), row.text(Value))) {
            return RowOutcome::rejected(Key,
                Text::tr("There is no setting %1 that may be \"%2\".").arg(row.text(Key), row.text(Value)),
                settingsHelp());
        }
        return m_settings.write(batch, {qint64(0), textValue(row.text(Key)), textValue(row.text(Value))}, row.line);
    }

private:
    EntityWriter m_settings;
};

} // namespace

const ImportTable &settingImport()
{
    static const ImportTable table{QStringLiteral("settings"), QT_TRANSLATE_NOOP("ImportTable", "Settings"),
        {
            {QStringLiteral("key"), QT_TRANSLATE_NOOP("ImportField", "Setting"), FieldKind::Code,
                words(u"设置项|设置|setting"), true},
            {QStringLiteral("value"), QT_TRANSLATE_NOOP("ImportField", "Setting's value"), FieldKind::Code,
                words(u"设置值|setting's value|setting value"), true},
        },
        [](Connection &connection, const std::vector<bool> &, const ImportOptions &) {
            return std::make_unique<SettingApplier>(connection);
        }};
    return table;
}

} // namespace waterline
