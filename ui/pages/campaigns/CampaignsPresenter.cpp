// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/CampaignsPresenter.h"

#include "ui/language/LanguageSwitch.h"
#include "usecases/ports/Clock.h"

#include <algorithm>

namespace linli::ui {

CampaignsPresenter::CampaignsPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

void CampaignsPresenter::load()
{
    read<std::vector<usecases::CampaignRow>>(
        0, [](StoreSide& side) { return usecases::listCampaigns(side.shop); },
        [this](std::vector<usecases::CampaignRow> rows) {
            m_rows = std::move(rows);
            Q_EMIT loaded();
        });
}

void CampaignsPresenter::setSearch(const QString& text)
{
    m_search = text.trimmed();
    Q_EMIT loaded();
}

std::vector<usecases::CampaignRow> CampaignsPresenter::rows() const
{
    std::vector<usecases::CampaignRow> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [this](const usecases::CampaignRow& row) {
                     return text(row.title).contains(m_search, Qt::CaseInsensitive);
                 });
    return shown;
}

std::vector<usecases::CampaignTemplate> CampaignsPresenter::templates() const
{
    if (!context().campaignTemplates) {
        return {};
    }
    return context().campaignTemplates(language()).valueOr({});
}

template <typename Work, typename Done> void CampaignsPresenter::act(Work work, Done done)
{
    write<std::string>(std::move(work), [this, done](const Result<std::string>& id) {
        if (!id) {
            Q_EMIT failed(sentenceOf(id.error()));
            return;
        }
        load();
        done(*id);
    });
}

void CampaignsPresenter::create(const std::optional<usecases::CampaignTemplate>& made)
{
    const Instant start = usecases::usualStart(context().clock.now());
    campaign::Campaign fresh;
    if (made) {
        fresh = usecases::fromTemplate(*made, start);
    } else {
        fresh.title = tr("New session").toStdString();
        fresh.startsAt = start;
    }
    act([fresh](StoreSide& side) { return usecases::createCampaign(side.shop, fresh); },
        [this](const std::string& id) { Q_EMIT created(id); });
}

void CampaignsPresenter::duplicate(const std::string& id)
{
    const Instant start = usecases::usualStart(context().clock.now());
    act([id, start](StoreSide& side) { return usecases::duplicateCampaign(side.shop, id, start); },
        [this](const std::string& copy) { Q_EMIT created(copy); });
}

void CampaignsPresenter::archive(const std::string& id)
{
    act(
        [id](StoreSide& side) -> Result<std::string> {
            LINLI_TRY(usecases::archiveCampaign(side.shop, id));
            return id;
        },
        [this](const std::string& gone) { Q_EMIT archived(gone); });
}

void CampaignsPresenter::restore(const std::string& id)
{
    act(
        [id](StoreSide& side) -> Result<std::string> {
            LINLI_TRY(usecases::restoreCampaign(side.shop, id));
            return id;
        },
        [](const std::string&) {});
}

} // namespace linli::ui
