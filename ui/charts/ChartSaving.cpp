// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartSaving.h"

#include "ui/theme/Theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace linli::ui {

namespace {

constexpr int kScale = 2;
constexpr int kMargin = 16;

void paintOn(QPainter& painter, QWidget& chart)
{
    painter.fillRect(QRect(QPoint(0, 0), chart.size() + QSize(2 * kMargin, 2 * kMargin)),
                     tokens().surface);
    chart.render(&painter, QPoint(kMargin, kMargin), QRegion(), QWidget::DrawChildren);
}

} // namespace

QByteArray pngOf(QWidget& chart)
{
    const QSize whole = chart.size() + QSize(2 * kMargin, 2 * kMargin);
    QImage picture(whole * kScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kScale);
    QPainter painter(&picture);
    paintOn(painter, chart);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QWidget& chart, const QString& title)
{
    const QSize whole = chart.size() + QSize(2 * kMargin, 2 * kMargin);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(whole);
    svg.setViewBox(QRect(QPoint(0, 0), whole));
    svg.setTitle(title);
    QPainter painter(&svg);
    paintOn(painter, chart);
    painter.end();
    return bytes;
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error(ErrorCode::FileUnwritable)
            .with("file", path.toStdString())
            .detail(file.errorString().toStdString());
    }
    return {};
}

} // namespace linli::ui
