#include "import/cells/peelednumber.h"

#include "import/cells/celltext.h"

#include <algorithm>
#include <array>

namespace waterline {

namespace {

using namespace std::string_view_literals;

struct CurrencyWord {
    std::string_view word;
    const char *code;
};

// Longer words before those they end in or begin with.
constexpr std::array currencyWords{
    CurrencyWord{"us$", "USD"},
    CurrencyWord{"hk$", "HKD"},
    CurrencyWord{"nt$", "TWD"},
    CurrencyWord{"cn¥", "CNY"},
    CurrencyWord{"rmb", "CNY"},
    CurrencyWord{"cny", "CNY"},
    CurrencyWord{"usd", "USD"},
    CurrencyWord{"eur", "EUR"},
    CurrencyWord{"hkd", "HKD"},
    CurrencyWord{"gbp", "GBP"},
    CurrencyWord{"jpy", "JPY"},
    CurrencyWord{"人民币", "CNY"},
    CurrencyWord{"美元", "USD"},
    CurrencyWord{"欧元", "EUR"},
    CurrencyWord{"港元", "HKD"},
    CurrencyWord{"港币", "HKD"},
    CurrencyWord{"日元", "JPY"},
    CurrencyWord{"元整", "CNY"},
    CurrencyWord{"元", "CNY"},
    CurrencyWord{"圆", "CNY"},
    CurrencyWord{"¥", "CNY"},
    CurrencyWord{"$", "USD"},
    CurrencyWord{"€", "EUR"},
    CurrencyWord{"£", "GBP"},
};

struct UnitWord {
    std::string_view word;
    int exponent;
};
constexpr std::array unitWords{UnitWord{"百", 2}, UnitWord{"千", 3}, UnitWord{"万", 4}, UnitWord{"亿", 8}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSameWord(std::string_view text, std::string_view word)
{
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
        [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a + 32 == b); });
}

/// Takes sign, brackets, currency and unit off, layer by layer from both ends.
class Peeler {
public:
    static PeeledNumber peel(std::string_view text)
    {
        Peeler peeler{text};
        while (!peeler.isBare() && peeler.takeLayer()) { }
        PeeledNumber &result = peeler.m_result;
        result.body = peeler.m_text;
        result.isWrong |= result.isPercent && (result.hasUnit || result.currency);
        return peeler.m_result;
    }

private:
    explicit Peeler(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isBare() const { return m_text.empty() || (isDigit(m_text.front()) && isDigit(m_text.back())); }

    bool takeLayer()
    {
        return takeSpace() || takeBrackets() || takeSign() || takePercent() || takeCurrency() || takeUnit();
    }

    bool takeSpace()
    {
        const std::string_view inner = trimmedCell(m_text);
        const bool isTaken = inner.size() < m_text.size();
        m_text = inner;
        return isTaken;
    }

    bool takeBrackets()
    {
        if (m_text.size() < 3 || m_text.front() != '(' || m_text.back() != ')')
            return false;
        m_text = m_text.substr(1, m_text.size() - 2);
        sign(true);
        return true;
    }

    bool takeSign()
    {
        if (m_text.front() == '-' || m_text.front() == '+') {
            sign(m_text.front() == '-');
            m_text.remove_prefix(1);
            return true;
        }
        if (m_text.back() == '-') {
            sign(true);
            m_text.remove_suffix(1);
            return true;
        }
        return false;
    }

    void sign(bool isNegative)
    {
        m_result.isWrong |= m_hasSign;
        m_hasSign = true;
        m_result.isNegative = isNegative;
    }

    bool takePercent()
    {
        if (m_text.back() != '%')
            return false;
        m_text.remove_suffix(1);
        m_result.isWrong |= m_result.isPercent;
        m_result.isPercent = true;
        return true;
    }

    bool takeCurrency()
    {
        for (const auto &[word, code] : currencyWords) {
            if (m_text.size() < word.size())
                continue;
            const bool isFront = isSameWord(m_text.substr(0, word.size()), word);
            if (!isFront && !isSameWord(m_text.substr(m_text.size() - word.size()), word))
                continue;
            if (isFront)
                m_text.remove_prefix(word.size());
            else
                m_text.remove_suffix(word.size());
            // ¥12元 names one currency twice, $12元 two.
            m_result.isWrong |= m_result.currency && std::string_view(m_result.currency) != code;
            m_result.currency = code;
            return true;
        }
        return false;
    }

    bool takeUnit()
    {
        for (const auto &[word, exponent] : unitWords) {
            if (!m_text.ends_with(word))
                continue;
            m_text.remove_suffix(word.size());
            m_result.exponent += exponent;
            m_result.hasUnit = true;
            m_result.isWrong |= m_result.exponent > 16;
            return true;
        }
        return false;
    }

    std::string_view m_text;
    PeeledNumber m_result;
    bool m_hasSign = false;
};

} // namespace

PeeledNumber peeledNumber(std::string_view text)
{
    return Peeler::peel(text);
}

} // namespace waterline
