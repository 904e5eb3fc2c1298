#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace waterline {

class Connection;

/// One numbered step of the schema; `statements` run in one transaction together with the new version number.
struct Migration {
    int version = 0;
    QStringList statements;
};

/// The steps that ship with the program (resources/migrations/NNNN_name.sql), in order, without gaps.
[[nodiscard]] std::vector<Migration> shippedMigrations();

[[nodiscard]] int schemaVersion(Connection &connection);

/// Runs every step above the file's version. Before the first one a copy is laid beside a file that holds data
/// (`NAME.before-v2.bak`). On failure the file stays at the version it had reached.
[[nodiscard]] Result<> migrate(Connection &connection, const std::vector<Migration> &steps);

/// The text of all tables and indexes, sorted. Two files of one version must agree, or somebody else changed one.
[[nodiscard]] QString schemaText(Connection &connection);
/// The text that a file has which came about through `steps`.
[[nodiscard]] Result<QString> expectedSchemaText(const std::vector<Migration> &steps);

} // namespace waterline
