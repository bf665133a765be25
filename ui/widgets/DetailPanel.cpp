// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DetailPanel.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace linli::ui {

namespace {
constexpr int kSlideMs = 200;
}

DetailPanel::DetailPanel(QWidget* parent)
    : QFrame(parent), m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_close(new Button(ButtonKind::Quiet, QStringLiteral("x"), this)),
      m_column(new QVBoxLayout(this)), m_body(new QVBoxLayout), m_inner(new QWidget(this)),
      m_slide(new QVariantAnimation(this))
{
    setProperty("detail", true);
    m_column->setContentsMargins(1, 16, 0, 0);
    m_column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 16, 0);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_column->addLayout(head);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_body->setContentsMargins(24, 8, 24, 24);
    m_body->setSpacing(16);
    m_inner->setLayout(m_body);
    scroll->setWidget(m_inner);
    m_column->addWidget(scroll, 1);
    setFixedWidth(0);
    hide();

    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { setFixedWidth(value.toInt()); });
    connect(m_slide, &QVariantAnimation::finished, this, [this] { setVisible(m_open); });
    connect(m_close, &QAbstractButton::clicked, this, &DetailPanel::slideOut);
    onLanguage(this, [this] {
        m_close->setToolTip(tr("Close (Esc)"));
        m_close->setAccessibleName(tr("Close"));
    });
}

void DetailPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QVBoxLayout* DetailPanel::footer()
{
    if (m_footer == nullptr) {
        m_column->addWidget(separator(this));
        m_footer = new QVBoxLayout;
        m_footer->setContentsMargins(24, 8, 24, 16);
        m_column->addLayout(m_footer);
    }
    return m_footer;
}

void DetailPanel::slideIn()
{
    m_open = true;
    show();
    moveTo(scaled(m_wish));
}

void DetailPanel::slideOut()
{
    if (!m_open) {
        return;
    }
    m_open = false;
    moveTo(0);
    Q_EMIT closed();
}

void DetailPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        slideOut();
        return;
    }
    QFrame::keyPressEvent(event);
}

void DetailPanel::moveTo(int width)
{
    m_slide->stop();
    const int duration = Theme::instance().motionMs(kSlideMs);
    if (duration == 0 || this->width() == width) {
        setFixedWidth(width);
        setVisible(m_open);
        return;
    }
    m_slide->setDuration(duration);
    m_slide->setStartValue(this->width());
    m_slide->setEndValue(width);
    m_slide->start();
}

} // namespace linli::ui
