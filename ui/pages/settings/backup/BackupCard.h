// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Card.h"

namespace linli::ui {

class BackupPresenter;
class Button;

/// 备份与恢复 on the settings page: when the last copy was made, one now, one for a stick, back to
/// an earlier one.
class BackupCard : public Card
{
    Q_OBJECT
  public:
    BackupCard(AppContext& context, PageHost& host, QWidget* parent);
    void refresh();
    [[nodiscard]] BackupPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    void failed(const QString& sentence);

  private:
    void writeTexts();
    void showState();
    void askForSeal();
    void askForPlace(const QString& passphrase);
    void openRestore();

    PageHost& m_host;
    BackupPresenter* m_presenter;
    TextLabel* m_last;
    TextLabel* m_rule;
    Button* m_now;
    Button* m_stick;
    Button* m_restore;
};

} // namespace linli::ui
