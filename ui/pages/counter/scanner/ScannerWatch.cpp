// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/scanner/ScannerWatch.h"

#include "ui/pages/counter/scanner/KeyCodes.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace linli::ui {

namespace {

QLineEdit* focusedLine()
{
    QWidget* focused = QApplication::focusWidget();
    if (const auto* spin = qobject_cast<QAbstractSpinBox*>(focused)) {
        return spin->findChild<QLineEdit*>();
    }
    return qobject_cast<QLineEdit*>(focused);
}

bool ends(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

bool isModifier(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Shift || key.key() == Qt::Key_CapsLock;
}

} // namespace

ScannerWatch::ScannerWatch(QWidget* scope) : QObject(scope), m_scope(scope)
{
    m_clock.start();
}

ScannerWatch::~ScannerWatch()
{
    setOn(false);
}

void ScannerWatch::setOn(bool on)
{
    if (m_on == on) {
        return;
    }
    m_on = on;
    m_raw.reset();
    m_keys.reset();
    if (on) {
        qApp->installNativeEventFilter(this);
        qApp->installEventFilter(this);
    } else {
        qApp->removeNativeEventFilter(this);
        qApp->removeEventFilter(this);
    }
}

bool ScannerWatch::hears() const
{
    return m_on && QApplication::activeWindow() == m_scope->window() &&
           QApplication::activeModalWidget() == nullptr;
}

bool ScannerWatch::nativeEventFilter(const QByteArray& type, void* message, qintptr*)
{
    const std::optional<RawKey> key = rawKeyOf(type, message);
    if (!key || key->kind == RawKey::Kind::Silent || !hears()) {
        return false;
    }
    switch (key->kind) {
    case RawKey::Kind::Character:
        if (m_raw.feed(key->character, key->atMs)) {
            remember();
        }
        return false;
    case RawKey::Kind::End:
        if (const auto text = m_raw.end(key->atMs)) {
            tell(*text);
            m_sinceRaw.start();
            return true;
        }
        return false;
    case RawKey::Kind::Other:
    case RawKey::Kind::Silent:
        m_raw.reset();
    }
    return false;
}

bool ScannerWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && isLateAnswer(*event)) {
        return true;
    }
    // An unaccepted key goes on to the parents: it is heard once, where it came in.
    const bool heard = event->type() == QEvent::KeyPress && watched == QApplication::focusWidget();
    if (heard && hears() && hear(static_cast<QKeyEvent&>(*event))) {
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// An input method works beside the program: what it made of the scan's first keys, or hands back
/// of them, comes when the scan is long understood. Nobody types that soon after a scan.
bool ScannerWatch::isLateAnswer(const QEvent& event) const
{
    const bool writes = event.type() == QEvent::InputMethod || event.type() == QEvent::KeyPress;
    return writes && m_sinceRaw.isValid() && m_sinceRaw.elapsed() < kLateAnswerMs;
}

bool ScannerWatch::hear(QKeyEvent& key)
{
    const qint64 now =
        key.timestamp() > 0 ? static_cast<qint64>(key.timestamp()) : m_clock.elapsed();
    if (ends(key)) {
        if (const auto text = m_keys.end(now)) {
            tell(*text);
            return true;
        }
        return false;
    }
    const QString typed = key.text();
    const bool command = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    if (typed.size() == 1 && typed.front().isPrint() && !command && !key.isAutoRepeat()) {
        if (m_keys.feed(typed.front(), now)) {
            remember();
        }
    } else if (!isModifier(key)) {
        m_keys.reset();
    }
    return false;
}

void ScannerWatch::remember()
{
    m_line = focusedLine();
    if (m_line != nullptr) {
        m_text = m_line->text();
        m_cursor = m_line->cursorPosition();
    }
}

void ScannerWatch::tell(const QString& text)
{
    m_raw.reset();
    m_keys.reset();
    QGuiApplication::inputMethod()->reset();
    if (m_line != nullptr) {
        m_line->setText(m_text);
        m_line->setCursorPosition(m_cursor);
    }
    Q_EMIT scanned(text);
}

} // namespace linli::ui
