#pragma once

#include <QString>
#include <QStringList>

namespace waterline {

class Connection;

/// Takes the plain indexes of a table away while very many rows go in, and builds them anew. What is unique stays, so
/// that every row is still checked. Lives inside one transaction: when that fails, the indexes are back by themselves.
class IndexRebuild {
public:
    IndexRebuild(Connection &connection, const QString &table);

    /// Once, before the commit. The tables' text is then what it was.
    void build();

private:
    Connection &m_connection;
    QStringList m_statements;
};

} // namespace waterline
