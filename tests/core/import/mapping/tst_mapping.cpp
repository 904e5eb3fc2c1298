#include "catalogue.h"
#include "import/importplan.h"

#include <QtTest>

using namespace waterline;

namespace {

/// "code←工号, name←姓名" in the order of the columns; columns that go nowhere are left out.
QString mappingText(const QStringList &headers, const ImportTable &table)
{
    const Mapping mapping = guessMapping(headers, table);
    QStringList words;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (const int field = mapping.fieldOfColumn[std::size_t(column)]; field >= 0)
            words << table.fields[std::size_t(field)].key + u'=' + headers[column];
    }
    return words.join(u' ');
}

const ImportTable &tableOf(const QString &entity)
{
    for (const ImportTable *table : importTables()) {
        if (table->entity == entity)
            return *table;
    }
    qFatal("no table %s", qPrintable(entity));
}

} // namespace

class TstMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreComparedByTheirKey_data();
    void headersAreComparedByTheirKey();
    void synonymsInChineseAndEnglish_data();
    void synonymsInChineseAndEnglish();
    void noFieldTwice();
    void everySynonymFindsItsField();
    void recognisesTheTable_data();
    void recognisesTheTable();
};

void TstMapping::headersAreComparedByTheirKey_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::newRow("capitals and spaces") << "Customer  Name"
                                         << "customername";
    QTest::newRow("underscores and dashes") << "customer_name-"
                                            << "customername";
    QTest::newRow("a line break") << QStringLiteral("客户\n名称") << QStringLiteral("客户名称");
    QTest::newRow("a unit in brackets") << QStringLiteral("金额(万元)") << QStringLiteral("金额");
    QTest::newRow("full-width brackets") << QStringLiteral("金额（万元）") << QStringLiteral("金额");
    QTest::newRow("a required mark and colon") << QStringLiteral("*姓名：") << QStringLiteral("姓名");
    QTest::newRow("full-width letters") << QStringLiteral("ＩＤ") << "id";
    QTest::newRow("byte order mark and no-break space") << QStringLiteral("\uFEFF姓\u00A0名") << QStringLiteral("姓名");
    QTest::newRow("nothing but a bracket") << QStringLiteral("(备注)") << QStringLiteral("(备注)");
}

void TstMapping::headersAreComparedByTheirKey()
{
    QFETCH(QString, header);
    QTEST(headerKey(header), "key");
}

void TstMapping::synonymsInChineseAndEnglish_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QString>("mapping");
    QTest::newRow("people in Chinese") << "people"
                                       << QStringList{QStringLiteral("员工编号"), QStringLiteral("姓名"),
                                              QStringLiteral("所属大区"), QStringLiteral("直属上级"),
                                              QStringLiteral("邮箱")}
                                       << QStringLiteral("code=员工编号 name=姓名 region=所属大区 leader=直属上级");
    QTest::newRow("people in English") << "people" << QStringList{"sales_agent", "manager", "regional_office"}
                                       << "name=sales_agent leader=manager region=regional_office";
    QTest::newRow("customers in Chinese")
        << "customers"
        << QStringList{QStringLiteral("客户编号"), QStringLiteral("公司名称"), QStringLiteral("客户经理"),
               QStringLiteral("年营收(万元)")}
        << QStringLiteral("code=客户编号 name=公司名称 owner=客户经理 annual_revenue=年营收(万元)");
    QTest::newRow("quirk 15: percentages are no amounts")
        << "customers"
        << QStringList{QStringLiteral("公司名称"), QStringLiteral("年营收(%)"), QStringLiteral("成立年份(pct)"),
               QStringLiteral("城市(%)")}
        << QStringLiteral("name=公司名称 city=城市(%)");
    QTest::newRow("HubSpot's lifecycle stage is no status")
        << "customers" << QStringList{"Company name", "Lifecycle Stage"} << "name=Company name";
    QTest::newRow("HubSpot's lifecycle stage is no stage")
        << "opportunities" << QStringList{"Deal ID", "Lifecycle Stage", "Deal Stage"}
        << "code=Deal ID stage=Deal Stage";
    QTest::newRow("customers in English")
        << "customers"
        << QStringList{"account", "sector", "year_established", "revenue", "employees", "office_location",
               "subsidiary_of"}
        << "name=account industry=sector founded_year=year_established annual_revenue=revenue size=employees "
           "city=office_location parent_name=subsidiary_of";
    QTest::newRow("opportunities in English")
        << "opportunities"
        << QStringList{"opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date",
               "close_value"}
        << "code=opportunity_id owner=sales_agent product=product customer=account stage=deal_stage "
           "opened_on=engage_date closed_on=close_date amount=close_value";
    QTest::newRow("plans in Chinese") << "plans"
                                      << QStringList{QStringLiteral("周次"), QStringLiteral("工号"),
                                             QStringLiteral("线索数计划"), QStringLiteral("拜访量计划"),
                                             QStringLiteral("方案提交计划"), QStringLiteral("拜访量")}
                                      << QStringLiteral(
                                             "week=周次 person=工号 lead_plan=线索数计划 visit_plan=拜访量计划 "
                                             "proposal_plan=方案提交计划 visit_actual=拜访量");
    QTest::newRow("follow-ups in English")
        << "followups" << QStringList{"Activity Date", "Assigned To", "Related To", "Type", "Comments"}
        << "at=Activity Date person=Assigned To customer=Related To action=Type content=Comments";
}

void TstMapping::synonymsInChineseAndEnglish()
{
    QFETCH(QString, entity);
    QFETCH(QStringList, headers);
    QTEST(mappingText(headers, tableOf(entity)), "mapping");
}

void TstMapping::noFieldTwice()
{
    // Number and name of the same person: the number is the more exact one.
    QCOMPARE(mappingText({QStringLiteral("负责人"), QStringLiteral("负责人工号"), QStringLiteral("客户名称")},
                 tableOf(QStringLiteral("customers"))),
        QStringLiteral("owner=负责人工号 name=客户名称"));
    QCOMPARE(mappingText({QStringLiteral("电话"), QStringLiteral("电话 (2)")}, tableOf(QStringLiteral("customers"))),
        QStringLiteral("phone=电话"));
}

void TstMapping::everySynonymFindsItsField()
{
    for (const ImportTable *table : importTables()) {
        QHash<QString, QString> ownerOf;
        for (const ImportField &field : table->fields) {
            for (const QString &synonym : field.synonyms) {
                const Mapping mapping = guessMapping({synonym}, *table);
                const int found = mapping.fieldOfColumn[0];
                QVERIFY2(found >= 0, qPrintable(table->entity + QStringLiteral(": ") + synonym));
                // A word may belong to two fields of a table (姓名 names and numbers), but then the first one is meant.
                const QString key = headerKey(synonym);
                if (!ownerOf.contains(key))
                    ownerOf.insert(key, field.key);
                QCOMPARE(table->fields[std::size_t(found)].key, ownerOf.value(key));
            }
        }
    }
}

void TstMapping::recognisesTheTable_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QString>("entity");
    QTest::newRow("people") << QStringList{QStringLiteral("工号"), QStringLiteral("姓名"), QStringLiteral("大区")}
                            << "people";
    QTest::newRow("the public sample's teams") << QStringList{"sales_agent", "manager", "regional_office"} << "people";
    QTest::newRow("the public sample's accounts") << QStringList{"account", "sector", "year_established", "revenue",
        "employees", "office_location", "subsidiary_of"}
                                                  << "customers";
    QTest::newRow("the public sample's pipeline") << QStringList{"opportunity_id", "sales_agent", "product", "account",
        "deal_stage", "engage_date", "close_date", "close_value"}
                                                  << "opportunities";
    QTest::newRow("customers with their owner") << QStringList{QStringLiteral("客户编号"), QStringLiteral("客户名称"),
        QStringLiteral("负责人"), QStringLiteral("电话")}
                                                << "customers";
    QTest::newRow("plans, wide") << QStringList{QStringLiteral("周次"), QStringLiteral("姓名"),
        QStringLiteral("拜访量计划")}
                                 << "plans";
    QTest::newRow("plans, long") << QStringList{"week", "person", "action", "plan"} << "plans";
    QTest::newRow("follow-ups") << QStringList{QStringLiteral("跟进时间"), QStringLiteral("跟进人"),
        QStringLiteral("客户名称"), QStringLiteral("跟进内容")}
                                << "followups";
    QTest::newRow("the public sample's products fit nowhere")
        << QStringList{"product", "series", "sales_price"} << QString();
    QTest::newRow("nothing known") << QStringList{"a", "b", "c"} << QString();
    QTest::newRow("no header at all") << QStringList() << QString();
    // A required field is missing: no name, no stage.
    QTest::newRow("too little of a table") << QStringList{"opportunity_id", "amount"} << QString();
}

void TstMapping::recognisesTheTable()
{
    QFETCH(QStringList, headers);
    const ImportTable *table = recogniseTable(headers, importTables());
    QTEST(table ? table->entity : QString(), "entity");
}

QTEST_GUILESS_MAIN(TstMapping)
#include "tst_mapping.moc"
