// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/SyncPresenter.h"

#include "ui/context/Background.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"

#include <algorithm>

namespace linli::ui {

SyncPresenter::SyncPresenter(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    if (desk() != nullptr && desk()->watch) {
        desk()->watch(this, [this] { stateChanged(); });
    }
}

usecases::SyncState SyncPresenter::state() const
{
    usecases::SyncState state;
    state.phase = usecases::SyncPhase::NotLinked;
    return desk() != nullptr ? desk()->state() : state;
}

template <typename T>
void SyncPresenter::ask(const std::function<Result<T>()>& work,
                        std::function<void(T)> done,
                        bool quiet)
{
    inBackground<T>(this, work, [this, done = std::move(done), quiet](Result<T> answer) {
        if (answer.ok()) {
            done(std::move(answer).value());
        } else if (!quiet) {
            Q_EMIT failed(sentenceOf(answer.error()));
        }
        Q_EMIT changed();
    });
}

void SyncPresenter::act(const std::function<Result<void>()>& work,
                        const std::function<void()>& done)
{
    ++m_busy;
    Q_EMIT changed();
    inBackground<bool>(
        this,
        [work]() -> Result<bool> {
            LINLI_TRY(work());
            return true;
        },
        [this, done](const Result<bool>& answer) {
            --m_busy;
            if (answer.ok()) {
                done();
            } else {
                Q_EMIT failed(sentenceOf(answer.error()));
            }
            Q_EMIT changed();
        });
}

void SyncPresenter::refresh()
{
    setToday(BusinessDay::of(m_context.clock.now()));
    m_told = state();
    Q_EMIT changed();
    if (desk() != nullptr && isLinked()) {
        readFile();
        readDevices();
    }
}

/// The long poll comes round every 25 s: only what a person can see is worth a look at the file.
void SyncPresenter::stateChanged()
{
    const usecases::SyncState now = state();
    const bool same = m_told && m_told->link.has_value() == now.link.has_value() &&
                      m_told->counts.attention == now.counts.attention &&
                      m_told->lastOkAt == now.lastOkAt && m_told->phase == now.phase;
    const bool appeared = now.link.has_value() && (!m_told || !m_told->link.has_value());
    m_told = now;
    if (now.link && !same) {
        readFile();
    }
    if (appeared) {
        readDevices();
    }
    Q_EMIT changed();
}

void SyncPresenter::readFile()
{
    const SyncDesk& from = *desk();
    ask<std::vector<ports::SyncRound>>(
        from.rounds, [this](std::vector<ports::SyncRound> rounds) { m_rounds = std::move(rounds); },
        true);
    ask<std::vector<SyncConflict>>(
        [read = from.conflicts, in = language()] { return read(in); },
        [this](std::vector<SyncConflict> conflicts) { m_conflicts = std::move(conflicts); }, true);
    ask<bool>([read = from.keyInKeychain]() -> Result<bool> { return read(); },
              [this](bool kept) { m_keyInKeychain = kept; }, true);
}

void SyncPresenter::readDevices()
{
    ask<std::vector<usecases::SyncDevice>>(
        desk()->devices,
        [this](std::vector<usecases::SyncDevice> devices) {
            m_devices = std::move(devices);
            m_knowsDevices = true;
        },
        true); // without a line there is no list, and the state says so already
}

void SyncPresenter::exchangeNow()
{
    desk()->exchangeNow();
}

void SyncPresenter::link(const QString& code, const QString& url)
{
    ++m_busy;
    Q_EMIT changed();
    inBackground<bool>(
        this,
        [link = desk()->link, code, url]() -> Result<bool> {
            LINLI_TRY(link(code, url));
            return true;
        },
        [this](const Result<bool>& done) {
            --m_busy;
            if (done.ok()) {
                Q_EMIT linked();
            } else {
                Q_EMIT linkRefused(sentenceOf(done.error()));
            }
            Q_EMIT changed();
        });
}

void SyncPresenter::unlink()
{
    act(desk()->unlink, [this] {
        m_code.reset();
        m_devices.clear();
        m_knowsDevices = false;
        Q_EMIT unlinked();
    });
}

void SyncPresenter::askForCode()
{
    ask<usecases::SyncCode>(desk()->newCode,
                            [this](usecases::SyncCode code) { m_code = std::move(code); });
}

void SyncPresenter::signOut(const QString& device)
{
    act([leave = desk()->signOut, device] { return leave(device); }, [this] { readDevices(); });
}

void SyncPresenter::settle(std::int64_t id, bool mine)
{
    act([choose = desk()->settle, id, mine] { return choose(id, mine); },
        [this, id] {
            std::erase_if(m_conflicts, [id](const SyncConflict& one) { return one.id == id; });
            readFile();
        });
}

QString SyncPresenter::computerName(const QString& who) const
{
    for (const usecases::SyncDevice& device : m_devices) {
        if (!who.isEmpty() && text(device.id).endsWith(who.mid(1))) {
            return device.here ? tr("this computer") : text(device.name);
        }
    }
    return who.isEmpty() ? tr("another computer") : tr("another computer (%1)").arg(who.mid(1));
}

QString SyncPresenter::roundText(const ports::SyncRound& round) const
{
    if (round.trouble == nameOf(ErrorCode::CloudUnreachable)) {
        return tr("The cloud could not be reached");
    }
    if (!round.trouble.empty()) {
        return tr("Something went wrong (%1)").arg(text(round.trouble));
    }
    QString told = tr("Sent %1, received %2").arg(round.pushed).arg(round.pulled);
    if (round.rewound > 0) {
        told += QStringLiteral(" · ") +
                tr("%n entries put into the cloud's order", nullptr, int(round.rewound));
    }
    return told;
}

QStringList SyncPresenter::facts() const
{
    const usecases::SyncState now = state();
    QStringList facts;
    if (now.counts.unsent > 0) {
        facts += tr("%n waiting to be sent", nullptr, int(now.counts.unsent));
    }
    if (now.lastOkAt) {
        facts += tr("Last exchange %1").arg(moment(*now.lastOkAt));
    } else if (now.link && now.link->syncedAt) {
        facts += tr("Last exchange %1").arg(moment(*now.link->syncedAt));
    }
    if (now.nextTryMs > 0) {
        facts += tr("Tries again within %n second(s)", nullptr, int(now.nextTryMs / 1000 + 1));
    }
    if (now.link && std::abs(now.link->offsetMs) > 120'000) {
        facts += tr("This computer's clock is %n minute(s) off; the cloud's time is used", nullptr,
                    int(std::abs(now.link->offsetMs) / 60'000));
    }
    if (now.link && !m_keyInKeychain) {
        facts += tr("The key lies in a file only you may read: there is no keychain here");
    }
    if (now.counts.parked > 0) {
        facts +=
            tr("%n from a newer version, shown after an update", nullptr, int(now.counts.parked));
    }
    return facts;
}

} // namespace linli::ui
