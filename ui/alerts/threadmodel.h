#pragma once

#include "alerts/alertreport.h"
#include "parts/tablemodel.h"

namespace waterline {

/// A comment as the thread holds it.
struct ThreadLine {
    AlertComment comment;
    /// With it the alert came to another state.
    bool isStep = false;

    bool operator==(const ThreadLine &) const = default;
};

[[nodiscard]] std::vector<ThreadLine> threadOf(const std::vector<AlertComment> &comments);

/// What was said and done about one alert, the oldest first, as a list.
class ThreadModel final : public TableModel<ThreadLine> {
    Q_OBJECT

public:
    enum Role {
        /// A ThreadLine.
        LineRole = TableRole::Custom,
    };

    explicit ThreadModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant keyOf(const ThreadLine &line) const override;
    [[nodiscard]] QVariant extra(const ThreadLine &line, int column, int role) const override;
};

} // namespace waterline
