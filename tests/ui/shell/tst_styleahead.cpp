#include "shell/styleahead.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QtTest>

#include <algorithm>

using namespace waterline;

namespace {

bool isStyled(const QWidget *widget)
{
    return widget->testAttribute(Qt::WA_WState_Polished);
}

/// A page of many labels that was never shown.
std::unique_ptr<QWidget> hiddenPage()
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    for (int i = 0; i < 20; ++i) {
        auto *group = new QWidget;
        auto *row = new QVBoxLayout(group);
        for (int j = 0; j < 20; ++j)
            row->addWidget(new QLabel(QString::number(j)));
        column->addWidget(group);
    }
    return page;
}

} // namespace

class TestStyleAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHiddenWidgetGetsItsStyle()
    {
        const std::unique_ptr<QWidget> page = hiddenPage();
        const QList<QWidget *> widgets = page->findChildren<QWidget *>();
        QVERIFY(std::ranges::none_of(widgets, isStyled));
        StyleAhead ahead;
        ahead.begin(*page);
        QVERIFY(!ahead.isDone());
        QTRY_VERIFY(ahead.isDone());
        QVERIFY(std::ranges::all_of(widgets, isStyled));
    }

    void whatGoesMeanwhileIsLeftOut()
    {
        const std::unique_ptr<QWidget> page = hiddenPage();
        StyleAhead ahead;
        ahead.begin(*page);
        qDeleteAll(page->findChildren<QLabel *>());
        QTRY_VERIFY(ahead.isDone());
    }
};

QTEST_MAIN(TestStyleAhead)
#include "tst_styleahead.moc"
