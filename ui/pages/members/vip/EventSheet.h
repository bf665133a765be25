// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/members/vip/VipEventsPresenter.h"

class QLineEdit;
class QVBoxLayout;

namespace linli::ui {

class Button;
class PageHost;
class TextLabel;

/// One event: who was asked, what they said, who is in. At the door a scanned code lets her in.
class EventSheet : public FormDialog
{
    Q_OBJECT
  public:
    /// The presenter and the host outlive it.
    EventSheet(VipEventsPresenter& presenter,
               PageHost& host,
               const usecases::VipEventDetail& detail,
               QWidget* parent);

  Q_SIGNALS:
    /// It is to be posted to a group, as it stands now.
    void postWanted(const linli::vip::VipEvent& event);

  private:
    void buildDoor();
    void buildActions();
    void write(const usecases::VipEventDetail& detail);
    void addGuest(const usecases::VipGuestRow& guest);
    void tell(const usecases::CheckIn& in);
    [[nodiscard]] bool doorsAreOpen() const;
    VipEventsPresenter& m_presenter;
    PageHost& m_host;
    usecases::VipEventDetail m_detail;
    TextLabel* m_told;
    QLineEdit* m_code;
    TextLabel* m_letIn;
    Button* m_undo;
    Button* m_invite;
    Button* m_copy;
    Button* m_post;
    Button* m_change;
    Button* m_cancel;
    Button* m_close;
    QVBoxLayout* m_guests;
    std::optional<usecases::CheckIn> m_last; ///< what the undo takes back
};

} // namespace linli::ui
