#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>

namespace waterline {

namespace {

constexpr std::array<const char *, iconCount> fileNames{
    "goals",
    "customers",
    "meeting",
    "import",
    "search",
    "bell",
    "settings",
    "chevron-left",
    "chevron-right",
    "chevron-down",
    "up",
    "refresh",
    "export",
    "file",
    "undo",
    "plus",
    "check",
    "warning",
    "info",
    "close",
    "moon",
    "sun",
    "language",
};

QByteArray readDrawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct IconColors {
    QColor normal;
    QColor disabled;
    QColor checked;
};

/// Draws from the vector file at whatever size is asked for.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(QByteArray drawing, IconColors colors)
        : m_drawing(std::move(drawing))
        , m_colors(std::move(colors))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor &color = mode == QIcon::Disabled ? m_colors.disabled
            : state == QIcon::On                      ? m_colors.checked
                                                      : m_colors.normal;
        QSvgRenderer renderer(QByteArray(m_drawing).replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QByteArray m_drawing;
    IconColors m_colors;
};

QIcon drawnIcon(const QString &name, IconColors colors)
{
    return QIcon(new SvgIconEngine(readDrawing(name), std::move(colors)));
}

} // namespace

QIcon icon(IconName name, const Theme &theme)
{
    return drawnIcon(QString::fromLatin1(fileNames[std::size_t(name)]), {theme.text, theme.disabledText, theme.accent});
}

QIcon icon(IconName name, const QColor &color)
{
    return drawnIcon(QString::fromLatin1(fileNames[std::size_t(name)]), {color, color, color});
}

QIcon applicationIcon()
{
    return drawnIcon(QStringLiteral("waterline"), {});
}

} // namespace waterline
