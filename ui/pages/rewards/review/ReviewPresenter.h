// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/ReviewModel.h"
#include "ui/pages/common/Presenter.h"
#include "words/WhySheet.h"

namespace linli::ui {

/// What waits for a yes or no, and the evidence of the one that is looked at.
class ReviewPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit ReviewPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] itemmodels::ReviewModel* model() const { return m_model; }
    /// Null where it was decided meanwhile.
    [[nodiscard]] const usecases::ReviewCase* caseOf(const QString& order) const;
    /// The chain of facts of a case; evidence() follows.
    void lookAt(const QString& order);
    /// Decides on every reward of the order. `reason` is kept for a no.
    void decide(const QString& order, bool approve, const QString& reason);
    [[nodiscard]] Instant now() const;

  Q_SIGNALS:
    void loaded();
    void evidence(const QString& order, const linli::words::WhySheet& sheet);
    void decided(const QString& sentence);
    void refused(const QString& sentence);

  private:
    itemmodels::ReviewModel* m_model;
};

} // namespace linli::ui
