#pragma once

#include "import/xlsx/xlsxbook.h"
#include "import/xlsx/xlsxreader.h"

#include <QStringList>

namespace waterline::test {

/// Every record as "line: field|field" with ! for blank and 0 for NUL; an error as "error ROW COLUMN", one of the file
/// as "refused".
inline QStringList sheetText(const QString &path, const QString &sheet = {}, QString *message = nullptr)
{
    const auto said = [&](const Error &error, const QStringList &all) {
        if (message)
            *message = error.message;
        return all;
    };
    Result<XlsxBook> book = XlsxBook::open(path);
    if (!book)
        return said(book.error(), {QStringLiteral("refused")});
    Result<std::unique_ptr<XlsxReader>> reader = book->openSheet(sheet);
    if (!reader)
        return said(reader.error(), {QStringLiteral("refused")});
    QStringList all;
    Record record;
    for (;;) {
        const Result<bool> more = (*reader)->next(record);
        if (!more) {
            const Place &place = more.error().place;
            all << QStringLiteral("error %1 %2").arg(place.line).arg(place.column).trimmed();
            // The only answer from now on.
            if ((*reader)->next(record).isOk())
                all << QStringLiteral("went on");
            return said(more.error(), all);
        }
        if (!*more)
            return all;
        QStringList fields;
        for (const std::string_view field : record.fields)
            fields << QString::fromUtf8(field.data(), qsizetype(field.size()));
        all << QStringLiteral("%1%2%3: %4")
                   .arg(record.line)
                   .arg(record.isBlank ? QStringLiteral("!") : QString(),
                       record.hasNul ? QStringLiteral("0") : QString(), fields.join(u'|'));
    }
}

} // namespace waterline::test
