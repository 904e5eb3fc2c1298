#include "shell/navigation.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace waterline {

namespace {

enum Role { Name = Qt::UserRole + 1, Picture, IsLine };

class LineDelegate final : public QStyledItemDelegate {
public:
    LineDelegate(const QColor &color, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(IsLine).toBool())
            return QStyledItemDelegate::paint(painter, option, index);
        const int middle = option.rect.center().y();
        painter->setPen(m_color);
        painter->drawLine(option.rect.left() + 10, middle, option.rect.right() - 10, middle);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(IsLine).toBool())
            return {0, 17};
        return QStyledItemDelegate::sizeHint(option, index);
    }

private:
    const QColor &m_color;
};

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setProperty("role", QStringLiteral("nav"));
    setIconSize({20, 20});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setItemDelegate(new LineDelegate(m_lineColor, this));
    setTheme(theme);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(Name).toString());
    });
}

void Navigation::addPage(const QString &name, IconName picture)
{
    auto *item = new QListWidgetItem(this);
    item->setData(Name, name);
    item->setData(Picture, int(picture));
    item->setIcon(icon(picture, *m_theme));
}

void Navigation::addLine()
{
    auto *item = new QListWidgetItem(this);
    item->setData(IsLine, true);
    item->setFlags(Qt::NoItemFlags); // the arrow keys step over it
}

void Navigation::setTitle(const QString &name, const QString &title, const QString &toolTip)
{
    QListWidgetItem *item = itemOf(name);
    item->setText(title);
    item->setToolTip(toolTip);
    updateGeometry();
}

void Navigation::setCurrentPage(const QString &name)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(itemOf(name));
}

void Navigation::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_lineColor = theme.border;
    for (int row = 0; row < count(); ++row) {
        if (!item(row)->data(IsLine).toBool())
            item(row)->setIcon(icon(IconName(item(row)->data(Picture).toInt()), theme));
    }
    viewport()->update();
}

QSize Navigation::sizeHint() const
{
    const int frame = 2 * frameWidth() + 12;
    return {std::max(sizeHintForColumn(0) + frame + 8, 128), QListWidget::sizeHint().height()};
}

QListWidgetItem *Navigation::itemOf(const QString &name) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Name).toString() == name)
            return item(row);
    }
    return nullptr;
}

} // namespace waterline
