// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QHBoxLayout;

namespace linli::honours {
struct Tier;
} // namespace linli::honours

namespace linli::usecases {
struct HonourRow;
} // namespace linli::usecases

namespace linli::ui {

/// One sharer: what she has done, the badge she holds, what may be done for her.
class HonourLine : public QWidget
{
    Q_OBJECT
  public:
    HonourLine(const usecases::HonourRow& row, QWidget* parent);

  Q_SIGNALS:
    void applyPressed(const std::string& tier);
    void approvePressed(const std::string& application);
    void declinePressed(const std::string& application);
    void paperPressed(const QString& templateId);

  private:
    void addActions(const usecases::HonourRow& row, QHBoxLayout* line);
};

/// 社区推荐官 / Community sharer, in the language in force.
[[nodiscard]] QString tierName(const honours::Tier& tier);

} // namespace linli::ui
