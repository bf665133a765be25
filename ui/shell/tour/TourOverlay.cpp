// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/TourOverlay.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kCardWidth = 380;
constexpr int kGap = 14;    ///< between the control and the card
constexpr int kEdge = 16;   ///< between the card and the window
constexpr int kAround = 6;  ///< of light around the control
constexpr int kShade = 120; ///< of 255
} // namespace

TourOverlay::TourOverlay(PageHost& host, QWidget* window)
    : QWidget(window), m_host(host), m_card(new Card(this)),
      m_where(new TextLabel(TextStyle::Note, Role::Quiet, m_card)),
      m_title(new TextLabel(TextStyle::Section, Role::Ink, m_card)),
      m_text(new TextLabel(TextStyle::Body, Role::Ink, m_card)),
      m_leave(new Button(ButtonKind::Quiet, m_card)),
      m_back(new Button(ButtonKind::Secondary, m_card)),
      m_next(new Button(ButtonKind::Primary, m_card))
{
    setObjectName(QStringLiteral("tour"));
    build();
    window->installEventFilter(this);
    onLanguage(this, [this] { writeTexts(); });
    onTheme(this, [this] { place(); });
    hide();
}

void TourOverlay::build()
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    for (TextLabel* label : {m_where, m_title, m_text}) {
        m_card->body()->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_card->body()->addLayout(buttons);
    m_leave->setObjectName(QStringLiteral("leaveTour"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    connect(m_leave, &QAbstractButton::clicked, this, &TourOverlay::leave);
    connect(m_back, &QAbstractButton::clicked, this, [this] { show(m_at - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { show(m_at + 1); });
    for (Button* button : {m_leave, m_back, m_next}) {
        button->installEventFilter(this);
    }
}

void TourOverlay::start()
{
    m_before = QApplication::focusWidget();
    show(0);
}

void TourOverlay::writeTexts()
{
    m_stops = tourStops();
    const TourStop& stop = m_stops[static_cast<std::size_t>(m_at)];
    const bool last = m_at + 1 == static_cast<int>(m_stops.size());
    m_where->setText(tr("Tour · %1 of %2").arg(m_at + 1).arg(m_stops.size()));
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_leave->setText(tr("Leave"));
    m_back->setText(tr("Back"));
    m_back->setVisible(m_at > 0);
    m_next->setText(last ? tr("Finish") : tr("Next"));
    for (Button* button : {m_leave, m_back, m_next}) {
        button->updateGeometry();
    }
    m_card->setAccessibleName(stop.title);
    m_card->setAccessibleDescription(stop.text);
    m_next->setAccessibleDescription(
        tr("%1. %2", "title, text of a stop").arg(stop.title, stop.text));
    place();
}

void TourOverlay::show(int stop)
{
    if (stop < 0) {
        return;
    }
    if (stop >= static_cast<int>(m_stops.size())) {
        leave();
        return;
    }
    m_at = stop;
    const TourStop& wanted = m_stops[static_cast<std::size_t>(stop)];
    m_host.go(wanted.page, {});
    if (m_target != nullptr) {
        m_target->removeEventFilter(this);
    }
    m_target = window()->findChild<QWidget*>(wanted.target);
    if (m_target != nullptr) {
        m_target->installEventFilter(this);
    }
    setVisible(true);
    raise();
    writeTexts();
    m_next->setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, this, [this] { place(); }); // the page is laid out once it is shown
}

QRect TourOverlay::hole() const
{
    if (m_target == nullptr || !m_target->isVisible()) {
        return {};
    }
    QRect at(m_target->mapTo(parentWidget(), QPoint()), m_target->size());
    for (const QWidget* holder = m_target->parentWidget();
         holder != nullptr && holder != parentWidget(); holder = holder->parentWidget()) {
        at &=
            QRect(holder->mapTo(parentWidget(), QPoint()), holder->size()); // what is scrolled away
    }
    return at.adjusted(-kAround, -kAround, kAround, kAround) & rect();
}

/// Beside the control, on the side with the most room; in the middle where there is none.
void TourOverlay::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(scaled(kCardWidth), this->width() - 2 * kEdge);
    m_card->setFixedWidth(width);
    m_card->layout()->activate();
    const int high = std::max(m_card->layout()->totalHeightForWidth(width),
                              m_card->layout()->totalMinimumSize().height());
    m_card->resize(width, std::min(high, height() - 2 * kEdge));
    const QRect light = hole();
    QPoint at((this->width() - width) / 2, (height() - m_card->height()) / 2);
    if (!light.isEmpty()) {
        const int below = light.bottom() + kGap;
        const int above = light.top() - kGap - m_card->height();
        at.setX(light.center().x() - width / 2);
        if (below + m_card->height() + kEdge <= height()) {
            at.setY(below);
        } else if (above >= kEdge) {
            at.setY(above);
        } else { // a tall control: over its lower end
            at.setY(height() - kEdge - m_card->height());
        }
    }
    const int right = this->width() - kEdge - width;
    m_card->move(std::clamp(at.x(), kEdge, std::max(kEdge, right)), std::max(at.y(), kEdge));
    update();
}

void TourOverlay::leave()
{
    hide();
    if (m_before != nullptr) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT left();
    deleteLater();
}

bool TourOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isAncestorOf(qobject_cast<QWidget*>(watched))) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Tab && key != Qt::Key_Backtab && key != Qt::Key_Space) {
            keyPressEvent(static_cast<QKeyEvent*>(event)); // else arrows would move the focus
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the keys of the window beneath rest while the tour is there
        return true;
    }
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                       event->type() == QEvent::Show;
    if (isVisible() && moved && (watched == parent() || watched == m_target)) {
        QTimer::singleShot(0, this, [this] { place(); });
    }
    return QWidget::eventFilter(watched, event);
}

void TourOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    const QRectF light = hole();
    if (!light.isEmpty()) {
        QPainterPath open;
        open.addRoundedRect(light, 12, 12);
        shade -= open;
    }
    QColor dim = tokens().dark ? QColor(Qt::black) : tokens().ink;
    dim.setAlpha(kShade);
    painter.fillPath(shade, dim);
    if (!light.isEmpty()) {
        painter.setPen(QPen(tokens().mark, 2));
        painter.drawRoundedRect(light, 12, 12);
    }
}

void TourOverlay::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Right:
        show(m_at + 1);
        return;
    case Qt::Key_Left:
        show(m_at - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* focused = qobject_cast<Button*>(focusWidget())) {
            focused->click();
        }
        return;
    default:
        event->accept(); // the page beneath hears nothing
    }
}

void TourOverlay::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

/// Tab stays among the buttons of the card.
bool TourOverlay::focusNextPrevChild(bool next)
{
    std::vector<Button*> order;
    for (Button* button : {m_leave, m_back, m_next}) {
        if (button->isVisible()) {
            order.push_back(button);
        }
    }
    if (order.empty()) { // while it is taken away
        return QWidget::focusNextPrevChild(next);
    }
    const auto now = std::find(order.begin(), order.end(), focusWidget());
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t at = now == order.end() ? 0 : now - order.begin();
    order[static_cast<std::size_t>((at + (next ? 1 : count - 1)) % count)]->setFocus(
        next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace linli::ui
