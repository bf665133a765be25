// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace linli::ui {

class Button;
class Card;
class Field;
class FlowLayout;
class LockPresenter;
class TextLabel;

/// Covers the whole window while nobody is signed in: who, and the PIN. Nothing of the shop is seen
/// or reached behind it.
class LockScreen : public QWidget
{
    Q_OBJECT
  public:
    LockScreen(LockPresenter& presenter, QWidget* parent);
    void setShop(const QString& name);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void showDesk();
    void fillPeople();
    void send();
    void writeTexts();

    LockPresenter& m_presenter;
    Card* m_card;
    TextLabel* m_shop;
    TextLabel* m_lead;
    FlowLayout* m_people;
    QButtonGroup* m_group;
    QLineEdit* m_pin;
    Field* m_pinField;
    Button* m_open;
};

} // namespace linli::ui
