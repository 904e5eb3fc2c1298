#pragma once

#include "goals/periodquestion.h"
#include "parts/session.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace waterline {

class ElidedLabel;

/// Above the heatmap of periods: whose numbers they are, of what, and what can be done with the whole table.
class PeriodHeading final : public QWidget {
    Q_OBJECT

public:
    /// `table` is what is exported.
    PeriodHeading(Session &session, QTableView *table, QWidget *parent);

    void show(const PeriodAnswer &answer);
    void retranslate();
    void restyle();

Q_SIGNALS:
    void upAsked();

private:
    Session &m_session;
    QString m_fileName;
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    QPushButton *m_up;
};

} // namespace waterline
