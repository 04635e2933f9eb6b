// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <array>

namespace skt {

namespace {

constexpr std::array<int, 5> renderedSizes{16, 22, 32, 44, 64};

QColor tintOf(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const int wanted = qMax(size.width(), size.height());
        int best = renderedSizes.back();
        for (const int candidate : renderedSizes) {
            if (candidate >= wanted) {
                best = candidate;
                break;
            }
        }
        QImage image(QStringLiteral(":/icons/%1-%2.png").arg(m_name).arg(best));
        if (image.isNull())
            return {};
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter tint(&image);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(image.rect(), tintOf(mode));
        tint.end();
        return QPixmap::fromImage(
            image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    if (!QFile::exists(QStringLiteral(":/icons/%1-16.png").arg(name)))
        return {};
    return QIcon(new TintedIconEngine(name)); // owned by the icon
}

} // namespace skt
