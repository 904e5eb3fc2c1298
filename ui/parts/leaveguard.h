#pragma once

#include <QString>
#include <QtPlugin>

namespace waterline {

/// A widget that may hold what is nowhere else: before its workspace is left, the window asks for it.
class LeaveGuard {
public:
    virtual ~LeaveGuard() = default;

    /// What would be lost, in a sentence; empty if nothing would.
    [[nodiscard]] virtual QString unsavedWork() const = 0;
};

} // namespace waterline

Q_DECLARE_INTERFACE(waterline::LeaveGuard, "waterline.LeaveGuard")
