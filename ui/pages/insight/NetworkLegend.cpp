// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/NetworkLegend.h"

#include "ui/charts/network/NetworkItem.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QPainter>

namespace linli::ui {

namespace {
constexpr int kDot = 10;
constexpr int kGap = 18;
} // namespace

NetworkLegend::NetworkLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    onTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void NetworkLegend::setWords(const QStringList& words)
{
    m_words = words;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize NetworkLegend::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(TextStyle::Note));
    int width = 0;
    for (const QString& word : m_words) {
        width += kDot + 6 + metrics.horizontalAdvance(word) + kGap;
    }
    return {std::max(0, width - kGap), metrics.height() + 4};
}

void NetworkLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(TextStyle::Note));
    int x = 0;
    for (int wave = 0; wave < m_words.size(); ++wave) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(NetworkItem::colourOf(wave));
        painter.drawEllipse(QRectF(x, (height() - kDot) / 2.0, kDot, kDot));
        painter.setPen(tokens().quiet);
        x += kDot + 6;
        const int wide = painter.fontMetrics().horizontalAdvance(m_words[wave]);
        painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_words[wave]);
        x += wide + kGap;
    }
}

} // namespace linli::ui
