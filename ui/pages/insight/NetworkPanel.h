// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/network/NetworkItem.h"
#include "ui/widgets/Card.h"
#include "usecases/insight/InviteNetwork.h"

namespace linli::ui {

class Button;
class NetworkLegend;
class NetworkView;
class SegmentedControl;
class TextLabel;

/// The network of invitations with its legend: colour is the wave, size is what the people she
/// brought have bought.
class NetworkPanel : public Card
{
    Q_OBJECT
  public:
    explicit NetworkPanel(QWidget* parent = nullptr);
    void show(const usecases::InviteNetwork& network);
    [[nodiscard]] NetworkView* view() const { return m_view; }

  Q_SIGNALS:
    void memberPressed(const QString& key);
    void pictureReady(const QString& path, const QByteArray& bytes);

  private:
    void writeTexts();
    void saveAs();
    [[nodiscard]] std::vector<NetworkDot> dots() const;
    usecases::InviteNetwork m_network;
    SegmentedControl* m_look;
    Button* m_all;
    Button* m_save;
    TextLabel* m_said;
    NetworkLegend* m_legend;
    NetworkView* m_view;
};

} // namespace linli::ui
