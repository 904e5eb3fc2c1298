#pragma once

#include "import/importrepair.h"

#include <QScrollArea>

class QVBoxLayout;

namespace waterline {

/// Rejected and held rows of a batch in groups of one cause, each with the repairs that take one click.
class RepairList : public QScrollArea {
    Q_OBJECT

public:
    explicit RepairList(QWidget *parent = nullptr);

    void setGroups(std::vector<RepairGroup> groups);
    [[nodiscard]] int groupCount() const { return int(m_groups.size()); }
    void setBusy(bool busy);

Q_SIGNALS:
    void chosen(const waterline::ChosenRepair &repair);

private:
    void rebuild();
    void addGroup(QVBoxLayout *column, std::size_t place);

    std::vector<RepairGroup> m_groups;
};

} // namespace waterline
