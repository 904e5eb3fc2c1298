#include "import/xlsx/xlsxbook.h"

#include "base/joinedtext.h"
#include "import/xlsx/foreignfile.h"
#include "import/xlsx/sharedstrings.h"
#include "import/xlsx/xlsxreader.h"
#include "import/xlsx/xlsxstyles.h"
#include "import/xlsx/xmlpart.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(XlsxBook)
};

/// So much of a sheet, unpacked, is looked at for a first value; and so much of all sheets together.
constexpr qint64 ProbeSize = 1 << 20;
constexpr qint64 ProbeBudget = 64 << 20;
constexpr size_t MaxRelationships = 20'000;

struct Relationship {
    QString id;
    /// The last part of its type, e.g. "worksheet".
    QString type;
    /// The name of an entry of the archive.
    QString target;
};

struct SheetEntry {
    QString name;
    QString relationship;
    bool isHidden = false;
};

Error refuse(const QString &message)
{
    return Error{Problem::BadInput, message, {}};
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// `target` as seen from the folder of the part that names it. Nothing leads out of the archive.
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    QStringList steps;
    for (const QString &step : (target.startsWith(u'/') ? target : folder + target).split(u'/', Qt::SkipEmptyParts)) {
        if (step == QStringLiteral(".."))
            steps.resize(std::max<qsizetype>(0, steps.size() - 1));
        else if (step != QStringLiteral("."))
            steps << step;
    }
    return steps.join(u'/');
}

/// What the part `part` (empty for the whole package) is related to; nothing when it does not say.
Result<std::vector<Relationship>> relationshipsOf(ZipArchive &archive, const QString &part)
{
    std::vector<Relationship> all;
    const QString folder = folderOf(part);
    const QString name = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    if (!archive.contains(name))
        return all;
    Result<std::unique_ptr<XmlPart>> xml = XmlPart::open(archive, name);
    if (!xml)
        return xml.error();
    XmlPart &rels = **xml;
    if (rels.nextChild()) {
        while (rels.nextChild()) {
            if (all.size() < MaxRelationships && rels.anyTag() == u"Relationship"
                && rels.attribute(QStringLiteral("TargetMode")) != u"External") {
                const QString type = rels.attribute(QStringLiteral("Type"));
                const QString target = rels.attribute(QStringLiteral("Target"));
                Relationship one{rels.attribute(QStringLiteral("Id")), type.mid(type.lastIndexOf(u'/') + 1),
                    resolved(folder, target)};
                const QString decoded =
                    resolved(folder, QString::fromUtf8(QByteArray::fromPercentEncoding(target.toUtf8())));
                if (!archive.contains(one.target) && archive.contains(decoded))
                    one.target = decoded;
                all.push_back(one);
            }
            rels.skip();
        }
    }
    if (const Result<> whole = rels.finish(); !whole)
        return whole.error();
    return all;
}

const Relationship *ofType(const std::vector<Relationship> &all, QStringView type)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Relationship &one) { return one.type == type; });
    return found == all.end() ? nullptr : &*found;
}

bool isTrue(const QString &value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

std::vector<SheetEntry> readSheetList(XmlPart &book)
{
    std::vector<SheetEntry> entries;
    while (book.nextChild()) {
        if (book.tag() == u"sheet" && entries.size() <= size_t(ZipArchive::MaxEntries)) {
            const QString state = book.attribute(QStringLiteral("state"));
            entries.push_back({unescaped(book.attribute(QStringLiteral("name"))), book.relationshipId(),
                state == u"hidden" || state == u"veryHidden"});
        }
        book.skip();
    }
    return entries;
}

} // namespace

bool XlsxBook::isForUs(QIODevice &device)
{
    const bool isSeekable = device.seek(0);
    const QByteArray head = device.read(8);
    return isSeekable && device.seek(0) && (isZipStart(head) || isCompoundStart(head));
}

Result<XlsxBook> XlsxBook::open(const QString &path, std::function<bool()> isStopped)
{
    XlsxBook book;
    book.m_fileName = QFileInfo(path).fileName();
    const auto placed = [&](Error error) {
        error.place.file = book.m_fileName;
        return error;
    };
    if (const auto foreign = foreignFile(path))
        return placed(*foreign);
    Result<std::shared_ptr<ZipArchive>> archive = ZipArchive::open(path, std::move(isStopped));
    if (!archive)
        return placed(archive.error());
    book.m_archive = *archive;
    const Result<> read = book.readParts();
    // What is missing then is no fault of the file.
    if (const Result<> unstopped = book.m_archive->checkStopped(); !unstopped)
        return placed(unstopped.error());
    if (!read)
        return placed(read.error());
    if (const Result<> probed = book.probeSheets(); !probed)
        return placed(probed.error());
    return book;
}

Result<> XlsxBook::readParts()
{
    const Result<std::vector<Relationship>> package = relationshipsOf(*m_archive, {});
    if (const auto foreign = foreignPackage(*m_archive))
        return *foreign;
    if (!package)
        return package.error();
    const Relationship *const main = ofType(*package, u"officeDocument");
    const QString usual = QStringLiteral("xl/workbook.xml");
    const QString name = main && m_archive->contains(main->target) ? main->target : usual;
    if (!m_archive->contains(name))
        return refuse(
            Text::tr("This is a zip file, but no Excel workbook. If it is a packed table, unpack it and import "
                     "the file inside."));
    return readWorkbook(name);
}

Result<> XlsxBook::readWorkbook(const QString &name)
{
    Result<std::unique_ptr<XmlPart>> xml = XmlPart::open(*m_archive, name);
    if (!xml)
        return xml.error();
    XmlPart &book = **xml;
    const bool isBook = book.nextChild() && book.tag() == u"workbook";
    std::vector<SheetEntry> entries;
    while (isBook && book.nextChild()) {
        if (book.tag() == u"sheets") {
            entries = readSheetList(book);
            continue;
        }
        if (book.tag() == u"workbookPr")
            m_is1904 = isTrue(book.attribute(QStringLiteral("date1904")));
        book.skip();
    }
    if (const Result<> whole = book.finish(); !whole)
        return whole;
    if (!isBook)
        return refuse(Text::tr("This is a zip file, but no Excel workbook: its main part is something else."));

    const Result<std::vector<Relationship>> related = relationshipsOf(*m_archive, name);
    if (!related)
        return related.error();
    if (entries.size() > size_t(ZipArchive::MaxEntries))
        return refuse(Text::tr("The workbook is damaged: it lists more sheets than it can have."));
    const QString folder = folderOf(name);
    const Relationship *const strings = ofType(*related, u"sharedStrings");
    const Relationship *const styles = ofType(*related, u"styles");
    m_stringsPart = strings ? strings->target : folder + QStringLiteral("sharedStrings.xml");
    m_stylesPart = styles ? styles->target : folder + QStringLiteral("styles.xml");
    for (const SheetEntry &entry : entries) {
        const auto found = std::find_if(
            related->begin(), related->end(), [&](const Relationship &one) { return one.id == entry.relationship; });
        if (found != related->end() && found->type != u"worksheet")
            continue;
        const bool isTwice = std::any_of(
            m_sheets.begin(), m_sheets.end(), [&](const XlsxSheet &sheet) { return sheet.name == entry.name; });
        if (isTwice || found == related->end() || !m_archive->contains(found->target))
            return refuse(
                Text::tr("The workbook is damaged: its sheet “%1” is missing or there twice. Open it in Excel and "
                         "save it again.")
                    .arg(entry.name));
        m_sheets.push_back({entry.name, entry.isHidden, false});
        m_parts.push_back(found->target);
    }
    if (m_sheets.empty())
        return refuse(Text::tr("The workbook has no sheet with cells."));
    return {};
}

Result<> XlsxBook::probeSheets()
{
    qint64 budget = ProbeBudget;
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        Result<std::unique_ptr<XmlPart>> xml = XmlPart::open(*m_archive, m_parts[i]);
        if (!xml)
            return xml.error();
        XmlPart &part = **xml;
        QString text;
        bool isValue = budget <= 0;
        while (!isValue && part.taken() <= ProbeSize && part.advance()) {
            if (!part.isStart() || (part.tag() != u"v" && part.tag() != u"t"))
                continue;
            text.resize(0);
            part.appendText(text);
            isValue = !QStringView(text).trimmed().isEmpty();
        }
        // A damaged sheet may hold rows as well: it is spoken of when it is read.
        m_sheets[i].hasRows = isValue || part.taken() > ProbeSize || !part.check().isOk();
        budget -= part.taken();
    }
    return m_archive->checkStopped();
}

Result<> XlsxBook::readCommon()
{
    if (m_strings)
        return {};
    auto strings = std::make_shared<SharedStrings>();
    if (m_archive->contains(m_stringsPart)) {
        Result<std::unique_ptr<XmlPart>> part = XmlPart::open(*m_archive, m_stringsPart);
        if (!part)
            return part.error();
        Result<SharedStrings> read = SharedStrings::read(**part);
        if (!read)
            return read.error();
        *strings = std::move(*read);
    }
    auto styles = std::make_shared<XlsxStyles>();
    if (m_archive->contains(m_stylesPart)) {
        Result<std::unique_ptr<XmlPart>> part = XmlPart::open(*m_archive, m_stylesPart);
        if (!part)
            return part.error();
        Result<XlsxStyles> read = XlsxStyles::read(**part);
        if (!read)
            return read.error();
        *styles = std::move(*read);
    }
    m_strings = std::move(strings);
    m_styles = std::move(styles);
    return {};
}

Result<size_t> XlsxBook::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
        [&](const XlsxSheet &sheet) { return name.isEmpty() ? sheet.hasRows && !sheet.isHidden : sheet.name == name; });
    if (found != m_sheets.end())
        return size_t(found - m_sheets.begin());
    QStringList names;
    for (const XlsxSheet &sheet : m_sheets) {
        if (!name.isEmpty() || sheet.hasRows)
            names << sheet.name;
    }
    if (!name.isEmpty())
        return Error{Problem::UnknownName,
            Text::tr("The workbook has no sheet “%1”. It has: %2.").arg(name, joinedText(names)),
            {m_fileName, 0, {}}};
    if (!names.isEmpty())
        return Error{Problem::BadInput,
            Text::tr("All rows of the workbook stand in hidden sheets. Choose one of them: %1.")
                .arg(joinedText(names)),
            {m_fileName, 0, {}}};
    return Error{Problem::BadInput, Text::tr("The workbook has no rows."), {m_fileName, 0, {}}};
}

Result<std::unique_ptr<XlsxReader>> XlsxBook::openSheet(const QString &name)
{
    const Result<size_t> index = indexOf(name);
    if (!index)
        return index.error();
    const auto placed = [&](Error error) {
        error.place.file = m_fileName;
        return error;
    };
    if (const Result<> common = readCommon(); !common)
        return placed(common.error());
    Result<std::unique_ptr<XmlPart>> part = XmlPart::open(*m_archive, m_parts[*index]);
    if (!part)
        return placed(part.error());
    MergedCells merged = MergedCells::read(*m_archive, m_parts[*index]);
    if (const Result<> unstopped = m_archive->checkStopped(); !unstopped)
        return placed(unstopped.error());
    return std::make_unique<XlsxReader>(
        std::move(*part), m_strings, m_styles, m_is1904, m_archive->fileSize(), std::move(merged));
}

} // namespace waterline
