#include "store/table.h"

#include <QtTest>

#include <rapidcheck.h>

#include <limits>

using namespace waterline;

namespace {

const Table &itemTable()
{
    static const Table table{QStringLiteral("item"), Table::Kind::Entity,
        {{QStringLiteral("id")}, {QStringLiteral("name")}, {QStringLiteral("amount")}, {QStringLiteral("day")}}};
    return table;
}

Values item(const QVariant &name, const QVariant &amount = {}, const QVariant &day = {})
{
    return {qint64(1), name, amount, day};
}

/// Whether two values are the same to SQLite: same type, same content.
bool isSame(const QVariant &left, const QVariant &right)
{
    return left.isNull() == right.isNull() && left.typeId() == right.typeId() && left == right
        && (left.typeId() != QMetaType::QString || left.toString().isNull() == right.toString().isNull());
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsReadAsJson()
    {
        QCOMPARE(rowToJson(itemTable(), item(QStringLiteral("a\"b\\c\n"), qint64(-5))),
            QStringLiteral("{\"id\":1,\"name\":\"a\\\"b\\\\c\\u000a\",\"amount\":-5,\"day\":null}"));
        QCOMPARE(rowToJson(itemTable(), item(QStringLiteral(""), 5, QStringLiteral("2026-01-05"))),
            QStringLiteral("{\"id\":1,\"name\":\"\",\"amount\":5,\"day\":\"2026-01-05\"}"));
    }

    void jsonReadsBack_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("null") << QVariant();
        QTest::newRow("an empty text is not null") << QVariant(QStringLiteral(""));
        QTest::newRow("the largest number") << QVariant(std::numeric_limits<qint64>::max());
        QTest::newRow("the smallest number") << QVariant(std::numeric_limits<qint64>::min());
        QTest::newRow("a number that no double holds") << QVariant(qint64(9007199254740993));
        QTest::newRow("a text of digits stays a text") << QVariant(QStringLiteral("00123"));
        QTest::newRow("hanzi and emoji") << QVariant(QStringLiteral("客户\U0001F600"));
        QTest::newRow("control characters") << QVariant(QStringLiteral("a\tb\r\n\u0001\u007F\u2028"));
    }
    void jsonReadsBack()
    {
        QFETCH(QVariant, value);
        const Values read = rowFromJson(itemTable(), rowToJson(itemTable(), item(value)));
        QCOMPARE(read.size(), 4);
        QVERIFY2(isSame(read[1], value), qPrintable(rowToJson(itemTable(), read)));
    }

    void aColumnThatTheJsonLacksIsNull()
    {
        const Values read = rowFromJson(itemTable(), QStringLiteral("{\"id\":1,\"name\":\"a\"}"));
        QCOMPARE(read, item(QStringLiteral("a")));
    }

    void digestOfAKnownRow()
    {
        const QByteArray canonical("item;i1;t6:客户;i-5;n");
        QCOMPARE(rowDigest(itemTable(), item(QStringLiteral("客户"), qint64(-5))),
            QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
    }

    void differentRowsHaveDifferentDigests_data()
    {
        QTest::addColumn<Values>("left");
        QTest::addColumn<Values>("right");
        QTest::newRow("null and empty") << item({}) << item(QStringLiteral(""));
        QTest::newRow("number and text") << item(QStringLiteral("a"), 5)
                                         << item(QStringLiteral("a"), QStringLiteral("5"));
        QTest::newRow("text moved over a border")
            << item(QStringLiteral("a;t1:b"), QStringLiteral("")) << item(QStringLiteral("a"), QStringLiteral("b"));
        QTest::newRow("one column along")
            << item(QStringLiteral("a"), {}, QStringLiteral("b")) << item(QStringLiteral("a"), QStringLiteral("b"));
        QTest::newRow("case") << item(QStringLiteral("a")) << item(QStringLiteral("A"));
    }
    void differentRowsHaveDifferentDigests()
    {
        QFETCH(Values, left);
        QFETCH(Values, right);
        QVERIFY(rowDigest(itemTable(), left) != rowDigest(itemTable(), right));
        QVERIFY(rowToJson(itemTable(), left) != rowToJson(itemTable(), right));
    }

    /// A null QString is bound as NULL, so that is what it must count as, or the row would not verify.
    void aNullTextIsNull()
    {
        QCOMPARE(rowDigest(itemTable(), item(QString())), rowDigest(itemTable(), item({})));
        QCOMPARE(rowToJson(itemTable(), item(QString())), rowToJson(itemTable(), item({})));
    }

    void theSealIsTheFirstEightBytes()
    {
        QCOMPARE(sealOf(QByteArray::fromHex("00000000000001020304")), qint64(0x0102));
        QCOMPARE(sealOf(QByteArray::fromHex("ffffffffffffffff00")), qint64(-1));
    }

    void everyTextReadsBack()
    {
        const bool holds = rc::check("rowFromJson undoes rowToJson", [] {
            const auto points = *rc::gen::container<std::vector<char32_t>>(
                rc::gen::oneOf(rc::gen::inRange<char32_t>(1, 0x80), rc::gen::inRange<char32_t>(0x80, 0xD800),
                    rc::gen::inRange<char32_t>(0xE000, 0x10000), rc::gen::inRange<char32_t>(0x10000, 0x110000)));
            QString text = QStringLiteral("");
            for (const char32_t point : points)
                text += QString::fromUcs4(&point, 1);
            const Values row = item(text, *rc::gen::arbitrary<qint64>());
            const Values read = rowFromJson(itemTable(), rowToJson(itemTable(), row));
            for (int i = 0; i < 4; ++i)
                RC_ASSERT(isSame(read[i], row[i]));
            RC_ASSERT(rowDigest(itemTable(), read) == rowDigest(itemTable(), row));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
