#pragma once

#include "base/explanation.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>
#include <vector>

namespace waterline {

/// Recomputes the arithmetic that explanations print, exactly and without any code of the rules: numbers, ISO days,
/// + - * / ( ) and the functions abs, min and mean.
class Evaluator {
public:
    /// What the expression gives, in the form of `printed` ("75.0%", "15 days", "7"); says what is wrong if it cannot
    /// be computed.
    [[nodiscard]] static QString resultOf(const QString &expression, const QString &printed)
    {
        Evaluator evaluator(expression);
        const Fraction value = evaluator.sum();
        evaluator.skip();
        if (evaluator.m_fault.isEmpty() && evaluator.m_at != expression.size())
            evaluator.m_fault = QStringLiteral("unread: ") + expression.mid(evaluator.m_at);
        if (!evaluator.m_fault.isEmpty())
            return evaluator.m_fault;
        if (printed.endsWith(u'%'))
            return percentText(value);
        const QString unit = printed.endsWith(QStringLiteral(" days")) ? QStringLiteral(" days") : QString();
        return value.bottom == 1 ? QString::number(value.top) + unit : QStringLiteral("not whole");
    }

private:
    struct Fraction {
        qint64 top = 0;
        qint64 bottom = 1;
    };

    explicit Evaluator(const QString &text)
        : m_text(text)
    {
    }

    static Fraction reduced(qint64 top, qint64 bottom)
    {
        const qint64 divisor = std::max<qint64>(1, std::gcd(top, bottom)) * (bottom < 0 ? -1 : 1);
        return {top / divisor, bottom / divisor};
    }

    /// One digit, half away from zero.
    static QString percentText(Fraction value)
    {
        const qint64 size = (std::abs(value.top) * 2000 + value.bottom) / (2 * value.bottom);
        return QStringLiteral("%1%2.%3%")
            .arg(value.top < 0 && size > 0 ? QStringLiteral("-") : QString())
            .arg(size / 10)
            .arg(size % 10);
    }

    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
    }

    bool take(QChar c)
    {
        skip();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    Fraction sum()
    {
        Fraction left = product();
        for (;;) {
            const bool isPlus = take(u'+');
            if (!isPlus && !take(u'-'))
                return left;
            const Fraction right = product();
            left = reduced(
                left.top * right.bottom + (isPlus ? 1 : -1) * right.top * left.bottom, left.bottom * right.bottom);
        }
    }

    Fraction product()
    {
        Fraction left = single();
        for (;;) {
            if (take(u'*')) {
                const Fraction right = single();
                left = reduced(left.top * right.top, left.bottom * right.bottom);
            } else if (take(u'/')) {
                const Fraction right = single();
                if (right.top == 0)
                    return failed(QStringLiteral("division by zero"));
                left = reduced(left.top * right.bottom, left.bottom * right.top);
            } else {
                return left;
            }
        }
    }

    Fraction single()
    {
        if (take(u'-')) {
            const Fraction value = single();
            return {-value.top, value.bottom};
        }
        if (take(u'(')) {
            const Fraction value = sum();
            return take(u')') ? value : failed(QStringLiteral("no closing bracket"));
        }
        static const QRegularExpression token(QStringLiteral("\\G(?:(\\d{4}-\\d{2}-\\d{2})|(\\d+)|(abs|min|mean)\\()"));
        skip();
        const QRegularExpressionMatch match = token.match(m_text, m_at);
        if (!match.hasMatch())
            return failed(QStringLiteral("no number: ") + m_text.mid(m_at));
        m_at = match.capturedEnd();
        if (const QString day = match.captured(1); !day.isEmpty())
            return {QDate::fromString(day, Qt::ISODate).toJulianDay(), 1};
        if (const QString number = match.captured(2); !number.isEmpty())
            return {number.toLongLong(), 1};
        return function(match.captured(3));
    }

    Fraction function(const QString &name)
    {
        std::vector<Fraction> values;
        do
            values.push_back(sum());
        while (take(u','));
        if (!take(u')'))
            return failed(QStringLiteral("no closing bracket"));
        if (name == QStringLiteral("abs"))
            return {std::abs(values.front().top), values.front().bottom};
        Fraction result = values.front();
        for (std::size_t i = 1; i < values.size(); ++i) {
            const Fraction next = values[i];
            if (name == QStringLiteral("mean"))
                result = reduced(result.top * next.bottom + next.top * result.bottom, result.bottom * next.bottom);
            else if (next.top * result.bottom < result.top * next.bottom)
                result = next;
        }
        return name == QStringLiteral("mean") ? reduced(result.top, result.bottom * qint64(values.size())) : result;
    }

    Fraction failed(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
        m_at = m_text.size();
        return {};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_fault;
};

/// The first line whose recomputed result is not the printed one, as "label: expression = printed, recomputed ...";
/// empty if all agree (C11).
[[nodiscard]] inline QString wrongArithmetic(const Explanation &explanation)
{
    for (const Arithmetic &step : explanation.arithmetic) {
        const QString recomputed = Evaluator::resultOf(step.expression, step.result);
        if (recomputed != step.result)
            return step.toText() + QStringLiteral(", recomputed ") + recomputed;
    }
    return {};
}

} // namespace waterline
