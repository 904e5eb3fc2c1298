#include "customers/companyname.h"

#include "base/textkey.h"
#include "import/words.h"

#include <QSet>

#include <algorithm>

namespace waterline {

namespace {

/// Legal forms as single words, for languages that put spaces between them.
const QSet<QString> &latinForms()
{
    static const QSet<QString> forms = [] {
        const QStringList list =
            words(u"ltd|limited|inc|incorporated|corp|corporation|co|coltd|company|llc|llp|lp|plc|gmbh|mbh|ag|kg|kgaa|"
                  u"ohg|ug|se|sa|sas|"
                  u"sarl|spa|srl|sl|bv|nv|ab|oy|oyj|as|asa|aps|pte|pty|sdn|bhd|kk|pvt|pt|tbk|ooo|jsc|ojsc");
        return QSet<QString>(list.begin(), list.end());
    }();
    return forms;
}

/// Legal forms that stand right behind (or before) the name, the longer ones first.
const QStringList &joinedForms()
{
    static const QStringList forms = [] {
        QStringList list = words(
            u"股份有限公司|有限责任公司|有限公司|股份公司|集团公司|集团|总公司|公司|有限合伙|普通合伙|特殊普通合伙|"
            u"有限責任公司|集團公司|集團|總公司|株式会社|有限会社|合同会社|주식회사");
        std::ranges::stable_sort(list, [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return list;
    }();
    return forms;
}

/// A part of a company, which is not the company.
bool isBranch(const QString &key)
{
    return key.endsWith(QStringLiteral("分公司")) || key.endsWith(QStringLiteral("子公司"));
}

/// Dots and apostrophes bind (S.A. is SA, McDonald's is McDonalds), everything else between letters and digits parts.
QStringList tokensOf(const QString &name)
{
    QStringList tokens;
    QString token;
    const auto close = [&] {
        if (!token.isEmpty())
            tokens << token;
        token.clear();
    };
    for (const char32_t c : name.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            token += QString::fromUcs4(&c, 1);
        } else if (c == U'&') {
            close();
            tokens << QStringLiteral("and");
        } else if (c != U'.' && c != U'\'' && c != U'’') {
            close();
        }
    }
    close();
    return tokens;
}

void dropLatinForms(QStringList &tokens)
{
    const auto endsInForm = [&] {
        return tokens.size() > 1 && (latinForms().contains(tokens.last()) || tokens.last() == QStringLiteral("and"));
    };
    // "and" only between two forms: GmbH & Co. KG.
    if (tokens.isEmpty() || tokens.last() == QStringLiteral("and"))
        return;
    while (endsInForm())
        tokens.removeLast();
}

/// The longest legal form that the key ends or, in Japanese, begins with; empty if there is none.
QString formOf(const QString &key)
{
    for (const QString &form : joinedForms()) {
        if (key.endsWith(form) || (form == QStringLiteral("株式会社") && key.startsWith(form)))
            return form;
    }
    return {};
}

void dropJoinedForms(QString &key)
{
    // What would leave a single character is rather a name than a form.
    constexpr qsizetype leastName = 2;
    while (!isBranch(key)) {
        const QString form = formOf(key);
        if (form.isEmpty() || key.size() - form.size() < leastName)
            return;
        if (key.endsWith(form))
            key.chop(form.size());
        else
            key.remove(0, form.size());
    }
}

} // namespace

QString companyNameKey(QStringView name)
{
    QStringList tokens = tokensOf(textKey(name));
    dropLatinForms(tokens);
    // Joining may bring characters together that compose.
    QString key = textKey(tokens.join(QString()));
    dropJoinedForms(key);
    return key;
}

} // namespace waterline
