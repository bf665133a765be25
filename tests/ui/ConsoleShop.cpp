// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ConsoleShop.h"

#include "usecases/boards/Boards.h"
#include "usecases/orders/PlaceOrder.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

/// Made, used and destroyed on the store thread.
class TestSession final : public ports::Session
{
  public:
    explicit TestSession(const ConsoleShop::Fill& fill)
        : m_boards(m_shop.shop()), m_side{m_shop.shop(), m_boards}
    {
        if (fill) {
            fill(m_shop);
        }
    }
    [[nodiscard]] ports::UnitOfWork& work() override { return m_shop.shop().work; }
    [[nodiscard]] StoreSide& side() { return m_side; }
    [[nodiscard]] kit::TestShop& shop() { return m_shop; }

  private:
    kit::TestShop m_shop;
    usecases::Boards m_boards;
    StoreSide m_side;
};

using Job = std::function<Result<void>(StoreSide&)>;
using Answer = std::function<void(Result<void>)>;

std::function<Result<void>(TestSession&)> onSide(const Job& work)
{
    return [work](TestSession& session) { return work(session.side()); };
}

} // namespace

ConsoleShop::ConsoleShop(Fill fill)
    : m_clock(kit::at("2026-03-10 10:00")) // where fillLively leaves the shop's own clock
{
    m_store =
        std::make_unique<runtime::StoreThread>([fill]() -> Result<std::unique_ptr<ports::Session>> {
            return std::unique_ptr<ports::Session>(new TestSession(fill));
        });
    m_access = std::make_unique<ShopAccess>(ShopAccess::Posts{
        [this](const Job& work, const Answer& finished) {
            m_store->run(onSide(work)).then([finished](const Result<void>& done) {
                finished(done);
            });
        },
        [this](const Job& work, const Answer& finished) {
            m_store->write({}, onSide(work)).then([finished](const Result<void>& kept) {
                finished(kept);
            });
        }});
    usecases::ShopProfile profile;
    profile.name = "老王生鲜";
    profile.sample = true;
    m_context.reset(new AppContext{*m_access,
                                   m_clock,
                                   {},
                                   profile,
                                   QStringLiteral("/tmp/shop.linli"),
                                   {},
                                   {},
                                   {},
                                   {},
                                   {},
                                   {}});
}

ConsoleShop::~ConsoleShop() = default;

void ConsoleShop::onStore(const Fill& work)
{
    auto done = m_store->write({}, [work](TestSession& session) -> Result<void> {
        work(session.shop());
        return {};
    });
    kit::must(done.result());
}

void ConsoleShop::settle()
{
    for (int round = 0; round < 4; ++round) {
        onStore([](kit::TestShop&) {});
        QTest::qWait(30);
    }
}

void fillLively(kit::TestShop& shop)
{
    const RuleId eggs = shop.eggRule("G1");
    const RuleId cash = shop.cashRule("C1");
    EXPECT_NE(eggs, cash);
    const MemberKey aunt = shop.enrol("李阿姨", "13800000001");
    const MemberKey wang = shop.enrol("王小明", "13800000002");
    const MemberKey ouyang = shop.enrol("欧阳菲菲", "13800000003");
    shop.enrol("孙大爷");
    shop.bind(wang, aunt);
    shop.bind(ouyang, aunt);
    const OrderKey first = shop.paidOrder(wang, 4580);
    shop.fulfil(first);
    shop.paidOrder(ouyang, 2990);
    shop.product("EGG30", 2680);
    shop.settleAfter(Span::days(8));
}

} // namespace linli::ui
