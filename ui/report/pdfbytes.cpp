#include "report/pdfbytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace waterline {

namespace {

struct Parts {
    /// By number; the first, number 0, is never used.
    std::vector<QByteArray> objects;
    /// The dictionary, with its brackets.
    QByteArray trailer;
};

/// Offsets by object number, as the cross-reference table at `at` lists them.
std::optional<std::vector<qsizetype>> readOffsets(const QByteArray &pdf, qsizetype at)
{
    QList<QByteArray> lines = pdf.mid(at).split('\n');
    if (lines.size() < 3 || lines[0].trimmed() != "xref" || !lines[1].startsWith("0 "))
        return std::nullopt;
    const qsizetype count = lines[1].mid(2).trimmed().toLongLong();
    if (count < 2 || lines.size() < count + 2)
        return std::nullopt;
    std::vector<qsizetype> offsets(std::size_t(count), 0);
    for (qsizetype number = 1; number < count; ++number) {
        const QByteArray &line = lines[number + 2];
        if (line.mid(17, 1) == "n")
            offsets[std::size_t(number)] = line.left(10).toLongLong();
    }
    return offsets;
}

std::optional<Parts> takeApart(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table = start < 0 ? -1 : pdf.mid(start + 9).trimmed().split('\n').first().trimmed().toLongLong();
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (table <= 0 || trailer < table || start < trailer)
        return std::nullopt;
    const auto offsets = readOffsets(pdf, table);
    if (!offsets)
        return std::nullopt;

    Parts parts;
    parts.trailer = pdf.mid(trailer + 7, start - trailer - 7).trimmed();
    std::vector<qsizetype> ends = *offsets;
    ends.push_back(table);
    std::sort(ends.begin(), ends.end());
    for (std::size_t number = 0; number < offsets->size(); ++number) {
        const qsizetype from = offsets->at(number);
        const qsizetype to = *std::upper_bound(ends.begin(), ends.end(), from);
        parts.objects.push_back(from == 0 ? QByteArray() : pdf.mid(from, to - from));
        if (from != 0 && !parts.objects.back().startsWith(QByteArray::number(qint64(number)) + " 0 obj"))
            return std::nullopt;
    }
    return parts;
}

/// Puts `text` in place of what stands between `before` and the next `after`, looking from the end.
bool replaceLast(QByteArray &object, const QByteArray &before, const QByteArray &after, const QByteArray &text)
{
    const qsizetype at = object.lastIndexOf(before);
    const qsizetype end = at < 0 ? -1 : object.indexOf(after, at + before.size());
    if (end < 0)
        return false;
    object.replace(at + before.size(), end - at - before.size(), text);
    return true;
}

/// An indirect reference, "12 0 R", inside an object.
struct Reference {
    qsizetype at = 0;
    qsizetype digits = 0;
    std::size_t number = 0;
};

/// Those of the dictionary; what is inside a stream only looks like one.
std::vector<Reference> referencesIn(const QByteArray &object)
{
    const QByteArray mark = " 0 R";
    const qsizetype stream = object.indexOf("\nstream");
    const qsizetype end = stream < 0 ? object.size() : stream;
    std::vector<Reference> references;
    for (qsizetype found = object.indexOf(mark); found >= 0 && found < end; found = object.indexOf(mark, found + 1)) {
        qsizetype first = found;
        while (first > 0 && object[first - 1] >= '0' && object[first - 1] <= '9')
            --first;
        if (first < found)
            references.push_back({first, found - first, object.mid(first, found - first).toULongLong()});
    }
    return references;
}

/// The number in "/Root 2 0 R", or 0.
std::size_t referenceAfter(const QByteArray &dictionary, const QByteArray &key)
{
    const qsizetype at = dictionary.indexOf(key);
    return at < 0 ? 0 : dictionary.mid(at + key.size()).trimmed().split(' ').first().toULongLong();
}

/// Qt derives the six letters before a font's name from the object's number in the order of writing.
void renameSubset(QByteArray &object, std::size_t number)
{
    const QByteArray key = "/FontName /";
    const qsizetype at = object.indexOf(key);
    if (at < 0 || object.mid(at + key.size() + 6, 1) != "+")
        return;
    for (qsizetype i = 0; i < 6; ++i, number /= 26)
        object[at + key.size() + i] = char('A' + number % 26);
}

struct Numbering {
    /// Old numbers in their new order, which is that in which the catalog leads to them.
    std::vector<std::size_t> order;
    /// New by old; 0 for what nothing refers to.
    std::vector<std::size_t> numbers;
};

std::optional<Numbering> numberedFrom(std::size_t root, const std::vector<QByteArray> &objects)
{
    Numbering result{{root}, std::vector<std::size_t>(objects.size(), 0)};
    result.numbers[root] = 1;
    for (std::size_t i = 0; i < result.order.size(); ++i) {
        for (const Reference &reference : referencesIn(objects[result.order[i]])) {
            if (reference.number == 0 || reference.number >= objects.size())
                return std::nullopt;
            if (result.numbers[reference.number] != 0)
                continue;
            result.order.push_back(reference.number);
            result.numbers[reference.number] = result.order.size();
        }
    }
    return result;
}

QByteArray renumbered(const QByteArray &object, const Numbering &numbering, std::size_t number)
{
    const qsizetype bodyAt = object.indexOf(" 0 obj");
    QByteArray result = QByteArray::number(qulonglong(number));
    qsizetype done = bodyAt;
    for (const Reference &reference : referencesIn(object)) {
        result += object.mid(done, reference.at - done);
        result += QByteArray::number(qulonglong(numbering.numbers[reference.number]));
        done = reference.at + reference.digits;
    }
    result += object.mid(done);
    renameSubset(result, number);
    return result;
}

bool describe(QByteArray &info, QByteArray &catalog, const QDateTime &createdAt, const QString &language)
{
    const QByteArray time = createdAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
    const QByteArray key = "/Type /Catalog";
    const qsizetype at = catalog.indexOf(key);
    if (at < 0 || !replaceLast(info, "/CreationDate (", ")", time))
        return false;
    QByteArray more = "\n/ViewerPreferences << /DisplayDocTitle true >>";
    if (!language.isEmpty())
        more += "\n/Lang (" + language.toLatin1() + ')';
    catalog.insert(at + key.size(), more);
    return true;
}

QByteArray joined(const QByteArray &header, const std::vector<QByteArray> &objects)
{
    QByteArray pdf = header;
    const QByteArray size = QByteArray::number(qulonglong(objects.size() + 1));
    QByteArray table = "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const QByteArray &object : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += object;
    }
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    const QByteArray info = QByteArray::number(qulonglong(objects.size()));
    return pdf + table + "trailer\n<<\n/Size " + size + "\n/Root 1 0 R\n/Info " + info + " 0 R\n/ID [<" + id + "> <"
        + id + ">]\n>>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

std::optional<QByteArray> rewritten(const QByteArray &written, const QDateTime &createdAt, const QString &language)
{
    auto parts = takeApart(written);
    if (!parts)
        return std::nullopt;
    const std::size_t infoAt = referenceAfter(parts->trailer, "/Info ");
    const std::size_t rootAt = referenceAfter(parts->trailer, "/Root ");
    if (infoAt == 0 || rootAt == 0 || std::max(infoAt, rootAt) >= parts->objects.size()
        || !describe(parts->objects[infoAt], parts->objects[rootAt], createdAt, language))
        return std::nullopt;
    const auto numbering = numberedFrom(rootAt, parts->objects);
    if (!numbering)
        return std::nullopt;
    std::vector<QByteArray> objects;
    for (const std::size_t old : numbering->order)
        objects.push_back(renumbered(parts->objects[old], *numbering, objects.size() + 1));
    // Holds no references, but strings of any bytes.
    const QByteArray &info = parts->objects[infoAt];
    objects.push_back(QByteArray::number(qulonglong(objects.size() + 1)) + info.mid(info.indexOf(" 0 obj")));
    const qsizetype first = written.indexOf(" 0 obj");
    return joined(written.left(written.lastIndexOf('\n', first) + 1), objects);
}

} // namespace

Result<QByteArray> stablePdf(const QByteArray &written, const QDateTime &createdAt, const QString &language)
{
    if (auto result = rewritten(written, createdAt, language))
        return *std::move(result);
    return Error{Problem::Storage,
        QCoreApplication::translate("PdfDocument",
            "The PDF could not be put together. "
            "Export again, or save as CSV.")};
}

} // namespace waterline
