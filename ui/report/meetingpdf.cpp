#include "report/meetingpdf.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <span>

#include "report/meetingtext.h"
#include "report/pdfdocument.h"

namespace waterline {

namespace {

/// The most that page one is tried with, and what it shows beside a heatmap that needs more than the page.
constexpr std::size_t mostTurnedOnPageOne = 24;
constexpr std::size_t turnedBesideLongHeatmap = 8;
/// With room for fewer the heatmap counts as too long.
constexpr std::size_t fewestTurnedOnPageOne = 6;

class MeetingPdf {
    Q_DECLARE_TR_FUNCTIONS(MeetingPdf)

public:
    MeetingPdf(const MeetingSnapshot &snapshot, const QString &scopeName, const RuleSet &rules)
        : m_snapshot(snapshot)
        , m_scopeName(scopeName)
        , m_rules(rules)
        , m_heatmap(heatmap())
    {
    }

    [[nodiscard]] PdfDocument document() const
    {
        const std::optional<std::size_t> shown = turnedThatFit();
        PdfDocument result = shown ? pageOne(*shown) : longPageOne();
        const std::size_t rest = shown.value_or(std::min(turnedBesideLongHeatmap, m_snapshot.turned.size()));
        result.blocks.emplace_back(PdfPageBreak{});
        if (rest < m_snapshot.turned.size()) {
            result.blocks.emplace_back(PdfHeading{tr("Turned red or yellow this week, continued")});
            result.blocks.emplace_back(turnedTable(std::span(m_snapshot.turned).subspan(rest)));
        }
        appendDeviations(result);
        appendOverdue(result);
        appendRules(result);
        return result;
    }

private:
    [[nodiscard]] PdfDocument frame() const
    {
        PdfDocument result;
        result.title = tr("Weekly calibration");
        result.subtitle =
            tr("%1 · %2 · as of %3")
                .arg(m_scopeName, reportWeek(m_snapshot.scope().week), reportAsOf(m_snapshot.scope().asOf));
        result.footer = tr("Data %1 · Rules version %2 · Chain head %3")
                            .arg(m_snapshot.digest.left(16))
                            .arg(m_snapshot.ruleVersion)
                            .arg(m_snapshot.chainHead.left(16));
        // A fixed zone, so that the bytes do not depend on where the file is made.
        result.createdAt = QDateTime(m_snapshot.scope().asOf.endDay, m_snapshot.scope().asOf.endTime, Qt::UTC);
        result.language = QLocale().bcp47Name();
        PdfKeyFigures figures;
        for (const FigureText &figure : figureTexts(m_snapshot, m_rules))
            figures.figures.push_back({figure.label, figure.value, figure.change, figure.mark, figure.note});
        figures.isDense = true;
        result.blocks.emplace_back(std::move(figures));
        return result;
    }

    [[nodiscard]] PdfDocument pageOne(std::size_t turned) const
    {
        PdfDocument result = frame();
        appendHeatmap(result);
        appendTurned(result, turned);
        return result;
    }

    /// What the meeting must see first goes before a heatmap that fills the page.
    [[nodiscard]] PdfDocument longPageOne() const
    {
        PdfDocument result = frame();
        appendTurned(result, std::min(turnedBesideLongHeatmap, m_snapshot.turned.size()));
        appendHeatmap(result);
        return result;
    }

    /// How many of the turned customers stand on page one below the heatmap; none if the heatmap is too long for it.
    [[nodiscard]] std::optional<std::size_t> turnedThatFit() const
    {
        const std::size_t all = m_snapshot.turned.size();
        const auto fits = [this](std::size_t count) { return countPages(pageOne(count)) == 1; };
        std::size_t low = std::min(all, fewestTurnedOnPageOne);
        if (!fits(low))
            return std::nullopt;
        std::size_t high = std::min(all, mostTurnedOnPageOne);
        while (low < high) {
            const std::size_t middle = (low + high + 1) / 2;
            if (fits(middle))
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    [[nodiscard]] PdfCell heatCell(const HeatCell &cell, const HeatRow &row, bool isBold) const
    {
        PdfCell result{heatText(cell, row.isPerson())};
        if (m_snapshot.heatmap.hasPlans && !cell.isPending()) {
            result.fill = heatColors(cell.judged(), lightTheme());
            result.mark = heatMark(cell);
        }
        result.isBold = isBold;
        return result;
    }

    [[nodiscard]] std::vector<PdfCell> heatRow(const HeatRow &row, const QString &name, bool isBold) const
    {
        std::vector<PdfCell> cells;
        cells.push_back(
            {.text = row.leader.isEmpty() || row.leader == name ? name : tr("%1 (%2)").arg(name, row.leader),
                .isBold = isBold});
        for (const HeatCell &cell : row.cells.actions)
            cells.push_back(heatCell(cell, row, isBold));
        PdfCell penetration{.text = row.cells.penetration.toText(), .isBold = isBold};
        if (m_snapshot.heatmap.hasPlans && !row.cells.isPending()) {
            penetration.fill = heatColors(row.cells.judged(), lightTheme());
            penetration.mark = penetrationMark(row.cells, m_rules);
        }
        cells.push_back(std::move(penetration));
        return cells;
    }

    [[nodiscard]] PdfTable heatmap() const
    {
        PdfTable table;
        table.isDense = true;
        table.columns = {{.title = tr("Name"), .weight = 1.5}};
        for (const Action action : coreActions)
            table.columns.push_back({.title = actionName(action), .align = Qt::AlignRight});
        table.columns.push_back({.title = tr("Penetration"), .weight = 0.8, .align = Qt::AlignRight});
        table.emptyText = tr("Nobody stands below this place.");
        for (const HeatRow &row : m_snapshot.heatmap.rows)
            table.rows.push_back(heatRow(row, row.name.isEmpty() ? row.code : row.name, false));
        // A person is its own only row.
        if (!m_snapshot.heatmap.total.isPerson() && !table.rows.empty())
            table.rows.push_back(heatRow(m_snapshot.heatmap.total, tr("Total"), true));
        return table;
    }

    void appendHeatmap(PdfDocument &document) const
    {
        document.blocks.emplace_back(PdfHeading{tr("Actions against plan"), true});
        if (!m_snapshot.heatmap.hasPlans) {
            document.blocks.emplace_back(PdfParagraph{noPlanSentence(m_snapshot.heatmap), PdfParagraph::Style::Strong});
        }
        if (const QString running = progressSentence(m_snapshot.heatmap, m_rules); !running.isEmpty())
            document.blocks.emplace_back(PdfParagraph{running, PdfParagraph::Style::Muted});
        document.blocks.emplace_back(m_heatmap);
        if (m_snapshot.heatmap.hasPlans) {
            PdfLegend legend;
            legend.entries = {{tr("within %1% of plan").arg(m_rules.deviationPercent), Mark::Good},
                {tr("short of plan"), Mark::Short}, {tr("over plan"), Mark::Over}, {tr("no plan"), Mark::NotComputable},
                {tr("Penetration is healthy from %1% on").arg(m_rules.healthyPenetrationPercent)}};
            document.blocks.emplace_back(std::move(legend));
        }
        document.blocks.emplace_back(
            PdfParagraph{sourceShareText(m_snapshot.heatmap.total.cells), PdfParagraph::Style::Muted});
    }

    [[nodiscard]] PdfTable turnedTable(std::span<const TurnedCustomer> customers) const
    {
        PdfTable table;
        table.isDense = true;
        table.columns = {{.title = tr("Now"), .weight = 0.75}, {.title = tr("Before"), .weight = 0.6},
            {.title = tr("Customer"), .weight = 2.1}, {.title = tr("Owner"), .weight = 0.8},
            {.title = tr("Unit"), .weight = 0.9}, {.title = tr("Reason"), .weight = 1.95}};
        for (const TurnedCustomer &turned : customers) {
            const LightRow &row = turned.now;
            table.rows.push_back({{.text = lightName(row.verdict.light), .mark = lightMark(row.verdict.light)},
                {.text = lightBeforeText(turned)}, {.text = row.name}, {.text = row.ownerName}, {.text = row.unitName},
                {.text = row.reason}});
        }
        table.emptyText = tr("No customer turned red or yellow this week.");
        return table;
    }

    void appendTurned(PdfDocument &document, std::size_t count) const
    {
        const std::vector<TurnedCustomer> &turned = m_snapshot.turned;
        const auto isRed = [](const TurnedCustomer &customer) { return customer.now.verdict.light == Light::Red; };
        const qint64 red = std::ranges::count_if(turned, isRed);
        document.blocks.emplace_back(PdfHeading{turned.empty()
                ? tr("Turned red or yellow this week")
                : tr("Turned red (%1) or yellow (%2) this week").arg(red).arg(qint64(turned.size()) - red),
            true});
        document.blocks.emplace_back(turnedTable(std::span(turned).first(count)));
        if (count < turned.size()) {
            document.blocks.emplace_back(
                PdfParagraph{tr("%n more customer(s) on the following page(s).", nullptr, int(turned.size() - count)),
                    PdfParagraph::Style::Muted});
        }
    }

    void appendDeviations(PdfDocument &document) const
    {
        document.blocks.emplace_back(
            PdfHeading{tr("Deviations of more than %1% from plan").arg(m_rules.deviationPercent)});
        PdfTable table;
        table.columns = {{.title = tr("Person"), .weight = 1.2}, {.title = tr("Unit"), .weight = 1.2},
            {.title = tr("Action"), .weight = 0.9}, {.title = tr("Plan"), .weight = 0.6, .align = Qt::AlignRight},
            {.title = tr("Actual"), .weight = 0.6, .align = Qt::AlignRight},
            {.title = tr("Deviation"), .weight = 0.9, .align = Qt::AlignRight},
            {.title = tr("To be within the limit"), .weight = 1.1, .align = Qt::AlignRight}};
        for (const DeviationLine &line : m_snapshot.deviations) {
            table.rows.push_back(
                {{.text = line.personName}, {.text = line.unitName}, {.text = actionName(line.cell.action)},
                    {.text = reportCount(line.cell.plan.value_or(0))}, {.text = reportCount(line.cell.actual)},
                    {.text = deviationText(line.cell.deviation), .mark = heatMark(line.cell)},
                    {.text = toQuietText(line.cell, m_rules)}});
        }
        table.emptyText = m_snapshot.heatmap.hasPlans ? tr("Everybody is within the limit.")
                                                      : tr("This week has no plan to deviate from.");
        document.blocks.emplace_back(std::move(table));
    }

    void appendOverdue(PdfDocument &document) const
    {
        document.blocks.emplace_back(PdfHeading{tr("Longest without contact")});
        PdfTable table;
        table.columns = {{.title = tr("Light"), .weight = 0.7}, {.title = tr("Customer"), .weight = 1.9},
            {.title = tr("Owner"), .weight = 0.9}, {.title = tr("Unit"), .weight = 1},
            {.title = tr("Days"), .weight = 0.5, .align = Qt::AlignRight}, {.title = tr("Reason"), .weight = 2}};
        for (const LightRow &row : m_snapshot.overdue) {
            table.rows.push_back({{.text = lightName(row.verdict.light), .mark = lightMark(row.verdict.light)},
                {.text = row.name}, {.text = row.ownerName}, {.text = row.unitName},
                {.text = reportCount(row.verdict.silentDays)}, {.text = row.reason}});
        }
        table.emptyText =
            tr("No customer has been without contact for more than %1 days.").arg(m_rules.silenceYellowDays);
        document.blocks.emplace_back(std::move(table));
    }

    void appendRules(PdfDocument &document) const
    {
        document.blocks.emplace_back(PdfHeading{tr("How this is computed")});
        const auto add = [&](const QString &text) {
            document.blocks.emplace_back(PdfParagraph{.text = text, .isBullet = true});
        };
        add(tr("R8 · Attainment is actual ÷ plan. A person's penetration is the mean of the three actions, each at "
               "most 100%; "
               "a unit's is what counts ÷ what is planned, where nobody counts for more than their own plan."));
        const QString deviation = m_rules.isDeviationTwoSided
            ? tr("R7 · Deviation is (actual − plan) ÷ plan. More than %1% in either direction is an alert; exactly %1% "
                 "is not.")
            : tr("R7 · Deviation is (actual − plan) ÷ plan. More than %1% short of plan is an alert; exactly %1% is "
                 "not.");
        add(deviation.arg(m_rules.deviationPercent));
        add(tr("R56 · A week is healthy from a penetration of %1% on.").arg(m_rules.healthyPenetrationPercent));
        add(tr(
            "R77 · A customer is red when it gave up, its budget was cancelled, or a competitor signed a memorandum; "
            "yellow when a proposal waits more than %1 days for feedback, or a competitor is in play.")
                .arg(m_rules.proposalFeedbackDays));
        add(tr("R78 · More than %1 days without a contact turn a customer yellow, more than %2 days red. Registering a "
               "lead or "
               "writing a note is no contact.")
                .arg(m_rules.silenceYellowDays)
                .arg(m_rules.silenceRedDays));
        add(tr("R99 · Counts come from follow-ups; where a person has none for an action, from the weekly summary."));
        add(tr(
            "The footer names the data (SHA-256 over every number of this snapshot), the version of the rules, and the "
            "link that closed the ledger's chain when it was taken. Each is shown by its first 16 digits."));
    }

    const MeetingSnapshot &m_snapshot;
    const QString &m_scopeName;
    const RuleSet &m_rules;
    PdfTable m_heatmap;
};

} // namespace

Result<QByteArray> meetingPdf(const MeetingSnapshot &snapshot, const QString &scopeName, const RuleSet &rules)
{
    return renderPdf(MeetingPdf(snapshot, scopeName, rules).document());
}

QString meetingPdfName(const MeetingSnapshot &snapshot, const QString &scopeName)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|\\s]+"));
    QString name = scopeName.left(60);
    name.replace(refused, QStringLiteral("-"));
    return QStringLiteral("Waterline-%1-%2.pdf").arg(snapshot.scope().week.toText(), name);
}

} // namespace waterline
