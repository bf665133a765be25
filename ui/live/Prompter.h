// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QTextDocument;

namespace linli::ui {

/// The host's words, running upward in front of a camera. Space stops and goes on; Up and Down
/// change the speed, Left and Right jump a paragraph, + and − the size, M mirrors, Esc closes.
class Prompter : public QWidget
{
    Q_OBJECT
  public:
    explicit Prompter(QWidget* parent = nullptr);
    ~Prompter() override;

    /// One paragraph a script line.
    void setParagraphs(const QStringList& paragraphs);
    /// Stands at the top right: current item and what is left of it.
    void setCue(const QString& cue);
    void setSpeed(int charactersPerMinute);
    void setMirrored(bool mirrored);
    void setRunning(bool running);
    [[nodiscard]] int speed() const { return m_speed; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] double offset() const { return m_offset; }
    /// Moves the text as far as it goes in that time.
    void advance(double milliseconds);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void layOut();
    void paintLetters(QPainter& painter);
    void jump(int paragraphs);
    [[nodiscard]] int fontPixels() const;
    [[nodiscard]] double readingLine() const;
    QStringList m_paragraphs;
    QTextDocument* m_document;
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_cue;
    QPixmap m_page;       ///< of the letters, a few windows high
    double m_pageTop = 0; ///< where in the text it begins
    double m_offset = 0;
    int m_speed = 220;
    int m_size = 100;
    bool m_mirrored = false;
};

} // namespace linli::ui
