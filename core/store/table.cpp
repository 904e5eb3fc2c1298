#include "store/table.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QtEndian>

namespace waterline {

namespace {

bool isInteger(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

/// A null QString in a variant counts too: the driver binds it as NULL.
bool isNull(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isNull());
}

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

}

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

QString rowToJson(const Table &table, const Values &values)
{
    QString json = QStringLiteral("{");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            json += u',';
        appendJsonText(json, table.columns[i].name);
        json += u':';
        const QVariant &value = values[qsizetype(i)];
        if (isNull(value))
            json += QStringLiteral("null");
        else if (isInteger(value))
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

QByteArray rowDigest(const Table &table, const Values &values)
{
    QByteArray canonical = table.name.toUtf8();
    for (const QVariant &value : values) {
        if (isNull(value)) {
            canonical += ";n";
        } else if (isInteger(value)) {
            canonical += ";i" + QByteArray::number(value.toLongLong());
        } else {
            const QByteArray text = value.toString().toUtf8();
            canonical += ";t" + QByteArray::number(text.size()) + ':' + text;
        }
    }
    return QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
}

qint64 sealOf(const QByteArray &digest)
{
    return qFromBigEndian<qint64>(digest.constData());
}

} // namespace waterline
