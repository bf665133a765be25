// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/segments/SegmentsPresenter.h"

namespace linli::ui {

namespace {

enum Question
{
    kAll,
    kCount,
};

} // namespace

void SegmentsPresenter::load()
{
    read<std::vector<usecases::SegmentCount>>(
        kAll, [](StoreSide& side) { return usecases::segmentCounts(side.shop); },
        [this](std::vector<usecases::SegmentCount> all) {
            m_all = std::move(all);
            Q_EMIT loaded();
        });
}

void SegmentsPresenter::count(const segments::Filter& filter)
{
    read<std::int64_t>(
        kCount, [filter](StoreSide& side) { return usecases::countMeeting(side.shop, filter); },
        [this](std::int64_t people) { Q_EMIT counted(people); });
}

void SegmentsPresenter::save(const segments::Segment& segment)
{
    write<segments::Segment>(
        [segment](StoreSide& side) { return usecases::saveSegment(side.shop, segment); },
        [this](const Result<segments::Segment>& kept) {
            if (kept.ok()) {
                Q_EMIT saved(text(kept->id));
                load();
            } else {
                Q_EMIT notSaved(kept.error());
            }
        });
}

void SegmentsPresenter::remove(const std::string& id)
{
    write<segments::Segment>(
        [id](StoreSide& side) { return usecases::removeSegment(side.shop, id); },
        [this](const Result<segments::Segment>& gone) {
            if (gone.ok()) {
                Q_EMIT removed(*gone);
                load();
            } else {
                Q_EMIT notSaved(gone.error());
            }
        });
}

} // namespace linli::ui
