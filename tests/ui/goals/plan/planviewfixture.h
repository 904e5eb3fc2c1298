#pragma once

#include "goals/goalstore.h"
#include "goals/plan/plantable.h"
#include "goals/plan/planview.h"
#include "goals/plan/publishdialog.h"
#include "parts/notice.h"
#include "ui/goals/smallcompany.h"
#include "ui/layoutcheck.h"

#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace waterline {

inline constexpr qint64 million = 100'000'000; // in fen

[[nodiscard]] inline OrgPlace north()
{
    return {UnitId{SmallCompany::North}, {}};
}

[[nodiscard]] inline OrgPlace south()
{
    return {UnitId{SmallCompany::South}, {}};
}

[[nodiscard]] inline Period year()
{
    return Period::ofYear(2026);
}

[[nodiscard]] inline Period quarter(int number)
{
    return Period::ofQuarter(2026, number);
}

/// The view on a session, as the window would show it.
struct PlanViewFixture {
    SmallCompany company;
    Session session{company.clock()};
    std::unique_ptr<PlanView> view;
    QString path;

    void open()
    {
        path = company.workspace().path();
        session.setWorkspace(company.release());
        view = std::make_unique<PlanView>(session);
        view->resize(1000, 640);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        settle();
    }
    /// A million evenly over the company: half to North.
    void openWithGoals()
    {
        company.addPeople();
        open();
        spread(QStringLiteral("signed"), million);
        QCOMPARE(sum({}, year()), million);
    }
    /// The same where deals tell what people can do: the weeks of the last quarter, in a what-if.
    void tryQuarterOfDeals()
    {
        company.addPeople();
        company.addDeals();
        open();
        spread(QStringLiteral("signed"), million);
        view->lookAt(quarter(4), Period::Kind::Week);
        view->desk().openSandbox();
        settle();
    }
    void spread(const QString &metric, qint64 value)
    {
        SpreadKeys keys;
        keys.periods.kind = SplitKey::Kind::Even;
        view->desk().spread({metric, {{}, year()}}, value, Keep::Nothing, keys);
        settle();
    }
    /// Until nothing is read or written any more.
    void settle() const
    {
        QTRY_VERIFY(view->isIdle());
        QTest::qWait(1);
        QTRY_VERIFY(view->isIdle());
    }

    [[nodiscard]] PlanTable *table() const { return view->findChild<PlanTable *>(QStringLiteral("planTable")); }
    [[nodiscard]] PlanModel *model() const { return static_cast<PlanModel *>(table()->model()); }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return view->window()->findChild<T *>(QString::fromLatin1(name));
    }
    template <class T>
    [[nodiscard]] T *dialog() const
    {
        return view->window()->findChild<T *>();
    }
    void select(const OrgPlace &place, const Period &period) const
    {
        table()->setCurrentIndex(model()->indexOf({place, period}));
        table()->setFocus();
    }
    /// As a person does: the first key opens the cell.
    void type(const QString &text) const
    {
        QTest::keyClick(table(), text.front().toLatin1());
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    [[nodiscard]] qint64 sum(const OrgPlace &place, const Period &period) const
    {
        return view->desk().grid(QStringLiteral("signed"))->sum({place, period});
    }
    /// What is in the file, and not only on the screen.
    [[nodiscard]] qint64 stored(const OrgPlace &place, const Period &period)
    {
        Connection &connection = session.workspace()->connection();
        return readDraft(connection, readGoalTree(connection, 2026), QStringLiteral("signed")).sum({place, period});
    }
    [[nodiscard]] QString shown(const OrgPlace &place, const Period &period) const
    {
        return model()->indexOf({place, period}).data().toString();
    }
    [[nodiscard]] Notice *refusal() const { return part<Notice>("planRefusal"); }
    /// What was refused, and what is asked for all the same.
    void tryAllTheSame() const
    {
        auto *anyway = part<QPushButton>("planAnyway");
        QVERIFY(refusal()->isVisible());
        QVERIFY(anyway->isVisible());
        const LayoutCheck check(*view);
        QVERIFY2(check.findings().isEmpty(), qPrintable(check.findings().join(u'\n')));
        QTest::mouseClick(anyway, Qt::LeftButton);
        settle();
        QVERIFY(!refusal()->isVisible());
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(path + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    /// Answers whether what was tried out goes.
    void answer(bool isAgreed) const
    {
        auto *question = part<QMessageBox>("discardQuestion");
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::DestructiveRole) == isAgreed) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!part<QMessageBox>("discardQuestion"));
        view->activateWindow();
        QTRY_VERIFY(view->isActiveWindow());
        settle();
    }
    void addActions()
    {
        for (const Action action : coreActions)
            spread(actionCode(action), 53 * 4 * 5);
    }
    void publish(const QString &reason)
    {
        QTest::mouseClick(part<QPushButton>("planPublish"), Qt::LeftButton);
        auto *reasonField = dialog<PublishDialog>()->findChild<QLineEdit *>(QStringLiteral("publishReason"));
        auto *button = dialog<PublishDialog>()->findChild<QPushButton *>(QStringLiteral("publishNow"));
        QTest::keyClicks(reasonField, reason);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!dialog<PublishDialog>());
        view->activateWindow();
        QTRY_VERIFY(view->isActiveWindow());
        settle();
    }
};

} // namespace waterline
