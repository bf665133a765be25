// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/fraud/Flags.h"
#include "usecases/fraud/Rates.h"

#include <vector>

namespace linli::ui {

/// The fraud signals of the shop: what is flagged, what holds, how often it was a false alarm, and
/// whether a flyer activity is open.
class SignalsPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit SignalsPresenter(AppContext& context, QObject* parent = nullptr);

    /// Looks at the facts anew at most every ten minutes, then reads.
    void load();
    [[nodiscard]] const std::vector<usecases::FlagRow>& flags() const { return m_seen.flags; }
    [[nodiscard]] const fraud::Settings& settings() const { return m_seen.settings; }
    [[nodiscard]] const std::vector<usecases::SignalRate>& rates() const { return m_seen.rates; }
    [[nodiscard]] std::int64_t autoReleaseDays() const { return m_seen.days; }
    /// The one for everybody that is open now; none where none is.
    [[nodiscard]] std::optional<fraud::Activity> openActivity() const;
    [[nodiscard]] Instant now() const;

    void release(const std::string& key, const QString& reason);
    void confirmIt(const std::string& key, const QString& reason);
    /// Of a flag of F12: its code goes out of force, its owner gets another.
    void replaceCode(const std::string& key);
    void set(int signal, const fraud::SignalSetting& setting);
    void setAutoRelease(std::int64_t days);
    void startActivity(std::int64_t minutes, const QString& reason);
    void endActivity(const std::string& id);

  Q_SIGNALS:
    void loaded();
    void refused(const linli::Error& error);

  private:
    struct Seen
    {
        std::vector<usecases::FlagRow> flags;
        fraud::Settings settings = fraud::defaultSettings();
        std::vector<usecases::SignalRate> rates;
        std::vector<fraud::Activity> activities;
        std::int64_t days = 0;
    };
    void readAll();
    /// `work`: Result<void>(usecases::Shop&).
    template <typename Work> void change(Work work);

    Seen m_seen;
    std::optional<Instant> m_lookedAt;
};

} // namespace linli::ui
