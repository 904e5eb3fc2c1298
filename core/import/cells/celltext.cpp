#include "import/cells/celltext.h"

#include "base/textkey.h"
#include "import/cells/cellguard.h"

#include <algorithm>
#include <array>

namespace waterline {

namespace {

using namespace std::string_view_literals;

constexpr std::array wideSpaces{"\xC2\xA0"sv, "\xE3\x80\x80"sv, "\xE2\x80\x8B"sv, "\xE2\x80\xAF"sv, "\xEF\xBB\xBF"sv};

constexpr std::array emptyWords{"-"sv, "--"sv, "---"sv, "—"sv, "——"sv, "–"sv, "－"sv, "/"sv, "／"sv, "\\"sv, "无"sv,
    "暂无"sv, "空"sv, "(空)"sv, "（空）"sv, "待定"sv, "n/a"sv, "Ｎ／Ａ"sv, "n.a."sv, "null"sv, "(null)"sv, "nan"sv,
    "tbd"sv, "(blank)"sv};

constexpr std::array excelErrors{"#n/a"sv, "#ref!"sv, "#div/0!"sv, "#value!"sv, "#name?"sv, "#num!"sv, "#null!"sv,
    "#spill!"sv, "#calc!"sv, "#getting_data"sv};

constexpr std::array yesWords{
    u"是"sv, u"有"sv, u"真"sv, u"对"sv, u"√"sv, u"✓"sv, u"✔"sv, u"☑"sv, u"yes"sv, u"y"sv, u"true"sv, u"t"sv, u"1"sv};
constexpr std::array noWords{
    u"否"sv, u"无"sv, u"假"sv, u"错"sv, u"×"sv, u"✗"sv, u"✘"sv, u"☐"sv, u"no"sv, u"n"sv, u"false"sv, u"f"sv, u"0"sv};

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool mayBeginWideSpace(char c)
{
    return c == '\xC2' || c == '\xE3' || c == '\xE2' || c == '\xEF';
}

bool mayEndWideSpace(char c)
{
    return c == '\xA0' || c == '\x80' || c == '\x8B' || c == '\xAF' || c == '\xBF';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

template <class Words>
bool isOneOf(std::string_view text, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::equal(
            text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) { return lower(a) == b || a == b; });
    });
}

/// ="00123" and '00123 without their wrapping.
std::string_view unwrapped(std::string_view text)
{
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"'))
        return trimmedCell(text.substr(2, text.size() - 3));
    if (text.size() >= 2 && text.front() == '\'')
        return trimmedCell(text.substr(1));
    return text;
}

/// Whether cleanText() would change nothing, for the characters that most cells are made of.
bool isClean(QStringView text)
{
    return text.front() != u' ' && text.back() != u' ' && std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 && u < 0x7F) || (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3001 && u <= 0x3011)
            || (u >= 0xFF01 && u <= 0xFF5E);
    });
}

/// The size of the character at `at` when it is one of those of isClean(), else 0.
size_t cleanCharacter(std::string_view text, size_t at)
{
    const auto first = static_cast<uchar>(text[at]);
    if (first >= 0x20 && first < 0x7F)
        return 1;
    if (at + 2 >= text.size())
        return 0;
    const auto second = static_cast<uchar>(text[at + 1]);
    const auto third = static_cast<uchar>(text[at + 2]);
    const bool isHan = (first == 0xE4 && second >= 0xB8) || (first >= 0xE5 && first <= 0xE9);
    const bool isMark = first == 0xE3 && second == 0x80 && third >= 0x81 && third <= 0x91;
    const bool isWide = first == 0xEF && ((second == 0xBC && third >= 0x81) || (second == 0xBD && third <= 0x9E));
    return isHan || isMark || isWide ? 3 : 0;
}

/// ASCII, common Chinese characters and ¥: the compatibility form of which is the text itself.
bool isPlain(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<uchar>(text[i]);
        if (byte < 0x80)
            continue;
        if (byte >= 0xE4 && byte <= 0xE9 && i + 2 < text.size())
            i += 2;
        else if (text.substr(i, 2) == "\xC2\xA5")
            i += 1;
        else
            return false;
    }
    return true;
}

QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case 0x2010: // hyphens, en dash and the minus sign
    case 0x2011:
    case 0x2013:
    case 0x2212:
        return u'-';
    case 0x2018: // apostrophes between thousands
    case 0x2019:
        return u'\'';
    default:
        return c;
    }
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    const auto isInk = [](char c) { return c > ' ' && c < 0x7F; };
    if (!cell.empty() && isInk(cell.front()) && isInk(cell.back()))
        return cell;
    for (bool isTrimming = true; isTrimming;) {
        while (!cell.empty() && isSpace(cell.front()))
            cell.remove_prefix(1);
        while (!cell.empty() && isSpace(cell.back()))
            cell.remove_suffix(1);
        isTrimming = false;
        if (cell.empty() || (static_cast<uchar>(cell.front()) < 0x80 && static_cast<uchar>(cell.back()) < 0x80))
            break;
        // Nearly every other cell begins and ends with a Chinese character.
        if (!mayBeginWideSpace(cell.front()) && !mayEndWideSpace(cell.back()))
            break;
        for (const std::string_view space : wideSpaces) {
            if (cell.starts_with(space)) {
                cell.remove_prefix(space.size());
                isTrimming = true;
            }
            if (cell.ends_with(space)) {
                cell.remove_suffix(space.size());
                isTrimming = true;
            }
        }
    }
    return cell;
}

bool isEmptyWord(std::string_view cell)
{
    const std::string_view text = trimmedCell(cell);
    return text.empty() || (text.size() <= 9 && !isDigit(text.front()) && isOneOf(text, emptyWords));
}

bool isEmptyWord(QStringView cell)
{
    const QByteArray bytes = cell.toUtf8();
    return isEmptyWord(std::string_view(bytes.constData(), size_t(bytes.size())));
}

bool isExcelError(std::string_view cell)
{
    const std::string_view text = trimmedCell(cell);
    if (text.size() < 2 || text.front() != '#')
        return false;
    return text.find_first_not_of('#') == std::string_view::npos || isOneOf(text, excelErrors);
}

bool isMangledNumber(std::string_view cell)
{
    // ="1.23E+17" was written by a program that means this text, not by Excel.
    if (trimmedCell(cell).starts_with('='))
        return false;
    const std::string_view text = unwrapped(trimmedCell(cell));
    const size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+' || !isDigit(text.front()))
        return false;
    const std::string_view mantissa = text.substr(0, e);
    const std::string_view power = text.substr(e + 2);
    return std::all_of(power.begin(), power.end(), isDigit)
        && mantissa.find_first_not_of("0123456789.,") == std::string_view::npos;
}

Parsed<QString> parseText(std::string_view cell)
{
    const std::string_view text = trimmedCell(cell);
    if (text.empty())
        return CellFault::EmptyCell;
    if (isExcelError(text))
        return CellFault::ExcelError;
    // The guard may protect a leading TAB or CR, so it comes off before anything is trimmed.
    QString whole = QString::fromUtf8(cell);
    const QStringView content = cellContent(whole);
    if (content.size() == whole.size() && isClean(whole))
        return whole;
    QString said = cleanText(content);
    if (said.isEmpty())
        return CellFault::EmptyCell;
    return said;
}

Parsed<QString> parseCode(std::string_view cell)
{
    if (isEmptyWord(cell))
        return CellFault::EmptyCell;
    if (isExcelError(cell))
        return CellFault::ExcelError;
    if (isMangledNumber(cell))
        return CellFault::MangledNumber;
    return parseText(trimmedCell(cell));
}

bool isVerbatim(std::string_view cell)
{
    // Guards and wrappings begin so, and the errors of Excel.
    if (cell.empty() || cell.back() == ' ' || " '=#"sv.find(cell.front()) != std::string_view::npos)
        return false;
    for (size_t i = 0; i < cell.size();) {
        const size_t size = cleanCharacter(cell, i);
        if (size == 0)
            return false;
        i += size;
    }
    return true;
}

bool isVerbatimCode(std::string_view cell)
{
    return isVerbatim(cell) && !isEmptyWord(cell) && !isMangledNumber(cell);
}

Parsed<bool> parseBool(std::string_view cell)
{
    const QString word = textKey(QString::fromUtf8(cell));
    const auto isWord = [&](std::u16string_view one) { return QStringView(word) == QStringView(one); };
    if (std::any_of(yesWords.begin(), yesWords.end(), isWord))
        return true;
    if (std::any_of(noWords.begin(), noWords.end(), isWord))
        return false;
    if (isEmptyWord(cell))
        return CellFault::EmptyCell;
    return isExcelError(cell) ? CellFault::ExcelError : CellFault::NotYesOrNo;
}

PlainForm::PlainForm(std::string_view cell)
    : m_text(unwrapped(trimmedCell(cell)))
{
    if (isPlain(m_text))
        return;
    QString text = cleanText(QString::fromUtf8(m_text)).normalized(QString::NormalizationForm_KC).simplified();
    std::transform(text.begin(), text.end(), text.begin(), plainSign);
    m_storage = text.toUtf8();
    m_text = unwrapped(std::string_view(m_storage.constData(), size_t(m_storage.size())));
}

} // namespace waterline
