// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Banner.h"

namespace linli::ui {

/// Says above every page that this is the sample shop: the way home, and the tour.
class SampleBanner : public Banner
{
    Q_OBJECT
  public:
    explicit SampleBanner(QWidget* parent);
    /// `home`: there is a shop of one's own to go back to.
    void appear(bool home);

  Q_SIGNALS:
    void ownShopPressed();
    void tourPressed();

  private:
    Button* m_tour;
};

} // namespace linli::ui
