#pragma once

#include "support/zipwriter.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace waterline::test {

inline constexpr char transitionalMain[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr char strictMain[] = "http://purl.oclc.org/ooxml/spreadsheetml/main";
inline constexpr char transitionalLinks[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr char strictLinks[] = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/// A workbook put together from strings. set() replaces or adds a part, so that a test changes the one thing it is
/// about; the parts around it are such as Excel writes.
class XlsxFile {
public:
    /// One sheet, "Sheet1", with `rows` as the content of sheetData.
    explicit XlsxFile(const QByteArray &rows = {})
    {
        set("_rels/.rels", rels({{"officeDocument", "xl/workbook.xml"}}));
        set("xl/workbook.xml", workbook("<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>"));
        set("xl/_rels/workbook.xml.rels", rels({{"worksheet", "worksheets/sheet1.xml"}}));
        set("xl/worksheets/sheet1.xml", sheet(rows));
    }

    XlsxFile &set(const QByteArray &name, const QByteArray &data)
    {
        for (ZipWriter::Entry &entry : m_entries) {
            if (entry.name == name) {
                entry.data = data;
                return *this;
            }
        }
        m_entries.push_back({name, data, true});
        return *this;
    }
    XlsxFile &remove(const QByteArray &name)
    {
        std::erase_if(m_entries, [&](const ZipWriter::Entry &entry) { return entry.name == name; });
        return *this;
    }
    XlsxFile &rename(const QByteArray &name, const QByteArray &other)
    {
        entry(name).name = other;
        return *this;
    }
    /// Adds the part even if there is one of that name.
    XlsxFile &append(const ZipWriter::Entry &entry)
    {
        m_entries.push_back(entry);
        return *this;
    }
    ZipWriter::Entry &entry(const QByteArray &name)
    {
        for (ZipWriter::Entry &one : m_entries) {
            if (one.name == name)
                return one;
        }
        m_entries.push_back({name, {}});
        return m_entries.back();
    }
    /// Shared strings, as the content of sst.
    XlsxFile &strings(const QByteArray &items)
    {
        links(
            {{"worksheet", "worksheets/sheet1.xml"}, {"sharedStrings", "sharedStrings.xml"}, {"styles", "styles.xml"}});
        return set("xl/sharedStrings.xml", xml("sst", items));
    }
    /// One style a format: a built-in number, or a code.
    XlsxFile &formats(const std::vector<QByteArray> &formats)
    {
        links(
            {{"worksheet", "worksheets/sheet1.xml"}, {"sharedStrings", "sharedStrings.xml"}, {"styles", "styles.xml"}});
        QByteArray codes;
        QByteArray styles;
        int id = 164;
        for (const QByteArray &format : formats) {
            bool isNumber = false;
            format.toInt(&isNumber);
            isNumber &= !format.startsWith("00");
            const QByteArray number = isNumber ? format : QByteArray::number(id++);
            if (!isNumber)
                codes += "<numFmt numFmtId=\"" + number + "\" formatCode=\"" + escaped(format) + "\"/>";
            styles += "<xf numFmtId=\"" + number + "\" fontId=\"0\" applyNumberFormat=\"1\"/>";
        }
        return set("xl/styles.xml",
            xml("styleSheet",
                "<numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                    + "</cellXfs>"));
    }
    XlsxFile &links(const std::vector<std::pair<QByteArray, QByteArray>> &targets)
    {
        return set("xl/_rels/workbook.xml.rels", rels(targets));
    }

    [[nodiscard]] QByteArray bytes() const
    {
        ZipWriter zip;
        for (const ZipWriter::Entry &entry : m_entries)
            zip.add(entry);
        return zip.bytes();
    }
    /// Written as `name` into `folder`; answers the path.
    QString save(const QTemporaryDir &folder, const QString &name = QStringLiteral("book.xlsx")) const
    {
        return saveBytes(folder, name, bytes());
    }
    static QString saveBytes(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }

    [[nodiscard]] static QByteArray xml(
        const QByteArray &root, const QByteArray &content, const char *nameSpace = transitionalMain)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + root + " xmlns=\"" + nameSpace
            + "\" xmlns:r=\"" + (nameSpace == strictMain ? strictLinks : transitionalLinks) + "\">" + content + "</"
            + root + ">";
    }
    [[nodiscard]] static QByteArray workbook(const QByteArray &sheets, const QByteArray &properties = {})
    {
        return xml("workbook", properties + "<sheets>" + sheets + "</sheets>");
    }
    [[nodiscard]] static QByteArray sheet(const QByteArray &rows, const QByteArray &behind = {})
    {
        return xml("worksheet", "<dimension ref=\"A1\"/><sheetData>" + rows + "</sheetData>" + behind);
    }
    /// Relationships rId1, rId2, ...: the last part of the type, and the target.
    [[nodiscard]] static QByteArray rels(const std::vector<std::pair<QByteArray, QByteArray>> &targets)
    {
        QByteArray all;
        int id = 1;
        for (const auto &[type, target] : targets)
            all += "<Relationship Id=\"rId" + QByteArray::number(id++) + "\" Type=\"" + transitionalLinks + "/" + type
                + "\" Target=\"" + target + "\"/>";
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
            + "</Relationships>";
    }
    [[nodiscard]] static QByteArray escaped(const QByteArray &text)
    {
        return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
    }

private:
    std::vector<ZipWriter::Entry> m_entries;
};

} // namespace waterline::test
