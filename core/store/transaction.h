#pragma once

#include "store/connection.h"

namespace waterline {

/// A unit of writing. Takes the write lock at once (a lock taken later can fail without waiting); rolls back unless
/// committed.
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Commits, unless any statement since the beginning failed; then rolls back and hands that failure out.
    [[nodiscard]] Result<> commit();
    /// Undoes everything since the beginning and forgets any failure.
    void rollBack();

private:
    Connection &m_connection;
    bool m_isOpen = false;
};

} // namespace waterline
