// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Card.h"

class QGridLayout;
class QLineEdit;

namespace linli::ui {

class Button;
class Field;
class PrivacyPresenter;

/// 隐私 on the settings page: the notice and its version, what people are asked, what is cleared
/// when and whether it was, who did not come for two years.
class PrivacyCard : public Card
{
    Q_OBJECT
  public:
    PrivacyCard(AppContext& context, PageHost& host, QWidget* parent);
    ~PrivacyCard() override;
    void refresh();
    [[nodiscard]] PrivacyPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    void failed(const QString& sentence);

  private:
    void buildNotice();
    void buildClearing();
    void connectButtons();
    void writeTexts();
    void showNotice();
    void showClearing();
    void askPath();
    void refuse(const QString& field, const Error& error);
    PageHost& m_host;
    PrivacyPresenter* m_presenter;
    TextLabel* m_state;
    QLineEdit* m_contact;
    Field* m_contactField;
    Button* m_look;
    Button* m_save;
    Button* m_publish;
    Button* m_wordings;
    TextLabel* m_clearingHead;
    QGridLayout* m_jobs;
    TextLabel* m_inactive;
    Button* m_inactiveLook;
    Button* m_clear;
};

} // namespace linli::ui
