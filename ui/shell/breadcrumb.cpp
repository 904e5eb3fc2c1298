#include "shell/breadcrumb.h"

#include "theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>
#include <QToolButton>

namespace waterline {

namespace {

/// A button whose text gives way.
class CrumbButton final : public QToolButton {
public:
    CrumbButton(const QString &name, bool isLast)
        : m_name(name)
    {
        setToolButtonStyle(Qt::ToolButtonTextOnly);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        QFont bold = font();
        bold.setBold(isLast);
        setFont(bold);
        setText(shown(m_name));
    }

    QSize minimumSizeHint() const override
    {
        const int least = fontMetrics().averageCharWidth() * 8 + padding;
        return {std::min(least, sizeHint().width()), QToolButton::minimumSizeHint().height()};
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_name) + padding, QToolButton::sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QToolButton::resizeEvent(event);
        const QString fitting = fontMetrics().elidedText(m_name, Qt::ElideRight, width() - padding + 2);
        setText(shown(fitting));
        setToolTip(fitting != m_name ? Qt::convertFromPlainText(m_name, Qt::WhiteSpaceNormal) : QString());
    }

private:
    /// An ampersand of a name is no mnemonic.
    static QString shown(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

    static constexpr int padding = 16;
    QString m_name;
};

} // namespace

Breadcrumb::Breadcrumb(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(&theme)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Breadcrumb::setPath(const std::vector<Crumb> &path)
{
    if (path == m_path)
        return;
    m_path = path;
    rebuild();
}

void Breadcrumb::setTheme(const Theme &theme)
{
    m_theme = &theme;
    rebuild();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void Breadcrumb::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_path.size(); ++i) {
        const Crumb &crumb = m_path[i];
        const bool isLast = i + 1 == m_path.size();
        if (i > 0) {
            auto *arrow = new QLabel;
            arrow->setPixmap(
                icon(IconName::ChevronRight, m_theme->mutedText).pixmap(QSize(14, 14), devicePixelRatioF()));
            m_row->addWidget(arrow);
        }
        const QString name = crumb.name.isEmpty() ? tr("Company") : crumb.name;
        auto *button = new CrumbButton(name, isLast);
        button->setAccessibleName(isLast ? tr("%1, the place shown").arg(name) : tr("Go up to %1").arg(name));
        connect(button, &QToolButton::clicked, this, [this, place = crumb.place] { Q_EMIT placeClicked(place); });
        m_row->addWidget(button);
    }
    m_row->addStretch(1);
}

} // namespace waterline
