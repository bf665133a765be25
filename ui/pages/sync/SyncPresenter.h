// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/context/SyncDesk.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace linli::ui {

/// What the page 同步 decides, without widgets.
class SyncPresenter : public QObject
{
    Q_OBJECT
  public:
    SyncPresenter(AppContext& context, QObject* parent);

    /// Null where the shop's file cannot be written: nothing can be synced.
    [[nodiscard]] const SyncDesk* desk() const { return m_context.syncDesk; }
    [[nodiscard]] usecases::SyncState state() const;
    [[nodiscard]] bool isLinked() const { return state().link.has_value(); }
    [[nodiscard]] const std::vector<SyncConflict>& conflicts() const { return m_conflicts; }
    [[nodiscard]] const std::vector<ports::SyncRound>& rounds() const { return m_rounds; }
    [[nodiscard]] const std::vector<usecases::SyncDevice>& devices() const { return m_devices; }
    /// Whether the list of counters was answered since the page was opened.
    [[nodiscard]] bool knowsDevices() const { return m_knowsDevices; }
    [[nodiscard]] const std::optional<usecases::SyncCode>& code() const { return m_code; }
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    /// Of a counter by the end of its id, where the cloud has told it.
    [[nodiscard]] QString computerName(const QString& who) const;
    /// "Sent 3, received 12 …".
    [[nodiscard]] QString roundText(const ports::SyncRound& round) const;
    /// What waits, when it last worked, when it tries again.
    [[nodiscard]] QStringList facts() const;

    void refresh();
    void exchangeNow();
    void link(const QString& code, const QString& url);
    void unlink();
    void askForCode();
    void signOut(const QString& device);
    void settle(std::int64_t id, bool mine);

  Q_SIGNALS:
    void changed();
    void linked();
    void unlinked();
    void failed(const QString& sentence);
    /// A code or address that was not taken: shown at the form.
    void linkRefused(const QString& sentence);

  private:
    void stateChanged();
    void readFile();
    void readDevices();
    template <typename T>
    void
    ask(const std::function<Result<T>()>& work, std::function<void(T)> done, bool quiet = false);
    void act(const std::function<Result<void>()>& work, const std::function<void()>& done);

    AppContext& m_context;
    std::vector<SyncConflict> m_conflicts;
    std::vector<ports::SyncRound> m_rounds;
    std::vector<usecases::SyncDevice> m_devices;
    std::optional<usecases::SyncCode> m_code;
    bool m_knowsDevices = false;
    bool m_keyInKeychain = true;
    int m_busy = 0;
    std::optional<usecases::SyncState> m_told;
};

} // namespace linli::ui
