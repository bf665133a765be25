// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outreach/ConsolePosts.h"

#include "app/shared/outreach/PostSession.h"

namespace linli::app {
namespace {

ui::WebhookKeyPlace placeOf(vault::SecretPlace place)
{
    switch (place) {
    case vault::SecretPlace::None:
        return ui::WebhookKeyPlace::None;
    case vault::SecretPlace::Keychain:
        return ui::WebhookKeyPlace::Keychain;
    case vault::SecretPlace::SealedFile:
        break;
    }
    return ui::WebhookKeyPlace::SealedFile;
}

} // namespace

ConsolePosts::ConsolePosts(std::string file, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock)
{
    m_worker = std::make_unique<outreach::PostWorker>(outreach::PostWorkerParts{
        [this]() -> Result<std::unique_ptr<outreach::PostSide>> {
            LINLI_ASSIGN(auto session, PostSession::open(m_file, m_clock));
            return std::unique_ptr<outreach::PostSide>(std::move(session));
        },
        m_client,
        [this] {
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT changed(); }, Qt::QueuedConnection);
        },
        false});
    fillDesk();
}

ConsolePosts::~ConsolePosts()
{
    m_worker.reset();
}

/// Looking at keys opens a session of its own: the worker's waits for the service.
void ConsolePosts::fillDesk()
{
    m_desk.keyPlace = [this](const std::string& webhook) -> Result<ui::WebhookKeyPlace> {
        LINLI_ASSIGN(const auto session, PostSession::open(m_file, m_clock));
        LINLI_ASSIGN(const vault::SecretPlace place, session->keys().placeOf(webhook));
        return placeOf(place);
    };
    m_desk.keepKey = [this](const std::string& webhook,
                            const QString& given) -> Result<ui::WebhookKeyPlace> {
        LINLI_ASSIGN(const auto session, PostSession::open(m_file, m_clock));
        LINLI_ASSIGN(const vault::SecretPlace place,
                     session->keys().keep(webhook, given.toStdString()));
        return placeOf(place);
    };
    m_desk.forgetKey = [this](const std::string& webhook) -> Result<void> {
        LINLI_ASSIGN(const auto session, PostSession::open(m_file, m_clock));
        return session->keys().forget(webhook);
    };
    m_desk.wake = [this] { m_worker->wake(); };
    m_desk.watch = [this](QObject* asker, std::function<void()> told) {
        connect(this, &ConsolePosts::changed, asker, std::move(told));
    };
}

} // namespace linli::app
