// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/SentenceView.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QPainter>

namespace linli::ui {

namespace {
constexpr int kPadding = 8;
}

SentenceChip::SentenceChip(words::RulePart part, TextStyle style, QWidget* parent)
    : QAbstractButton(parent), m_part(part), m_style(style)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("chip%1").arg(static_cast<int>(part)));
}

QSize SentenceChip::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().font(m_style));
    return {metrics.horizontalAdvance(text()) + 2 * scaled(kPadding), metrics.height() + scaled(8)};
}

void SentenceChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = scaled(8);
    painter.setPen(Qt::NoPen);
    if (m_quiet) {
        painter.setPen(QPen(tokens().field, 1, Qt::DashLine));
        painter.setBrush(underMouse() ? QBrush(tokens().hover) : QBrush(Qt::NoBrush));
    } else {
        painter.setBrush(underMouse() || isDown() ? tokens().wash.darker(104) : tokens().wash);
    }
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().mark, 2));
        painter.drawRoundedRect(box, radius, radius);
    }
    painter.setFont(Theme::instance().font(m_style));
    painter.setPen(m_quiet ? tokens().quiet : tokens().accentText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void SentenceChip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SentenceChip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

SentenceView::SentenceView(TextStyle style, QWidget* parent)
    : QWidget(parent), m_style(style), m_flow(new FlowLayout(this, 3, 8))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceView::setPieces(const std::vector<words::RulePiece>& pieces, bool editable)
{
    clearLayout(m_flow);
    for (const words::RulePiece& piece : pieces) {
        if (editable && piece.part != words::RulePart::None) {
            addChip(piece.part, piece.text, false);
            continue;
        }
        auto* label = new TextLabel(m_style, Role::Ink, this);
        label->setText(piece.text);
        m_flow->addWidget(label);
        label->show();
    }
    updateGeometry();
}

void SentenceView::addOffer(words::RulePart part, const QString& words)
{
    addChip(part, QStringLiteral("+ ") + words, true);
}

void SentenceView::addChip(words::RulePart part, const QString& words, bool quiet)
{
    auto* chip = new SentenceChip(part, m_style, this);
    chip->setText(words);
    chip->setQuiet(quiet);
    connect(chip, &QAbstractButton::clicked, this,
            [this, chip, part] { Q_EMIT pressed(part, chip); });
    m_flow->addWidget(chip);
    chip->show();
}

SentenceChip* SentenceView::chip(words::RulePart part) const
{
    for (int i = 0; i < m_flow->count(); ++i) {
        auto* found = qobject_cast<SentenceChip*>(m_flow->itemAt(i)->widget());
        if (found != nullptr && found->part() == part) {
            return found;
        }
    }
    return nullptr;
}

} // namespace linli::ui
