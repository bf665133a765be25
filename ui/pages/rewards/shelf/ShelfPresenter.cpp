// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/shelf/ShelfPresenter.h"

#include "usecases/ports/Clock.h"

namespace linli::ui {

namespace {
constexpr std::int32_t kLines = 100;
enum Question
{
    kAll,
    kMore,
};
} // namespace

ShelfPresenter::ShelfPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent), m_book(new itemmodels::MovementModel(this))
{
}

void ShelfPresenter::load()
{
    read<Snapshot>(
        kAll,
        [](StoreSide& side) -> Result<Snapshot> {
            Snapshot all;
            LINLI_ASSIGN(all.gifts, usecases::giftShelf(side.shop));
            LINLI_ASSIGN(all.book, usecases::giftMovements(side.shop, {}, {kLines, std::nullopt}));
            return all;
        },
        [this](Snapshot all) {
            m_gifts = std::move(all.gifts);
            m_next = all.book.next;
            m_book->apply(std::move(all.book.rows));
            Q_EMIT loaded();
        });
}

void ShelfPresenter::loadMore()
{
    if (!m_next) {
        return;
    }
    read<usecases::Page<usecases::GiftMovement>>(
        kMore,
        [after = std::exchange(m_next, std::nullopt)](StoreSide& side) {
            return usecases::giftMovements(side.shop, {}, {kLines, after});
        },
        [this](usecases::Page<usecases::GiftMovement> page) {
            m_next = page.next;
            std::vector<usecases::GiftMovement> rows = m_book->rows();
            std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
            m_book->apply(std::move(rows));
        });
}

BusinessDay ShelfPresenter::day() const
{
    return BusinessDay::of(context().clock.now());
}

template <typename Work> void ShelfPresenter::book(Work work)
{
    write<usecases::GiftBatch>(std::move(work), [this](const Result<usecases::GiftBatch>& kept) {
        if (kept.ok()) {
            Q_EMIT booked();
        } else {
            Q_EMIT notBooked(kept.error());
        }
    });
}

void ShelfPresenter::receive(const usecases::GiftReceipt& receipt)
{
    book([receipt](StoreSide& side) { return usecases::receiveGift(side.shop, receipt); });
}

void ShelfPresenter::writeOff(const std::string& batch,
                              std::int64_t count,
                              const std::string& reason)
{
    book([=](StoreSide& side) { return usecases::writeOffGift(side.shop, batch, count, reason); });
}

void ShelfPresenter::count(const std::string& batch, std::int64_t found, const std::string& reason)
{
    book([=](StoreSide& side) { return usecases::countGift(side.shop, batch, found, reason); });
}

} // namespace linli::ui
