// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SampleBanner.h"

#include "ui/widgets/Button.h"

#include <QBoxLayout>

namespace linli::ui {

SampleBanner::SampleBanner(QWidget* parent)
    : Banner(Role::Sky, parent), m_tour(new Button(ButtonKind::Row, this))
{
    m_tour->setObjectName(QStringLiteral("showMeRound"));
    constexpr int kAfterWords = 2; // mark, words, then this, then the banner's own button
    static_cast<QBoxLayout*>(layout())->insertWidget(kAfterWords, m_tour);
    connect(m_tour, &QAbstractButton::clicked, this, &SampleBanner::tourPressed);
    connect(this, &Banner::actionPressed, this, &SampleBanner::ownShopPressed);
}

void SampleBanner::appear(bool home)
{
    m_tour->setText(tr("Show me round"));
    m_tour->updateGeometry();
    say(tr("This is the sample shop. Try everything: your own shop is kept apart."),
        home ? tr("Open my own shop") : QString());
}

} // namespace linli::ui
