// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConsoleSync.h"

#include "app/CompositionRoot.h"
#include "app/sync/ConflictList.h"
#include "ui/shell/MainWindow.h"

namespace linli::app {
namespace {

using Turn = SyncSession::Turn;

/// Work with a session of its own, beside the worker's: looking takes no turn.
template <typename Work>
auto withSession(const std::string& file, const ports::Clock& clock, Work work)
    -> decltype(work(std::declval<SyncSession&>()))
{
    sync::HttpTransport transport;
    LINLI_ASSIGN(const auto session, SyncSession::open(file, clock, transport, Turn::Leave));
    return work(*session);
}

Result<ports::SyncLink> linkOf(SyncSession& session)
{
    LINLI_ASSIGN(const std::optional<ports::SyncLink> link, session.store().link());
    return link ? Result(*link) : Error(ErrorCode::NotLinked);
}

} // namespace

ConsoleSync::ConsoleSync(std::string file, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock)
{
    sync::WorkerParts parts{
        [this]() -> Result<std::unique_ptr<sync::SyncSide>> {
            LINLI_ASSIGN(auto session, SyncSession::open(m_file, m_clock, m_transport, Turn::Take));
            return std::unique_ptr<sync::SyncSide>(std::move(session));
        },
        m_transport, m_clock,
        [this](const usecases::SyncState& state) {
            const qint64 offsetMs = state.link ? state.link->offsetMs : 0;
            QMetaObject::invokeMethod(
                this,
                [this, offsetMs] {
                    Q_EMIT clockMeasured(offsetMs);
                    Q_EMIT stateChanged();
                },
                Qt::QueuedConnection);
        },
        [this] {
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT applied(); }, Qt::QueuedConnection);
        }};
    parts.atOnce = false;
    m_worker = std::make_unique<sync::SyncWorker>(std::move(parts));
    fillDesk();
    fillLooking();
}

ConsoleSync::~ConsoleSync()
{
    m_worker.reset();
}

void ConsoleSync::fillDesk()
{
    m_desk.state = [this] { return m_worker->state(); };
    m_desk.watch = [this](QObject* asker, std::function<void()> changed) {
        connect(this, &ConsoleSync::stateChanged, asker, std::move(changed));
    };
    m_desk.exchangeNow = [this] { m_worker->wake(); };
    m_desk.link = [this](const QString& code, const QString& url) -> Result<void> {
        sync::HttpTransport transport;
        LINLI_TRY(pairShop(m_file, code.toStdString(), url.toStdString(), m_clock, transport));
        m_worker->reopen();
        return {};
    };
    m_desk.unlink = [this]() -> Result<void> {
        sync::HttpTransport transport;
        LINLI_TRY(unlinkShop(m_file, m_clock, transport));
        m_worker->reopen();
        return {};
    };
    m_desk.settle = [this](std::int64_t id, bool mine) -> Result<void> {
        LINLI_TRY(withSession(m_file, m_clock, [id, mine](SyncSession& session) {
            return session.store().settleAttention(id, mine);
        }));
        m_worker->wake();
        return {};
    };
    m_desk.newCode = [this] {
        return withSession(m_file, m_clock, [](SyncSession& session) -> Result<usecases::SyncCode> {
            LINLI_ASSIGN(const ports::SyncLink link, linkOf(session));
            return sync::newCode(session.calls(), link);
        });
    };
    m_desk.signOut = [this](const QString& device) {
        return withSession(m_file, m_clock, [&device](SyncSession& session) -> Result<void> {
            LINLI_ASSIGN(const ports::SyncLink link, linkOf(session));
            return sync::signOut(session.calls(), link, device.toStdString());
        });
    };
}

void ConsoleSync::fillLooking()
{
    m_desk.devices = [this] {
        return withSession(m_file, m_clock,
                           [](SyncSession& session) -> Result<std::vector<usecases::SyncDevice>> {
                               LINLI_ASSIGN(const ports::SyncLink link, linkOf(session));
                               return sync::devicesOf(session.calls(), link);
                           });
    };
    m_desk.rounds = [this] {
        constexpr int kShown = 12;
        return withSession(m_file, m_clock,
                           [](SyncSession& session) { return session.journal().rounds(kShown); });
    };
    m_desk.conflicts = [this](words::Language language) {
        return withSession(m_file, m_clock, [language](SyncSession& session) {
            return conflictList(session, language);
        });
    };
    m_desk.keyInKeychain = [this] {
        const Result<bool> kept =
            withSession(m_file, m_clock, [](SyncSession& session) -> Result<bool> {
                return session.protection() == vault::KeyProtection::Keychain;
            });
        return kept.ok() && *kept;
    };
}

/// The part of the composition root that keeps the shop in step with its cloud.
void CompositionRoot::startSync(storage::Access access)
{
    m_shopClock.correct(0);
    if (access == storage::Access::ReadOnly) {
        return;
    }
    m_sync = std::make_unique<ConsoleSync>(m_file, *m_clock);
    m_context->syncDesk = &m_sync->desk();
    connect(m_sync.get(), &ConsoleSync::applied, this, [this] {
        if (m_window) {
            m_window->refreshAll();
        }
    });
    connect(m_sync.get(), &ConsoleSync::clockMeasured, this,
            [this](qint64 offsetMs) { m_shopClock.correct(offsetMs); });
}

ui::ShopAccess CompositionRoot::makeAccess()
{
    using Work = std::function<Result<void>(ui::StoreSide&)>;
    using Finished = std::function<void(Result<void>)>;
    const auto onSide = [](Work work) {
        return [work = std::move(work)](ConsoleSession& session) { return work(session.side()); };
    };
    return ui::ShopAccess(
        {[this, onSide](Work work, Finished finished) {
             m_store->run(onSide(std::move(work))).then([finished](const Result<void>& done) {
                 finished(done);
             });
         },
         [this, onSide](Work work, Finished finished) {
             m_store->write({}, onSide(std::move(work)))
                 .then([finished](const Result<void>& kept) { finished(kept); })
                 .then(this, [this] { // what was written waits to be sent
                     if (m_sync) {
                         m_sync->wake();
                     }
                 });
         }});
}

} // namespace linli::app
