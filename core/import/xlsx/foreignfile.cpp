#include "import/xlsx/foreignfile.h"

#include "import/xlsx/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ForeignFile)
};

constexpr qint64 ChunkSize = 1 << 20;
/// The directory of the older container is looked for in so much of it.
constexpr qint64 SearchSize = 512LL << 20;

Error refuse(const QString &message)
{
    return Error{Problem::BadInput, message, {}};
}

QByteArray wide(const char *name)
{
    QByteArray bytes;
    for (const char *c = name; *c; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

/// What stands in the directory of the older container.
Error compoundFile(QFile &file)
{
    const QByteArray encrypted = wide("EncryptedPackage");
    const QByteArray workbook = wide("Workbook") + QByteArray(2, '\0');
    const QByteArray book = wide("Book") + QByteArray(2, '\0');
    bool isWorkbook = false;
    QByteArray window;
    file.seek(0);
    for (qint64 read = 0; read < SearchSize && !file.atEnd();) {
        const QByteArray chunk = file.read(ChunkSize);
        if (chunk.isEmpty())
            break;
        read += chunk.size();
        window = window.right(encrypted.size()) + chunk;
        if (window.contains(encrypted))
            return refuse(Text::tr("The workbook is protected by a password. Open it in Excel with the password and "
                                   "save it without one."));
        isWorkbook |= window.contains(workbook) || window.contains(book);
    }
    if (isWorkbook)
        return refuse(
            Text::tr("This is an old Excel workbook (.xls), whatever its name ends in. Open it in Excel, choose "
                     "Save As, and save it as “Excel Workbook (.xlsx)”."));
    return refuse(Text::tr("This is a file of an older Office program (Word, PowerPoint, Outlook), not a workbook."));
}

} // namespace

bool isZipStart(QByteArrayView head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

bool isCompoundStart(QByteArrayView head)
{
    return head.startsWith("\xD0\xCF\x11\xE0");
}

std::optional<Error> foreignFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{Problem::NotFound, Text::tr("There is no file “%1”.").arg(path), {}};
    if (!QFileInfo(path).isFile())
        return Error{Problem::NotReadable, Text::tr("“%1” is no file.").arg(path), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Problem::NotReadable, Text::tr("The file cannot be read: %1").arg(file.errorString()), {}};
    QByteArray head = file.read(256);
    if (isZipStart(head))
        return std::nullopt;
    if (isCompoundStart(head))
        return compoundFile(file);
    if (head.isEmpty())
        return refuse(Text::tr("The file is empty."));
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    if (head.trimmed().startsWith('<'))
        return refuse(
            Text::tr("This is a web page or XML file that was only named like a workbook. Open it in Excel, choose "
                     "Save As, and save it as “Excel Workbook (.xlsx)”."));
    return refuse(Text::tr("This is no Excel workbook, whatever its name ends in."));
}

std::optional<Error> foreignPackage(ZipArchive &archive)
{
    if (archive.contains(QStringLiteral("xl/workbook.bin")))
        return refuse(
            Text::tr("This is a binary Excel workbook (.xlsb). Open it in Excel, choose Save As, and save it as "
                     "“Excel Workbook (.xlsx)”."));
    if (archive.hasFolder(QStringLiteral("xl/")))
        return std::nullopt;
    if (archive.hasFolder(QStringLiteral("word/")))
        return refuse(Text::tr("This is a Word document (.docx), not a workbook. Copy the table into Excel and save it "
                               "there."));
    if (archive.hasFolder(QStringLiteral("ppt/")))
        return refuse(Text::tr("This is a PowerPoint presentation (.pptx), not a workbook."));
    if (archive.contains(QStringLiteral("Index/Document.iwa")) || archive.contains(QStringLiteral("Index.zip")))
        return refuse(Text::tr("This is a file of Apple Numbers, Pages or Keynote. Export it to Excel from there."));
    Result<std::unique_ptr<ZipEntry>> type = archive.contains(QStringLiteral("mimetype"))
        ? archive.openEntry(QStringLiteral("mimetype"))
        : Result<std::unique_ptr<ZipEntry>>(std::unique_ptr<ZipEntry>());
    if (!type || !*type)
        return std::nullopt;
    const QByteArray name = (*type)->read(128).trimmed();
    if (name.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return refuse(
            Text::tr("This is an OpenDocument spreadsheet (.ods). Open it, choose Save As, and save it as “Excel "
                     "Workbook (.xlsx)”."));
    if (name.startsWith("application/vnd.oasis.opendocument"))
        return refuse(Text::tr("This is an OpenDocument file, but no spreadsheet."));
    return std::nullopt;
}

} // namespace waterline
