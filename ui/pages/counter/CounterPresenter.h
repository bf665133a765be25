// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/Pages.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/counter/CounterPerson.h"
#include "usecases/counter/CounterReading.h"
#include "usecases/counter/NewNeighbour.h"
#include "usecases/counter/ShiftSummary.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace linli::ui {

/// One line of what was done here since the page was opened, newest first.
struct CounterAct
{
    Instant at;
    QString sentence;
};

/// Decides for the counter: what was meant, who stands there, what was done, what can be undone.
class CounterPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit CounterPresenter(AppContext& context, QObject* parent = nullptr);

    /// Reads her and the shift again.
    void refresh();
    /// Finds out what a typed or scanned text means, and does what it asks for: a reward's id hands
    /// the reward out, an order number opens its neighbour with that order ready.
    void take(const QString& typed);
    /// Neighbours that fit while somebody types: several() follows, with one or none too.
    void suggest(const QString& typed);
    void showMember(const MemberKey& member);
    /// The next neighbour.
    void clear();

    void handOver(const OrderKey& order);
    void pay(const OrderKey& order);
    void redeem(const usecases::RewardRow& reward);
    /// Takes the last redemption back; once.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_undoable.has_value(); }
    void payOut(const MemberKey& member, std::int64_t fen);
    void bind(const usecases::NewNeighbour& person);
    /// Something that another presenter of the page did.
    void noteDone(const QString& sentence) { note(sentence, std::nullopt); }
    /// Slips of what she may collect; pagesReady() follows.
    void makeSlips();

    /// None while nobody stands here.
    [[nodiscard]] const std::optional<usecases::CounterPerson>& person() const { return m_person; }
    /// The order whose slip was scanned, or empty.
    [[nodiscard]] const OrderKey& readyOrder() const { return m_ready; }
    [[nodiscard]] const std::optional<usecases::ShiftSummary>& shift() const { return m_shift; }
    [[nodiscard]] const std::vector<CounterAct>& acts() const { return m_acts; }

  Q_SIGNALS:
    void personChanged();
    void several(const std::vector<linli::usecases::Found>& people);
    void stranger(const QString& phone);
    void nobody(const QString& typed);
    void productFound(const QString& id);
    void shiftChanged();
    /// Done and written down. `undoable`: undo() would take it back.
    void done(const QString& sentence, bool undoable);
    /// The shop's rules said no, or nothing could be written.
    void refused(const QString& sentence);
    void bound(const linli::usecases::BoundNeighbour& neighbour);
    void notBound(const linli::Error& error);
    void pagesReady(std::shared_ptr<const linli::render::Pages> pages);

  private:
    enum Question
    {
        kReading,
        kPerson,
        kShift,
        kSlips,
    };
    void taken(const usecases::CounterReading& reading, const QString& typed);
    void redeemScanned(const usecases::CounterReading& reading);
    template <typename Work>
    void act(Work work, const QString& praise, std::optional<RewardId> undoable = {});
    void note(const QString& sentence, std::optional<RewardId> undoable);
    std::optional<usecases::CounterPerson> m_person;
    std::optional<usecases::ShiftSummary> m_shift;
    std::vector<CounterAct> m_acts;
    std::optional<RewardId> m_undoable;
    OrderKey m_ready;
};

} // namespace linli::ui
