// SPDX-License-Identifier: GPL-3.0-or-later
#include "kill/KillRounds.h"

#include "app/shared/OpenedShop.h"
#include "usecases/members/Members.h"
#include "usecases/orders/Orders.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rules.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <random>

namespace linli::kill {
namespace {

using namespace usecases;
constexpr int kRoundsPerShop = 50;
constexpr unsigned kLongestRunMs = 150;

Result<void> makeShop(const std::string& file)
{
    const app::SystemClock clock;
    LINLI_ASSIGN(const auto opened, app::OpenedShop::create(file, clock));
    ProductDraft eggs;
    eggs.sku = "EGG";
    eggs.name = "土鸡蛋";
    eggs.listFen = 2500;
    LINLI_TRY(saveProduct(opened->shop(), eggs));
    FirstOrderRule rule;
    rule.id = RuleId("C");
    rule.unit = Unit("CNY");
    rule.inviterCount = 500;
    rule.holdDays = 0;
    rule.window = {Instant(), clock.now() + Span::days(365)};
    rule.budget = 100'000'000;
    return addRule(opened->shop(), ruleFrom(rule));
}

/// Lets the child work for a while, kills it, and returns the whole lines it wrote.
QList<QByteArray> workAndKill(const std::string& file, unsigned seed, unsigned long afterMs)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--work"), QString::fromStdString(file), QString::number(seed)});
    if (!child.waitForReadyRead(60'000)) {
        return {"failed the child did nothing"};
    }
    QThread::msleep(afterMs);
    if (child.state() != QProcess::Running) {
        return {"failed the child ended by itself"};
    }
    child.kill(); // SIGKILL
    child.waitForFinished(30'000);
    QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    lines.removeLast(); // cut off by the kill, or empty
    return lines;
}

bool isThere(Shop& shop, const QByteArray& line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray kind = line.left(space);
    const std::string key = line.mid(space + 1).toStdString();
    if (kind == "member") {
        return findMember(shop, key).ok();
    }
    const auto order = orderDetail(shop, OrderKey(key));
    if (!order.ok() || !order->record.paidAt) {
        return false;
    }
    return kind == "order" || (kind == "refund" && order->refunds.size() == 1);
}

std::string whatIsTorn(app::OpenedShop& opened)
{
    const auto ledger = opened.shop().rewards.verify();
    if (!ledger.ok()) {
        return ledger.error().detail();
    }
    if (!ledger->ok()) {
        return ledger->reason;
    }
    const auto broken = opened.shop().rewards.brokenInvariants();
    if (!broken.ok()) {
        return broken.error().detail();
    }
    return broken->empty() ? std::string() : broken->front();
}

void lookAfterwards(const std::string& file, const QList<QByteArray>& told, KillFigures& figures)
{
    const app::SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    const auto opened = app::OpenedShop::open(file, clock);
    figures.reopenMs.push_back(double(timer.nsecsElapsed()) / 1e6);
    if (!opened.ok()) {
        figures.lost += told.size();
        figures.failures.push_back("not opened: " + opened.error().detail());
        return;
    }
    for (const QByteArray& line : told) {
        ++figures.acknowledged;
        if (!isThere((*opened)->shop(), line)) {
            ++figures.lost;
            figures.failures.push_back("lost: " + line.toStdString());
        }
    }
    if (const std::string torn = whatIsTorn(**opened); !torn.empty()) {
        ++figures.torn;
        figures.failures.push_back("torn: " + torn);
    }
}

} // namespace

KillFigures killRounds(int rounds, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<unsigned long> pauseMs(0, kLongestRunMs);
    KillFigures figures;
    std::unique_ptr<QTemporaryDir> folder;
    std::string file;
    for (int round = 0; round < rounds && figures.failures.size() < 10; ++round) {
        if (round % kRoundsPerShop == 0) {
            folder = std::make_unique<QTemporaryDir>();
            file = folder->filePath(QStringLiteral("shop.linli")).toStdString();
            if (const Result<void> made = makeShop(file); !made.ok()) {
                figures.failures.push_back("no shop: " + made.error().detail());
                return figures;
            }
        }
        const QList<QByteArray> told = workAndKill(file, unsigned(round), pauseMs(random));
        lookAfterwards(file, told, figures);
        ++figures.rounds;
    }
    return figures;
}

} // namespace linli::kill
