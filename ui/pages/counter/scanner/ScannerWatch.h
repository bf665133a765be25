// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/counter/scanner/ScanBurst.h"

#include <QAbstractNativeEventFilter>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QLineEdit;

namespace linli::ui {

/// Hears a scanner whatever has the focus, while it is switched on (docs/counter.md). Two ears:
///
/// - the window system's own events (X11), which come before any input method: a Chinese input
///   method that swallows the keys and composes something of them is heard through, what it
///   composed is dropped and its Enter never reaches it;
/// - Qt's key events, for every other platform and for keys no input method took.
///
/// What a scan typed into the focused line before it was recognised is taken out again. GUI thread.
class ScannerWatch : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT
  public:
    /// Hears only while `scope`'s window is the active one.
    explicit ScannerWatch(QWidget* scope);
    ~ScannerWatch() override;

    void setOn(bool on);

  Q_SIGNALS:
    void scanned(const QString& text);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool nativeEventFilter(const QByteArray& type, void* message, qintptr* result) override;
    [[nodiscard]] bool hears() const;
    bool hear(QKeyEvent& key);
    [[nodiscard]] bool isLateAnswer(const QEvent& event) const;
    /// Remembers the focused line as it is before a run of keys.
    void remember();
    void tell(const QString& text);

    QWidget* m_scope;
    ScanBurst m_raw;
    ScanBurst m_keys;
    static constexpr qint64 kLateAnswerMs = 200;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceRaw; ///< since a scan was heard before the input method
    QPointer<QLineEdit> m_line;
    QString m_text;
    int m_cursor = 0;
    bool m_on = false;
};

} // namespace linli::ui
