#include "import/xlsx/xlsxreader.h"

#include "import/xlsx/cellreference.h"
#include "import/xlsx/sharedstrings.h"
#include "import/xlsx/xlsxstyles.h"
#include "import/xlsx/xmlpart.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <tuple>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

bool isEmptyLooking(std::string_view field)
{
    return field.find_first_not_of(" \t") == std::string_view::npos;
}

/// "C" for 2.
QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<XmlPart> part, std::shared_ptr<const SharedStrings> strings,
    std::shared_ptr<const XlsxStyles> styles, bool is1904, qint64 fileSize, MergedCells merged)
    : m_part(std::move(part))
    , m_merged(std::move(merged))
    , m_strings(std::move(strings))
    , m_styles(std::move(styles))
    , m_is1904(is1904)
    , m_fileSize(fileSize)
{
}

XlsxReader::~XlsxReader() = default;

Result<bool> XlsxReader::next(Record &record)
{
    if (m_error)
        return *m_error;
    if (!m_isWaiting) {
        const Result<bool> isRow = readFilledRow();
        if (!isRow)
            return *(m_error = whatStopped(isRow.error()));
        if (!*isRow)
            return false;
        m_isWaiting = true;
    }
    if (m_line + 1 < m_row && m_line < m_blanksEnd) {
        giveBlank(record);
    } else {
        giveRow(record);
        m_isWaiting = false;
    }
    return true;
}

/// To the next row that says something; false at the end of the sheet, the whole of which has then been checked.
Result<bool> XlsxReader::readFilledRow()
{
    if (m_isFinished)
        return false;
    if (!m_isInRows && !enterRows()) {
        const Result<> left = leaveRows();
        return left ? Result<bool>(false) : left.error();
    }
    m_blanksEnd = m_line + MaxBlanks;
    while (m_part->nextChild()) {
        if (m_part->tag() != u"row") {
            m_part->skip();
            continue;
        }
        const Result<bool> isFilled = readRow();
        if (!isFilled || *isFilled)
            return isFilled;
    }
    const Result<> left = leaveRows();
    return left ? Result<bool>(false) : left.error();
}

bool XlsxReader::enterRows()
{
    m_isInRows = true;
    if (!m_part->nextChild() || m_part->tag() != u"worksheet")
        return false;
    while (m_part->nextChild()) {
        if (m_part->tag() == u"sheetData")
            return true;
        m_part->skip();
    }
    return false;
}

Result<> XlsxReader::leaveRows()
{
    m_isFinished = true;
    const Result<> whole = m_part->finish();
    return whole ? whole : Result<>(fail(whole.error().message));
}

/// Behind the start tag of a row: to its end tag. Answers whether it says anything.
Result<bool> XlsxReader::readRow()
{
    clearRow();
    const QString number = m_part->attribute(QStringLiteral("r"));
    const qint64 before = m_row;
    bool isNumbered = !number.isEmpty();
    if (isNumbered) {
        const auto row = wholeNumber(QStringView(number).trimmed(), MaxRows);
        if (!row)
            return damaged();
        m_row = *row;
    } else {
        ++m_row;
    }
    while (m_part->nextChild()) {
        if (m_part->tag() != u"c") {
            m_part->skip();
            continue;
        }
        const Result<CellHead> head = cellHead();
        if (!head)
            return head.error();
        if (head->row > 0 && !isNumbered)
            m_row = head->row;
        isNumbered |= head->row > 0;
        if ((head->row > 0 && head->row != m_row) || head->column <= m_column)
            return damaged();
        m_column = head->column;
        if (const Result<> cell = readCell(*head); !cell)
            return cell.error();
    }
    if (const Result<> whole = m_part->check(); !whole)
        return fail(whole.error().message);
    if (m_row <= before || m_row > MaxRows)
        return damaged();
    return !m_isBlank;
}

/// The attributes of the cell whose start tag has been read. Without a reference it stands right of the one before.
Result<XlsxReader::CellHead> XlsxReader::cellHead() const
{
    CellHead head;
    head.column = m_column + 1;
    for (const QXmlStreamAttribute &one : m_part->attributes()) {
        const QStringView name = one.name();
        if (!one.namespaceUri().isEmpty())
            continue;
        if (name == u"r") {
            const auto reference = referenceOf(one.value());
            if (!reference)
                return damaged();
            std::tie(head.column, head.row) = *reference;
        } else if (name == u"s") {
            head.style = size_t(wholeNumber(one.value(), INT_MAX).value_or(0));
        } else if (name == u"t") {
            head.type = one.value().toString();
        }
    }
    if (head.column > lastSheetColumn)
        return damaged();
    return head;
}

/// Behind the start tag of a cell: to its end tag.
Result<> XlsxReader::readCell(const CellHead &head)
{
    m_value.resize(0);
    bool isString = false;
    while (m_part->nextChild()) {
        if (m_part->tag() == u"v") {
            m_part->appendText(m_value);
        } else if (m_part->tag() == u"is") {
            m_part->appendRichText(m_value);
            isString = true;
        } else {
            m_part->skip();
        }
    }
    if (isString)
        return addField(m_value);
    return m_value.isEmpty() ? Result<>() : takeValue(head);
}

Result<> XlsxReader::takeValue(const CellHead &head)
{
    const QString &type = head.type;
    if (type == u"str" || type == u"inlineStr")
        return addField(unescaped(m_value));
    if (type == u"s")
        return takeShared();
    const QString value = m_value.trimmed();
    if (type == u"b" && (value == u"1" || value == u"true"))
        return addField(std::string_view("TRUE"));
    if (type == u"b" && (value == u"0" || value == u"false"))
        return addField(std::string_view("FALSE"));
    const QByteArray bytes = value.toUtf8();
    const std::string_view literal(bytes.constData(), size_t(bytes.size()));
    const CellFormat format = m_styles->formatOf(head.style);
    if (type == u"d")
        return addField(isoDateText(literal, format));
    if (type.isEmpty() || type == u"n")
        return addField(numberText(literal, format, m_is1904));
    return addField(literal);
}

Result<> XlsxReader::takeShared()
{
    const auto index = wholeNumber(QStringView(m_value).trimmed(), INT_MAX);
    const auto text = index ? m_strings->at(size_t(*index)) : std::nullopt;
    return text ? addField(*text) : Result<>(damaged());
}

Result<> XlsxReader::addField(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return addField(std::string_view(bytes.constData(), size_t(bytes.size())));
}

Result<> XlsxReader::addField(std::string_view text)
{
    if (text.empty())
        return {};
    const bool isBlank = isEmptyLooking(text);
    switch (m_merged.sightOf(m_row, m_column, text)) {
    case MergedCells::Sight::Shown:
        break;
    case MergedCells::Sight::HiddenOther:
        if (!isBlank && m_hidden.count++ == 0)
            m_hidden.first = {{}, m_row, columnName(m_column)};
        return {};
    case MergedCells::Sight::HiddenAlike:
        return {};
    }
    if (m_column >= MaxColumns) {
        if (isBlank)
            return {};
        return fail(
            Text::tr("Row %1 says something behind column %2. At most %2 columns can be imported: delete or move "
                     "what stands further right.")
                .arg(m_row)
                .arg(MaxColumns));
    }
    if (m_text.size() + text.size() > MaxRecord)
        return fail(Text::tr("Row %1 is too long (over %2 MB).").arg(m_row).arg(MaxRecord >> 20));
    m_ends.resize(size_t(m_column), m_text.size());
    m_text += text;
    m_ends.push_back(m_text.size());
    m_isBlank &= isBlank;
    m_hasNul |= text.find('\0') != std::string_view::npos;
    return {};
}

void XlsxReader::clearRow()
{
    m_column = -1;
    m_text.clear();
    m_ends.clear();
    m_isBlank = true;
    m_hasNul = false;
}

void XlsxReader::giveBlank(Record &record)
{
    m_fields.assign(m_width, std::string_view());
    record = Record();
    record.fields = m_fields;
    record.line = ++m_line;
    record.isBlank = true;
}

void XlsxReader::giveRow(Record &record)
{
    m_width = std::max(m_width, m_ends.size());
    m_fields.assign(m_width, std::string_view());
    size_t begin = 0;
    for (size_t i = 0; i < m_ends.size(); ++i) {
        m_fields[i] = std::string_view(m_text).substr(begin, m_ends[i] - begin);
        begin = m_ends[i];
    }
    m_line = m_row;
    record = Record();
    record.fields = m_fields;
    record.line = m_line;
    record.hasNul = m_hasNul;
}

qint64 XlsxReader::bytesRead() const
{
    const qint64 promised = std::max<qint64>(1, m_part->promised());
    return qint64(double(m_fileSize) * double(m_part->taken()) / double(promised));
}

/// Where the file could not be read further, what its rows lack is no fault of theirs.
Error XlsxReader::whatStopped(Error error) const
{
    const Result<> part = m_part->check();
    if (!part && part.error().problem == Problem::NotReadable) {
        error.problem = part.error().problem;
        error.message = part.error().message;
    }
    return error;
}

Error XlsxReader::fail(const QString &message) const
{
    return Error{Problem::BadInput, message, {{}, m_row, m_column < 0 ? QString() : columnName(m_column)}};
}

Error XlsxReader::damaged() const
{
    return fail(
        Text::tr("The sheet is damaged at row %1: a row, cell or text of it does not stand where it should. Open "
                 "the file in Excel and save it again.")
            .arg(m_row));
}

} // namespace waterline
