#pragma once

#include "customers/lightreport.h"
#include "parts/sortproxy.h"
#include "parts/tablemodel.h"

#include <set>

namespace waterline {

/// A customer of the list, with the text that a search looks through, in the form that searches compare.
struct CustomerLine {
    LightRow row;
    QString searchKey;
};

/// The red / yellow / green list as a table.
class LightModel final : public TableModel<CustomerLine> {
    Q_OBJECT

public:
    enum Column { LightColumn, NameColumn, OwnerColumn, SilenceColumn, ReasonColumn };
    enum Role {
        /// The light as a number.
        LightRole = TableRole::Custom,
        SearchRole,
    };

    explicit LightModel(QObject *parent = nullptr);

    void setCustomers(const std::vector<LightRow> &customers);

protected:
    [[nodiscard]] QVariant keyOf(const CustomerLine &line) const override;
    [[nodiscard]] QVariant extra(const CustomerLine &line, int column, int role) const override;

private:
    [[nodiscard]] static std::vector<TableColumn<CustomerLine>> makeColumns();
};

/// The shape and colour of a light.
[[nodiscard]] Mark markOf(Light light);

/// Shows the customers of the chosen lights (all if none is chosen) whose name, code or owner holds the searched words.
class LightFilter final : public SortProxy {
    Q_OBJECT

public:
    using SortProxy::SortProxy;

    void setLights(std::set<Light> lights);
    /// Every word must occur, in any order, whatever its case or width.
    void setSearch(const QString &text);
    [[nodiscard]] bool isActive() const { return !m_lights.empty() || !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    std::set<Light> m_lights;
    QStringList m_words;
};

} // namespace waterline
