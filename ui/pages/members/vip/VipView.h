// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/vip/VipEventsPresenter.h"
#include "ui/pages/members/vip/VipPresenter.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace linli::ui {

class Button;
class Card;
class PageHost;
class PickField;
class TextLabel;

/// VIP 群: the calendar of trainings and events, the policies, who belongs to the group.
class VipView : public QWidget
{
    Q_OBJECT
  public:
    VipView(AppContext& context, PageHost& host, QWidget* parent);
    void refresh() { m_presenter->load(); }
    [[nodiscard]] VipPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    void memberPressed(const QString& key);

  private:
    void buildCards(QVBoxLayout* column);
    void connectPresenter();
    void write();
    void writeEvents();
    void addEvent(const usecases::VipEventRow& row);
    void writePolicies();
    void addPolicy(const ports::VipPolicy& policy);
    void addPolicyActs(QVBoxLayout& column, const ports::VipPolicy& policy);
    void openSheet(const usecases::VipEventDetail& detail);
    void post(const QString& title, const QString& words, const std::string& about, QWidget* over);
    void tellQueued(const usecases::MadeTasks& tasks);
    void writeMembers();
    void addMember(const usecases::VipRow& row);
    TextLabel* addNote(QVBoxLayout* column, const QString& words);
    AppContext& m_context;
    PageHost& m_host;
    VipPresenter* m_presenter;
    VipEventsPresenter* m_events;
    Card* m_eventCard;
    Card* m_policyCard;
    Card* m_memberCard;
    QVBoxLayout* m_calendar;
    QVBoxLayout* m_policies;
    QVBoxLayout* m_members;
    Button* m_newEvent;
    Button* m_newPolicy;
    PickField* m_join;
    QComboBox* m_tier;
    std::string m_wanted; ///< the event that is being opened
};

} // namespace linli::ui
