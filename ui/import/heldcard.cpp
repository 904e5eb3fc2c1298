#include "import/heldcard.h"

#include "import/answerbutton.h"
#include "parts/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace waterline {

namespace {

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, "muted", parent);
    label->setWordWrap(true);
    return label;
}

ElidedLabel *cell(const QString &text, QWidget *parent)
{
    auto *label = new ElidedLabel(text.isEmpty() ? QStringLiteral("–") : text.simplified(), Qt::ElideRight, parent);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

} // namespace

HeldCard::HeldCard(const RejectedRow &row, bool isPutOff, QWidget *parent)
    : QFrame(parent)
    , m_row(row)
    , m_isPutOff(isPutOff)
{
    setProperty("role", QStringLiteral("card"));
    isPutOff ? addPutOff() : addAnswers();
}

void HeldCard::addAnswers()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(plainLabel(tr("Line %1").arg(m_row.line), "heading", this));
    head->addWidget(wrappedLabel(m_row.reason, this), 1);
    QPushButton *fresh = addButton(head, QStringLiteral("isNew"), tr("It is new"));
    connect(fresh, &QPushButton::clicked, this, [this] { Q_EMIT decided(RowDecision{}); });
    QPushButton *later = addButton(head, QStringLiteral("later"), tr("Later"));
    later->setToolTip(tr("The row is not taken in; it waits in the ledger for your answer"));
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT putOff(true); });
    column->addLayout(head);
    for (std::size_t i = 0; i < m_row.candidates.size(); ++i)
        addCandidate(column, m_row.candidates[i], i);
}

void HeldCard::addPutOff()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(12);
    line->addWidget(plainLabel(tr("Line %1").arg(m_row.line), "heading", this));
    line->addWidget(wrappedLabel(tr("Later: the row will wait in the ledger. %1").arg(m_row.reason), this), 1);
    QPushButton *now = addButton(line, QStringLiteral("decideNow"), tr("Decide now"));
    connect(now, &QPushButton::clicked, this, [this] { Q_EMIT putOff(false); });
}

QPushButton *HeldCard::addButton(QHBoxLayout *line, const QString &name, const QString &text)
{
    auto *button = new AnswerButton(text, this);
    button->setObjectName(QStringLiteral("%1-%2").arg(name).arg(m_row.line));
    button->setAccessibleDescription(tr("Line %1: %2").arg(m_row.line).arg(m_row.reason));
    line->addWidget(button);
    return button;
}

void HeldCard::addCandidate(QVBoxLayout *column, const RowCandidate &candidate, std::size_t place)
{
    QGridLayout *grid = comparedFields(candidate, this);
    column->addLayout(grid);
    // An earlier row of the same file may have no code to be named by.
    if (candidate.code.isEmpty())
        return;
    auto *same = new AnswerButton(tr("It is this one"), this);
    same->setObjectName(QStringLiteral("isPresent-%1-%2").arg(m_row.line).arg(place));
    same->setAccessibleDescription(
        tr("Line %1 is %2").arg(m_row.line).arg(candidate.name.isEmpty() ? candidate.code : candidate.name));
    connect(same, &QPushButton::clicked, this, [this, code = candidate.code] { Q_EMIT decided(RowDecision{code}); });
    grid->addWidget(same, 0, 3, grid->rowCount(), 1, Qt::AlignVCenter);
}

QGridLayout *comparedFields(const RowCandidate &candidate, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->addWidget(plainLabel(HeldCard::tr("In the file"), "muted", parent), 0, 1);
    const QString name = candidate.name.isEmpty()
        ? candidate.code
        : HeldCard::tr("%1 (%2)", "name and code").arg(candidate.name, candidate.code);
    auto *present = cell(HeldCard::tr("Present: %1").arg(name), parent);
    present->setProperty("role", QStringLiteral("muted"));
    present->setProperty("padded", true);
    grid->addWidget(present, 0, 2);
    int line = 1;
    for (const ComparedField &field : candidate.fields) {
        const bool isSame = !field.present.isEmpty() && field.inFile == field.present;
        grid->addWidget(plainLabel(field.label, "muted", parent), line, 0);
        grid->addWidget(cell(field.inFile, parent), line, 1);
        ElidedLabel *other = cell(isSame ? QStringLiteral("= ") + field.present : field.present, parent);
        // Texts with and without a mark begin at the same place.
        other->setProperty("padded", true);
        if (isSame)
            other->setProperty("role", QStringLiteral("green"));
        grid->addWidget(other, line, 2);
        ++line;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return grid;
}

} // namespace waterline
