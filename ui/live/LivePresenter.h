// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/RunOfShow.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/campaigns/RunCampaign.h"
#include "usecases/live/LiveSession.h"

#include <QTimer>

namespace linli::ui {

/// What goes on in a live session: the clock every second, goods and arrivals every few, overlays
/// whenever what they show changed. No widgets.
class LivePresenter : public Presenter
{
    Q_OBJECT
  public:
    /// `folder`: where the overlay pictures are written.
    LivePresenter(AppContext& context, std::string id, QString folder, QObject* parent = nullptr);

    void refresh();
    void next();
    void back();
    void skip(std::size_t item, bool skipped);
    void end();
    [[nodiscard]] const usecases::LiveSnapshot& snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isLoaded() const { return !m_snapshot.campaign.id.empty(); }
    [[nodiscard]] campaign::ShowClock clock() const;
    [[nodiscard]] Instant now() const;
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] ports::Stage* stage() const;

  Q_SIGNALS:
    void loaded();
    void ticked();
    void overlaysWritten(const QStringList& files);
    void ended();

  private:
    template <typename Work> void act(Work work);
    void paintOverlays();
    std::string m_id;
    QString m_folder;
    usecases::LiveSnapshot m_snapshot;
    QTimer m_second;
    QTimer m_refresh;
    bool m_painting = false;
};

} // namespace linli::ui
