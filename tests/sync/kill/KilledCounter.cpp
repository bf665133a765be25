// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/kill/KilledCounter.h"

#include "app/shared/SyncSession.h"
#include "sync/HttpTransport.h"
#include "usecases/rewards/Submit.h"

#include <cstdio>
#include <thread>

namespace linli::sync {
namespace {

bool act(usecases::Shop& shop, rewards::Verb verb)
{
    const auto outcome = usecases::submitNow(shop, std::move(verb));
    if (!outcome.ok()) {
        std::fprintf(stderr, "act: %s\n", outcome.error().detail().c_str());
        return outcome.error().code() == ErrorCode::StorageBusy;
    }
    std::printf("%s\n", outcome->event.text().c_str());
    std::fflush(stdout);
    return true;
}

bool sellOnce(usecases::Shop& shop)
{
    const std::string name = shop.ids.next().toText();
    rewards::PlaceOrder order;
    order.order = OrderKey("o" + name);
    order.buyer = MemberKey(name);
    order.lines = {{"egg", 1, 3000}};
    return act(shop, rewards::Bind{MemberKey(name), MemberKey("W"), {}}) && act(shop, order) &&
           act(shop, rewards::Pay{order.order});
}

} // namespace

int workAndSync(const std::string& file)
{
    const app::SystemClock clock;
    auto opened = app::OpenedShop::open(file, clock);
    if (!opened.ok()) {
        std::fprintf(stderr, "open: %s\n", opened.error().detail().c_str());
        return 1;
    }
    HttpTransport transport;
    SyncWorker worker({[&]() -> Result<std::unique_ptr<SyncSide>> {
                           LINLI_ASSIGN(auto session,
                                        app::SyncSession::open(file, clock, transport,
                                                               app::SyncSession::Turn::Take));
                           return std::unique_ptr<SyncSide>(std::move(session));
                       },
                       transport, clock, [](const usecases::SyncState&) {}, [] {}});
    while (sellOnce((*opened)->shop())) {
        worker.wake();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return 1;
}

} // namespace linli::sync
