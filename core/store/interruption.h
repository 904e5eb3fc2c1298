#pragma once

#include <atomic>

namespace waterline {

class Connection;

/// While it lives, whatever the connection is doing ends with a failure soon after `stop` is set, also in the middle of
/// a long statement. Does nothing for a null `stop`.
class Interruption {
public:
    Interruption(Connection &connection, const std::atomic_bool *stop);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    Connection &m_connection;
};

} // namespace waterline
