#pragma once

#include "parts/session.h"

#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QModelIndex;
class QTableView;

namespace waterline {

/// A heading and a table that is as high as its rows, up to a limit; or a sentence when there are none.
class SectionCard : public QFrame {
    Q_OBJECT

public:
    /// The column `wide` takes the width that the others leave.
    SectionCard(QAbstractItemModel *model, int wide, Session &session, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &emptyText);
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// An index of the model that was given.
    void rowChosen(const QModelIndex &index);

private:
    void fitHeight();

    QAbstractItemModel *m_model;
    QLabel *m_title;
    QLabel *m_empty;
    QTableView *m_table;
};

} // namespace waterline
