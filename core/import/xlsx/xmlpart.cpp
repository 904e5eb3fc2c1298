#include "import/xlsx/xmlpart.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(XmlPart)
};

bool isSpreadsheet(QStringView nameSpace)
{
    return nameSpace == u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        || nameSpace == u"http://purl.oclc.org/ooxml/spreadsheetml/main";
}

QString faultText(XmlGuard::Fault fault)
{
    switch (fault) {
    case XmlGuard::Fault::DocumentType:
        return Text::tr(
            "The file holds a document type or entities, which no workbook needs and files use that are made "
            "to do harm. It is not read.");
    case XmlGuard::Fault::TooLong:
        return Text::tr("The file holds a text or tag longer than any workbook has. It is not read.");
    case XmlGuard::Fault::UnknownEncoding:
        return Text::tr(
            "The file is written in an encoding that workbooks do not have. Open it in Excel and save it again.");
    }
    return {};
}

/// The code unit that _xHHHH_ at `at` stands for.
std::optional<char16_t> escapedAt(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return std::nullopt;
    const QStringView digits = text.mid(at + 2, 4);
    for (const QChar c : digits) {
        if (!(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'f') && !(c >= u'A' && c <= u'F'))
            return std::nullopt;
    }
    return char16_t(digits.toUShort(nullptr, 16));
}

} // namespace

XmlPart::XmlPart(QString name, std::unique_ptr<ZipEntry> entry, std::unique_ptr<SheetFrame> frame)
    : m_name(std::move(name))
    , m_entry(std::move(entry))
    , m_frame(std::move(frame))
    , m_guard(m_frame ? static_cast<QIODevice &>(*m_frame) : *m_entry)
    , m_xml(&m_guard)
{
}

Result<std::unique_ptr<XmlPart>> XmlPart::open(ZipArchive &archive, const QString &name)
{
    Result<std::unique_ptr<ZipEntry>> entry = archive.openEntry(name);
    if (!entry)
        return entry.error();
    return std::unique_ptr<XmlPart>(new XmlPart(name, std::move(*entry), nullptr));
}

Result<std::unique_ptr<XmlPart>> XmlPart::openFrame(ZipArchive &archive, const QString &name)
{
    Result<std::unique_ptr<ZipEntry>> entry = archive.openEntry(name);
    if (!entry)
        return entry.error();
    auto frame = std::make_unique<SheetFrame>(**entry);
    return std::unique_ptr<XmlPart>(new XmlPart(name, std::move(*entry), std::move(frame)));
}

bool XmlPart::advance()
{
    while (!m_isTooDeep && !m_isTooLong && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_isTooDeep = ++m_depth > MaxDepth;
            return !m_isTooDeep;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        default:
            break;
        }
    }
    return false;
}

bool XmlPart::nextChild()
{
    while (advance()) {
        if (isStart())
            return true;
        if (isEnd())
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) { }
}

void XmlPart::appendText(QString &text)
{
    while (advance() && !isEnd()) {
        if (isStart())
            skip();
        else
            text += m_xml.text();
        if (text.size() > MaxCell) {
            m_isTooLong = true;
            return;
        }
    }
}

void XmlPart::appendRichText(QString &text)
{
    const int outside = m_depth - 1;
    QString run;
    while (advance() && m_depth > outside) {
        if (!isStart())
            continue;
        if (tag() == u"t") {
            run.resize(0);
            appendText(run);
            text += unescaped(run);
            m_isTooLong |= text.size() > MaxCell;
        } else if (tag() != u"r") {
            skip();
        }
    }
}

QStringView XmlPart::tag() const
{
    return isSpreadsheet(m_xml.namespaceUri()) ? m_xml.name() : QStringView();
}

QString XmlPart::attribute(const QString &name) const
{
    for (const QXmlStreamAttribute &one : m_xml.attributes()) {
        if (one.namespaceUri().isEmpty() && one.name() == name)
            return one.value().toString();
    }
    return {};
}

QString XmlPart::relationshipId() const
{
    for (const QXmlStreamAttribute &one : m_xml.attributes()) {
        if (one.name() == u"id"
            && (one.namespaceUri() == u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                || one.namespaceUri() == u"http://purl.oclc.org/ooxml/officeDocument/relationships"))
            return one.value().toString();
    }
    return {};
}

Result<> XmlPart::finish()
{
    while (advance()) { }
    std::array<char, 8192> rest;
    while (m_entry->read(rest.data(), rest.size()) > 0) { }
    return check();
}

Result<> XmlPart::check() const
{
    if (m_entry->fault())
        return *m_entry->fault();
    if (m_guard.fault())
        return Error{Problem::BadInput, faultText(*m_guard.fault()), {}};
    if (m_isTooDeep || m_isTooLong)
        return Error{Problem::BadInput, faultText(XmlGuard::Fault::TooLong), {}};
    if (m_xml.hasError())
        return Error{Problem::BadInput,
            Text::tr(
                "The file is damaged: its part “%1” cannot be read at line %2. Open it in Excel and save it again.")
                .arg(m_name)
                .arg(m_xml.lineNumber()),
            {}};
    return {};
}

QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(QStringLiteral("_x"));
    if (at < 0)
        return text;
    QString result;
    qsizetype copied = 0;
    while (at >= 0) {
        qsizetype behind = at + 7;
        QString said;
        if (const auto unit = escapedAt(text, at)) {
            if (!QChar::isSurrogate(*unit)) {
                said = QChar(*unit);
            } else if (const auto low = escapedAt(text, behind);
                       low && QChar::isHighSurrogate(*unit) && QChar::isLowSurrogate(*low)) {
                said = QString(QChar(*unit)) + QChar(*low);
                behind += 7;
            }
        }
        if (said.isEmpty()) {
            at = text.indexOf(QStringLiteral("_x"), at + 1);
            continue;
        }
        result += text.mid(copied, at - copied) + said;
        copied = behind;
        at = text.indexOf(QStringLiteral("_x"), behind);
    }
    return result + text.mid(copied);
}

} // namespace waterline
