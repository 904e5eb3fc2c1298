#include "import/xlsx/xlsxstyles.h"

#include "import/xlsx/xmlpart.h"

#include <map>

namespace waterline {

Result<XlsxStyles> XlsxStyles::read(XmlPart &part)
{
    XlsxStyles styles;
    std::map<int, CellFormat> custom;
    const auto readFormats = [&] {
        while (part.nextChild()) {
            if (part.tag() == u"numFmt" && custom.size() < MaxStyles)
                custom[part.attribute(QStringLiteral("numFmtId")).toInt()] =
                    formatOfCode(part.attribute(QStringLiteral("formatCode")));
            part.skip();
        }
    };
    std::vector<int> ids;
    const auto readStyles = [&] {
        while (part.nextChild()) {
            if (part.tag() == u"xf" && ids.size() < MaxStyles)
                ids.push_back(part.attribute(QStringLiteral("numFmtId")).toInt());
            part.skip();
        }
    };
    if (part.nextChild()) {
        while (part.nextChild()) {
            if (part.tag() == u"numFmts")
                readFormats();
            else if (part.tag() == u"cellXfs")
                readStyles();
            else
                part.skip();
        }
    }
    if (const Result<> whole = part.finish(); !whole)
        return whole.error();
    for (const int id : ids) {
        const auto found = custom.find(id);
        styles.m_formats.push_back(found == custom.end() ? builtinFormat(id) : found->second);
    }
    return styles;
}

} // namespace waterline
