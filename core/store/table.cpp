#include "store/table.h"

#include "base/sha256.h"
#include "store/rowimage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace waterline {

namespace {

void appendJsonText(QString &json, const QString &text)
{
    json += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += u'\\';
        if (c.unicode() < 0x20)
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            json += c;
    }
    json += u'"';
}

} // namespace

qsizetype Table::columnIndex(QStringView column) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return qsizetype(i);
    }
    return -1;
}

QString Table::columnList() const
{
    QStringList names;
    for (const Column &column : columns)
        names << column.name;
    return names.join(QStringLiteral(", "));
}

QString isoText(QDate day)
{
    QString text = QStringLiteral("0000-00-00");
    QChar *const at = text.data();
    const auto put = [at](int end, int number, int digits) {
        for (; digits > 0; --digits, number /= 10)
            at[--end] = QChar(u'0' + number % 10);
    };
    int year = 0;
    int month = 0;
    int number = 0;
    day.getDate(&year, &month, &number);
    put(4, year, 4);
    put(7, month, 2);
    put(10, number, 2);
    return text;
}

bool isIntegerValue(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

bool isNullValue(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isNull());
}

bool isSameRow(const Values &left, const Values &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const QVariant &a, const QVariant &b) {
        if (isNullValue(a) || isNullValue(b))
            return isNullValue(a) && isNullValue(b);
        if (isIntegerValue(a) || isIntegerValue(b))
            return isIntegerValue(a) && isIntegerValue(b) && a.toLongLong() == b.toLongLong();
        return a.toString() == b.toString();
    });
}

QString rowToJson(const Table &table, const Values &values)
{
    QString json = QStringLiteral("{");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            json += u',';
        appendJsonText(json, table.columns[i].name);
        json += u':';
        const QVariant &value = values[qsizetype(i)];
        if (isNullValue(value))
            json += QStringLiteral("null");
        else if (isIntegerValue(value))
            json += QString::number(value.toLongLong());
        else
            appendJsonText(json, value.toString());
    }
    return json + u'}';
}

Values rowFromJson(const Table &table, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Values values;
    for (const Table::Column &column : table.columns) {
        const QJsonValue value = object.value(column.name);
        if (value.isString())
            values << textValue(value.toString());
        else if (value.isDouble())
            values << value.toInteger();
        else
            values << QVariant();
    }
    return values;
}

bool isStoredRow(const Table &table, const QString &json, const Values &values)
{
    const QString current = rowToJson(table, values);
    return json == current || (!json.isEmpty() && rowToJson(table, rowFromJson(table, json)) == current);
}

QByteArray rowDigest(const Table &table, const Values &values)
{
    RowImage image;
    image.set(values, table.name);
    Sha256 hash;
    return digestOf(image, hash);
}

qint64 sealOf(const QByteArray &digest)
{
    return qFromBigEndian<qint64>(digest.constData());
}

} // namespace waterline
