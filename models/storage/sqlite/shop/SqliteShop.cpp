// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/shop/SqliteShop.h"

#include "storage/rewards/SqlRewardStore.h"
#include "storage/sqlite/ShopFile.h"
#include "storage/sqlite/SqliteUnitOfWork.h"
#include "storage/sqlite/boards/SqliteBoardShelf.h"
#include "storage/sqlite/boards/SqliteBoardSource.h"
#include "storage/sqlite/boards/SqliteReportSource.h"
#include "storage/sqlite/campaigns/SqliteCampaignStore.h"
#include "storage/sqlite/finder/SqliteFinder.h"
#include "storage/sqlite/fraud/SqliteSignalStore.h"
#include "storage/sqlite/gifts/SqliteGiftStore.h"
#include "storage/sqlite/groups/SqliteGroupStore.h"
#include "storage/sqlite/history/SqliteHistorySource.h"
#include "storage/sqlite/honours/SqliteHonourStore.h"
#include "storage/sqlite/imports/SqliteImportStore.h"
#include "storage/sqlite/members/SqliteInviteStore.h"
#include "storage/sqlite/members/SqliteMemberStore.h"
#include "storage/sqlite/members/SqliteReadingStore.h"
#include "storage/sqlite/orders/SqliteOrderStore.h"
#include "storage/sqlite/posts/SqlitePostStore.h"
#include "storage/sqlite/privacy/SqliteConsentStore.h"
#include "storage/sqlite/products/SqliteProductStore.h"
#include "storage/sqlite/queries/SqliteRewardQueries.h"
#include "storage/sqlite/queries/SqliteShopFigures.h"
#include "storage/sqlite/settings/SqliteSettingStore.h"
#include "storage/sqlite/staff/SqliteStaffStore.h"
#include "storage/sqlite/sync/SqliteOutbox.h"
#include "storage/sqlite/tags/SqliteTagStore.h"
#include "storage/sqlite/tasks/SqliteTaskStore.h"
#include "storage/sqlite/vip/SqliteVipStore.h"
#include "usecases/desk/Desk.h"
#include "usecases/shop/FeatureStores.h"

#include <QFile>
#include <QFileInfo>

namespace linli::storage {

namespace {

OpenOptions existing(Access access)
{
    OpenOptions options;
    options.mustExist = true;
    options.readOnly = access == Access::ReadOnly;
    return options;
}

} // namespace

Access accessAllowed(const std::string& path)
{
    const QFileInfo file(QString::fromStdString(path));
    if (!file.exists()) {
        return Access::ReadWrite;
    }
    // Root may write what is marked read-only; the mark says that nobody should. WriteUser is left
    // out: it asks what the one who runs this may do.
    constexpr QFile::Permissions kAnybody =
        QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const bool marked = !(QFile::permissions(file.filePath()) & kAnybody);
    const bool folder = QFileInfo(file.absolutePath()).isWritable(); // for -wal and -shm
    return marked || !file.isWritable() || !folder ? Access::ReadOnly : Access::ReadWrite;
}

struct SqliteShop::Stores
{
    Stores(Connection& connection, const ShopParts& parts)
        : work(connection), rewards(connection, parts.hasher),
          directory(connection, parts.vault, parts.pinyin),
          members(connection, parts.vault, directory), invites(connection, directory),
          products(connection), orders(connection, directory), settings(connection),
          rewardQueries(connection, directory, rewards), figures(connection), boards(connection),
          reports(connection), imports(connection, parts.vault, parts.ids),
          groups(connection, directory), campaigns(connection, directory), history(connection),
          gifts(connection), honours(connection), outbox(connection, parts.ids),
          staff(connection, parts.vault), audit(connection), drafts(connection, parts.vault),
          readings(connection, parts.vault, directory), boardShelf(connection),
          posts(connection, parts.vault), signals(connection), consents(connection, parts.vault),
          finder(connection, directory, parts.pinyin), tasks(connection, parts.vault),
          segmentFacts(connection, directory), segments(connection, segmentFacts),
          tags(connection, segments), vip(connection)
    {
        features.posts = &posts;
        features.fraud = &signals;
        features.tasks = &tasks;
        features.consents = &consents;
        features.tags = &tags;
        features.vip = &vip;
    }

    SqliteUnitOfWork work;
    SqlRewardStore rewards;
    MemberDirectory directory;
    SqliteMemberStore members;
    SqliteInviteStore invites;
    SqliteProductStore products;
    SqliteOrderStore orders;
    SqliteSettingStore settings;
    SqliteRewardQueries rewardQueries;
    SqliteShopFigures figures;
    SqliteBoardSource boards;
    SqliteReportSource reports;
    SqliteImportStore imports;
    SqliteGroupStore groups;
    SqliteCampaignStore campaigns;
    SqliteHistorySource history;
    SqliteGiftStore gifts;
    SqliteHonourStore honours;
    SqliteOutbox outbox;
    SqliteStaffStore staff;
    SqliteAuditStore audit;
    SqliteDraftStore drafts;
    SqliteReadingStore readings;
    SqliteBoardShelf boardShelf;
    SqlitePostStore posts;
    SqliteSignalStore signals;
    SqliteConsentStore consents;
    usecases::FeatureStores features{boardShelf, &readings};
    usecases::Desk desk;
    SqliteFinder finder;
    SqliteTaskStore tasks;
    SegmentFacts segmentFacts;
    SqliteSegmentStore segments;
    SqliteTagStore tags;
    SqliteVipStore vip;
};

SqliteShop::SqliteShop(std::unique_ptr<Connection> connection, const ShopParts& parts)
    : m_connection(std::move(connection)), m_stores(std::make_unique<Stores>(*m_connection, parts)),
      m_shop(new usecases::Shop{
          m_stores->work,     m_stores->rewards,   m_stores->members,  m_stores->invites,
          m_stores->products, m_stores->orders,    m_stores->settings, m_stores->rewardQueries,
          m_stores->figures,  m_stores->boards,    m_stores->reports,  m_stores->imports,
          m_stores->groups,   m_stores->campaigns, m_stores->history,  m_stores->gifts,
          m_stores->honours,  m_stores->outbox,    m_stores->finder,   parts.clock,
          parts.ids,          parts.hasher,        parts.vault,        m_stores->staff,
          m_stores->audit,    m_stores->drafts,    m_stores->features, m_stores->desk})
{
}

SqliteShop::~SqliteShop() = default;

ports::ImportStore& SqliteShop::imports()
{
    return m_stores->imports;
}

Result<std::unique_ptr<SqliteShop>> SqliteShop::create(const std::string& path,
                                                       const std::string& shopId,
                                                       const ShopParts& parts,
                                                       bool durable)
{
    if (QFileInfo::exists(QString::fromStdString(path))) {
        return Error::badInput(ErrorCode::AlreadyExists, "file", path, "a path without a file");
    }
    OpenOptions options;
    options.durable = durable;
    LINLI_ASSIGN(auto connection, openShopFile(path, parts.clock.now(), options));
    std::unique_ptr<SqliteShop> made(new SqliteShop(std::move(connection), parts));
    LINLI_TRY(made->m_stores->settings.set("shop.id", shopId));
    return made;
}

Result<std::unique_ptr<SqliteShop>>
SqliteShop::open(const std::string& path, const ShopParts& parts, Access access)
{
    LINLI_ASSIGN(FoundShop found, find(path, parts.clock.now(), access));
    return open(std::move(found), parts);
}

std::unique_ptr<SqliteShop> SqliteShop::open(FoundShop found, const ShopParts& parts)
{
    return std::unique_ptr<SqliteShop>(new SqliteShop(std::move(found.connection), parts));
}

Result<FoundShop> SqliteShop::find(const std::string& path, Instant now, Access access)
{
    LINLI_ASSIGN(auto connection, openShopFile(path, now, existing(access)));
    LINLI_ASSIGN(std::optional<std::string> id, SqliteSettingStore(*connection).get("shop.id"));
    if (!id) {
        return Error::badInput(ErrorCode::NotAShopFile, "file", path, "a shop file");
    }
    return FoundShop{std::move(*id), std::move(connection)};
}

Result<void> SqliteShop::forbidWrites()
{
    return m_connection->execute("PRAGMA query_only = ON");
}

} // namespace linli::storage
