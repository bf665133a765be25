// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/counter/CounterPerson.h"

class QGridLayout;

namespace linli::ui {

class ActButton;
class Avatar;
class Button;
class TextLabel;

/// Who stands at the counter: her name large, what she may collect as large buttons with their
/// keys, what she owes, her inviter, her last orders.
class PersonView : public Card
{
    Q_OBJECT
  public:
    explicit PersonView(QWidget* parent = nullptr);
    /// `ready`: the order that Enter hands over; may be empty.
    void setPerson(const usecases::CounterPerson& person, const OrderKey& ready);

  Q_SIGNALS:
    void handOverPressed(const linli::OrderKey& order);
    void redeemPressed(const linli::usecases::RewardRow& reward);
    void payPressed(const linli::OrderKey& order);
    void payOutPressed();
    void inviterPressed();
    void sellPressed();
    void slipsPressed();
    void detailPressed();

  private:
    void buildHead();
    void writeHead(const usecases::CounterPerson& person);
    void writeCollect(const usecases::CounterPerson& person, const OrderKey& ready);
    void writeOwed(const usecases::CounterPerson& person);
    void addReward(const usecases::RewardRow& reward);
    void writeLatest(const usecases::CounterPerson& person);
    ActButton* addAct(const QString& icon, const QString& what, const QString& note);
    void heading(const QString& words, QVBoxLayout* into);
    Avatar* m_avatar;
    TextLabel* m_name;
    TextLabel* m_about;
    TextLabel* m_inviter;
    Button* m_bind;
    Button* m_sell;
    Button* m_slips;
    Button* m_detail;
    QVBoxLayout* m_rest;
    QGridLayout* m_acts = nullptr;
    int m_actCount = 0;
};

} // namespace linli::ui
