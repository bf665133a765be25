// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/campaigns/Campaigns.h"

namespace linli::ui {

/// The board of sessions: what there is, new ones, copies, the bin. No widgets.
class CampaignsPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit CampaignsPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    void setSearch(const QString& text);
    /// What the search lets through.
    [[nodiscard]] std::vector<usecases::CampaignRow> rows() const;
    /// In the language in force; empty where they cannot be read.
    [[nodiscard]] std::vector<usecases::CampaignTemplate> templates() const;
    /// A new campaign for tomorrow evening; without a template a nearly empty one.
    void create(const std::optional<usecases::CampaignTemplate>& made);
    void duplicate(const std::string& id);
    void archive(const std::string& id);
    void restore(const std::string& id);

  Q_SIGNALS:
    void loaded();
    void created(const std::string& id);
    void archived(const std::string& id);

  private:
    template <typename Work, typename Done> void act(Work work, Done done);
    std::vector<usecases::CampaignRow> m_rows;
    QString m_search;
};

} // namespace linli::ui
