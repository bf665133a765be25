// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/CampaignPresenter.h"

#include "usecases/boards/Boards.h"
#include "usecases/campaigns/CampaignRules.h"

namespace linli::ui {

namespace {

constexpr int kPauseMs = 500;
enum Question
{
    kOpen,
    kReview,
    kDryRun,
};

} // namespace

CampaignPresenter::CampaignPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { save(); });
}

void CampaignPresenter::open(const std::string& id)
{
    read<usecases::OpenedCampaign>(
        kOpen, [id](StoreSide& side) { return usecases::openCampaign(side.shop, id); },
        [this](usecases::OpenedCampaign found) {
            m_review = {};
            take(std::move(found.campaign));
            Q_EMIT opened();
            m_draft.reset();
            if (found.draft && isEditable()) {
                m_draft = std::move(found.draft->campaign);
                Q_EMIT draftFound(found.draft->savedAt);
            }
        });
}

void CampaignPresenter::take(campaign::Campaign campaign)
{
    m_campaign = std::move(campaign);
    m_dirty = false;
    m_pause.stop();
    ask();
}

void CampaignPresenter::leave()
{
    flush();
    afterSaving([this] {
        m_campaign = {};
        m_review = {};
    });
}

void CampaignPresenter::edit(const Edit& change, bool structure)
{
    if (!isEditable()) {
        return;
    }
    change(m_campaign);
    m_dirty = true;
    m_pause.start();
    Q_EMIT edited(structure);
}

void CampaignPresenter::recover(bool takeIt)
{
    if (!m_draft) {
        return;
    }
    if (takeIt) {
        const std::int64_t revision = m_campaign.revision;
        m_campaign = *std::exchange(m_draft, std::nullopt);
        m_campaign.revision = revision;
        m_dirty = true;
        m_pause.start();
        Q_EMIT opened();
        return;
    }
    m_draft.reset();
    write<bool>(
        [id = m_campaign.id](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::discardDraft(side.shop, id));
            return true;
        },
        [this](const Result<bool>& done) {
            if (!done) {
                Q_EMIT failed(sentenceOf(done.error()));
            }
        });
}

void CampaignPresenter::flush()
{
    if (m_dirty) {
        m_pause.stop();
        save();
    }
}

void CampaignPresenter::save()
{
    if (!m_dirty || m_saving || !isOpen()) {
        return;
    }
    m_dirty = false;
    m_saving = true;
    write<usecases::KeptCampaign>(
        [campaign = m_campaign](StoreSide& side) {
            return usecases::keepCampaign(side.shop, campaign);
        },
        [this](const Result<usecases::KeptCampaign>& kept) {
            m_saving = false;
            if (!kept) {
                Q_EMIT failed(sentenceOf(kept.error()));
            } else {
                m_campaign.revision = kept->campaign.revision;
                m_campaign.state = kept->campaign.state;
                m_campaign.waivers = kept->campaign.waivers;
                Q_EMIT saved(kept->at, !kept->mistakes.empty());
            }
            if (m_dirty) {
                save(); // more was typed meanwhile
                return;
            }
            ask();
            for (const auto& then : std::exchange(m_waiting, {})) {
                then();
            }
        });
}

void CampaignPresenter::ask()
{
    if (context().lint == nullptr || !isOpen()) {
        return;
    }
    read<usecases::CampaignReview>(
        kReview,
        [desk = *context().lint, campaign = m_campaign](StoreSide& side) {
            return usecases::reviewCampaign(side.shop, desk, campaign);
        },
        [this](usecases::CampaignReview review) {
            m_review = std::move(review);
            Q_EMIT reviewed();
        });
}

void CampaignPresenter::simulate()
{
    read<usecases::Simulation>(
        kDryRun,
        [rules = usecases::rulesOf(m_campaign)](StoreSide& side) {
            return usecases::simulateRules(side.shop, side.boards, rules);
        },
        [this](const usecases::Simulation& told) { Q_EMIT simulated(told); });
}

void CampaignPresenter::afterSaving(std::function<void()> then)
{
    flush();
    if (m_saving) {
        m_waiting.push_back(std::move(then));
    } else {
        then();
    }
}

template <typename Work> void CampaignPresenter::change(Work work)
{
    afterSaving([this, work = std::move(work)] {
        write<campaign::Campaign>(work, [this](Result<campaign::Campaign> now) {
            if (!now) {
                Q_EMIT failed(sentenceOf(now.error()));
                ask();
                return;
            }
            take(std::move(now).value());
            Q_EMIT moved();
        });
    });
}

void CampaignPresenter::rewrite(const std::string& rule, const std::string& where)
{
    if (context().lint == nullptr) {
        return;
    }
    read<campaign::Campaign>(
        kOpen,
        [desk = *context().lint, campaign = m_campaign, rule, where](StoreSide& side) {
            return usecases::rewriteFinding(side.shop, desk, campaign, rule, where);
        },
        [this](campaign::Campaign now) {
            edit([&](campaign::Campaign& campaign) { campaign = std::move(now); }, true);
        });
}

void CampaignPresenter::waive(const std::string& rule,
                              const std::string& where,
                              const QString& reason)
{
    if (context().lint == nullptr) {
        return;
    }
    change([desk = *context().lint, id = m_campaign.id, rule, where,
            text = reason.toStdString()](StoreSide& side) {
        return usecases::waiveFinding(side.shop, desk, id, rule, where, text);
    });
}

void CampaignPresenter::move(campaign::CampaignState to)
{
    using campaign::CampaignState;
    if (context().lint == nullptr) {
        return;
    }
    change([desk = *context().lint, id = m_campaign.id,
            to](StoreSide& side) -> Result<campaign::Campaign> {
        switch (to) {
        case CampaignState::Draft:
            return usecases::takeBack(side.shop, id);
        case CampaignState::Checked:
            return usecases::checkIn(side.shop, desk, id);
        case CampaignState::Scheduled:
            return usecases::schedule(side.shop, desk, id);
        case CampaignState::Live:
            return usecases::goLive(side.shop, desk, id);
        case CampaignState::Ended:
            return usecases::endSession(side.shop, id);
        case CampaignState::Closed:
            break;
        }
        return usecases::closeSession(side.shop, id, {}, {});
    });
}

void CampaignPresenter::tick(std::size_t check, bool done)
{
    change([id = m_campaign.id, check, done](StoreSide& side) {
        return usecases::tickCheck(side.shop, id, check, done);
    });
}

void CampaignPresenter::tickPost(std::size_t post, bool done)
{
    change([id = m_campaign.id, post, done](StoreSide& side) {
        return usecases::tickPost(side.shop, id, post, done);
    });
}

void CampaignPresenter::close(const campaign::Viewing& viewing, const QString& lessons)
{
    change([id = m_campaign.id, viewing, text = lessons.toStdString()](StoreSide& side) {
        return usecases::closeSession(side.shop, id, viewing, text);
    });
}

} // namespace linli::ui
