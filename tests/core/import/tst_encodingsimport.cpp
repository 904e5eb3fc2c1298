#include "support/testworkspace.h"

#include <QStringEncoder>

using namespace waterline;

namespace {

const QString csv = QStringLiteral("客户编号,客户名称,建档日期,行业,所在城市,年营收(万元),客户状态\r\n"
                                   "0012,\"上海某某科技, 有限公司\",2026/1/5,制造,上海,\"1,250.5\",正常\r\n"
                                   "0013,北京龙泉商贸有限公司,2026年1月6日,零售,北京,,预算取消\r\n"
                                   "0014,Müller & 张,2025-12-31,\"两行\n文字\",深圳,3,\r\n");

QString tabbed(const QString &text)
{
    // No cell of the file holds a tab; commas between cells only.
    QString result;
    bool isQuoted = false;
    for (const QChar c : text) {
        isQuoted = c == u'"' ? !isQuoted : isQuoted;
        result += c == u',' && !isQuoted ? u'\t' : c;
    }
    return result;
}

QByteArray encoded(const char *name, const QString &text)
{
    QStringEncoder encoder(name);
    return encoder(text);
}

} // namespace

class TstEncodingsImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameFileInAnyEncodingIsTheSameTable_data();
    void sameFileInAnyEncodingIsTheSameTable();
};

void TstEncodingsImport::sameFileInAnyEncodingIsTheSameTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("Excel's CSV UTF-8") << QByteArray("\xEF\xBB\xBF") + csv.toUtf8() << Encoding::Utf8;
    QTest::newRow("UTF-8 without a mark, LF, no last line end")
        << QString(csv).remove(u'\r').trimmed().toUtf8() << Encoding::Utf8;
    QTest::newRow("Excel's CSV in Chinese Windows") << encoded("GB18030", csv) << Encoding::Gb18030;
    QTest::newRow("Excel's Unicode Text")
        << QByteArray("\xFF\xFE") + encoded("UTF-16LE", tabbed(csv)) << Encoding::Utf16Le;
    QTest::newRow("UTF-16 the other way round")
        << QByteArray("\xFE\xFF") + encoded("UTF-16BE", tabbed(csv)) << Encoding::Utf16Be;
    QTest::newRow("with semicolons") << QString(tabbed(csv)).replace(u'\t', u';').toUtf8() << Encoding::Utf8;
}

void TstEncodingsImport::sameFileInAnyEncodingIsTheSameTable()
{
    QFETCH(QByteArray, bytes);
    TestWorkspace plain;
    QVERIFY_OK(plain.importText(QStringLiteral("customers.csv"), csv.toUtf8()));
    QCOMPARE(plain.count(QStringLiteral("SELECT count(*) FROM customer")), 3);
    QCOMPARE(plain.count(QStringLiteral("SELECT annual_revenue FROM customer WHERE code = '0012'")), 1250500000);

    TestWorkspace test;
    const QString path = test.write(QStringLiteral("customers.csv"), bytes);
    const auto plan = planImport(path, importTables());
    QVERIFY_OK(plan);
    QTEST(plan->format.dialect.encoding, "encoding");
    const auto report = test.importFile(path);
    QVERIFY_OK(report);
    QCOMPARE(report->counts, (RowCounts{3, 3, 0, 0, 0, 0}));
    // The clock and the node are the same, so the ids are too.
    QCOMPARE(test.dump(), plain.dump());
    // And to the other workspace it brings nothing new.
    const auto again = plain.importFile(path);
    QVERIFY_OK(again);
    QVERIFY(again->state == ImportReport::State::NothingToDo);
}

QTEST_GUILESS_MAIN(TstEncodingsImport)
#include "tst_encodingsimport.moc"
