#include "store/interruption.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace waterline {

namespace {

/// Some milliseconds' worth.
constexpr int stepsBetweenLooks = 20'000;

int isToStop(void *stop)
{
    return static_cast<const std::atomic_bool *>(stop)->load(std::memory_order_relaxed) ? 1 : 0;
}

} // namespace

Interruption::Interruption(Connection &connection, const std::atomic_bool *stop)
    : m_connection(connection)
{
    if (stop)
        sqlite3_progress_handler(
            connection.handle(), stepsBetweenLooks, isToStop, const_cast<std::atomic_bool *>(stop));
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace waterline
