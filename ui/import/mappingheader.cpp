#include "import/mappingheader.h"

#include "import/previewmodel.h"
#include "parts/twolinedelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace waterline {

namespace {
constexpr int comboMargin = 4;
constexpr int smallestColumn = 132;
/// As the style sheet pads a section.
constexpr int sidePadding = 4;
constexpr int topPadding = 7;
} // namespace

MappingHeader::MappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_fields(new QStandardItemModel(this))
{
    setProperty("role", QStringLiteral("mapping"));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMinimumSectionSize(smallestColumn);
    setSectionsClickable(false);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeCombos);
}

void MappingHeader::setPlan(const ImportPlan &plan)
{
    const int columns = int(plan.headers.size());
    if (int(m_combos.size()) != columns)
        makeCombos(columns);
    m_fields->clear();
    m_fields->appendRow(new QStandardItem(tr("— not imported —")));
    if (plan.table) {
        for (const ImportField &field : plan.table->fields)
            m_fields->appendRow(new QStandardItem(field.translatedLabel()));
    }
    for (int column = 0; column < columns; ++column) {
        QComboBox *combo = m_combos[std::size_t(column)];
        const bool isKnown = std::size_t(column) < plan.mapping.fieldOfColumn.size();
        combo->setCurrentIndex(isKnown ? plan.mapping.fieldOfColumn[std::size_t(column)] + 1 : 0);
        combo->setEnabled(plan.table != nullptr);
        combo->setAccessibleName(tr("Field for column %1").arg(plan.headers[column]));
        combo->setToolTip(tr("This column goes to: %1").arg(combo->currentText()));
    }
    placeCombos();
}

QComboBox *MappingHeader::comboOf(int column) const
{
    return column >= 0 && std::size_t(column) < m_combos.size() ? m_combos[std::size_t(column)] : nullptr;
}

QSize MappingHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!m_combos.empty())
        size.rheight() += m_combos.front()->sizeHint().height() + comboMargin
            + QFontMetrics(TwoLineDelegate::subTextFont(font())).height();
    return size;
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const QFont small = TwoLineDelegate::subTextFont(font());
    const QRect line(rect.left() + sidePadding, rect.top() + topPadding + fontMetrics().height(),
        rect.width() - 2 * sidePadding, QFontMetrics(small).height());
    const QString reading = model()->headerData(section, Qt::Horizontal, PreviewModel::ReadingRole).toString();
    painter->setFont(small);
    painter->setPen(palette().color(QPalette::PlaceholderText));
    painter->drawText(line, Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(small).elidedText(reading, Qt::ElideRight, line.width()));
}

void MappingHeader::makeCombos(int count)
{
    qDeleteAll(m_combos);
    m_combos.clear();
    for (int column = 0; column < count; ++column) {
        auto *combo = new QComboBox(viewport());
        combo->setModel(m_fields);
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        combo->setMaxVisibleItems(20);
        combo->installEventFilter(this);
        connect(
            combo, &QComboBox::activated, this, [this, column](int index) { Q_EMIT fieldChosen(column, index - 1); });
        m_combos.push_back(combo);
        combo->show();
    }
    // The first combo box makes the header higher.
    Q_EMIT geometriesChanged();
    updateGeometry();
}

void MappingHeader::placeCombos()
{
    for (int column = 0; column < std::min(int(m_combos.size()), count()); ++column) {
        QComboBox *combo = m_combos[std::size_t(column)];
        const int height = combo->sizeHint().height();
        combo->setGeometry(sectionViewportPosition(column) + comboMargin, viewport()->height() - height - comboMargin,
            std::max(0, sectionSize(column) - 2 * comboMargin), height);
    }
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::ranges::find(m_combos, watched);
    if (found != m_combos.end()) {
        // Scrolling over the header must not change the mapping.
        if (event->type() == QEvent::Wheel && !(*found)->hasFocus())
            return true;
        if (event->type() == QEvent::FocusIn)
            Q_EMIT columnFocused(int(found - m_combos.begin()));
    }
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::showEvent(QShowEvent *event)
{
    QHeaderView::showEvent(event);
    placeCombos();
}

void MappingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeCombos();
}

} // namespace waterline
