#include "export/sheetxml.h"

#include "export/celltexts.h"

#include <algorithm>

namespace waterline::sheetxml {

namespace {

/// Of styles(), by their place in cellXfs.
enum Style { Plain, Header, TextStyle, Whole, Amount, DayStyle, MomentStyle, Percent };

constexpr qint64 largestExact = 999'999'999'999'999;
constexpr char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char mainNamespace[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr char documentRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char packageNamespace[] = "http://schemas.openxmlformats.org/package/2006/";
constexpr char partTypes[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// Text that would be taken for such a code: _x0041_.
bool isCode(QStringView text)
{
    return text.size() >= 7 && text[0] == u'_' && (text[1] == u'x' || text[1] == u'X') && text[6] == u'_'
        && std::all_of(text.begin() + 2, text.begin() + 6, isHex);
}

/// Forbidden, or changed by every XML reader (CR becomes LF).
bool needsCode(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != '\t' && u != '\n') || u >= 0xFFFE;
}

QByteArray textCell(const QString &text, Style style)
{
    return "<c s=\"" + QByteArray::number(style) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text)
        + "</t></is></c>";
}

QByteArray numberCell(const QByteArray &number, Style style)
{
    return "<c s=\"" + QByteArray::number(style) + "\"><v>" + number + "</v></c>";
}

QByteArray dayNumber(QDate day)
{
    return QByteArray::number(QDate(1899, 12, 30).daysTo(day));
}

/// Excel counts a 29 February 1900 that never was.
bool hasSerial(QDate day)
{
    return day >= QDate(1900, 3, 1) && day.year() <= 9999;
}

struct CellXml {
    ExportColumn::Kind kind;
    bool isFirst;

    QByteArray operator()(std::monostate) const { return "<c/>"; }
    QByteArray operator()(const QString &text) const
    {
        return text.isEmpty() ? QByteArray("<c/>")
                              : textCell(writtenText(text, kind, isFirst, TextGuard::Readings), TextStyle);
    }
    QByteArray operator()(qint64 count) const
    {
        if (count > largestExact || count < -largestExact)
            return textCell(QString::number(count), TextStyle);
        return numberCell(QByteArray::number(count), Whole);
    }
    QByteArray operator()(Money money) const
    {
        if (money.minor > largestExact || money.minor < -largestExact)
            return textCell(money.toText(), TextStyle);
        return numberCell(money.toText().toLatin1(), Amount);
    }
    QByteArray operator()(QDate day) const
    {
        return hasSerial(day) ? numberCell(dayNumber(day), DayStyle) : textCell(plainText(day), TextStyle);
    }
    QByteArray operator()(const DayTime &at) const
    {
        if (!hasSerial(at.day))
            return textCell(plainText(at), TextStyle);
        const int seconds = at.time.isValid() ? at.time.msecsSinceStartOfDay() / 1000 : 0;
        // Ten decimals tell a hundred-thousandth of a second from the next, as a sheet's own numbers do.
        const QByteArray fraction =
            seconds == 0 ? QByteArray() : QByteArray::number(double(seconds) / 86400, 'f', 10).mid(1);
        return numberCell(dayNumber(at.day) + fraction, MomentStyle);
    }
    QByteArray operator()(const Ratio &share) const
    {
        return share.isComputable() ? numberCell(QByteArray::number(share.toDouble(), 'g', 15), Percent)
                                    : QByteArray("<c/>");
    }
};

int usualWidth(const ExportColumn &column)
{
    int width = 16;
    if (column.kind == ExportColumn::Kind::Text)
        width = 24;
    else if (column.kind == ExportColumn::Kind::Count || column.kind == ExportColumn::Kind::Day
        || column.kind == ExportColumn::Kind::Share)
        width = 12;
    else if (column.kind == ExportColumn::Kind::Moment)
        width = 18;
    // Chinese characters are twice as wide; the filter's button wants room too.
    int title = 4;
    for (const QChar c : column.title)
        title += c.unicode() >= 0x1100 ? 2 : 1;
    return std::clamp(std::max(column.width > 0 ? column.width : width, title), 8, 60);
}

QByteArray columnWidths(const std::vector<ExportColumn> &columns)
{
    QByteArray xml = "<cols>";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\""
            + QByteArray::number(usualWidth(columns[i])) + "\" customWidth=\"1\"/>";
    }
    return xml + "</cols>";
}

QByteArray headerRow(const std::vector<ExportColumn> &columns)
{
    QByteArray xml = "<row r=\"1\">";
    for (const ExportColumn &column : columns)
        xml += textCell(column.title, Header);
    return xml + "</row>";
}

QByteArray relation(int number, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(number) + "\" Type=\"" + documentRelations + "/" + type
        + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &list)
{
    return declaration + QByteArray("<Relationships xmlns=\"") + packageNamespace + "relationships\">" + list
        + "</Relationships>";
}

/// The area that the filter covers, as formulas write it: 'Follow-ups'!$A$1:$J$12.
QByteArray filterArea(const Listed &sheet)
{
    return escaped(u'\'' + QString(sheet.name).replace(u'\'', QStringLiteral("''")) + u'\'') + "!$A$1:$"
        + columnName(sheet.columns - 1) + "$" + QByteArray::number(sheet.rows);
}

} // namespace

QByteArray escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'&')
            result += QStringLiteral("&amp;");
        else if (c == u'<')
            result += QStringLiteral("&lt;");
        else if (c == u'>')
            result += QStringLiteral("&gt;");
        else if (c == u'"')
            result += QStringLiteral("&quot;");
        else if (c == u'_' && isCode(QStringView(text).mid(i)))
            result += QStringLiteral("_x005F_");
        else if (needsCode(c))
            result += QStringLiteral("_x%1_").arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
        else
            result += c;
    }
    return result.toUtf8();
}

QByteArray columnName(std::size_t column)
{
    QByteArray name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(char('A' + (rest - 1) % 26));
    return name;
}

QByteArray sheetStart(const std::vector<ExportColumn> &columns, bool isFirstSheet)
{
    return declaration + QByteArray("<worksheet xmlns=\"") + mainNamespace + "\"><sheetViews><sheetView"
        + (isFirstSheet ? " tabSelected=\"1\"" : "")
        + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
          "<selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
        + columnWidths(columns) + "<sheetData>" + headerRow(columns);
}

void appendRow(QByteArray &xml, const ExportRow &cells, const std::vector<ExportColumn> &columns, qint64 row)
{
    xml += "<row r=\"" + QByteArray::number(row) + "\">";
    bool isFirst = true;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QByteArray cell = std::visit(CellXml{columns[i].kind, isFirst}, cells[i]);
        isFirst = isFirst && cell == "<c/>";
        xml += cell;
    }
    xml += "</row>";
}

QByteArray sheetEnd(std::size_t columns, qint64 rows)
{
    return "</sheetData><autoFilter ref=\"A1:" + columnName(columns - 1) + QByteArray::number(rows)
        + "\"/><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" "
          "footer=\"0.3\"/></worksheet>";
}

QByteArray contentTypes(std::size_t sheets)
{
    QByteArray xml = declaration + QByteArray("<Types xmlns=\"") + packageNamespace
        + "content-types\"><Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
          "ContentType=\""
        + partTypes + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + partTypes
        + "styles+xml\"/>";
    for (std::size_t i = 1; i <= sheets; ++i) {
        xml += "<Override PartName=\"/xl/worksheets/sheet" + QByteArray::number(qulonglong(i)) + ".xml\" ContentType=\""
            + partTypes + "worksheet+xml\"/>";
    }
    return xml + "</Types>";
}

QByteArray packageRelations()
{
    return relations(relation(1, "officeDocument", "xl/workbook.xml"));
}

QByteArray workbook(const std::vector<Listed> &sheets)
{
    QByteArray list;
    QByteArray filters;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        list +=
            "<sheet name=\"" + escaped(sheets[i].name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        filters += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + QByteArray::number(qulonglong(i))
            + "\" hidden=\"1\">" + filterArea(sheets[i]) + "</definedName>";
    }
    return declaration + QByteArray("<workbook xmlns=\"") + mainNamespace + "\" xmlns:r=\"" + documentRelations
        + "\"><bookViews><workbookView/></bookViews><sheets>" + list + "</sheets><definedNames>" + filters
        + "</definedNames></workbook>";
}

QByteArray workbookRelations(std::size_t sheets)
{
    QByteArray list;
    for (std::size_t i = 1; i <= sheets; ++i)
        list += relation(int(i), "worksheet", "worksheets/sheet" + QByteArray::number(qulonglong(i)) + ".xml");
    return relations(list + relation(int(sheets) + 1, "styles", "styles.xml"));
}

QByteArray styles()
{
    const auto format = [](int number, int font) {
        return "<xf numFmtId=\"" + QByteArray::number(number) + "\" fontId=\"" + QByteArray::number(font)
            + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"" + (font > 0 ? " applyFont=\"1\"" : "")
            + "/>";
    };
    // In the order of Style: 49 is @, 1 is 0, 4 is #,##0.00, 10 is 0.00%.
    return declaration + QByteArray("<styleSheet xmlns=\"") + mainNamespace
        + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
          "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts>"
          "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
          "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
          "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
          "patternType=\"gray125\"/></fill></fills>"
          "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
          "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
          "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"8\">"
        + format(0, 0) + format(49, 1) + format(49, 0) + format(1, 0) + format(4, 0) + format(164, 0) + format(165, 0)
        + format(10, 0)
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
          "builtinId=\"0\"/></cellStyles></styleSheet>";
}

} // namespace waterline::sheetxml
