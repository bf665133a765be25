// SPDX-License-Identifier: GPL-3.0-or-later
// spec/sync.md §6 level 3: random stories of two counters and their cloud against a small oracle.
// rapidcheck prints the seed and the shortest story that fails.
#include "domain/time/Hlc.h"
#include "sync/TwoCounters.h"

#include <rapidcheck.h>

#include <map>
#include <set>

namespace linli::sync {
namespace {

enum class Act
{
    Earn,         ///< a new neighbour buys: 5 yuan for W
    Price,        ///< a new price
    Exchange,     ///< to the end
    CutExchange,  ///< the line breaks at its n-th call
    Restart,      ///< the program ends and begins
    BackUp,       ///< a copy of this counter's file
    Restore,      ///< that copy in its place
    Hours,        ///< time passes
    CloudBackUp,  ///< a copy of the cloud
    CloudRestore, ///< that copy in its place
    Count,
};

struct Step
{
    Act act = Act::Hours;
    int counter = 0;
    int number = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << '{' << int(step.act) << ' ' << step.counter << ' ' << step.number << '}';
}

/// What must be true at the end, whatever happened in between.
struct Oracle
{
    struct Side
    {
        std::set<std::string> earned;       ///< done here and not answered yet
        std::map<std::int64_t, int> prices; ///< likewise, by when
    };
    std::array<Side, 2> open;
    std::array<std::optional<Side>, 2> copies;
    Side kept; ///< what the cloud has answered, and what nobody may lose from then on

    void exchanged(int counter)
    {
        Side& side = open[std::size_t(counter)];
        kept.earned.insert(side.earned.begin(), side.earned.end());
        kept.prices.insert(side.prices.begin(), side.prices.end());
        side = {};
    }
};

class Story : private CounterPair
{
  public:
    Story() : CounterPair(cloud::Store::Files) {}
    void play(const std::vector<Step>& steps);

  private:
    Device& at(int counter) { return counter == 0 ? a : b; }
    void check();
    void earnAt(int counter);
    void act(const Step& step);
    void cutExchange(const Step& step);
    void cloudAct(Act act);

    Oracle m_oracle;
    std::array<std::string, 2> m_copies;
    std::string m_cloudCopy;
    std::array<bool, 2> m_holdsAlone{}; ///< what the cloud lost and was not given back yet
    bool m_mayRestoreCloud = false;     ///< only where the counters still hold what it would lose
    int m_names = 0;
};

void Story::earnAt(int counter)
{
    const std::string name = "N" + std::to_string(++m_names);
    kit.clock().advance(Span::hours(1)); // a burst of binds would go to review
    earn(at(counter), name);
    m_oracle.open[std::size_t(counter)].earned.insert("order-" + name);
}

void Story::cutExchange(const Step& step)
{
    Device& device = at(step.counter);
    const auto cut =
        step.number % 2 == 0 ? CutLine::Cut::BeforeHearing : CutLine::Cut::AfterHearing;
    const int when = 1 + step.number / 2 % 6;
    device.line.calls = 0;
    device.line.cuts = [cut, when](int call) { return call == when ? cut : CutLine::Cut::None; };
    if (device.client().exchange().ok()) {
        m_oracle.exchanged(step.counter);
    }
    device.line.cuts = [](int) { return CutLine::Cut::None; };
}

void Story::cloudAct(Act act)
{
    if (act == Act::CloudBackUp) {
        m_cloudCopy = kit.backUp();
        m_mayRestoreCloud = true;
    } else if (m_mayRestoreCloud) {
        kit.restore(m_cloudCopy);
        m_holdsAlone = {true, true};
        m_mayRestoreCloud = false;
    }
}

void Story::act(const Step& step)
{
    const auto side = std::size_t(step.counter);
    switch (step.act) {
    case Act::Earn:
        return earnAt(step.counter);
    case Act::Price:
        kit.clock().advance(Span::minutes(1));
        priceEggs(at(step.counter), 1000 + ++m_names); // never what it is already
        m_oracle.open[side].prices[kit.clock().now().unixMs()] = 1000 + m_names;
        // Offered at once, so that the stamp is the moment's.
        RC_ASSERT(at(step.counter).store().batch(500, 1 << 20).ok());
        return;
    case Act::Exchange:
        at(step.counter).sync();
        m_holdsAlone[side] = false;
        return m_oracle.exchanged(step.counter);
    case Act::CutExchange:
        return cutExchange(step);
    case Act::Restart:
        return at(step.counter).restart();
    case Act::BackUp:
        m_copies[side] = at(step.counter).backUp();
        m_oracle.copies[side] = m_oracle.open[side];
        return;
    case Act::Restore:
        if (!m_copies[side].empty() &&
            !m_holdsAlone[side]) { // what waited here since the copy is gone with the disk
            at(step.counter).restore(m_copies[side]);
            m_oracle.open[side] = *m_oracle.copies[side];
            m_mayRestoreCloud = false;
        }
        return;
    case Act::Hours:
        return kit.clock().advance(Span::hours(step.number % 30));
    default:
        return cloudAct(step.act);
    }
}

void Story::play(const std::vector<Step>& steps)
{
    begin();
    m_oracle.kept.prices[0] = 1000;
    for (const Step& step : steps) {
        act(step);
    }
    check();
}

/// Everybody comes to the line: nothing that was answered is missing, nothing is there twice, and
/// both hold the same.
void Story::check()
{
    for (const int counter : {0, 1, 0, 1}) {
        kit.clock().advance(Span::hours(1));
        at(counter).sync();
        m_oracle.exchanged(counter);
    }
    a.sync();
    RC_ASSERT(*a.store().digest() == *b.store().digest());
    RC_ASSERT(*a.client().compare() == Agreement::Same);
    for (Device* device : {&a, &b}) {
        for (const std::string& order : m_oracle.kept.earned) {
            RC_ASSERT(count(*device, "SELECT count(*) FROM sale_order WHERE key = '" + order +
                                         "' AND paid_ms IS NOT NULL") == 1);
        }
        RC_ASSERT(count(*device, "SELECT count(*) FROM sale_order WHERE paid_ms IS NOT NULL") *
                      500 ==
                  balance(*device, "PEND:W"));
        RC_ASSERT(device->store().counts()->unsent == 0);
        RC_ASSERT(eggsCost(*device) == m_oracle.kept.prices.rbegin()->second);
    }
}

/// A quick share for every build; RC_PARAMS asks for more.
const int kQuick = setenv("RC_PARAMS", "max_success=20 max_size=30", 0);

} // namespace
} // namespace linli::sync

namespace rc {

template <> struct Arbitrary<linli::sync::Step>
{
    static Gen<linli::sync::Step> arbitrary()
    {
        using linli::sync::Act;
        using linli::sync::Step;
        return gen::build<Step>(
            gen::set(&Step::act, gen::map(gen::inRange(0, int(Act::Count)),
                                          [](int act) { return static_cast<Act>(act); })),
            gen::set(&Step::counter, gen::inRange(0, 2)),
            gen::set(&Step::number, gen::inRange(0, 100)));
    }
};

} // namespace rc

namespace linli::sync {
namespace {

TEST(SyncModel, NoStoryLosesOrDoublesAnything)
{
    EXPECT_TRUE(rc::check("two counters and a cloud",
                          [](const std::vector<Step>& steps) { Story().play(steps); }));
}

TEST(SyncModel, StampsAreAlwaysLaterThanWhatWasSeen)
{
    EXPECT_TRUE(rc::check("hlc", [](std::vector<std::int64_t> times, std::uint32_t seed) {
        Hlc clock = Hlc::at(Instant::fromUnixMs(seed));
        for (const std::int64_t time : times) {
            const Hlc next = clock.next(Instant::fromUnixMs(std::abs(time % 1'000'000'000'000)));
            RC_ASSERT(next > clock);
            RC_ASSERT(*Hlc::parse(next.toText()) == next);
            RC_ASSERT((next.toText() > clock.toText()));
            clock = next;
        }
    }));
}

} // namespace
} // namespace linli::sync
