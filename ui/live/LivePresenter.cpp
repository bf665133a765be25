// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LivePresenter.h"

#include "ui/context/Background.h"
#include "ui/live/OverlayPainting.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/Stage.h"

namespace linli::ui {

namespace {

constexpr int kSecondMs = 1000;
constexpr int kRefreshMs = 3000;
/// The image sources of OBS that show the overlays; the owner names them so once.
constexpr const char* kCardInput = "商品卡";
constexpr const char* kBoardInput = "邻里榜";

} // namespace

LivePresenter::LivePresenter(AppContext& context, std::string id, QString folder, QObject* parent)
    : Presenter(context, parent), m_id(std::move(id)), m_folder(std::move(folder))
{
    m_second.setInterval(kSecondMs);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_second, &QTimer::timeout, this, &LivePresenter::ticked);
    connect(&m_refresh, &QTimer::timeout, this, &LivePresenter::refresh);
    m_second.start();
    m_refresh.start();
}

Instant LivePresenter::now() const
{
    return context().clock.now();
}

campaign::ShowClock LivePresenter::clock() const
{
    return showClock(m_snapshot.campaign, now());
}

ports::Stage* LivePresenter::stage() const
{
    return context().stage;
}

void LivePresenter::refresh()
{
    read<usecases::LiveSnapshot>(
        0,
        [id = m_id](StoreSide& side) { return usecases::liveSnapshot(side.shop, side.boards, id); },
        [this](usecases::LiveSnapshot snapshot) {
            m_snapshot = std::move(snapshot);
            Q_EMIT loaded();
            paintOverlays();
        });
}

template <typename Work> void LivePresenter::act(Work work)
{
    write<campaign::Campaign>(std::move(work), [this](Result<campaign::Campaign> now) {
        if (!now) {
            Q_EMIT failed(sentenceOf(now.error()));
            return;
        }
        m_snapshot.campaign = std::move(now).value();
        Q_EMIT loaded();
        refresh();
        if (m_snapshot.campaign.state == campaign::CampaignState::Ended) {
            m_refresh.stop();
            Q_EMIT ended();
        }
    });
}

void LivePresenter::next()
{
    act([id = m_id](StoreSide& side) {
        return usecases::stepShow(side.shop, id, usecases::ShowStep::Next);
    });
}

void LivePresenter::back()
{
    act([id = m_id](StoreSide& side) {
        return usecases::stepShow(side.shop, id, usecases::ShowStep::Back);
    });
}

void LivePresenter::skip(std::size_t item, bool skipped)
{
    act([id = m_id, item, skipped](StoreSide& side) {
        return usecases::skipItem(side.shop, id, item, skipped);
    });
}

void LivePresenter::end()
{
    act([id = m_id](StoreSide& side) { return usecases::endSession(side.shop, id); });
}

void LivePresenter::paintOverlays()
{
    if (m_painting) {
        return; // the next refresh paints what is new then
    }
    m_painting = true;
    inBackground<QStringList>(
        this, [job = overlayJob(m_snapshot, m_folder)] { return writeOverlays(job); },
        [this](const Result<QStringList>& files) {
            m_painting = false;
            if (!files) {
                Q_EMIT failed(sentenceOf(files.error()));
                return;
            }
            if (stage() != nullptr) {
                stage()->setPicture(kCardInput, files->value(0).toStdString());
                stage()->setPicture(kBoardInput, files->value(1).toStdString());
            }
            Q_EMIT overlaysWritten(*files);
        });
}

} // namespace linli::ui
