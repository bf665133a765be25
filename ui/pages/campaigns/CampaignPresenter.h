// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/campaigns/RunCampaign.h"
#include "usecases/simulation/Simulate.h"

#include <QTimer>

#include <functional>

namespace linli::ui {

/// The campaign in the editor: keeps what is typed, writes it through after a pause, asks for the
/// review, moves its state. No widgets.
class CampaignPresenter : public Presenter
{
    Q_OBJECT
  public:
    using Edit = std::function<void(campaign::Campaign&)>;
    explicit CampaignPresenter(AppContext& context, QObject* parent = nullptr);

    void open(const std::string& id);
    /// Writes what still waits, then forgets the campaign.
    void leave();
    [[nodiscard]] bool isOpen() const { return !m_campaign.id.empty(); }
    [[nodiscard]] const campaign::Campaign& campaign() const { return m_campaign; }
    [[nodiscard]] const usecases::CampaignReview& review() const { return m_review; }
    [[nodiscard]] bool isEditable() const { return campaign::isEditable(m_campaign.state); }

    /// Changes it at once; saving and review follow. `structure`: entries came, went or moved.
    void edit(const Edit& change, bool structure = false);
    /// Takes what could not be saved last time, or lets it go.
    void recover(bool take);
    void rewrite(const std::string& rule, const std::string& where);
    void waive(const std::string& rule, const std::string& where, const QString& reason);
    void move(campaign::CampaignState to);
    void tick(std::size_t check, bool done);
    void tickPost(std::size_t post, bool done);
    void close(const campaign::Viewing& viewing, const QString& lessons);
    /// What its rules would have cost over the shop's last 90 days; simulated() follows.
    void simulate();
    /// Saves now what waits for the pause.
    void flush();

  Q_SIGNALS:
    void opened();
    /// There is an unsaved version from last time, kept at that moment.
    void draftFound(Instant savedAt);
    /// Something was edited: times and sums are new. `structure` as in edit().
    void edited(bool structure);
    void reviewed();
    void simulated(const usecases::Simulation& told);
    void saved(Instant at, bool asDraft);
    void moved();

  private:
    void save();
    void ask();
    void take(campaign::Campaign campaign);
    /// Saves first, so that the use case sees what the owner sees.
    void afterSaving(std::function<void()> then);
    template <typename Work> void change(Work work);

    campaign::Campaign m_campaign;
    std::optional<campaign::Campaign> m_draft;
    usecases::CampaignReview m_review;
    QTimer m_pause;
    bool m_dirty = false;
    bool m_saving = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace linli::ui
