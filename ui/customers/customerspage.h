#pragma once

#include "customers/lightreport.h"
#include "parts/job.h"
#include "parts/page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace waterline {

class CustomerPanel;
class LightChips;
class LightFilter;
class LightModel;
class Notice;

/// The customers of the scope by urgency, red before yellow before green (R77, R78), and what happened with the chosen
/// one.
class CustomersPage final : public Page {
    Q_OBJECT

public:
    explicit CustomersPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

public Q_SLOTS:
    /// Chooses a customer: filters that hide it are cleared, and a scope that does not hold it is widened.
    void showCustomer(waterline::CustomerId customer);

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeading();
    [[nodiscard]] QWidget *makeList();
    void makeTable(QWidget *parent);

    void fitColumns();
    void showReport(const LightReport &report);
    void showTexts();
    void showState();
    void applyFilter();
    void clearFilter();
    void chooseWanted();
    void askCustomer();
    void showCustomerAnswer(const LightRow &row, const Result<CustomerTimeline> &timeline);
    void widenScope();
    void openContracts();
    /// Null when none is chosen.
    [[nodiscard]] const LightRow *currentRow() const;

    LightReport m_report;
    bool m_isReportCurrent = false;
    CustomerId m_wanted;
    Job *m_reportJob;
    Job *m_timelineJob;
    Job *m_explainJob;
    LightModel *m_model;
    LightFilter *m_filter;

    QStackedLayout *m_stack;
    Notice *m_empty;
    QLabel *m_title = nullptr;
    QPushButton *m_contracts = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_count = nullptr;
    LightChips *m_chips = nullptr;
    QLineEdit *m_search = nullptr;
    QAction *m_searchIcon = nullptr;
    QLabel *m_withoutOwner = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_table = nullptr;
    Notice *m_noMatch = nullptr;
    QStackedLayout *m_listStack = nullptr;
    CustomerPanel *m_panel = nullptr;
    Notice *m_noChoice = nullptr;
    QStackedLayout *m_panelStack = nullptr;
};

} // namespace waterline
