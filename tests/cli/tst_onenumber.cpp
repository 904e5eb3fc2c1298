#include "catalogue.h"
#include "cli/cliprocess.h"
#include "goals/heatmodel.h"
#include "org/orgstore.h"
#include "store/workspace.h"

#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace waterline;

namespace {

const IsoWeek week = *IsoWeek::parse(QStringLiteral("2026-W03"));
const QStringList question{QStringLiteral("--week"), QStringLiteral("2026-W03"), QStringLiteral("--as-of"),
    QStringLiteral("2026-01-21"), QStringLiteral("--lang"), QStringLiteral("en")};

/// One cell, as any of the three must show it: "75.0% of 15/20" or, without a plan, "7"; the penetration is its share.
struct Shown {
    QString name;
    std::array<QString, coreActions.size() + 1> cells;

    bool operator==(const Shown &) const = default;
};

/// From the command line's JSON.
Shown fromJson(const QJsonObject &row)
{
    Shown shown;
    shown.name = row[QLatin1String("name")].toString();
    const bool isPerson = row[QLatin1String("kind")].toString() == QStringLiteral("person");
    const QJsonArray cells = row[QLatin1String("cells")].toArray();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QJsonObject cell = cells[i].toObject();
        const qint64 done = cell[QLatin1String(isPerson ? "actual" : "counted")].toInteger();
        // The share is taken from the number itself, not from its text beside it.
        const double ratio = cell[QLatin1String("ratio")].toDouble(-1);
        const QString text = cell[QLatin1String("ratio")].isNull()
            ? QString::number(cell[QLatin1String("actual")].toInteger())
            : QStringLiteral("%1 of %2/%3")
                  .arg(cell[QLatin1String("percent")].toString())
                  .arg(done)
                  .arg(cell[QLatin1String("plan")].toInteger());
        if (ratio >= 0
            && std::abs(ratio * 100 - cell[QLatin1String("percent")].toString().chopped(1).toDouble()) > 0.0551)
            shown.cells[std::size_t(i)] = QStringLiteral("ratio and percent disagree: ") + text;
        else
            shown.cells[std::size_t(i)] = text;
    }
    shown.cells.back() = row[QLatin1String("penetration_percent")].toString();
    return shown;
}

/// From what the table of the window holds.
Shown fromModel(const HeatModel &model, int row)
{
    Shown shown;
    shown.name = model.index(row, HeatModel::nameColumn).data().toString();
    static const QRegularExpression counts(QStringLiteral("^(\\d+) / (\\d+)"));
    for (int column = 1; column <= HeatModel::penetrationColumn; ++column) {
        const QModelIndex index = model.index(row, column);
        const auto view = index.data(HeatModel::CellRole).value<HeatCellView>();
        QString text = index.data(Qt::DisplayRole).toString();
        if (view.kind == HeatCellView::Kind::Unplanned)
            text = view.detail.section(u' ', 0, 0); // "7 done"
        else if (view.kind == HeatCellView::Kind::NoPlan)
            text = column == HeatModel::penetrationColumn ? QStringLiteral("n/a") : QStringLiteral("0");
        else if (const QRegularExpressionMatch match = counts.match(view.detail); match.hasMatch())
            text += QStringLiteral(" of %1/%2").arg(match.captured(1), match.captured(2));
        shown.cells[std::size_t(column - 1)] = text;
    }
    return shown;
}

/// From the words of a PDF: the line of the heatmap that begins with this name and, perhaps, the leader's.
Shown fromPdf(const QString &text, const QString &label)
{
    static const QString leader = QStringLiteral("(?: \\([^)]*\\))?");
    static const QString cell = QStringLiteral("\\s+(n/a|\\d+\\.\\d%(?: · \\d+/\\d+)?|\\d+)");
    const QRegularExpression line(QStringLiteral("^\\s*") + QRegularExpression::escape(label) + leader + cell + cell
            + cell + cell + QStringLiteral("\\s*$"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(text);
    Shown shown;
    shown.name = match.hasMatch() ? label : QStringLiteral("no line for ") + label;
    for (std::size_t i = 0; i < shown.cells.size(); ++i)
        shown.cells[i] = match.captured(int(i) + 1).replace(QStringLiteral(" · "), QStringLiteral(" of "));
    return shown;
}

QString textOf(const Shown &shown)
{
    return shown.name + QStringLiteral(": ")
        + QStringList(shown.cells.begin(), shown.cells.end()).join(QStringLiteral(" | "));
}

} // namespace

/// C12: the same question gives the same number in the window, on the command line and in the PDF.
class TstOneNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellIsTheSameInAllThree_data();
    void everyCellIsTheSameInAllThree();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The company is asked for by naming no unit.
    [[nodiscard]] static QStringList scopeOf(const QString &unit)
    {
        return unit.isEmpty() ? question : QStringList{QStringLiteral("--unit"), unit} + question;
    }
    [[nodiscard]] QJsonObject heatmapJson(const QString &unit) const
    {
        const CliAnswer answer =
            runCli(QStringList{QStringLiteral("heatmap"), m_demo, QStringLiteral("--json")} + scopeOf(unit));
        return answer.exitCode == 0 ? answer.object() : QJsonObject();
    }
    [[nodiscard]] QString pdfText(const QString &unit) const
    {
        const QString target = path(QStringLiteral("meeting.pdf"));
        if (runCli(QStringList{QStringLiteral("snapshot"), m_demo, target} + scopeOf(unit)).exitCode != 0)
            return {};
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), target, QStringLiteral("-")});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    [[nodiscard]] HeatmapReport report(const QString &unit)
    {
        const OrgPlace place = *readOrg(m_workspace->connection()).find(unit);
        const auto result =
            heatmapReport(m_workspace->connection(), {place, week, AsOf::endOf(QDate(2026, 1, 21))}, {});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_demo;
    std::unique_ptr<Workspace> m_workspace;
};

void TstOneNumber::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QFAIL("pdftotext is not installed: run scripts/setup");
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    m_demo = path(QStringLiteral("demo.waterline"));
    const CliAnswer answer = runCli({QStringLiteral("demo"), m_demo, QStringLiteral("--people"), QStringLiteral("14"),
        QStringLiteral("--weeks"), QStringLiteral("2"), QStringLiteral("--seed"), QStringLiteral("9"),
        QStringLiteral("--until"), QStringLiteral("2026-01-21")});
    QVERIFY2(answer.exitCode == 0, answer.errors);
    // Somebody without any plan, and somebody who worked without one.
    QFile people(path(QStringLiteral("people.csv")));
    QFile visits(path(QStringLiteral("visits.csv")));
    QVERIFY(people.open(QIODevice::WriteOnly) && visits.open(QIODevice::WriteOnly));
    people.write("工号,姓名,大区,团队\nX1,无名,无计划区,无计划组\nX2,无为,无计划区,无计划组\n");
    visits.write("跟进时间,跟进人,跟进方式\n2026-01-13,X2,拜访\n2026-01-14,X2,拜访\n");
    people.close();
    visits.close();
    QCOMPARE(runCli({QStringLiteral("import"), m_demo, people.fileName(), visits.fileName()}).exitCode, 0);
    auto workspace = Workspace::open(m_demo, workspaceSchema(), m_clock, Workspace::Access::ReadOnly);
    QVERIFY2(workspace.isOk(), workspace.isOk() ? "" : qPrintable(workspace.error().message));
    m_workspace = std::move(*workspace);
}

void TstOneNumber::everyCellIsTheSameInAllThree_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("C12: the company") << QString();
    if (!m_workspace)
        return;
    const Org org = readOrg(m_workspace->connection());
    for (const Unit &unit : org.units())
        QTest::newRow(qPrintable(QStringLiteral("C12: ") + unit.code)) << unit.code;
    for (const char *person : {"X1", "X2"})
        QTest::newRow(qPrintable(QStringLiteral("C12: person ") + QLatin1String(person)))
            << QString::fromLatin1(person);
    QTest::newRow("C12: a person with a plan") << org.people().front().code;
}

void TstOneNumber::everyCellIsTheSameInAllThree()
{
    QFETCH(QString, unit);
    const QJsonObject json = heatmapJson(unit);
    QVERIFY(!json.isEmpty());
    const QString pdf = pdfText(unit);
    QVERIFY(!pdf.isEmpty());
    const HeatmapReport taken = report(unit);
    HeatModel model;
    model.setReport(taken, {});

    const QJsonArray rows = json[QLatin1String("rows")].toArray();
    const bool hasTotal = !taken.scope.place.isPerson();
    QCOMPARE(model.rowCount(), int(rows.size()) + (hasTotal ? 1 : 0));
    int compared = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isTotal = hasTotal && row == 0;
        Shown expected =
            fromJson(isTotal ? json[QLatin1String("total")].toObject() : rows[row - (hasTotal ? 1 : 0)].toObject());
        if (expected.name.isEmpty())
            expected.name = QStringLiteral("Company");
        QCOMPARE(textOf(fromModel(model, row)), textOf(expected));
        Shown printed = fromPdf(pdf, isTotal ? QStringLiteral("Total") : expected.name);
        QVERIFY2(
            !printed.name.startsWith(QStringLiteral("no line")), qPrintable(printed.name + u'\n' + pdf.left(3000)));
        printed.name = expected.name;
        QCOMPARE(textOf(printed), textOf(expected));
        compared += int(expected.cells.size());
    }
    QVERIFY(compared >= 4);
}

QTEST_GUILESS_MAIN(TstOneNumber)
#include "tst_onenumber.moc"
