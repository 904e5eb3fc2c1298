#include "storefixture.h"

using namespace waterline;

namespace {

const QDate monday(2026, 1, 12);
const QString me = QStringLiteral("test");

} // namespace

class TestRevert : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedo_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
            {"insert of an entity", "update of an entity", "delete of an entity", "append of facts", "update of a fact",
                "delete of a fact", "several changes of one row", "facts and the entities they refer to"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void undoAndRedo()
    {
        QFETCH(QString, what);
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"), QStringLiteral(""));
        fixture.append({StoreFixture::followUp(QStringLiteral("a"), person, monday),
            StoreFixture::followUp(QStringLiteral("b"), person, monday)});
        fixture.addPerson(QStringLiteral("alone"));
        const QString before = fixture.dump();
        const BatchId batch = doIt(fixture, what, person);
        const QString after = fixture.dump();
        QVERIFY(after != before);

        const Result<RevertReport> undo = fixture.workspace->revert(batch, me);
        QVERIFY_OK(undo);
        QVERIFY(undo->conflicts.empty());
        QVERIFY(undo->rowsUndone > 0);
        QCOMPARE(fixture.dump(), before);
        VERIFY_CHAIN(fixture);

        const Result<RevertReport> redo = fixture.workspace->revert(undo->batch, me);
        QVERIFY_OK(redo);
        QVERIFY(redo->conflicts.empty());
        QCOMPARE(fixture.dump(), after);
        VERIFY_CHAIN(fixture);

        const Result<RevertReport> undoAgain = fixture.workspace->revert(batch, me);
        QVERIFY_OK(undoAgain);
        QCOMPARE(fixture.dump(), before);
        VERIFY_CHAIN(fixture);
    }

    void aSecondRevertDoesNothing()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const BatchId batch = fixture.append({StoreFixture::followUp(QStringLiteral("a"), person, monday)});
        QVERIFY_OK(fixture.workspace->revert(batch, me));
        const QString head = chainHead(fixture.connection());
        QSignalSpy committed(fixture.workspace.get(), &Workspace::committed);
        const Result<RevertReport> second = fixture.workspace->revert(batch, me);
        QVERIFY_OK(second);
        QVERIFY(second->batch.isNull());
        QCOMPARE(second->rowsUndone, qint64(0));
        QVERIFY(second->conflicts.empty());
        QCOMPARE(chainHead(fixture.connection()), head);
        QCOMPARE(committed.count(), 0);
    }

    void aRevertIsAnnouncedAndKeptInTheLedger()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const BatchId batch = fixture.append({StoreFixture::followUp(QStringLiteral("a"), person, monday)});
        QSignalSpy committed(fixture.workspace.get(), &Workspace::committed);
        const Result<RevertReport> report = fixture.workspace->revert(batch, QStringLiteral("王芳"));
        QVERIFY_OK(report);
        QCOMPARE(report->rowsUndone, qint64(1));
        QCOMPARE(committed.count(), 1);
        const std::optional<BatchRecord> record = readBatch(fixture.connection(), report->batch);
        QVERIFY(record.has_value());
        QCOMPARE(record->kind, QStringLiteral("revert"));
        QCOMPARE(record->actor, QStringLiteral("王芳"));
        QCOMPARE(record->reverts, batch);
        QCOMPARE(record->totals, QStringLiteral(R"({"conflicts":0,"rows_undone":1})"));
    }

    void anUnknownBatchIsRefused()
    {
        StoreFixture fixture;
        const Result<RevertReport> report = fixture.workspace->revert({12345}, me);
        QVERIFY(!report);
        QCOMPARE(report.error().problem, Problem::NotFound);
    }

    void aRowChangedLaterIsNamedAndLeft()
    {
        StoreFixture fixture;
        fixture.addPerson(QStringLiteral("p"));
        fixture.addPerson(QStringLiteral("q"));
        auto batch = fixture.begin();
        for (const char *code : {"p", "q"}) {
            const Values before = *fixture.row(personTable(), QStringLiteral("code"), QString::fromLatin1(code));
            Values after = before;
            after[3] = QStringLiteral("lead");
            batch->change(personTable(), &before, &after);
        }
        const BatchId both = StoreFixture::commit(*batch);
        fixture.edit(personTable(), QStringLiteral("code"), QStringLiteral("p"), QStringLiteral("name"),
            QStringLiteral("Later"));

        const Result<RevertReport> report = fixture.workspace->revert(both, me);
        QVERIFY_OK(report);
        QCOMPARE(report->rowsUndone, qint64(1));
        QCOMPARE(report->conflicts.size(), std::size_t(1));
        const Values p = *fixture.row(personTable(), QStringLiteral("code"), QStringLiteral("p"));
        QCOMPARE(report->conflicts.front().table, QStringLiteral("person"));
        QCOMPARE(report->conflicts.front().row, p[0].toLongLong());
        QCOMPARE(report->conflicts.front().reason, QStringLiteral("It was changed later."));
        QCOMPARE(p[2].toString(), QStringLiteral("Later"));
        QCOMPARE(p[3].toString(), QStringLiteral("lead"));
        QCOMPARE(fixture.row(personTable(), QStringLiteral("code"), QStringLiteral("q"))->at(3).toString(),
            QStringLiteral("rep"));
        VERIFY_CHAIN(fixture);
    }

    void aFactChangedLaterIsNamedAndLeft()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const BatchId batch = fixture.append({StoreFixture::followUp(QStringLiteral("a"), person, monday),
            StoreFixture::followUp(QStringLiteral("b"), person, monday)});
        fixture.edit(followUpTable(), QStringLiteral("code"), QStringLiteral("a"), QStringLiteral("content"),
            QStringLiteral("later"));
        const Result<RevertReport> report = fixture.workspace->revert(batch, me);
        QVERIFY_OK(report);
        QCOMPARE(report->rowsUndone, qint64(1));
        QCOMPARE(report->conflicts.size(), std::size_t(1));
        QCOMPARE(report->conflicts.front().label, QStringLiteral("a"));
        QVERIFY(fixture.row(followUpTable(), QStringLiteral("code"), QStringLiteral("a")).has_value());
        QVERIFY(!fixture.row(followUpTable(), QStringLiteral("code"), QStringLiteral("b")).has_value());
        VERIFY_CHAIN(fixture);
    }

    void aRowReferredToLaterIsNamedAndLeft()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const BatchId first = readBatches(fixture.connection()).front().id;
        const BatchId followUps = fixture.append({StoreFixture::followUp(QStringLiteral("a"), person, monday)});
        const Result<RevertReport> report = fixture.workspace->revert(first, me);
        QVERIFY_OK(report);
        QVERIFY(report->batch.isNull());
        QCOMPARE(report->conflicts.size(), std::size_t(1));
        QCOMPARE(report->conflicts.front().row, person.id.value);
        QCOMPARE(report->conflicts.front().label, QStringLiteral("p"));
        QCOMPARE(report->conflicts.front().reason, QStringLiteral("Rows of follow_up refer to it (1)."));
        // Once those are gone it can go too.
        QVERIFY_OK(fixture.workspace->revert(followUps, me));
        const Result<RevertReport> now = fixture.workspace->revert(first, me);
        QVERIFY_OK(now);
        QCOMPARE(now->rowsUndone, qint64(1));
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM person")), qint64(0));
        VERIFY_CHAIN(fixture);
    }

    /// Undone, taken in again, and then the undoing undone: the rows are there already.
    void aRowWhoseKeyIsTakenIsNamedAndLeft()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const std::vector<FollowUp> rows{StoreFixture::followUp(QStringLiteral("a"), person, monday),
            StoreFixture::followUp(QStringLiteral("b"), person, monday)};
        const BatchId batch = fixture.append(rows);
        const Result<RevertReport> undo = fixture.workspace->revert(batch, me);
        QVERIFY_OK(undo);
        fixture.append({rows.front()});
        const Result<RevertReport> redo = fixture.workspace->revert(undo->batch, me);
        QVERIFY_OK(redo);
        QCOMPARE(redo->rowsUndone, qint64(1));
        QCOMPARE(redo->conflicts.size(), std::size_t(1));
        QCOMPARE(redo->conflicts.front().label, QStringLiteral("a"));
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM follow_up")), qint64(2));
        QCOMPARE(fixture.count(QStringLiteral("SELECT sum(n.value) FROM actual_year, json_each(weeks) n")), qint64(2));
        VERIFY_CHAIN(fixture);
    }

    void aRowThatRefersToNothingIsNamedAndLeft()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const BatchId first = readBatches(fixture.connection()).front().id;
        const BatchId followUps = fixture.append({StoreFixture::followUp(QStringLiteral("a"), person, monday)});
        const Result<RevertReport> undo = fixture.workspace->revert(followUps, me);
        QVERIFY_OK(undo);
        QVERIFY_OK(fixture.workspace->revert(first, me));
        const Result<RevertReport> redo = fixture.workspace->revert(undo->batch, me);
        QVERIFY_OK(redo);
        QCOMPARE(redo->rowsUndone, qint64(0));
        QCOMPARE(redo->conflicts.size(), std::size_t(1));
        QCOMPARE(fixture.count(QStringLiteral("SELECT count(*) FROM follow_up")), qint64(0));
        VERIFY_CHAIN(fixture);
    }

    /// More rows than are read in one portion.
    void aLargeBatch()
    {
        StoreFixture fixture;
        const Person person = fixture.addPerson(QStringLiteral("p"));
        const QString before = fixture.dump();
        std::vector<FollowUp> rows;
        for (int i = 0; i < 4001; ++i)
            rows.push_back(StoreFixture::followUp(QString::number(i), person, monday.addDays(i % 21)));
        const BatchId batch = fixture.append(rows);
        const QString after = fixture.dump();
        const Result<RevertReport> undo = fixture.workspace->revert(batch, me);
        QVERIFY_OK(undo);
        QCOMPARE(undo->rowsUndone, qint64(4001));
        QCOMPARE(fixture.dump(), before);
        QVERIFY_OK(fixture.workspace->revert(undo->batch, me));
        QCOMPARE(fixture.dump(), after);
        VERIFY_CHAIN(fixture);
    }

private:
    static BatchId doIt(StoreFixture &fixture, const QString &what, const Person &person)
    {
        const QString code = QStringLiteral("code");
        if (what == QStringLiteral("insert of an entity")) {
            fixture.addPerson(QStringLiteral("new"), QStringLiteral(""));
            return readBatches(fixture.connection()).back().id;
        }
        if (what == QStringLiteral("update of an entity"))
            return fixture.edit(
                personTable(), code, QStringLiteral("p"), QStringLiteral("role"), QStringLiteral("lead"));
        if (what == QStringLiteral("append of facts"))
            return fixture.append({StoreFixture::followUp(QStringLiteral("x"), person, monday),
                StoreFixture::followUp(QStringLiteral("y"), person, monday)});
        if (what == QStringLiteral("update of a fact"))
            return fixture.edit(
                followUpTable(), code, QStringLiteral("a"), QStringLiteral("action"), QStringLiteral("lead"));
        auto batch = fixture.begin();
        if (what == QStringLiteral("delete of an entity")) {
            const Values alone = *fixture.row(personTable(), code, QStringLiteral("alone"));
            batch->change(personTable(), &alone, nullptr);
        } else if (what == QStringLiteral("delete of a fact")) {
            const Values a = *fixture.row(followUpTable(), code, QStringLiteral("a"));
            batch->change(followUpTable(), &a, nullptr);
        } else if (what == QStringLiteral("several changes of one row")) {
            Values last = *fixture.row(personTable(), code, QStringLiteral("p"));
            for (const char *role : {"one", "two", "three"}) {
                Values next = last;
                next[3] = QString::fromLatin1(role);
                batch->change(personTable(), &last, &next);
                last = next;
            }
        } else {
            Person hired = person;
            hired.id = {batch->newId()};
            hired.code = QStringLiteral("hired");
            const Values values = toValues(hired);
            batch->change(personTable(), nullptr, &values);
            batch->append(followUpTable(), toValues(StoreFixture::followUp(QStringLiteral("x"), hired, monday)), 2);
        }
        return StoreFixture::commit(*batch);
    }
};

QTEST_GUILESS_MAIN(TestRevert)
#include "tst_revert.moc"
