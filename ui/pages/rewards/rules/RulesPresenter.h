// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "ui/pages/rewards/rules/RuleDraft.h"
#include "usecases/rewards/Submit.h"
#include "usecases/simulation/Simulate.h"

namespace linli::ui {

/// The shop's rules, and what may be done to them.
class RulesPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit RulesPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::vector<usecases::RuleRow>& rules() const { return m_rules; }
    [[nodiscard]] const usecases::RuleRow* rule(const RuleId& id) const;
    /// What a draft may refer to.
    [[nodiscard]] RuleChoices choices() const;
    [[nodiscard]] RuleId freeId() const;
    [[nodiscard]] BusinessDay day() const;

    /// The draft over the last 90 days; simulated() follows, or notSimulated().
    void simulate(const RuleDraft& draft);
    /// Starts the draft's rules, or a new version of a known one; started() or notStarted().
    void start(const RuleDraft& draft);
    void switchRule(const RuleId& rule, bool pause);
    void kill(const RuleId& rule, const QString& reason);
    void topUp(const RuleId& rule, const rewards::Quantity& more);

  Q_SIGNALS:
    void loaded();
    void simulated(const linli::usecases::Simulation& told);
    void notSimulated(const linli::Error& error);
    void started();
    void notStarted(const linli::Error& error);
    void refused(const QString& sentence);
    /// Something was done to a rule; in words.
    void done(const QString& sentence);

  private:
    struct Snapshot
    {
        std::vector<usecases::RuleRow> rules;
        std::vector<std::string> gifts;
    };
    [[nodiscard]] std::vector<usecases::NewRule> rulesFrom(const RuleDraft& draft) const;
    template <typename Work> void act(Work work, const QString& told);
    std::vector<usecases::RuleRow> m_rules;
    std::vector<std::string> m_gifts;
};

} // namespace linli::ui
