#include "customers/phonenumber.h"

#include "base/textkey.h"
#include "import/cells/celltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Phone)
};

using Parse = std::variant<PhoneNumber, PhoneFault>;

bool isMobile(const QString &digits)
{
    static const QRegularExpression pattern(QStringLiteral("^1[3-9][0-9]{9}$"));
    return pattern.match(digits).hasMatch();
}

/// With the area code's 0: "010-62345678", or nothing.
std::optional<QString> landline(const QString &digits)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(010|02[0-9])([2-9][0-9]{7})|(0[3-9][0-9]{2})([2-9][0-9]{6,7}))$"));
    const QRegularExpressionMatch match = pattern.match(digits);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) + match.captured(3) + u'-' + match.captured(2) + match.captured(4);
}

bool isService(const QString &digits)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:[48]00[0-9]{7}|9[56][0-9]{3,4}|1[012][0-9]{3,4})$"));
    return pattern.match(digits).hasMatch();
}

/// The number and what stands behind "转", "ext.", "x" or "#", or behind the last dash of a number with an area code.
struct Split {
    QString number;
    QString extension;
};

Split split(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("^(.*?)[\\s\\-,]*(?:转分机|分机号?|转|extension|ext\\.?|x|#)[\\s:：.]*([0-9]{1,6})$"));
    if (const QRegularExpressionMatch match = word.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    // Only behind a whole landline: other numbers are written in groups too, and have no extension.
    static const QRegularExpression dash(QStringLiteral(
        "^(\\(?(?:(?:\\+|00)86[)\\s\\-]*(?:\\(0\\)|0)?|0)[1-9][0-9]{1,2}[)\\s\\-]*[2-9](?:[\\s\\-]?[0-9]){6,7})"
        "\\s*-\\s*([0-9]{1,6})$"));
    if (const QRegularExpressionMatch match = dash.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {text, {}};
}

/// Digits, with a "+" in front where the text has one; nothing if there are other characters.
std::optional<QString> digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash && !QStringView(u".()[]−").contains(c))
            return std::nullopt;
    }
    return digits;
}

/// A number without country code.
Parse chinese(const QString &digits, const QString &extension)
{
    using Kind = PhoneNumber::Kind;
    if (isMobile(digits))
        return PhoneNumber{Kind::Mobile, digits, extension};
    // Mobiles of other towns used to be dialled so.
    if (digits.startsWith(u'0') && isMobile(digits.mid(1)))
        return PhoneNumber{Kind::Mobile, digits.mid(1), extension};
    if (const std::optional<QString> number = landline(digits))
        return PhoneNumber{Kind::Landline, *number, extension};
    if (isService(digits))
        return PhoneNumber{Kind::Service, digits, extension};
    if (digits.size() < 7)
        return PhoneFault::TooShort;
    if (digits.size() > 12)
        return PhoneFault::TooLong;
    if (digits.startsWith(u'0'))
        return PhoneFault::NoSuchLandline;
    if (landline(u'0' + digits))
        return PhoneFault::LostZero;
    if (digits.size() <= 8 && digits[0] >= u'2')
        return PhoneFault::NoAreaCode;
    if (digits.size() == 11)
        return PhoneFault::NoSuchMobile;
    return digits.size() < 11 ? PhoneFault::TooShort : PhoneFault::TooLong;
}

/// A Chinese number behind its country code: the area code may have lost its 0, or kept it in brackets.
Parse chineseAbroad(const QString &digits, const QString &extension)
{
    const Parse plain = chinese(digits, extension);
    if (std::holds_alternative<PhoneNumber>(plain) || digits.startsWith(u'0'))
        return plain;
    const Parse withZero = chinese(u'0' + digits, extension);
    return std::holds_alternative<PhoneNumber>(withZero) ? withZero : plain;
}

Parse international(const QString &digits, const QString &extension)
{
    // E.164: at most fifteen digits with the country code, which begins with no 0.
    if (digits.size() < 7)
        return PhoneFault::TooShort;
    if (digits.size() > 15)
        return PhoneFault::TooLong;
    if (digits.startsWith(u'0'))
        return PhoneFault::NotANumber;
    return PhoneNumber{PhoneNumber::Kind::International, u'+' + digits, extension};
}

} // namespace

QString PhoneNumber::toText() const
{
    return extension.isEmpty() ? number : number + u'-' + extension;
}

QString reasonOf(PhoneFault fault, QStringView cell)
{
    const QString text = cell.toString().simplified().left(40);
    switch (fault) {
    case PhoneFault::Empty:
        return Text::tr("The telephone number is empty.");
    case PhoneFault::Mangled:
        return Text::tr("“%1” is a telephone number of which Excel has kept only the first digits.").arg(text);
    case PhoneFault::NotANumber:
        return Text::tr("“%1” is no telephone number.").arg(text);
    case PhoneFault::TooShort:
        return Text::tr("The telephone number “%1” has too few digits.").arg(text);
    case PhoneFault::TooLong:
        return Text::tr("The telephone number “%1” has too many digits.").arg(text);
    case PhoneFault::NoSuchMobile:
        return Text::tr("No mobile number begins like “%1”.").arg(text);
    case PhoneFault::NoAreaCode:
        return Text::tr("The telephone number “%1” has no area code.").arg(text);
    case PhoneFault::LostZero:
        return Text::tr("The telephone number “%1” has lost the 0 that its area code begins with.").arg(text);
    case PhoneFault::NoSuchLandline:
        return Text::tr("“%1” has an area code or a length that no landline has.").arg(text);
    }
    return {};
}

QString remedyOf(PhoneFault fault)
{
    switch (fault) {
    case PhoneFault::Empty:
        return Text::tr("Enter the number.");
    case PhoneFault::Mangled:
        return Text::tr("Export the file again with this column as text.");
    case PhoneFault::NotANumber:
        return Text::tr("Write digits only, one number to a cell.");
    case PhoneFault::NoAreaCode:
    case PhoneFault::LostZero:
        return Text::tr("Write the area code before it, like 010-62345678.");
    case PhoneFault::TooShort:
    case PhoneFault::TooLong:
    case PhoneFault::NoSuchMobile:
    case PhoneFault::NoSuchLandline:
        return Text::tr("Compare it with the source; numbers abroad begin with + and the country code.");
    }
    return {};
}

Parse parsePhone(QStringView cell)
{
    QString text = textKey(cell);
    if (isEmptyWord(text))
        return PhoneFault::Empty;
    if (isMangledNumber(text.toUtf8().toStdString()))
        return PhoneFault::Mangled;
    // A number that a program has written as one with decimals.
    static const QRegularExpression decimals(QStringLiteral("^([0-9]+)\\.0+$"));
    text.replace(decimals, QStringLiteral("\\1"));
    static const QRegularExpression label(QStringLiteral("^(?:电话|手机号?|联系电话|座机|tel|phone|mobile)[\\s:：.]*"));
    text.remove(label);
    const Split parts = split(text);
    std::optional<QString> digits = digitsOf(parts.number);
    if (!digits || digits->isEmpty() || *digits == QStringLiteral("+"))
        return PhoneFault::NotANumber;
    if (digits->startsWith(QStringLiteral("00")))
        digits = u'+' + digits->mid(2);
    if (digits->startsWith(QStringLiteral("+86")))
        return chineseAbroad(digits->mid(3), parts.extension);
    if (digits->startsWith(u'+'))
        return international(digits->mid(1), parts.extension);
    if (digits->startsWith(QStringLiteral("86")) && isMobile(digits->mid(2)))
        return chinese(digits->mid(2), parts.extension);
    return chinese(*digits, parts.extension);
}

} // namespace waterline
