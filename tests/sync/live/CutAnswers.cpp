// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/live/CutAnswers.h"

#include "sync/live/FaultProxy.h"
#include "sync/live/LiveCounter.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <chrono>
#include <thread>

namespace linli::sync {
namespace {

/// As long as the answer to a push of three ops and the page that brings them back.
constexpr std::size_t kLongestAnswer = 2600;

void pause(int ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

bool sends(LiveCounter& counter, int tries)
{
    for (int i = 0; i < tries && counter.unsent() > 0; ++i) {
        pause(10);
    }
    return counter.unsent() == 0;
}

} // namespace

CutFigures cutEveryAnswer(std::size_t step)
{
    CutFigures figures;
    const QTemporaryDir folder;
    LiveCloud cloud(folder.filePath(QStringLiteral("cloud")).toStdString());
    const std::string store = cloud.found();
    FaultProxy line(cloud.port(), 11);
    LiveCounter counter(folder.path().toStdString(), vault::ShopKey::random().toHex());
    counter.found();
    const auto paired = counter.pair(line.port(), cloud.code(store));
    EXPECT_TRUE(paired.ok());
    for (std::size_t at = step; at < kLongestAnswer; at += step) {
        const int before = line.faults();
        line.only(Fault::CutAnswer, at);
        counter.startSync(); // a fresh worker: its back-off begins anew
        counter.work();
        for (int i = 0; i < 100 && line.faults() == before; ++i) {
            pause(2);
        }
        line.only(Fault::None);
        counter.wake();
        ++figures.cuts;
        figures.unhealed += sends(counter, 1000) ? 0 : 1;
        counter.stopSync();
    }
    const std::set<std::string> here = counter.events();
    for (const std::string& event : counter.acts()) {
        figures.lost += here.count(event) == 0 ? 1 : 0;
    }
    figures.doubled = static_cast<std::int64_t>(here.size() - counter.acts().size()) +
                      (counter.verifies() ? 0 : 1);
    cloud.stop(); // before its line
    return figures;
}

} // namespace linli::sync
