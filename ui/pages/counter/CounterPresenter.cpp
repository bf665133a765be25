// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/CounterPresenter.h"

#include "render/pickup/SlipPages.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/language/RefusalText.h"
#include "usecases/orders/Pickup.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/ports/finding/Finder.h"
#include "usecases/rewards/Rewards.h"
#include "words/ValueText.h"

#include <algorithm>

namespace linli::ui {

namespace {

constexpr std::size_t kMostActs = 6;
constexpr std::size_t kSuggested = 7;

/// Of all that waits to be picked up, these orders only.
usecases::PickupList onlyOrders(const usecases::PickupList& all, const std::vector<OrderKey>& keys)
{
    usecases::PickupList some;
    some.madeAt = all.madeAt;
    for (const usecases::PickupBuilding& building : all.buildings) {
        usecases::PickupBuilding kept{building.name, {}};
        for (const usecases::PickupOrder& order : building.orders) {
            if (std::find(keys.begin(), keys.end(), order.order) != keys.end()) {
                kept.orders.push_back(order);
            }
        }
        if (!kept.orders.empty()) {
            some.orders += static_cast<std::int64_t>(kept.orders.size());
            some.buildings.push_back(std::move(kept));
        }
    }
    return some;
}

} // namespace

CounterPresenter::CounterPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

void CounterPresenter::refresh()
{
    read<usecases::ShiftSummary>(
        kShift, [](StoreSide& side) { return usecases::shiftSummary(side.shop); },
        [this](usecases::ShiftSummary shift) {
            m_shift = std::move(shift);
            Q_EMIT shiftChanged();
        });
    if (m_person) {
        showMember(m_person->row.key);
    }
}

void CounterPresenter::take(const QString& typed)
{
    read<usecases::CounterReading>(
        kReading,
        [text = typed.toStdString()](StoreSide& side) {
            return usecases::readCounter(side.shop, text);
        },
        [this, typed](const usecases::CounterReading& reading) { taken(reading, typed); });
}

void CounterPresenter::suggest(const QString& typed)
{
    read<std::vector<usecases::Found>>(
        kReading,
        [text = typed.toStdString()](StoreSide& side) {
            return side.shop.finder.people(text, kSuggested);
        },
        [this](const std::vector<usecases::Found>& people) { Q_EMIT several(people); });
}

void CounterPresenter::taken(const usecases::CounterReading& reading, const QString& typed)
{
    using usecases::CounterKind;
    switch (reading.kind) {
    case CounterKind::Person:
        m_ready = OrderKey();
        return showMember(reading.member);
    case CounterKind::Order:
        if (reading.member.empty()) {
            return Q_EMIT nobody(typed);
        }
        showMember(reading.member);
        m_ready = reading.order;
        return;
    case CounterKind::Reward:
        return redeemScanned(reading);
    case CounterKind::People:
        return Q_EMIT several(reading.people);
    case CounterKind::Product:
        return Q_EMIT productFound(text(reading.product));
    case CounterKind::Stranger:
        return Q_EMIT stranger(text(reading.phone));
    case CounterKind::Nobody:
        return Q_EMIT nobody(typed);
    }
}

void CounterPresenter::redeemScanned(const usecases::CounterReading& reading)
{
    showMember(reading.member);
    read<std::optional<usecases::RewardRow>>(
        kReading,
        [id = reading.reward](StoreSide& side) { return side.shop.rewardQueries.row(id); },
        [this](const std::optional<usecases::RewardRow>& reward) {
            if (reward) {
                redeem(*reward);
            }
        });
}

void CounterPresenter::showMember(const MemberKey& member)
{
    const bool another = !m_person || m_person->row.key != member;
    if (another) {
        m_ready = OrderKey();
    }
    read<usecases::CounterPerson>(
        kPerson, [member](StoreSide& side) { return usecases::counterPerson(side.shop, member); },
        [this](usecases::CounterPerson person) {
            m_person = std::move(person);
            Q_EMIT personChanged();
        });
}

void CounterPresenter::clear()
{
    m_person.reset();
    m_ready = OrderKey();
    Q_EMIT personChanged();
}

template <typename Work>
void CounterPresenter::act(Work work, const QString& praise, std::optional<RewardId> undoable)
{
    write<usecases::Outcome>(std::move(work),
                             [this, praise, undoable](const Result<usecases::Outcome>& done) {
                                 if (!done.ok()) {
                                     Q_EMIT refused(sentenceOf(done.error()));
                                 } else if (done->refused) {
                                     Q_EMIT refused(refusalText(done->refusal()));
                                 } else {
                                     note(praise, undoable);
                                 }
                             });
}

void CounterPresenter::note(const QString& sentence, std::optional<RewardId> undoable)
{
    m_acts.insert(m_acts.begin(), {context().clock.now(), sentence});
    m_acts.resize(std::min(m_acts.size(), kMostActs));
    m_undoable = std::move(undoable);
    Q_EMIT done(sentence, m_undoable.has_value());
}

void CounterPresenter::handOver(const OrderKey& order)
{
    m_ready = OrderKey();
    act([order](StoreSide& side) { return usecases::fulfilOrder(side.shop, order); },
        tr("Order %1 handed over").arg(text(order.text())));
}

void CounterPresenter::pay(const OrderKey& order)
{
    act([order](StoreSide& side) { return usecases::payOrder(side.shop, order); },
        tr("Order %1 paid").arg(text(order.text())));
}

void CounterPresenter::redeem(const usecases::RewardRow& reward)
{
    act([id = reward.id](StoreSide& side) { return usecases::redeemReward(side.shop, id); },
        tr("%1 handed out to %2")
            .arg(words::quantityText(reward.unit, reward.current, language()),
                 text(reward.ownerName)),
        reward.id);
}

void CounterPresenter::undo()
{
    if (const auto reward = std::exchange(m_undoable, std::nullopt)) {
        act([id = *reward](StoreSide& side) { return usecases::undoRedeem(side.shop, id); },
            tr("Taken back: the gift may be collected again"));
    }
}

void CounterPresenter::payOut(const MemberKey& member, std::int64_t fen)
{
    act(
        [member, fen](StoreSide& side) {
            return usecases::payOut(side.shop, {member, fen, 0});
        },
        tr("%1 paid out").arg(money(fen)));
}

void CounterPresenter::bind(const usecases::NewNeighbour& person)
{
    write<usecases::BoundNeighbour>(
        [person](StoreSide& side) { return usecases::bindNeighbour(side.shop, person); },
        [this](const Result<usecases::BoundNeighbour>& made) {
            if (!made.ok()) {
                Q_EMIT notBound(made.error());
                return;
            }
            showMember(made->member);
            if (made->bind.refused) {
                Q_EMIT refused(refusalText(made->bind.refusal()));
            } else {
                note(tr("%1 was brought by %2").arg(text(made->name), text(made->inviterName)),
                     std::nullopt);
            }
            Q_EMIT bound(*made);
        });
}

void CounterPresenter::makeSlips()
{
    if (!m_person || m_person->toCollect.empty() || !context().pickupSlips) {
        return;
    }
    std::vector<OrderKey> keys;
    for (const usecases::OrderRow& order : m_person->toCollect) {
        keys.push_back(order.key);
    }
    read<usecases::PickupList>(
        kSlips, [](StoreSide& side) { return usecases::pickupList(side.shop); },
        [this, keys](const usecases::PickupList& all) {
            const usecases::PickupList hers = onlyOrders(all, keys);
            if (hers.orders > 0) {
                Q_EMIT pagesReady(
                    std::make_shared<render::SlipPages>(context().pickupSlips(hers, language())));
            }
        });
}

} // namespace linli::ui
