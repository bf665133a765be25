// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Clock.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/IdSource.h"

namespace linli::ports {
class UnitOfWork;
class RewardStore;
class MemberStore;
class InviteStore;
class ProductStore;
class OrderStore;
class SettingStore;
class RewardQueries;
class ShopFigures;
class BoardSource;
class ReportSource;
class ImportStore;
class StaffStore;
class AuditStore;
class DraftStore;
class GroupStore;
class CampaignStore;
class HistorySource;
class GiftStore;
class HonourStore;
class Outbox;
class Finder;
} // namespace linli::ports

namespace linli::usecases {

struct Desk;
struct FeatureStores;

/// Everything a use case works with: the open shop. Holds references only; whoever makes it
/// (storage/SqliteShop, an in-memory kit) owns the parts. Used on one thread, the store's.
struct Shop
{
    ports::UnitOfWork& work;
    ports::RewardStore& rewards;
    ports::MemberStore& members;
    ports::InviteStore& invites;
    ports::ProductStore& products;
    ports::OrderStore& orders;
    ports::SettingStore& settings;
    ports::RewardQueries& rewardQueries;
    ports::ShopFigures& figures;
    ports::BoardSource& boards;
    ports::ReportSource& reports;
    ports::ImportStore& imports;
    ports::GroupStore& groups;
    ports::CampaignStore& campaigns;
    ports::HistorySource& history;
    ports::GiftStore& gifts;
    ports::HonourStore& honours;
    ports::Outbox& outbox;
    ports::Finder& finder;
    const ports::Clock& clock;
    ports::IdSource& ids;
    const ports::Hasher& hasher;
    const ports::Vault& vault;
    ports::StaffStore& staff;
    ports::AuditStore& audit;
    ports::DraftStore& drafts;
    /// Stores of single pages, apart so that a new one does not touch everything that has a shop.
    FeatureStores& features;
    Desk& desk; ///< who works now; usecases/desk/Permit.h asks it
};

} // namespace linli::usecases
