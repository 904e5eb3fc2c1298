#include "storefixture.h"

#include "store/rowimage.h"
#include "store/statement.h"

#include <rapidcheck.h>

using namespace waterline;

namespace {

/// Any sequence of UTF-16, halves of surrogate pairs too.
QString anyText()
{
    const auto units = *rc::gen::container<std::vector<char16_t>>(
        rc::gen::oneOf(rc::gen::inRange<char16_t>(1, 0x80), rc::gen::inRange<char16_t>(0x80, 0x900),
            rc::gen::inRange<char16_t>(0xD7F0, 0xE010), rc::gen::inRange<char16_t>(0x4E00, 0x9FFF)));
    return QStringLiteral("") + QString::fromUtf16(units.data(), qsizetype(units.size()));
}

} // namespace

class TestRowImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesOfAKnownRow()
    {
        RowImage image;
        image.set({qint64(1), QStringLiteral("客户"), QVariant(), QString(), QStringLiteral(""), qint64(-5)}, u"item");
        QCOMPARE(QByteArray::fromStdString(image.bytes()), QByteArray("item;i1;t6:客户;n;n;t0:;i-5"));
        image.set({QStringLiteral("a")});
        QCOMPARE(QByteArray::fromStdString(image.bytes()), QByteArray(";t1:a"));
    }

    void textIsWhatQtMakesOfIt()
    {
        QVERIFY(rc::check("a row image holds QString::toUtf8()", [] {
            const QString text = anyText();
            const QByteArray utf8 = text.toUtf8();
            RowImage image;
            image.set({text}, u"t");
            RC_ASSERT(QByteArray::fromStdString(image.bytes()) == "t;t" + QByteArray::number(utf8.size()) + ':' + utf8);
        }));
    }

    void valuesComeBack()
    {
        const Values row{qint64(7), QStringLiteral("山田 🙂"), QVariant(), QStringLiteral(""), qint64(-5)};
        RowImage image;
        image.set(row, u"t");
        QVERIFY(isSameRow(image.values(), row));
        QCOMPARE(image.integer(0), qint64(7));
        QCOMPARE(image.integer(2), qint64(0));
        QCOMPARE(image.text(1), std::string_view("山田 🙂"));
        QCOMPARE(image.text(2), std::string_view());
    }

    /// What a Statement writes is what a Query reads back, for every kind of value.
    void whatIsBoundIsWhatIsRead()
    {
        auto connection = Connection::openInMemory();
        QVERIFY_OK(connection);
        Query(**connection, QStringLiteral("CREATE TABLE t (a ANY, b ANY, last INTEGER) STRICT")).exec();
        Statement insert(**connection, QStringLiteral("INSERT INTO t (a, b, last) VALUES (?, ?, ?)"));
        RowImage image;
        image.set({QStringLiteral("山田 🙂"), QVariant()});
        QCOMPARE(insert.run(image, 7), 1);
        image.set({std::numeric_limits<qint64>::min(), QStringLiteral("")});
        QCOMPARE(insert.run(image, -8), 1);
        QList<QVariantList> rows;
        Query read(**connection, QStringLiteral("SELECT a, b, last FROM t ORDER BY rowid"));
        read.exec();
        read.forEach([&](const Row &row) { rows.push_back({row.value(0), row.value(1), row.value(2)}); });
        QCOMPARE(rows.size(), qsizetype(2));
        QVERIFY(isSameRow(rows[0], {QStringLiteral("山田 🙂"), QVariant(), qint64(7)}));
        QVERIFY(isSameRow(rows[1], {std::numeric_limits<qint64>::min(), QStringLiteral(""), qint64(-8)}));
    }

    void aFailingStatementIsKeptByTheConnection()
    {
        auto connection = Connection::openInMemory();
        QVERIFY_OK(connection);
        Query(**connection, QStringLiteral("CREATE TABLE t (a TEXT NOT NULL UNIQUE, b INTEGER NOT NULL) STRICT"))
            .exec();
        Statement insert(**connection, QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)"));
        RowImage image;
        image.set({QStringLiteral("a")});
        QCOMPARE(insert.run(image, 1), 1);
        QCOMPARE(insert.run(image, 2), -1);
        QVERIFY((*connection)->hasFailed());
        image.set({QStringLiteral("b")});
        QCOMPARE(insert.run(image, 3), -1); // nothing is written on a connection that has failed
        const Result<> status = (*connection)->takeStatus();
        QVERIFY(!status);
        QVERIFY2(status.error().message.contains(QStringLiteral("2067")), qPrintable(status.error().message));
        QCOMPARE(insert.run(image, 4), 1);
        QCOMPARE(integerOf(**connection, QStringLiteral("SELECT sum(b) FROM t")), qint64(5));
    }

    void equalRows_data()
    {
        QTest::addColumn<Values>("left");
        QTest::addColumn<Values>("right");
        QTest::addColumn<bool>("isSame");
        const Values row{qint64(1), QStringLiteral("a"), QVariant()};
        QTest::newRow("equal") << row << row << true;
        QTest::newRow("a null text is NULL") << Values{QVariant()} << Values{QString()} << true;
        QTest::newRow("an empty text is none") << Values{QVariant()} << Values{QStringLiteral("")} << false;
        QTest::newRow("int and qint64") << Values{5} << Values{qint64(5)} << true;
        QTest::newRow("number and text") << Values{5} << Values{QStringLiteral("5")} << false;
        QTest::newRow("case") << Values{QStringLiteral("a")} << Values{QStringLiteral("A")} << false;
        QTest::newRow("one column more") << row << Values{qint64(1), QStringLiteral("a")} << false;
    }
    void equalRows()
    {
        QFETCH(Values, left);
        QFETCH(Values, right);
        QFETCH(bool, isSame);
        QCOMPARE(isSameRow(left, right), isSame);
        QCOMPARE(isSameRow(right, left), isSame);
    }

    void isoTextIsThatOfQt()
    {
        for (QDate day(1899, 12, 20); day < QDate(2201, 1, 2); day = day.addDays(1))
            QCOMPARE(isoText(day), day.toString(Qt::ISODate));
        QCOMPARE(isoText(QDate(1, 1, 1)), QStringLiteral("0001-01-01"));
        QCOMPARE(isoText(QDate(9999, 12, 31)), QStringLiteral("9999-12-31"));
        QVERIFY(dayValue(QDate()).isNull());
    }
};

QTEST_GUILESS_MAIN(TestRowImage)
#include "tst_rowimage.moc"
