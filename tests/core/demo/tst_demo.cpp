#include "base/isoweek.h"
#include "demo/demofiles.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QtTest>

using namespace waterline;

namespace {

using Rows = std::vector<QStringList>;

DemoOptions small(QDate until = QDate(2026, 11, 22))
{
    DemoOptions options;
    options.people = 12;
    options.weeks = 3;
    options.until = until;
    return options;
}

DemoCompany companyOf(const DemoOptions &options)
{
    auto company = DemoCompany::make(options);
    if (!company)
        qFatal("%s", qPrintable(company.error().message));
    return *company;
}

Rows rowsOf(const DemoCompany &company, DemoTable table)
{
    Rows rows;
    const Result<> written = writeDemoRows(company, table, [&rows](std::span<const QStringView> cells) -> Result<> {
        QStringList row;
        for (const QStringView cell : cells)
            row << cell.toString();
        rows.push_back(row);
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return rows;
}

QSet<QString> column(const Rows &rows, int index)
{
    QSet<QString> values;
    for (const QStringList &row : rows)
        values.insert(row.at(index));
    return values;
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text.section(u' ', 0, 0), QStringLiteral("yyyy/M/d"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

QByteArray digestOf(const DemoOptions &options)
{
    QTemporaryDir folder;
    const auto paths = writeDemoFiles(options, folder.path());
    if (!paths)
        qFatal("%s", qPrintable(paths.error().message));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : *paths)
        hash.addData(contentOf(path));
    return hash.result();
}

// A strict reader of RFC 4180 with CR LF ends; an empty answer means that the text breaks the rules.
Rows readCsv(const QString &text)
{
    Rows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            if (!cell.isEmpty())
                return {};
            quoted = true;
        } else if (c == u',') {
            row << std::exchange(cell, {});
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text[++i] != u'\n')
                return {};
            row << std::exchange(cell, {});
            rows.push_back(std::exchange(row, {}));
        } else if (c == u'\n') {
            return {};
        } else {
            cell += c;
        }
    }
    return quoted || !row.isEmpty() || !cell.isEmpty() ? Rows() : rows;
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("header");
        const auto add = [](const char *name, DemoTable table, const QString &header) {
            QTest::newRow(name) << int(table) << header;
        };
        add("people.csv", DemoTable::People, QStringLiteral("工号,姓名,岗位,大区,团队,主管,入职日期"));
        add("customers.csv", DemoTable::Customers,
            QStringLiteral(
                "客户编号,客户名称,行业,人数规模,所在城市,联系电话,负责人工号,建档日期,竞争对手,客户状态,销售渠道"));
        add("opportunities.csv", DemoTable::Opportunities,
            QStringLiteral("商机编号,客户编号,负责人工号,产品,阶段,立项日期,阶段更新日期,预计金额,产品类别"));
        add("plans.csv", DemoTable::Plans, QStringLiteral("周,工号,线索数计划,拜访量计划,方案提交计划"));
        add("followups.csv", DemoTable::FollowUps,
            QStringLiteral(
                "跟进编号,跟进时间,跟进人工号,客户编号,跟进方式,跟进内容,证据类型,预算范围,决策人职务,下次联系时间"));
    }

    void headers()
    {
        QFETCH(int, table);
        QFETCH(QString, header);
        QTemporaryDir folder;
        const auto paths = writeDemoFiles(small(), folder.path());
        QVERIFY(paths.isOk());
        const QString path = paths->at(table);
        QCOMPARE(QFileInfo(path).fileName(), QLatin1String(QTest::currentDataTag()));
        const QByteArray content = contentOf(path);
        const bool isGb = DemoTable(table) == DemoTable::Customers;
        QStringDecoder decoder(isGb ? "GB18030" : "UTF-8", QStringConverter::Flag::ConvertInitialBom);
        const QString text = decoder(content);
        QVERIFY(!decoder.hasError());
        const QString mark = isGb ? QString() : QString(QChar(0xfeff));
        QVERIFY2(text.startsWith(mark + header + QStringLiteral("\r\n")), qPrintable(text.left(80)));
    }

    void sameArgumentsSameBytes() { QCOMPARE(digestOf(small()), digestOf(small())); }

    void sameBytesOnEveryMachine()
    {
        // Pinned: a change of this value is a change of the sample that ships with the product.
        DemoOptions options;
        options.people = 4;
        options.weeks = 1;
        options.until = QDate(2026, 11, 22);
        QCOMPARE(
            digestOf(options).toHex(), QByteArray("d59b65712d99ecc17aa2b01fc821f9c131735ae3cd1e9847d50f72d0deee064e"));
    }

    /// Equal names would wait in the queue as look-alikes, and their rows be rejected.
    void customersOfALargeCompanyBearNamesOfTheirOwn()
    {
        DemoOptions options = small();
        options.people = 1800;
        const Rows customers = rowsOf(companyOf(options), DemoTable::Customers);
        QVERIFY2(customers.size() > 10'000, qPrintable(QString::number(customers.size())));
        QCOMPARE(column(customers, 1).size(), qsizetype(customers.size()));
    }

    void otherArgumentsOtherBytes_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<double>("followUps");
        const QDate sunday(2026, 11, 22);
        QTest::newRow("seed") << 12 << 3 << quint64(2) << sunday << 15.0;
        QTest::newRow("people") << 13 << 3 << quint64(1) << sunday << 15.0;
        QTest::newRow("weeks") << 12 << 4 << quint64(1) << sunday << 15.0;
        QTest::newRow("until") << 12 << 3 << quint64(1) << sunday.addDays(-1) << 15.0;
        QTest::newRow("follow-ups") << 12 << 3 << quint64(1) << sunday << 16.0;
    }

    void otherArgumentsOtherBytes()
    {
        QFETCH(int, people);
        QFETCH(int, weeks);
        QFETCH(quint64, seed);
        QFETCH(QDate, until);
        QFETCH(double, followUps);
        QVERIFY(digestOf({people, weeks, seed, until, followUps}) != digestOf(small()));
    }

    void filesHoldTheRows_data()
    {
        QTest::addColumn<int>("table");
        for (const DemoTable table : demoTables)
            QTest::newRow(qPrintable(demoFileName(table))) << int(table);
    }

    void filesHoldTheRows()
    {
        QFETCH(int, table);
        QTemporaryDir folder;
        const auto paths = writeDemoFiles(small(), folder.path());
        QVERIFY(paths.isOk());
        const QByteArray content = contentOf(paths->at(table));
        QStringDecoder decoder(DemoTable(table) == DemoTable::Customers ? "GB18030" : "UTF-8");
        Rows expected = rowsOf(companyOf(small()), DemoTable(table));
        expected.insert(expected.begin(), demoHeader(DemoTable(table)));
        QCOMPARE(readCsv(decoder(content)), expected);
    }

    void customersAreGb18030AndNotUtf8()
    {
        QTemporaryDir folder;
        const auto paths = writeDemoFiles(small(), folder.path());
        QVERIFY(paths.isOk());
        const QByteArray content = contentOf(paths->at(int(DemoTable::Customers)));
        QStringDecoder utf8("UTF-8");
        const QString wrong = utf8(content);
        QVERIFY(!wrong.isEmpty() && utf8.hasError());
        QStringDecoder gb("GB18030");
        const QString text = gb(content);
        QVERIFY(!gb.hasError() && !text.contains(QChar(QChar::ReplacementCharacter)));
        QStringEncoder back("GB18030");
        QCOMPARE(QByteArray(back(text)), content);
    }

    void peopleAndTheirTeams()
    {
        DemoOptions options;
        options.until = QDate(2026, 11, 22);
        const Rows people = rowsOf(companyOf(options), DemoTable::People);
        QCOMPARE(people.size(), std::size_t(68));
        QCOMPARE(column(people, 0).size(), 68);
        QCOMPARE(column(people, 1).size(), 68);
        QCOMPARE(column(people, 2),
            QSet<QString>({QStringLiteral("客户经理"), QStringLiteral("高级客户经理"), QStringLiteral("大客户经理")}));
        QCOMPARE(column(people, 3).size(), 14);
        QHash<QString, int> teams;
        QHash<QString, QSet<QString>> teamsOfRegion;
        for (const QStringList &row : people) {
            ++teams[row[3] + u'/' + row[4]];
            teamsOfRegion[row[3]].insert(row[4]);
            QVERIFY(!row[5].isEmpty());
            QVERIFY(dayOf(row[6]).isValid() && dayOf(row[6]) < QDate(2026, 9, 28));
        }
        for (const int members : std::as_const(teams))
            QVERIFY2(members >= 3 && members <= 8, qPrintable(QString::number(members)));
        for (const QSet<QString> &names : std::as_const(teamsOfRegion))
            QVERIFY(names.size() >= 1 && names.size() <= 3);
    }

    void regionsByPeople_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("regions");
        QTest::newRow("one person") << 1 << 1;
        QTest::newRow("seven") << 7 << 1;
        QTest::newRow("eight") << 8 << 2;
        QTest::newRow("one short of all regions") << 27 << 6;
        QTest::newRow("enough for all regions") << 28 << 14;
        QTest::newRow("many") << 1800 << 14;
    }

    void regionsByPeople()
    {
        QFETCH(int, people);
        QFETCH(int, regions);
        DemoOptions options = small();
        options.people = people;
        const Rows rows = rowsOf(companyOf(options), DemoTable::People);
        QCOMPARE(int(rows.size()), people);
        QCOMPARE(column(rows, 3).size(), regions);
    }

    void codesResolve()
    {
        const DemoCompany company = companyOf(small());
        const QSet<QString> people = column(rowsOf(company, DemoTable::People), 0);
        const Rows customers = rowsOf(company, DemoTable::Customers);
        const QSet<QString> customerCodes = column(customers, 0);
        const Rows opportunities = rowsOf(company, DemoTable::Opportunities);
        const Rows followUps = rowsOf(company, DemoTable::FollowUps);
        QCOMPARE(std::size_t(customerCodes.size()), customers.size());
        QCOMPARE(std::size_t(column(opportunities, 0).size()), opportunities.size());
        QCOMPARE(std::size_t(column(followUps, 0).size()), followUps.size());
        QVERIFY(people.contains(column(customers, 6)));
        QVERIFY(customerCodes.contains(column(opportunities, 1)));
        QVERIFY(people.contains(column(opportunities, 2)));
        QVERIFY(people.contains(column(rowsOf(company, DemoTable::Plans), 1)));
        QVERIFY(people.contains(column(followUps, 2)));
        QVERIFY(customerCodes.contains(column(followUps, 3)));
    }

    void customersLookReal()
    {
        const Rows customers = rowsOf(companyOf(small()), DemoTable::Customers);
        QHash<QString, int> perPerson;
        static const QRegularExpression phone(QStringLiteral("^1[3-9]\\d{9}$"));
        for (const QStringList &row : customers) {
            ++perPerson[row[6]];
            QVERIFY2(phone.match(row[5]).hasMatch(), qPrintable(row[5]));
            QVERIFY2(row[1].contains(row[4]), qPrintable(row[1]));
            QVERIFY(dayOf(row[7]).isValid() && dayOf(row[7]) <= QDate(2026, 11, 22));
        }
        QCOMPARE(std::size_t(column(customers, 1).size()), customers.size());
        QCOMPARE(perPerson.size(), 12);
        for (const int count : std::as_const(perPerson))
            QVERIFY2(count >= 8 && count <= 14, qPrintable(QString::number(count)));
        const QSet<QString> states{QStringLiteral("正常"), QStringLiteral("跟进中"), QStringLiteral("放弃"),
            QStringLiteral("预算取消"), QStringLiteral("竞品MOU")};
        QVERIFY(states.contains(column(customers, 9)));
    }

    void opportunitiesKeepTheOrderOfDays()
    {
        const DemoCompany company = companyOf(small());
        QHash<QString, QDate> created;
        for (const QStringList &row : rowsOf(company, DemoTable::Customers))
            created[row[0]] = dayOf(row[7]);
        const QSet<QString> stages{QStringLiteral("初步接触"), QStringLiteral("技术对接"), QStringLiteral("方案确认"),
            QStringLiteral("合同准备"), QStringLiteral("待签约"), QStringLiteral("赢单"), QStringLiteral("输单")};
        const Rows opportunities = rowsOf(company, DemoTable::Opportunities);
        QVERIFY(opportunities.size() > 50);
        for (const QStringList &row : opportunities) {
            QVERIFY(stages.contains(row[4]));
            QVERIFY(created.value(row[1]) <= dayOf(row[5]));
            QVERIFY(dayOf(row[5]) <= dayOf(row[6]));
            QVERIFY(dayOf(row[6]) <= QDate(2026, 11, 22));
            bool isNumber = false;
            QVERIFY(row[7].toDouble(&isNumber) >= 30000 && isNumber);
        }
    }

    void weeks_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QStringList>("weeks");
        const QStringList full{QStringLiteral("2026-W45"), QStringLiteral("2026-W46"), QStringLiteral("2026-W47")};
        const QStringList cut{QStringLiteral("2026-W44"), QStringLiteral("2026-W45"), QStringLiteral("2026-W46"),
            QStringLiteral("2026-W47")};
        QTest::newRow("a Sunday ends the newest week") << QDate(2026, 11, 22) << full;
        QTest::newRow("a Saturday leaves it running") << QDate(2026, 11, 21) << cut;
        QTest::newRow("a Monday begins the next")
            << QDate(2026, 11, 23) << full + QStringList(QStringLiteral("2026-W48"));
    }

    void weeks()
    {
        QFETCH(QDate, until);
        QFETCH(QStringList, weeks);
        const DemoCompany company = companyOf(small(until));
        const Rows plans = rowsOf(company, DemoTable::Plans);
        QCOMPARE(plans.size(), std::size_t(12 * weeks.size()));
        QStringList seen;
        for (std::size_t i = 0; i < plans.size(); i += 12)
            seen << plans[i][0];
        QCOMPARE(seen, weeks);

        QSet<int> followed;
        const QDate first = IsoWeek::parse(weeks.first())->monday();
        for (const QStringList &row : rowsOf(company, DemoTable::FollowUps)) {
            const QDate day = dayOf(row[1]);
            QVERIFY2(day.isValid() && day >= first && day <= until, qPrintable(row[1]));
            followed.insert(IsoWeek::of(day).toNumber());
        }
        QCOMPARE(followed.size(), weeks.size());
    }

    void plansStayInTheirRange()
    {
        for (const QStringList &row : rowsOf(companyOf(small()), DemoTable::Plans)) {
            const auto isWithin = [&row](int cell, int low, int high) {
                return row[cell].toInt() >= low && row[cell].toInt() <= high;
            };
            QVERIFY2(isWithin(2, 4, 6) && isWithin(3, 5, 8) && isWithin(4, 1, 3), qPrintable(row.join(u',')));
        }
    }

    void aHolidayWeekPlansNothing()
    {
        DemoOptions options = small(QDate(2026, 2, 22));
        options.weeks = 1;
        const DemoCompany company = companyOf(options);
        for (const QStringList &row : rowsOf(company, DemoTable::Plans))
            QCOMPARE(row.mid(2), QStringList({QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")}));
        QVERIFY(rowsOf(company, DemoTable::FollowUps).empty());
    }

    void followUpsComeInOrderWithinWorkHours()
    {
        const DemoCompany company = companyOf(small());
        QHash<QString, QDate> created;
        QHash<QString, QString> owner;
        for (const QStringList &row : rowsOf(company, DemoTable::Customers)) {
            created[row[0]] = dayOf(row[7]);
            owner[row[0]] = row[6];
        }
        const Rows rows = rowsOf(company, DemoTable::FollowUps);
        QDateTime before;
        int weekend = 0;
        for (const QStringList &row : rows) {
            const QDateTime at = QDateTime::fromString(row[1], QStringLiteral("yyyy/M/d H:mm"));
            QVERIFY2(at.isValid() && (before.isNull() || before <= at), qPrintable(row[1]));
            before = at;
            QVERIFY2(at.time().hour() >= 9 && at.time().hour() < 19, qPrintable(row[1]));
            weekend += at.date().dayOfWeek() > 5 ? 1 : 0;
            QVERIFY(at.date() >= created.value(row[3]));
            QCOMPARE(row[2], owner.value(row[3]));
            QVERIFY(!row[5].isEmpty());
            if (!row[9].isEmpty())
                QVERIFY(dayOf(row[9]) > at.date());
        }
        QVERIFY(weekend * 50 < int(rows.size()));
        QCOMPARE(column(rows, 4),
            QSet<QString>({QStringLiteral("线索"), QStringLiteral("拜访"), QStringLiteral("方案提交"),
                QStringLiteral("电话"), QStringLiteral("微信"), QStringLiteral("会议")}));
    }

    void followUpsPerWeekIsTheMean_data()
    {
        QTest::addColumn<double>("perWeek");
        QTest::newRow("few") << 5.0;
        QTest::newRow("as usual") << 15.0;
        QTest::newRow("very many") << 150.0;
    }

    void followUpsPerWeekIsTheMean()
    {
        QFETCH(double, perWeek);
        DemoOptions options = small();
        options.people = 100;
        options.followUpsPerWeek = perWeek;
        const double mean = double(rowsOf(companyOf(options), DemoTable::FollowUps).size()) / (100 * 3);
        QVERIFY2(mean > perWeek * 0.9 && mean < perWeek * 1.1, qPrintable(QString::number(mean)));
    }

    void noFollowUpsWhenNoneAreWanted()
    {
        DemoOptions options = small();
        options.followUpsPerWeek = 0;
        QVERIFY(rowsOf(companyOf(options), DemoTable::FollowUps).empty());
    }

    void notesAreVaried()
    {
        DemoOptions options;
        options.until = QDate(2026, 11, 22);
        const Rows rows = rowsOf(companyOf(options), DemoTable::FollowUps);
        const auto share = [&rows](auto isMeant) {
            return double(std::count_if(rows.begin(), rows.end(), isMeant)) / double(rows.size());
        };
        const auto holds = [](const QString &part) {
            return [part](const QStringList &row) { return row[5].contains(part); };
        };
        QVERIFY(share(holds(QStringLiteral(","))) > 0.02);
        QVERIFY(share(holds(QStringLiteral("\""))) > 0.02);
        QVERIFY(share(holds(QStringLiteral("\n"))) > 0.02);
        QVERIFY(share(holds(QStringLiteral("@"))) == 0);
        QVERIFY(std::size_t(column(rows, 5).size()) > rows.size() / 2);
        const double risky = share([](const QStringList &row) {
            return row[5].contains(QStringLiteral("再考虑")) || row[5].contains(QStringLiteral("预算冻结"))
                || row[5].contains(QStringLiteral("领导没批"));
        });
        QVERIFY2(risky > 0.005 && risky < 0.05, qPrintable(QString::number(risky)));
        const double proven = share([](const QStringList &row) { return !row[6].isEmpty(); });
        QVERIFY2(proven > 0.5 && proven < 0.9, qPrintable(QString::number(proven)));
    }

    void theSampleStaysSmall()
    {
        DemoOptions options;
        options.until = QDate(2026, 11, 22);
        QTemporaryDir folder;
        const auto paths = writeDemoFiles(options, folder.path());
        QVERIFY(paths.isOk());
        qint64 bytes = 0;
        for (const QString &path : *paths)
            bytes += QFileInfo(path).size();
        QVERIFY2(bytes < 2000000, qPrintable(QString::number(bytes)));
    }

    void badOptions_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<double>("followUps");
        QTest::addColumn<bool>("isGood");
        const QDate day(2026, 11, 22);
        QTest::newRow("the least of all") << 1 << 1 << day << 0.0 << true;
        QTest::newRow("nobody") << 0 << 1 << day << 1.0 << false;
        QTest::newRow("as many people as there may be") << 100000 << 1 << day << 1.0 << true;
        QTest::newRow("too many people") << 100001 << 1 << day << 1.0 << false;
        QTest::newRow("no week") << 1 << 0 << day << 1.0 << false;
        QTest::newRow("too many weeks") << 1 << 531 << day << 1.0 << false;
        QTest::newRow("no last day") << 1 << 1 << QDate() << 1.0 << false;
        QTest::newRow("a last day out of range") << 1 << 1 << QDate(1999, 12, 31) << 1.0 << false;
        QTest::newRow("less than no follow-ups") << 1 << 1 << day << -0.1 << false;
        QTest::newRow("as many follow-ups as there may be") << 1 << 1 << day << 1000.0 << true;
        QTest::newRow("too many follow-ups") << 1 << 1 << day << 1000.1 << false;
        QTest::newRow("follow-ups that are no number") << 1 << 1 << day << qQNaN() << false;
    }

    void badOptions()
    {
        QFETCH(int, people);
        QFETCH(int, weeks);
        QFETCH(QDate, until);
        QFETCH(double, followUps);
        QFETCH(bool, isGood);
        const auto company = DemoCompany::make({people, weeks, 1, until, followUps});
        QCOMPARE(company.isOk(), isGood);
        if (!isGood) {
            QCOMPARE(company.error().problem, Problem::BadInput);
            QVERIFY(!company.error().message.isEmpty());
        }
    }

    void anErrorOfTheSinkEndsTheWriting_data() { filesHoldTheRows_data(); }

    void anErrorOfTheSinkEndsTheWriting()
    {
        QFETCH(int, table);
        int rows = 0;
        const Result<> written = writeDemoRows(companyOf(small()), DemoTable(table), [&rows](auto) -> Result<> {
            return ++rows == 3 ? Result<>(Error{Problem::DiskFull, QStringLiteral("full")}) : Result<>();
        });
        QVERIFY(!written.isOk());
        QCOMPARE(written.error().problem, Problem::DiskFull);
        QCOMPARE(rows, 3);
    }

    void aFileInTheWayIsNamed()
    {
        QTemporaryDir folder;
        const QString inTheWay = folder.filePath(QStringLiteral("plans.csv"));
        QVERIFY(QDir().mkpath(inTheWay));
        const auto paths = writeDemoFiles(small(), folder.path());
        QVERIFY(!paths.isOk());
        QCOMPARE(paths.error().problem, Problem::NotWritable);
        QCOMPARE(paths.error().place.file, inTheWay);
    }

    void theFolderIsMade()
    {
        QTemporaryDir folder;
        const auto paths = writeDemoFiles(small(), folder.filePath(QStringLiteral("new/deep")));
        QVERIFY(paths.isOk());
        QCOMPARE(paths->size(), 5);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("new/deep/followups.csv"))));
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
