#include "customers/creditcode.h"

#include "base/textkey.h"
#include "import/cells/celltext.h"

#include <QCoreApplication>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CreditCode)
};

constexpr qsizetype codeLength = 18;
constexpr int modulus = 31;
/// The value of a character is its place. I, O, S, V and Z do not occur.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
static_assert(alphabet.size() == modulus);

bool hasRightCharacters(const QString &code)
{
    for (qsizetype i = 0; i < codeLength; ++i) {
        const qsizetype value = alphabet.indexOf(code[i]);
        // Places three to eight are the administrative district.
        if (value < 0 || (i >= 2 && i < 8 && value > 9))
            return false;
    }
    return true;
}

/// The character that proves the seventeen before it: weights are the powers of three.
QChar checkCharacter(const QString &code)
{
    int sum = 0;
    int weight = 1;
    for (qsizetype i = 0; i + 1 < codeLength; ++i) {
        sum += int(alphabet.indexOf(code[i])) * weight;
        weight = weight * 3 % modulus;
    }
    return alphabet[(modulus - sum % modulus) % modulus];
}

} // namespace

QString reasonOf(CreditCodeFault fault, QStringView cell)
{
    const QString text = cell.toString().simplified().left(40);
    switch (fault) {
    case CreditCodeFault::Empty:
        return Text::tr("The credit code is empty.");
    case CreditCodeFault::Mangled:
        return Text::tr("“%1” is a credit code of which Excel has kept only the first digits.").arg(text);
    case CreditCodeFault::WrongLength:
        return Text::tr("“%1” is no credit code: it must have 18 characters.").arg(text);
    case CreditCodeFault::WrongCharacter:
        return Text::tr("“%1” holds a character that no credit code has in that place.").arg(text);
    case CreditCodeFault::WrongCheckDigit:
        return Text::tr("“%1” is no credit code: its last character does not fit the others.").arg(text);
    }
    return {};
}

QString remedyOf(CreditCodeFault fault)
{
    switch (fault) {
    case CreditCodeFault::Empty:
        return Text::tr("Enter the code from the business licence.");
    case CreditCodeFault::Mangled:
        return Text::tr("Export the file again with this column as text.");
    case CreditCodeFault::WrongCharacter:
        return Text::tr("Compare it with the business licence; the letters I, O, S, V and Z do not occur, look for 1, "
                        "0, 5, U and 2.");
    case CreditCodeFault::WrongLength:
    case CreditCodeFault::WrongCheckDigit:
        return Text::tr("Compare it with the business licence.");
    }
    return {};
}

std::variant<QString, CreditCodeFault> parseCreditCode(QStringView cell)
{
    QString code = textKey(cell);
    if (isEmptyWord(code))
        return CreditCodeFault::Empty;
    if (isMangledNumber(code.toUtf8().toStdString()))
        return CreditCodeFault::Mangled;
    code = code.toUpper();
    code.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
    if (code.size() != codeLength)
        return CreditCodeFault::WrongLength;
    if (!hasRightCharacters(code))
        return CreditCodeFault::WrongCharacter;
    if (code.back() != checkCharacter(code))
        return CreditCodeFault::WrongCheckDigit;
    return code;
}

} // namespace waterline
