// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/CounterField.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Retranslate.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace linli::ui {

namespace {
constexpr int kFlashMs = 500;
constexpr int kPauseMs = 120;
constexpr int kInset = 18;
constexpr int kIcon = 28;
constexpr int kGap = 14;
} // namespace

CounterField::CounterField(QWidget* parent)
    : QLineEdit(parent), m_flash(new QTimer(this)), m_pause(new QTimer(this))
{
    setProperty("counter", true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    setMaxLength(200);
    setClearButtonEnabled(true);
    onLanguage(this, [this] { // what a screen reader says
        if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) {
            clear->setText(tr("Clear"));
        }
    });
    m_flash->setSingleShot(true);
    m_flash->setInterval(kFlashMs);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_flash, &QTimer::timeout, this, [this] { mark({}); });
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT paused(text().trimmed()); });
    onTheme(this, [this] {
        setFont(Theme::instance().font(TextStyle::Section));
        setTextMargins(scaled(kIcon + kGap), 0, 0, 0);
    });
}

void CounterField::flash(bool good)
{
    mark(good ? QStringLiteral("good") : QStringLiteral("bad"));
    m_flash->start();
}

void CounterField::mark(const QString& state)
{
    setProperty("flash", state);
    style()->unpolish(this);
    style()->polish(this);
}

void CounterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this); // the style's own icons are a third of this field's letters
    const int side = scaled(kIcon);
    painter.drawPixmap(scaled(kInset), (height() - side) / 2,
                       iconPixmap(QStringLiteral("qrcode"), tokens().quiet, side,
                                  devicePixelRatioF()));
}

QSize CounterField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), scaled(64)};
}

void CounterField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_pause->stop();
        return Q_EMIT entered(text().trimmed());
    case Qt::Key_Up:
        return Q_EMIT stepped(-1);
    case Qt::Key_Down:
        return Q_EMIT stepped(1);
    case Qt::Key_Escape:
        m_pause->stop();
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            clear();
            Q_EMIT paused(QString());
        }
        return;
    default:
        return QLineEdit::keyPressEvent(event);
    }
}

} // namespace linli::ui
