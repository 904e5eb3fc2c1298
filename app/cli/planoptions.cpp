#include "planoptions.h"

#include "base/joinedtext.h"
#include "catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace waterline::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error unknown(const QString &sentence)
{
    return {Problem::UnknownName, sentence};
}

QString entityNames()
{
    QStringList names;
    for (const ImportTable *table : importTables())
        names << table->entity;
    return joinedText(names);
}

Result<> chooseEntity(const QCommandLineParser &parser, ImportChoices &choices)
{
    const QString entity = parser.value(QStringLiteral("entity"));
    if (entity.isEmpty())
        return {};
    const auto isNamed = [&](const ImportTable *table) { return table->entity == entity; };
    if (std::ranges::none_of(importTables(), isNamed))
        return unknown(Text::tr("There is no table %1; write %2.").arg(entity, entityNames()));
    choices.entity = entity;
    return {};
}

Result<> chooseDialect(const QCommandLineParser &parser, ImportChoices &choices)
{
    if (const QString encoding = parser.value(QStringLiteral("encoding")); !encoding.isEmpty()) {
        choices.encoding = encodingByName(encoding);
        if (!choices.encoding) {
            QStringList names;
            for (const Encoding known : allEncodings)
                names << encodingName(known).toLower();
            return unknown(Text::tr("%1 is no encoding; write one of %2.").arg(encoding, joinedText(names)));
        }
    }
    if (const QString delimiter = parser.value(QStringLiteral("delimiter")); !delimiter.isEmpty()) {
        choices.delimiter = delimiterByName(delimiter);
        if (!choices.delimiter)
            return unknown(
                Text::tr("%1 is no delimiter; write comma, semicolon, tab, bar, wide-comma or one character.")
                    .arg(delimiter));
    }
    if (const QString quote = parser.value(QStringLiteral("quote")); !quote.isEmpty()) {
        choices.quote = quoteByName(quote);
        if (!choices.quote)
            return unknown(Text::tr("--quote takes double, single or none."));
    }
    return {};
}

/// "3", "3-4" for a header of two rows, "none".
Result<> chooseHeader(const QCommandLineParser &parser, ImportChoices &choices)
{
    const QString text = parser.value(QStringLiteral("header-row"));
    if (text.isEmpty())
        return {};
    if (text == QStringLiteral("none")) {
        choices.headerLine = 0;
        return {};
    }
    bool isNumber = false;
    const qint64 line = text.section(u'-', 0, 0).toLongLong(&isNumber);
    if (!isNumber || line < 1)
        return unknown(Text::tr("--header-row takes the number of a line, two lines such as 3-4, or none."));
    choices.headerLine = line;
    choices.headerRows = text.contains(u'-') ? 2 : 1;
    return {};
}

Result<> chooseAnswers(const QCommandLineParser &parser, ImportChoices &choices)
{
    for (const QString &pair : parser.values(QStringLiteral("answer"))) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals < 1)
            return unknown(Text::tr("--answer takes COLUMN=ANSWER."));
        choices.answers[pair.left(equals)] = pair.mid(equals + 1);
    }
    return {};
}

} // namespace

void addPlanOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("entity"), Text::tr("One of %1; found out if left out.").arg(entityNames()),
            QStringLiteral("entity")},
        {QStringLiteral("encoding"),
            Text::tr("utf-8, gb18030, big5, shift-jis, euc-kr, windows-1252 and so on; found out if left out."),
            QStringLiteral("name")},
        {QStringLiteral("delimiter"),
            Text::tr("comma, semicolon, tab, bar, wide-comma or one character; found out if left out."),
            QStringLiteral("name")},
        {QStringLiteral("preset"), Text::tr("Map the columns by this preset file, or as the exports of this system."),
            QStringLiteral("file|name")},
        {QStringLiteral("quote"), Text::tr("double, single for texts in apostrophes, or none; found out if left out."),
            QStringLiteral("name")},
        {QStringLiteral("sheet"), Text::tr("Sheet of a workbook; the first one that holds rows if left out."),
            QStringLiteral("name")},
        {QStringLiteral("header-row"),
            Text::tr("Line of the column names, two lines such as 3-4, or none; found out if left out."),
            QStringLiteral("line")},
        {QStringLiteral("fill-down"), Text::tr("Column whose empty cells mean the cell above."),
            QStringLiteral("column")},
        {QStringLiteral("answer"),
            Text::tr("Answer to a question about a column: dmy, mdy, ymd, 1904, point, comma, cells or both."),
            QStringLiteral("column=answer")},
    });
}

Result<ImportChoices> planChoices(const QCommandLineParser &parser)
{
    ImportChoices choices;
    choices.sheet = parser.value(QStringLiteral("sheet"));
    choices.fillDown = parser.values(QStringLiteral("fill-down"));
    for (const auto choose : {chooseEntity, chooseDialect, chooseHeader, chooseAnswers}) {
        if (const Result<> done = choose(parser, choices); !done)
            return done.error();
    }
    return choices;
}

QString answerOption(const ImportQuestion &question)
{
    QString answers = question.answers.join(u'|');
    switch (question.kind) {
    case ImportQuestion::Kind::Encoding:
        return QStringLiteral("--encoding \"%1\"").arg(answers.toLower());
    case ImportQuestion::Kind::Delimiter:
        return QStringLiteral("--delimiter \"%1\"").arg(answers);
    case ImportQuestion::Kind::Quote:
        return QStringLiteral("--quote \"%1\"").arg(answers);
    case ImportQuestion::Kind::Header:
        return QStringLiteral("--header-row \"%1\"").arg(answers);
    case ImportQuestion::Kind::Dates:
    case ImportQuestion::Kind::Decimals:
    case ImportQuestion::Kind::Units:
        break;
    }
    return QStringLiteral("--answer \"%1=%2\"").arg(question.key, answers);
}

Result<> checkAnswered(const ImportPlan &plan)
{
    if (plan.questions.empty())
        return {};
    const ImportQuestion &question = plan.questions.front();
    return Error{Problem::NeedsAnswer, Text::tr("%1 Answer with %2.").arg(question.text, answerOption(question)),
        {plan.fileName, plan.headerLine, plan.headers.value(question.column)}};
}

QJsonObject questionJson(const ImportQuestion &question)
{
    return {{QStringLiteral("kind"), questionName(question.kind)},
        {QStringLiteral("column"), question.column < 0 ? QJsonValue() : QJsonValue(question.key)},
        {QStringLiteral("answers"), QJsonArray::fromStringList(question.answers)},
        {QStringLiteral("text"), question.text}, {QStringLiteral("option"), answerOption(question)}};
}

QJsonObject warningJson(const ImportWarning &warning, const QStringList &headers)
{
    return {{QStringLiteral("kind"), warningName(warning.kind)},
        {QStringLiteral("column"), warning.column < 0 ? QJsonValue() : QJsonValue(headers.value(warning.column))},
        {QStringLiteral("line"), warning.line > 0 ? QJsonValue(warning.line) : QJsonValue()},
        {QStringLiteral("text"), warning.text}};
}

} // namespace waterline::cli
