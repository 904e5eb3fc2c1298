#pragma once

#include <QString>

#include <vector>

namespace waterline {

/// One step of arithmetic. `expression` holds only numbers, days (2026-01-15), + - * / ( ) and the functions abs, min
/// and mean, so that anyone (and a test) can recompute `result` from it; `label` says what it is.
/// `result` is a whole number, "15 days", or a percentage with one digit.
struct Arithmetic {
    QString label;
    QString expression;
    QString result;

    [[nodiscard]] QString toText() const
    {
        return label + QStringLiteral(": ") + expression + QStringLiteral(" = ") + result;
    }
    bool operator==(const Arithmetic &) const = default;
};

/// A named value that went into the calculation, as text.
struct ExplainedInput {
    QString name;
    QString value;

    bool operator==(const ExplainedInput &) const = default;
};

/// A row of a source file on which the number rests.
struct SourceRow {
    QString file;
    qint64 line = 0;
    QString what;

    bool operator==(const SourceRow &) const = default;
};

/// Why a number, colour or alert is what it is (C11, N2): the rule and its version, what went in, the arithmetic,
/// the rows, and the smallest change that would turn it green (empty when it is green or cannot be).
struct Explanation {
    QString title;
    QString rule;
    int ruleVersion = 0;
    QString verdict;
    std::vector<ExplainedInput> inputs = {};
    std::vector<Arithmetic> arithmetic = {};
    std::vector<SourceRow> sources = {};
    /// How many more source rows there are than `sources` lists.
    qint64 moreSources = 0;
    QString counterfactual = {};

    /// Line by line, as the command line and the PDF print it.
    [[nodiscard]] QStringList toLines() const;
    bool operator==(const Explanation &) const = default;
};

} // namespace waterline
