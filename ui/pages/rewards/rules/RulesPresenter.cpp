// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/RulesPresenter.h"

#include "domain/rewards/EarningKinds.h"
#include "ui/language/RefusalText.h"
#include "usecases/gifts/GiftShelf.h"
#include "usecases/ports/Clock.h"
#include "usecases/rewards/StarterRules.h"

#include <algorithm>
#include <array>

namespace linli::ui {

namespace {

enum Question
{
    kAll,
};

/// Gifts every shop may think of; those on the shelf stand before them.
constexpr std::array kUsualGifts{"egg", "fruit", "pack", "tea"};

} // namespace

RulesPresenter::RulesPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

void RulesPresenter::load()
{
    read<Snapshot>(
        kAll,
        [](StoreSide& side) -> Result<Snapshot> {
            Snapshot all;
            LINLI_ASSIGN(all.rules, usecases::listRules(side.shop));
            LINLI_ASSIGN(const auto shelf, usecases::giftShelf(side.shop));
            for (const usecases::GiftRow& gift : shelf) {
                all.gifts.push_back(gift.unit.text());
            }
            return all;
        },
        [this](Snapshot all) {
            m_rules = std::move(all.rules);
            m_gifts = std::move(all.gifts);
            Q_EMIT loaded();
        });
}

const usecases::RuleRow* RulesPresenter::rule(const RuleId& id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                    [&](const auto& row) { return row.rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

RuleChoices RulesPresenter::choices() const
{
    RuleChoices choices;
    choices.gifts = m_gifts;
    for (const char* usual : kUsualGifts) {
        if (std::find(m_gifts.begin(), m_gifts.end(), usual) == m_gifts.end()) {
            choices.gifts.emplace_back(usual);
        }
    }
    for (const usecases::RuleRow& row : m_rules) {
        const rewards::RuleKind kind = row.terms().kind;
        if (kind == rewards::RuleKind::PriceCut) {
            choices.cutRule = row.rule.id.text();
        } else if (rewards::isEarningKind(kind)) {
            choices.earningRules.push_back(row.rule.id.text());
        }
    }
    return choices;
}

RuleId RulesPresenter::freeId() const
{
    return usecases::freeRuleId(m_rules);
}

BusinessDay RulesPresenter::day() const
{
    return BusinessDay::of(context().clock.now());
}

/// The draft with ids: its own, and that of the price cut (the shop has one for everybody).
std::vector<usecases::NewRule> RulesPresenter::rulesFrom(const RuleDraft& draft) const
{
    RuleDraft named = draft;
    if (named.rule.id.empty()) {
        named.rule.id = freeId();
    }
    const auto cut = choices().cutRule;
    return rulesOf(named, RuleId(cut.value_or(named.rule.id.text() + "D")));
}

void RulesPresenter::simulate(const RuleDraft& draft)
{
    // Both rules of one sentence cost money: their figures are added up.
    context().shop.ask<usecases::Simulation>(
        this,
        [rules = rulesFrom(draft)](StoreSide& side) {
            return usecases::simulateRules(side.shop, side.boards, rules);
        },
        [this](const Result<usecases::Simulation>& told) {
            if (told.ok()) {
                Q_EMIT simulated(*told);
            } else {
                Q_EMIT notSimulated(told.error());
            }
        });
}

void RulesPresenter::start(const RuleDraft& draft)
{
    write<bool>(
        [rules = rulesFrom(draft)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::startRules(side.shop, rules));
            return true;
        },
        [this](const Result<bool>& kept) {
            if (kept.ok()) {
                Q_EMIT started();
            } else {
                Q_EMIT notStarted(kept.error());
            }
        });
}

template <typename Work> void RulesPresenter::act(Work work, const QString& told)
{
    write<usecases::Outcome>(std::move(work), [this, told](const Result<usecases::Outcome>& kept) {
        if (!kept.ok()) {
            Q_EMIT refused(sentenceOf(kept.error()));
        } else if (kept->refused) {
            Q_EMIT refused(refusalText(kept->refusal()));
        } else {
            Q_EMIT done(told);
        }
    });
}

void RulesPresenter::switchRule(const RuleId& rule, bool pause)
{
    act(
        [rule, pause](StoreSide& side) {
            return pause ? usecases::pauseRule(side.shop, rule)
                         : usecases::resumeRule(side.shop, rule);
        },
        pause ? tr("Paused: no new invitations; those made before still count.")
              : tr("It runs again."));
}

void RulesPresenter::kill(const RuleId& rule, const QString& reason)
{
    act([rule, why = reason.toStdString()](
            StoreSide& side) { return usecases::killRule(side.shop, rule, why); },
        tr("Stopped for good. What is on hold goes on."));
}

void RulesPresenter::topUp(const RuleId& rule, const rewards::Quantity& more)
{
    act([rule, more](StoreSide& side) { return usecases::topUpRule(side.shop, rule, more); },
        tr("The budget is larger now."));
}

} // namespace linli::ui
