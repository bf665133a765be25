// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "words/RuleSentence.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace linli::ui {

class FlowLayout;

/// A value in a sentence that opens an editor when it is pressed: a wash under it, a small arrow.
class SentenceChip : public QAbstractButton
{
    Q_OBJECT
  public:
    SentenceChip(words::RulePart part, TextStyle style, QWidget* parent);
    [[nodiscard]] words::RulePart part() const { return m_part; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    words::RulePart m_part;
    TextStyle m_style;
    bool m_quiet = false;
};

/// A sentence that breaks over lines, its values as chips. Without `editable` it is only read.
class SentenceView : public QWidget
{
    Q_OBJECT
  public:
    explicit SentenceView(TextStyle style, QWidget* parent = nullptr);
    void setPieces(const std::vector<words::RulePiece>& pieces, bool editable);
    /// Adds a quiet chip behind the sentence: "+ 每人上限".
    void addOffer(words::RulePart part, const QString& words);
    /// The first chip of a part; null where there is none.
    [[nodiscard]] SentenceChip* chip(words::RulePart part) const;

  Q_SIGNALS:
    void pressed(linli::words::RulePart part, QWidget* at);

  private:
    void addChip(words::RulePart part, const QString& words, bool quiet);
    TextStyle m_style;
    FlowLayout* m_flow;
};

} // namespace linli::ui
