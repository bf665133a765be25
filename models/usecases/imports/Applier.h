// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Event.h"
#include "domain/rewards/ShopState.h"
#include "usecases/imports/FactWriter.h"
#include "usecases/imports/Plan.h"
#include "usecases/ports/imports/OrderPages.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace linli::usecases {
struct Outcome;
}

namespace linli::usecases::imports {

/// Writes what a plan says, inside the caller's unit of work; counts the rewards it issues and
/// queues refused inviters in the plan's result. Errors: those of the stores; the caller then
/// undoes everything.
class Applier
{
  public:
    using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

    Applier(Shop& shop,
            ports::ImportStore& store,
            const ImportFile& file,
            Plan& plan,
            Progress progress = {})
        : m_shop(shop), m_store(store), m_file(file), m_plan(plan), m_progress(std::move(progress))
    {
    }
    [[nodiscard]] Result<void> apply();

  private:
    /// One thing to do at its own time.
    struct Step
    {
        Instant at;
        int rank = 0; ///< bind, order, refund at one instant
        std::size_t order = 0;
    };

    /// Error Cancelled where the owner stops.
    [[nodiscard]] Result<void> step();
    [[nodiscard]] Result<void> saveProducts();
    [[nodiscard]] Result<std::vector<std::string>> skusOf(const std::vector<ReadLine>& lines);
    [[nodiscard]] Result<void> enrolBuyers();
    [[nodiscard]] Result<void> enrolPeople();
    [[nodiscard]] Result<void> bindPeople();
    [[nodiscard]] Result<void> applyOrders();
    [[nodiscard]] Result<void> applyStep(const Step& step);
    [[nodiscard]] Result<void> bindBuyer(const PlannedOrder& order);
    [[nodiscard]] Result<void> applyOrder(const PlannedOrder& order);
    [[nodiscard]] Result<void> applyRefund(const PlannedOrder& order);
    [[nodiscard]] Result<bool> mayEarn(const MemberKey& buyer);
    [[nodiscard]] Result<void> throughEngine(const OrderFact& fact);
    [[nodiscard]] Result<void> pastEngine(const PlannedOrder& order, const OrderFact& fact);
    /// What waits to be written together. Before anything that reads orders or takes numbers.
    [[nodiscard]] Result<void> writePage();
    [[nodiscard]] ports::HeldOrder heldOf(const PlannedOrder& order) const;
    [[nodiscard]] std::string platform() const;
    [[nodiscard]] Result<void> mustPass(rewards::Verb verb, Instant at);
    [[nodiscard]] Result<MemberKey> memberOf(const std::string& digits);
    [[nodiscard]] Result<MemberKey> memberOfKey(const std::string& phoneKey);
    [[nodiscard]] Result<MemberKey> buyerOf(const PlannedOrder& order);
    [[nodiscard]] Result<void> remember(const PlannedOrder& order);
    [[nodiscard]] Result<void> completeItems(const PlannedItems& items);
    [[nodiscard]] Result<void> saveBatch();
    void noteBind(const Outcome& outcome,
                  std::int64_t row,
                  const std::string& cells,
                  const std::string& order = {});
    [[nodiscard]] Result<rewards::Sequences> sequences();
    void countRewards(const Outcome& outcome);

    Shop& m_shop;
    ports::ImportStore& m_store;
    const ImportFile& m_file;
    Plan& m_plan;
    Progress m_progress;
    std::int64_t m_stepsDone = 0;
    std::int64_t m_stepsInAll = 0;
    std::string m_batch;
    std::map<std::string, std::string> m_skus; ///< by match text
    std::vector<bool> m_throughEngine;         ///< by planned order
    std::optional<bool> m_hasRules;
    std::optional<rewards::Sequences> m_next;             ///< free numbers; none: to be read
    std::vector<ports::PageOrder> m_page;                 ///< numbered, not written yet
    bool m_byPage = false;                                ///< OrderPages::allowed
    std::unordered_map<std::string, MemberKey> m_members; ///< by phone key, once asked for
};

} // namespace linli::usecases::imports
