#include "demo/demofiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStringEncoder>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace waterline {

namespace {

Error notWritable(const QString &path, const QString &reason)
{
    return {Problem::NotWritable,
        QCoreApplication::translate("Demo", "The sample file %1 cannot be written: %2").arg(path, reason),
        {path, 0, {}}};
}

// Gathers rows as text and encodes them a good piece at a time, which is what makes it fast.
class CsvFile {
public:
    CsvFile(const QString &path, const char *encoding)
        : m_file(path)
        , m_encoder(encoding)
    {
        m_text.reserve(pieceSize + pieceSize / 4);
    }

    [[nodiscard]] Result<> open()
    {
        if (!m_encoder.isValid())
            return notWritable(m_file.fileName(), QCoreApplication::translate("Demo", "unknown encoding"));
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        return {};
    }

    [[nodiscard]] Result<> writeMark() { return m_file.write("\xEF\xBB\xBF") == 3 ? Result<>() : failed(); }

    [[nodiscard]] Result<> write(std::span<const QStringView> cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_text.push_back(u',');
            append(cells[i]);
        }
        m_text.append(u"\r\n");
        return m_text.size() < pieceSize ? Result<>() : flush();
    }

    [[nodiscard]] Result<> commit()
    {
        if (auto flushed = flush(); !flushed)
            return flushed;
        return m_file.commit() ? Result<>() : failed();
    }

private:
    static constexpr std::size_t pieceSize = 64 * 1024;

    // RFC 4180: a cell with a comma, a quote or a line break stands in quotes, and quotes inside are doubled.
    void append(QStringView cell)
    {
        const std::u16string_view text(cell.utf16(), std::size_t(cell.size()));
        const bool isPlain = std::none_of(
            text.begin(), text.end(), [](char16_t c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
        if (isPlain) {
            m_text.append(text);
            return;
        }
        m_text.push_back(u'"');
        for (const char16_t c : text) {
            if (c == u'"')
                m_text.push_back(u'"');
            m_text.push_back(c);
        }
        m_text.push_back(u'"');
    }

    [[nodiscard]] Result<> flush()
    {
        const QByteArray bytes = m_encoder.encode(QStringView(m_text));
        m_text.clear();
        if (m_encoder.hasError())
            return notWritable(m_file.fileName(), QCoreApplication::translate("Demo", "unknown encoding"));
        return m_file.write(bytes) == bytes.size() ? Result<>() : failed();
    }

    [[nodiscard]] Error failed() const { return notWritable(m_file.fileName(), m_file.errorString()); }

    QSaveFile m_file;
    QStringEncoder m_encoder;
    std::u16string m_text;
};

Result<> writeFile(const DemoCompany &company, DemoTable table, const QString &path)
{
    const bool isGb = table == DemoTable::Customers;
    CsvFile file(path, isGb ? "GB18030" : "UTF-8");
    if (auto opened = file.open(); !opened)
        return opened;
    if (!isGb) {
        if (auto marked = file.writeMark(); !marked)
            return marked;
    }
    const QStringList names = demoHeader(table);
    if (auto written = file.write(std::vector<QStringView>(names.begin(), names.end())); !written)
        return written;
    const auto sink = [&file](std::span<const QStringView> cells) { return file.write(cells); };
    if (auto written = writeDemoRows(company, table, sink); !written)
        return written;
    return file.commit();
}

} // namespace

QString demoFileName(DemoTable table)
{
    switch (table) {
    case DemoTable::People:
        return QStringLiteral("people.csv");
    case DemoTable::Customers:
        return QStringLiteral("customers.csv");
    case DemoTable::Opportunities:
        return QStringLiteral("opportunities.csv");
    case DemoTable::Plans:
        return QStringLiteral("plans.csv");
    case DemoTable::FollowUps:
        break;
    }
    return QStringLiteral("followups.csv");
}

Result<QStringList> writeDemoFiles(const DemoOptions &options, const QString &folder)
{
    const Result<DemoCompany> company = DemoCompany::make(options);
    if (!company)
        return company.error();
    if (!QDir().mkpath(folder)) {
        return Error{Problem::NotWritable,
            QCoreApplication::translate("Demo", "The folder %1 cannot be made.").arg(folder), {folder, 0, {}}};
    }
    QStringList paths;
    for (const DemoTable table : demoTables) {
        const QString path = QDir(folder).filePath(demoFileName(table));
        if (auto written = writeFile(*company, table, path); !written)
            return written.error();
        paths << path;
    }
    return paths;
}

} // namespace waterline
