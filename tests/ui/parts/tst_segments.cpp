#include "parts/segments.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace waterline;

class TestSegments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_segments = std::make_unique<Segments>();
        m_segments->setTexts({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
        m_segments->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_segments.get()));
    }
    void theFirstIsChosenAtFirst();
    void mouseChooses();
    void arrowsMoveAndStepOverWhatIsOff();
    void programChoosesQuietly();
    void newTextsKeepTheChoice();

private:
    [[nodiscard]] QToolButton *button(int segment) const
    {
        return m_segments->findChildren<QToolButton *>().value(segment);
    }

    std::unique_ptr<Segments> m_segments;
};

void TestSegments::theFirstIsChosenAtFirst()
{
    QCOMPARE(m_segments->current(), 0);
    // The Tab key enters at what is chosen, and nowhere else.
    QCOMPARE(button(0)->focusPolicy(), Qt::StrongFocus);
    QCOMPARE(button(1)->focusPolicy(), Qt::ClickFocus);
}

void TestSegments::mouseChooses()
{
    const QSignalSpy chosen(m_segments.get(), &Segments::chosen);
    QTest::mouseClick(button(2), Qt::LeftButton);
    QCOMPARE(m_segments->current(), 2);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
    QVERIFY(!button(0)->isChecked());
    QCOMPARE(button(2)->focusPolicy(), Qt::StrongFocus);
}

void TestSegments::arrowsMoveAndStepOverWhatIsOff()
{
    m_segments->setSegmentEnabled(1, false);
    const QSignalSpy chosen(m_segments.get(), &Segments::chosen);
    button(0)->setFocus();
    QTest::keyClick(button(0), Qt::Key_Left);
    QCOMPARE(m_segments->current(), 0);
    QTest::keyClick(button(0), Qt::Key_Right);
    QCOMPARE(m_segments->current(), 2);
    QVERIFY(button(2)->hasFocus());
    QTest::keyClick(button(2), Qt::Key_Right);
    QCOMPARE(m_segments->current(), 2);
    QCOMPARE(chosen.size(), 1);
}

void TestSegments::programChoosesQuietly()
{
    const QSignalSpy chosen(m_segments.get(), &Segments::chosen);
    m_segments->setCurrent(1);
    QCOMPARE(m_segments->current(), 1);
    m_segments->setCurrent(7);
    QCOMPARE(m_segments->current(), 1);
    QVERIFY(chosen.isEmpty());
}

void TestSegments::newTextsKeepTheChoice()
{
    m_segments->setCurrent(1);
    m_segments->setTexts({QStringLiteral("Eins"), QStringLiteral("Zwei"), QStringLiteral("Drei")});
    QCOMPARE(m_segments->current(), 1);
    QCOMPARE(button(1)->text(), QStringLiteral("Zwei"));
    QCOMPARE(m_segments->findChildren<QToolButton *>().size(), 3);
}

QTEST_MAIN(TestSegments)
#include "tst_segments.moc"
