// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/vip/PaperPresenter.h"
#include "usecases/tasks/NewTask.h"
#include "usecases/vip/Vip.h"
#include "usecases/vip/VipEvents.h"

#include <optional>
#include <vector>

namespace linli::ui {

/// The VIP group: who belongs to it, its policies, its events as lines.
class VipPresenter : public PaperPresenter
{
    Q_OBJECT
  public:
    using PaperPresenter::PaperPresenter;
    void load();
    [[nodiscard]] const std::vector<usecases::VipRow>& members() const { return m_all.members; }
    [[nodiscard]] const std::vector<usecases::VipEventRow>& events() const { return m_all.events; }
    [[nodiscard]] const std::vector<ports::VipPolicy>& policies() const { return m_all.policies; }
    [[nodiscard]] const std::vector<honours::Tier>& tiers() const { return m_all.tiers; }
    [[nodiscard]] const std::string& tier() const { return m_all.tier; }
    [[nodiscard]] QString shopName() const { return text(context().profile.name); }
    [[nodiscard]] Instant now() const { return context().clock.now(); }

    void join(const MemberKey& member);
    void leave(const MemberKey& member);
    void setTier(const std::string& tier);
    void savePolicy(const ports::VipPolicy& policy);
    void removePolicy(const std::string& id);
    /// One task for each of the group; queued() follows.
    void passOn(const ports::VipPolicy& policy);

    /// printed() or notSaved() follows.
    void printStory(const MemberKey& member, const QString& words, const QString& path);

  Q_SIGNALS:
    void loaded();
    void left(const QString& member, const QString& name);
    void policyRemoved(const linli::ports::VipPolicy& policy);
    void queued(const linli::usecases::MadeTasks& tasks);

  private:
    struct Snapshot
    {
        std::vector<usecases::VipRow> members;
        std::vector<usecases::VipEventRow> events;
        std::vector<ports::VipPolicy> policies;
        std::vector<honours::Tier> tiers;
        std::string tier;
    };
    Snapshot m_all;
};

} // namespace linli::ui
