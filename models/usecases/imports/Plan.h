// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/ImportResult.h"
#include "usecases/ports/ImportStore.h"
#include "usecases/shop/Shop.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace linli::usecases::imports {

/// Goods the shop does not have yet, by what they are compared by.
struct PlannedProduct
{
    std::string name;
    std::string spec;
    bool namedBySku = false;
};

/// A new order and the key it gets in the shop.
struct PlannedOrder
{
    OrderKey key;
    const ReadOrder* read = nullptr;
    std::string buyer; ///< as in HeldOrder
};

struct PlannedItems
{
    OrderKey order;
    const ReadItems* read = nullptr;
};

/// What an import will do. Points into the ImportFile, which must outlive it.
struct Plan
{
    ImportResult result;
    std::vector<PlannedOrder> orders;
    std::vector<const ReadPerson*> people; ///< new ones
    std::vector<PlannedItems> items;
    std::vector<std::string> newPhones; ///< buyers and inviters of new orders nobody has yet
    std::map<std::string, PlannedProduct> newProducts; ///< by match text
};

/// Compares a file with the shop. Reads only. Errors: those of the stores.
class Planner
{
  public:
    Planner(Shop& shop, ports::ImportStore& store, const ImportFile& file)
        : m_shop(shop), m_store(store), m_file(file)
    {
    }
    [[nodiscard]] Result<Plan> plan();

  private:
    [[nodiscard]] Result<void> planOrder(const ReadOrder& order);
    [[nodiscard]] Result<std::string> buyerOf(const ReadOrder& order);
    [[nodiscard]] Result<std::string> buyerOfCode(const std::string& code);
    [[nodiscard]] Result<std::optional<ports::HeldOrder>> heldOrder(const OrderKey& key);
    [[nodiscard]] Result<bool> compareOrder(const ReadOrder& order,
                                            const ports::HeldOrder& held,
                                            const ports::HeldOrder& incoming);
    [[nodiscard]] Result<std::string> shownBuyer(const ports::HeldOrder& held);
    void queueOrder(const ReadOrder& order, const OrderKey& key);
    void queueInviter(const ReadOrder& order, const OrderKey& key);
    [[nodiscard]] Result<void> countPeopleOf(const ReadOrder& order);
    [[nodiscard]] Result<void> countPhone(const std::string& digits);
    [[nodiscard]] Result<void> countProducts(const std::vector<ReadLine>& lines, bool bySku);

    [[nodiscard]] Result<void> planPeople();
    [[nodiscard]] Result<void> planPerson(const ReadPerson& person);
    [[nodiscard]] Result<bool> checkCodes(const ReadPerson& person);
    [[nodiscard]] Result<bool> closesCircle(const ReadPerson& person);
    [[nodiscard]] Result<bool> namesHerself(const ReadPerson& person,
                                            const std::optional<MemberKey>& inviter);
    [[nodiscard]] Result<bool> compareWithShop(const ReadPerson& person, const MemberKey& member);
    [[nodiscard]] Result<void> planItems(const ReadItems& items);
    [[nodiscard]] Result<std::vector<OrderKey>> ordersFor(const ReadItems& items);

    void addError(std::int64_t row, const CodePlace& place, CellProblem problem);
    void addQueued(std::int64_t row,
                   QueueReason reason,
                   const std::string& cells,
                   const OrderKey& order = {});

    Shop& m_shop;
    ports::ImportStore& m_store;
    const ImportFile& m_file;
    Plan m_plan;
    std::unordered_map<std::string, ports::HeldOrder> m_ordersAbove;
    std::unordered_map<std::string, std::string> m_shownBuyers; ///< by order key, of this file
    std::set<std::string> m_phonesSeen;
    std::unordered_map<std::string, std::string> m_buyersByCode;
    bool m_shopHasNoOrders = false; ///< a first import need not ask for every order
    std::unordered_map<std::string, const ReadPerson*> m_peopleAbove; ///< by phone
    std::set<std::string> m_codesInFile;
    std::unordered_map<std::string, std::string> m_codeOwners; ///< code → phone, rows above
    std::unordered_map<std::string, std::string> m_inviterOf;  ///< code → inviter's code
};

/// Sends a result's lists into the order the rules want: by row, then column.
void sortResult(ImportResult& result);

/// The key an order gets: `ktt:1@…`, plain for own files. Orders that share a shown key are told
/// apart by a keyed hash of phone or name, never by the phone itself.
[[nodiscard]] OrderKey orderKeyOf(const Shop& shop, FileKind kind, const ReadOrder& order);
/// Lines in canonical form, to compare imports of one layout.
[[nodiscard]] std::string itemsText(const std::vector<ReadLine>& lines);
/// "138****0001"
[[nodiscard]] std::string maskedDigits(const std::string& digits);

} // namespace linli::usecases::imports
