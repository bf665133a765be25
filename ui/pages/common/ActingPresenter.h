// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"

#include <utility>

namespace linli::ui {

/// A presenter of many small acts: each is answered by a signal of its own or by saved(), a refusal
/// by notSaved().
class ActingPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit ActingPresenter(AppContext& context, QObject* parent = nullptr);

  Q_SIGNALS:
    void saved();
    void notSaved(const linli::Error& error);

  protected:
    /// `work`: Result<T>(Shop&), kept in one unit; `done`: void(const T&).
    template <typename T, typename Work, typename Done> void act(Work work, Done done)
    {
        write<T>([work = std::move(work)](StoreSide& side) -> Result<T> { return work(side.shop); },
                 [this, done = std::move(done)](const Result<T>& kept) {
                     if (kept.ok()) {
                         done(*kept);
                     } else {
                         Q_EMIT notSaved(kept.error());
                     }
                 });
    }
    /// `work`: Result<anything>(Shop&); saved() follows.
    template <typename Work> void actAndSay(Work work)
    {
        act<bool>(
            [work = std::move(work)](usecases::Shop& shop) -> Result<bool> {
                LINLI_TRY(work(shop));
                return true;
            },
            [this](bool) { Q_EMIT saved(); });
    }
};

} // namespace linli::ui
