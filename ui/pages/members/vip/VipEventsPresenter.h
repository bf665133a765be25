// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/vip/PaperPresenter.h"
#include "usecases/tasks/NewTask.h"
#include "usecases/vip/VipEvents.h"

#include <optional>

namespace linli::ui {

/// One event at a time: its guests, their answers, the door. saved() follows what has no signal of
/// its own.
class VipEventsPresenter : public PaperPresenter
{
    Q_OBJECT
  public:
    using PaperPresenter::PaperPresenter;
    [[nodiscard]] QString shopName() const { return text(context().profile.name); }
    [[nodiscard]] Instant now() const { return context().clock.now(); }

    /// eventOpened() follows.
    void openEvent(const std::string& id);
    void saveEvent(const vip::VipEvent& event);
    void cancelEvent(const std::string& id, bool cancelled);
    /// Asks everybody of the group; who has not answered is to be told: one task each. saved() and
    /// queued() follow.
    void inviteAll(const std::string& event);
    void answer(const std::string& event, const MemberKey& member, vip::Answer answer);
    void undoAnswer(const std::string& event,
                    const MemberKey& member,
                    const std::optional<vip::Answer>& before);
    /// letIn() or notSaved() follows.
    void checkIn(const std::string& event, const QString& typed);
    void closeAttendance(const std::string& event);
    /// printed() or notSaved() follows.
    void printInvitation(const std::string& event, const MemberKey& member, const QString& path);

  Q_SIGNALS:
    void eventOpened(const linli::usecases::VipEventDetail& detail);
    void letIn(const linli::usecases::CheckIn& guest);
    void queued(const linli::usecases::MadeTasks& tasks);
};

} // namespace linli::ui
