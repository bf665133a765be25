// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Stage.h"

#include <QWidget>

class QLineEdit;

namespace linli::ui {

class Button;
class TextLabel;

/// The line to OBS: address, password, and in plain words how it stands.
class StageBar : public QWidget
{
    Q_OBJECT
  public:
    /// `stage` may be null: then the bar only says where the overlay pictures are.
    StageBar(ports::Stage* stage, QString folder, QWidget* parent);
    ~StageBar() override;
    [[nodiscard]] static QString told(const ports::StageStatus& status);

  private:
    void write();
    void press();
    ports::Stage* m_stage;
    QString m_folder;
    QLineEdit* m_port;
    QLineEdit* m_password;
    Button* m_connect;
    TextLabel* m_state;
};

} // namespace linli::ui
