// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guard/BooksGuard.h"

#include "storage/sqlite/shop/BooksFile.h"
#include "ui/context/Background.h"
#include "vault/Sha256Hasher.h"

namespace linli::app {
namespace {

constexpr int kMinuteMs = 60'000;
/// As long without a key or a click, the console counts as left alone.
constexpr Span kIdle = Span::minutes(5);

Error brokenAt(const ports::LedgerCheck& check)
{
    const std::string entry = check.firstBad ? std::to_string(*check.firstBad) : "?";
    return Error(ErrorCode::LedgerBroken).with("value", entry).detail(check.reason);
}

} // namespace

BooksGuard::BooksGuard(std::string file,
                       const ports::Clock& clock,
                       ui::ShopAccess& access,
                       QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock), m_access(access), m_idle(clock)
{
    m_minutes.setInterval(kMinuteMs);
    connect(&m_minutes, &QTimer::timeout, this, &BooksGuard::lookIfIdle);
}

void BooksGuard::checkAtStart()
{
    m_access.holdChanges();
    ui::inBackground<ports::LedgerCheck>(
        this,
        [file = m_file] {
            const vault::Sha256Hasher hasher;
            return storage::checkLedgerOf(file, hasher);
        },
        [this](const Result<ports::LedgerCheck>& check) { judge(check); });
}

void BooksGuard::judge(const Result<ports::LedgerCheck>& check)
{
    if (!check.ok()) {
        refuse(check.error());
    } else if (!check->ok()) {
        refuse(brokenAt(*check));
    } else {
        m_access.allowChanges();
        m_minutes.start();
        Q_EMIT sound();
    }
}

void BooksGuard::refuse(const Error& why)
{
    m_minutes.stop();
    m_access.refuseChanges(Error(ErrorCode::ReadOnlyShop).causedBy(why));
    Q_EMIT readOnly(why);
}

void BooksGuard::lookIfIdle()
{
    const BusinessDay today = BusinessDay::of(m_clock.now());
    if (m_access.refusal() || m_looked == today || m_idle.idleFor() < kIdle) {
        return;
    }
    m_access.ask<std::optional<usecases::KeptReport>>(
        this, [](ui::StoreSide& side) { return usecases::lastBooksReport(side.shop); },
        [this](const Result<std::optional<usecases::KeptReport>>& last) {
            if (last.ok()) {
                lookWhere(*last);
            }
        });
}

void BooksGuard::lookWhere(const std::optional<usecases::KeptReport>& last)
{
    const BusinessDay today = BusinessDay::of(m_clock.now());
    const bool done = last && last->day == today;
    if (std::exchange(m_looked, today) == today || done) {
        return;
    }
    ui::inBackground<usecases::BooksReport>(
        this,
        [file = m_file] {
            const vault::Sha256Hasher hasher;
            return storage::checkBooksOf(file, hasher);
        },
        [this](const Result<usecases::BooksReport>& report) {
            if (!report.ok()) {
                m_looked.reset(); // the next idle minute tries again
            } else if (report->ledger.firstBad) {
                judge(report->ledger);
            } else {
                keep(*report);
            }
        });
}

void BooksGuard::keep(const usecases::BooksReport& report)
{
    m_access.change<bool>(
        this,
        [report](ui::StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::keepBooksReport(side.shop, report));
            return true;
        },
        [this](const Result<bool>& kept) {
            if (kept.ok()) {
                Q_EMIT looked();
            }
        });
}

} // namespace linli::app
