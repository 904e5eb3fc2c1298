#pragma once

#include "base/ratio.h"
#include "parts/tablemodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace waterline {

/// Sorts a TableModel by TableRole::Sort: numbers as numbers, ratios exactly, text as people order it. What is not
/// computable comes last and pinned rows first, both ways. Equal rows keep the order of the source.
class SortProxy : public QSortFilterProxyModel {
public:
    explicit SortProxy(QObject *parent = nullptr)
        : QSortFilterProxyModel(parent)
        , m_collator(QLocale(QLocale::Chinese, QLocale::China))
    {
        m_collator.setNumericMode(true);
        setSortRole(TableRole::Sort);
    }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        // Descending order asks the same question with the sides changed, so what stays in place turns with it.
        const bool isAscending = sortOrder() == Qt::AscendingOrder;
        const bool isLeftPinned = left.data(TableRole::Pin).toBool();
        if (isLeftPinned != right.data(TableRole::Pin).toBool())
            return isLeftPinned == isAscending;
        const QVariant a = left.data(sortRole());
        const QVariant b = right.data(sortRole());
        if (a.isValid() != b.isValid())
            return a.isValid() == isAscending;
        return a.isValid() && isLess(a, b);
    }

private:
    [[nodiscard]] bool isLess(const QVariant &a, const QVariant &b) const
    {
        if (a.metaType() == QMetaType::fromType<Ratio>())
            return a.value<Ratio>().compare(b.value<Ratio>()) < 0;
        if (a.metaType() == QMetaType::fromType<QString>())
            return m_collator.compare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }

    QCollator m_collator;
};

} // namespace waterline
