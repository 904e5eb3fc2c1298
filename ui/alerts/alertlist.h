#pragma once

#include "alerts/alertmodel.h"
#include "metrics/metric.h"
#include "parts/session.h"

#include <QPushButton>
#include <QWidget>

class QStackedLayout;
class QTableView;

namespace waterline {

class Notice;

/// What of the inbox is shown, in numbers.
struct ShownAlerts {
    /// Rows of the list, the alerts that they hold, and those of the whole inbox.
    int rows = 0;
    int alerts = 0;
    int all = 0;
};

/// The rows of the inbox, those that are read as one grouped, sorted and filtered. The current row stays what it is
/// when other rows arrive.
class AlertList final : public QWidget {
    Q_OBJECT

public:
    explicit AlertList(Session &session, QWidget *parent = nullptr);

    /// `metrics` give the names of what the alerts are about.
    void setInbox(const AlertInbox &inbox, const std::vector<Metric> &metrics);
    void setFilter(std::set<AlertState> states, const QString &mentioned);
    [[nodiscard]] ShownAlerts shown() const;
    [[nodiscard]] bool isEmpty() const { return m_model->rows().empty(); }

    /// Null when none is chosen.
    [[nodiscard]] const AlertLine *currentLine() const;
    [[nodiscard]] bool hasAlert(AlertId alert) const { return keyOf(alert).isValid(); }
    /// The same, and the filter does not hide it.
    [[nodiscard]] bool showsAlert(AlertId alert) const { return indexOf(alert).isValid(); }
    /// Precondition: showsAlert().
    void choose(AlertId alert);
    /// The first row, if there is any. False if there is none.
    bool chooseFirst();

    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    void retranslate();
    void restyle();

Q_SIGNALS:
    void chosenChanged();
    void unfilterWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<AlertLine> makeLines(const AlertInbox &inbox, const std::vector<Metric> &metrics) const;
    /// The key of the line that holds the alert; invalid if none does.
    [[nodiscard]] QVariant keyOf(AlertId alert) const;
    [[nodiscard]] QModelIndex indexOf(AlertId alert) const;
    void makeTable();
    void fitColumns();
    void showState();

    Session &m_session;
    AlertModel *m_model;
    AlertFilterProxy *m_filter;
    int m_all = 0;
    QStackedLayout *m_stack;
    QTableView *m_table;
    Notice *m_noMatch;
    QPushButton *m_export = nullptr;
};

} // namespace waterline
