// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/TodayPresenter.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/language/SessionText.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/campaigns/RunCampaign.h"
#include "usecases/ports/Clock.h"
#include "words/ValueText.h"

#include <cmath>

namespace linli::ui {

namespace {

constexpr int kTrendWindows = 6; ///< K of the 30 days ending today, 5, 10 … 25 days ago
constexpr int kTrendStepDays = 5;

board::WindowChoice thirtyDaysTo(BusinessDay last)
{
    return board::WindowChoice::days(last.plusDays(-29), last);
}

double valueOf(const board::Fraction& fraction)
{
    return fraction.den == 0
               ? 0.0
               : static_cast<double>(fraction.num) / static_cast<double>(fraction.den);
}

void compare(TileContent& tile, double now, double before, const QString& than)
{
    if (before <= 0) {
        tile.delta = QStringLiteral("–  ") + than;
        return;
    }
    const int change = static_cast<int>(std::lround((now - before) / before * 100));
    const QString sign = change > 0   ? QStringLiteral("▲")
                         : change < 0 ? QStringLiteral("▼")
                                      : QStringLiteral("–");
    tile.delta = QStringLiteral("%1 %2 %  %3").arg(sign).arg(std::abs(change)).arg(than);
    if (change != 0) {
        tile.good = change > 0;
    }
}

template <typename Read>
std::vector<double> trendOf(const std::vector<ports::DayFigures>& days, Read read)
{
    std::vector<double> values;
    values.reserve(days.size());
    for (const ports::DayFigures& one : days) {
        values.push_back(read(one));
    }
    return values;
}

} // namespace

TodayPresenter::TodayPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

void TodayPresenter::load()
{
    const BusinessDay today = BusinessDay::of(context().clock.now());
    setToday(today);
    read<Snapshot>(
        0, [today](StoreSide& side) { return readAll(side, today); },
        [this](Snapshot snapshot) {
            m_data = std::move(snapshot);
            m_loaded = true;
            Q_EMIT loaded();
        });
}

Result<TodayPresenter::Snapshot> TodayPresenter::readAll(StoreSide& side, BusinessDay day)
{
    Snapshot data;
    LINLI_ASSIGN(data.summary, usecases::todaySummary(side.shop));
    LINLI_ASSIGN(data.session, usecases::nextSession(side.shop));
    LINLI_ASSIGN(data.posts, usecases::duePosts(side.shop));
    LINLI_ASSIGN(data.now, side.boards.metrics(thirtyDaysTo(day)));
    LINLI_ASSIGN(data.before, side.boards.metrics(thirtyDaysTo(day.plusDays(-30))));
    for (int i = kTrendWindows - 1; i >= 0; --i) {
        const BusinessDay last = day.plusDays(-i * kTrendStepDays);
        LINLI_ASSIGN(const board::Metrics then, side.boards.metrics(thirtyDaysTo(last)));
        data.kTrend.push_back(valueOf(then.customerK));
    }
    LINLI_ASSIGN(data.week,
                 side.boards.board(board::WindowChoice::week(day), board::RankBy::Referrals, 5));
    LINLI_ASSIGN(data.weekly, usecases::scheduleNews(side.shop));
    LINLI_ASSIGN(data.alerts, usecases::alerts(side.shop, side.boards, data.now, data.before));
    return data;
}

QString TodayPresenter::greeting() const
{
    const int hour =
        QString::fromStdString(context().clock.now().toShanghaiText()).mid(11, 2).toInt();
    const QString hello = hour < 5    ? tr("Good night")
                          : hour < 11 ? tr("Good morning")
                          : hour < 14 ? tr("Good day")
                          : hour < 18 ? tr("Good afternoon")
                                      : tr("Good evening");
    const QString line =
        tr("%1 · %2", "greeting · date").arg(hello, day(BusinessDay::of(context().clock.now())));
    return m_data.session ? line + QStringLiteral("  ·  ") +
                                nextSessionText(m_data.session, context().clock.now())
                          : line;
}

std::vector<TodayTile> TodayPresenter::tiles() const
{
    return {orders(), newNeighbours(), referredShare(), growth(), owed()};
}

TodayTile TodayPresenter::orders() const
{
    const auto& days = m_data.summary;
    TileContent tile;
    tile.caption = tr("Orders today");
    tile.number = words::countText(days.today.orders);
    compare(tile, static_cast<double>(days.today.orders),
            static_cast<double>(days.yesterday.orders), tr("than yesterday"));
    tile.formula =
        tr("Orders placed today, tests not counted. Net %1.").arg(money(days.today.netFen));
    tile.trend =
        trendOf(days.series, [](const auto& one) { return static_cast<double>(one.orders); });
    return {tile, QStringLiteral("orders")};
}

TodayTile TodayPresenter::newNeighbours() const
{
    const auto& days = m_data.summary;
    TileContent tile;
    tile.caption = tr("New neighbours today");
    tile.number = words::countText(days.today.newMembers);
    compare(tile, static_cast<double>(days.today.newMembers),
            static_cast<double>(days.yesterday.newMembers), tr("than yesterday"));
    tile.formula = tr("Neighbours written down today.");
    tile.trend =
        trendOf(days.series, [](const auto& one) { return static_cast<double>(one.newMembers); });
    return {tile, QStringLiteral("members")};
}

TodayTile TodayPresenter::referredShare() const
{
    TileContent tile;
    tile.caption = tr("Referred share, 30 days");
    const board::Fraction share = m_data.now.referredShare;
    tile.number = words::shareText(share.num, share.den);
    compare(tile, valueOf(share), valueOf(m_data.before.referredShare),
            tr("than the 30 days before"));
    tile.formula = tr("Net sales to invited neighbours ÷ all net sales: %1 of %2.")
                       .arg(money(share.num), money(share.den));
    tile.trend = trendOf(m_data.summary.series, [](const ports::DayFigures& one) {
        return one.netFen == 0
                   ? 0.0
                   : static_cast<double>(one.referredFen) / static_cast<double>(one.netFen);
    });
    return {tile, QStringLiteral("insight")};
}

TodayTile TodayPresenter::growth() const
{
    TileContent tile;
    tile.caption = tr("K, 30 days");
    const board::Fraction k = m_data.now.customerK;
    tile.number = k.den == 0 ? QStringLiteral("–") : QString::number(valueOf(k), 'f', 2);
    compare(tile, valueOf(k), valueOf(m_data.before.customerK), tr("than the 30 days before"));
    tile.formula =
        tr("New neighbours with a first order ÷ people who bought in the 90 days before: %1 ÷ %2. "
           "0.2 to 0.7 is usual.")
            .arg(k.num)
            .arg(k.den);
    tile.trend = m_data.kTrend;
    return {tile, QStringLiteral("insight")};
}

TodayTile TodayPresenter::owed() const
{
    const ports::WaitingFigures& waiting = m_data.summary.waiting;
    TileContent tile;
    tile.caption = tr("Gifts to hand out");
    std::int64_t gifts = 0;
    QStringList kinds;
    for (const rewards::Quantity& gift : waiting.giftsOwed) {
        gifts += gift.count;
        kinds += words::quantityText(gift.unit, gift.count, language());
    }
    tile.number = words::countText(gifts);
    tile.delta = tr("and %1 in cash").arg(money(waiting.dueFen));
    tile.formula =
        tr("What %n neighbour(s) may collect now. %1", "", static_cast<int>(waiting.dueMembers))
            .arg(kinds.join(QStringLiteral(" · ")));
    return {tile, QStringLiteral("rewards")};
}

std::vector<TodayTask> TodayPresenter::tasks() const
{
    std::vector<TodayTask> tasks;
    for (const usecases::Alert& alert : m_data.alerts) {
        tasks.push_back(taskOf(alert));
    }
    for (const usecases::ToDo& toDo : m_data.summary.toDo) {
        tasks.push_back(taskOf(toDo));
    }
    if (const std::optional<TodayTask> weekly = weeklyTask()) {
        tasks.push_back(*weekly);
    }
    return tasks;
}

TodayTask TodayPresenter::taskOf(const usecases::ToDo& toDo) const
{
    using usecases::ToDoKind;
    const int n = static_cast<int>(toDo.count);
    const auto named = [](const char16_t* name) { return QString::fromUtf16(name); };
    switch (toDo.kind) {
    case ToDoKind::BooksDoNotAddUp:
        return {named(u"alert-triangle"),
                tr("The nightly check found %n place(s) in the books that do not add up. Make a "
                   "backup before paying anything out.",
                   "", n),
                tr("Open the ledger"), named(u"rewards"), named(u"ledger")};
    case ToDoKind::AddRule:
        return {named(u"gift"), tr("No reward rule yet: inviting neighbours earns nothing"),
                tr("Add a rule"), named(u"rewards"), named(u"new")};
    case ToDoKind::AddProducts:
        return {named(u"basket"), tr("No products yet"), tr("Add a product"), named(u"products"),
                named(u"new")};
    case ToDoKind::AddMembers:
        return {named(u"users"), tr("No neighbours yet"), tr("Add a neighbour"), named(u"members"),
                named(u"new")};
    case ToDoKind::ReviewRewards:
        return {named(u"shield-check"), tr("%n order(s) with rewards to look at", "", n),
                tr("Review"), named(u"rewards"), named(u"review")};
    case ToDoKind::HandOutRewards:
        return {named(u"gift"), tr("%n neighbour(s) have something to collect", "", n),
                tr("Hand out"), named(u"rewards"), named(u"due")};
    case ToDoKind::FulfilOrders:
        return {named(u"package"), tr("%n paid order(s) wait to be picked up", "", n), tr("Open"),
                named(u"orders"), named(u"paid")};
    case ToDoKind::CollectPayment:
        return {named(u"cash"), tr("%n order(s) not paid yet", "", n), tr("Open"), named(u"orders"),
                named(u"unpaid")};
    case ToDoKind::AnswerRequests:
        return {named(u"receipt-2"), tr("%n return request(s) to answer", "", n), tr("Open"),
                named(u"orders"), named(u"all")};
    case ToDoKind::Restock:
        return {named(u"box"), tr("%n product(s) nearly out of stock", "", n), tr("Open"),
                named(u"products"), named(u"stock")};
    case ToDoKind::CheckHeld:
        return {named(u"alert-triangle"), tr("%n product(s) on quality hold", "", n), tr("Open"),
                named(u"products"), named(u"held")};
    case ToDoKind::DoLateTasks:
        return {named(u"clock"), tr("%n task(s) from earlier days", "", n), tr("Open"),
                named(u"tasks"), named(u"late")};
    case ToDoKind::DoTasks:
        return {named(u"list-check"),
                tr("%n thing(s) to say to neighbours today", "", n),
                tr("Open"),
                named(u"tasks"),
                {}};
    }
    return {};
}

std::vector<TodaySharer> TodayPresenter::sharers() const
{
    std::vector<TodaySharer> list;
    for (const usecases::BoardRow& row : m_data.week.rows) {
        const double best = static_cast<double>(m_data.week.rows.front().qualified);
        list.push_back({text(row.member.text()), text(row.name),
                        tr("%n neighbour(s)", "", static_cast<int>(row.qualified)),
                        best > 0 ? static_cast<double>(row.qualified) / best : 0.0});
    }
    return list;
}

std::vector<TodayPost> TodayPresenter::posts() const
{
    std::vector<TodayPost> posts;
    for (const usecases::DuePost& due : m_data.posts) {
        posts.push_back({tr("%1 · post in %2: %3", "time · place: session")
                             .arg(moment(due.at), text(due.place), text(due.title)),
                         due.isLate, text(due.text), due.campaign, due.entry});
    }
    return posts;
}

void TodayPresenter::tickPost(const TodayPost& post)
{
    write<campaign::Campaign>(
        [id = post.campaign, entry = post.entry](StoreSide& side) {
            return usecases::tickPost(side.shop, id, entry, true);
        },
        [this](const Result<campaign::Campaign>& done) {
            if (!done) {
                Q_EMIT failed(sentenceOf(done.error()));
                return;
            }
            load();
        });
}

} // namespace linli::ui
