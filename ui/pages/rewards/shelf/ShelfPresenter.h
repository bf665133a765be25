// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/ReviewModel.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/gifts/GiftShelf.h"

#include <optional>

namespace linli::ui {

/// The gift shelf: stock, what is owed, the book.
class ShelfPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit ShelfPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    void loadMore();
    [[nodiscard]] const std::vector<usecases::GiftRow>& gifts() const { return m_gifts; }
    [[nodiscard]] itemmodels::MovementModel* book() const { return m_book; }
    [[nodiscard]] BusinessDay day() const;

    /// booked() or notBooked() follows each of these.
    void receive(const usecases::GiftReceipt& receipt);
    void writeOff(const std::string& batch, std::int64_t count, const std::string& reason);
    void count(const std::string& batch, std::int64_t found, const std::string& reason);

  Q_SIGNALS:
    void loaded();
    void booked();
    void notBooked(const linli::Error& error);

  private:
    struct Snapshot
    {
        std::vector<usecases::GiftRow> gifts;
        usecases::Page<usecases::GiftMovement> book;
    };
    template <typename Work> void book(Work work);
    std::vector<usecases::GiftRow> m_gifts;
    itemmodels::MovementModel* m_book;
    std::optional<usecases::PageCursor> m_next;
};

} // namespace linli::ui
