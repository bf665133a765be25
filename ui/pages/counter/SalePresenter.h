// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/counter/PriceQuote.h"

namespace linli::ui {

/// Prices and closes a sale at the counter.
class SalePresenter : public Presenter
{
    Q_OBJECT
  public:
    using Presenter::Presenter;

    /// The answer is quoted(), of the latest question only.
    void quote(const usecases::NewOrder& order);
    /// Paid at once; handed over in the same unit of work where `takenAlong`.
    void sell(const usecases::NewOrder& order, bool takenAlong);

  Q_SIGNALS:
    void quoted(const linli::usecases::PriceQuote& quote);
    void notQuoted(const QString& sentence);
    void sold(const QString& sentence);
    void refused(const QString& sentence);

  private:
    int m_asked = 0;
};

} // namespace linli::ui
