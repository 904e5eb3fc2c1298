#include "goals/goalstore.h"
#include "goals/plan/splitdialog.h"
#include "metrics/metricstore.h"
#include "parts/whypanel.h"
#include "ui/goals/smallcompany.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace waterline;

namespace {

/// Last year Wang Fang won 5,000.00 and Zhang Min 3,000.00; this year's goal is 8,000.00.
struct Fixture {
    SmallCompany company;
    Session session{company.clock()};

    Fixture()
    {
        company.addPeople();
        company.addDeals();
        company.write([](Batch &batch) {
            SmallCompany::addDeal(batch, SmallCompany::WangFang, QDate(2025, 3, 12), 500'000, 7);
            SmallCompany::addDeal(batch, SmallCompany::ZhangMin, QDate(2025, 10, 7), 300'000, 8);
        });
        session.setWorkspace(company.release());
    }
    [[nodiscard]] std::unique_ptr<SplitDialog> dialog()
    {
        Connection &connection = session.workspace()->connection();
        const std::vector<Metric> metrics = readMetrics(connection);
        GoalGrid goals(readGoalTree(connection, 2026));
        goals.setLeaf(0, 0, 800'000);
        return std::make_unique<SplitDialog>(
            session, goals, *metricOf(metrics, u"signed"), goals.tree().root(), nullptr);
    }
};

/// What the panel shows, as a person reads it.
QString shownBy(const WhyPanel &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

class TestSplitDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void lastYearListsTheRowsItRestsOn();
    void evenlyRestsOnNone();
};

void TestSplitDialog::lastYearListsTheRowsItRestsOn()
{
    Fixture f;
    const auto dialog = f.dialog();
    dialog->show();
    QTRY_VERIFY(dialog->isIdle());
    QCOMPARE(dialog->key().kind, SplitKey::Kind::LastYear);
    const auto *why = dialog->findChild<WhyPanel *>();
    QVERIFY(why->explanation());
    // The two rows of 2025, the newest first, and none of the deals of this year.
    std::vector<std::pair<QString, qint64>> rows;
    for (const SourceRow &row : why->explanation()->sources)
        rows.emplace_back(row.file, row.line);
    const QString file = QStringLiteral("visits.csv");
    QCOMPARE(rows, (std::vector<std::pair<QString, qint64>>{{file, 8}, {file, 7}}));
    QCOMPARE(why->explanation()->moreSources, 0);
    const QString shown = shownBy(*why);
    for (const SourceRow &row : why->explanation()->sources)
        QVERIFY2(shown.contains(row.what), qPrintable(shown));
    QVERIFY2(shown.contains(file), qPrintable(shown));
}

void TestSplitDialog::evenlyRestsOnNone()
{
    Fixture f;
    const auto dialog = f.dialog();
    dialog->show();
    QTRY_VERIFY(dialog->isIdle());
    auto *keys = dialog->findChild<QComboBox *>(QStringLiteral("splitKey"));
    keys->setCurrentIndex(keys->findData(int(SplitKey::Kind::Even)));
    Q_EMIT keys->activated(keys->currentIndex());
    QTRY_VERIFY(dialog->isIdle());
    const auto *why = dialog->findChild<WhyPanel *>();
    QVERIFY(why->explanation());
    QVERIFY(why->explanation()->sources.empty());
}

QTEST_MAIN(TestSplitDialog)
#include "tst_splitdialog.moc"
