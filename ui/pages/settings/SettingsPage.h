// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLineEdit;

namespace linli::ui {

class AlertLimitsCard;
class BackupCard;
class Banner;
class Button;
class Card;
class CardColumns;
class CheckCard;
class Field;
class PrinterCard;
class PrivacyCard;
class SegmentedControl;
class SettingsPresenter;
class StaffCard;
class TextLabel;
class WebhookCard;

/// 设置: the shop on posters and slips, how the console looks, where the file and its key lie.
/// Everything is kept as soon as a field is left.
class SettingsPage : public Page
{
    Q_OBJECT
  public:
    SettingsPage(AppContext& context, PageHost& pageHost, QWidget* parent);

    ~SettingsPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] SettingsPresenter* presenter() const { return m_presenter; }

  private:
    void buildShop(CardColumns& column);
    void buildLook(CardColumns& column);
    void buildFile(CardColumns& column);
    void connectShop();
    void resizeEvent(QResizeEvent* event) override;
    void connectLook();
    void writeTexts();
    void showSettings();
    void showKey();
    void keepProfile();
    void refuse(const QString& field, const Error& error);

    AppContext& m_context;
    CardColumns* m_columns = nullptr;
    SettingsPresenter* m_presenter;
    Banner* m_trouble;
    Card* m_shop;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_link;
    QLineEdit* m_address;
    QLineEdit* m_phone;
    Field* m_nameField;
    Field* m_kindField;
    Field* m_linkField;
    Field* m_addressField;
    Field* m_phoneField;
    Card* m_look;
    TextLabel* m_languageLabel;
    SegmentedControl* m_language;
    TextLabel* m_themeLabel;
    SegmentedControl* m_theme;
    TextLabel* m_sizeLabel;
    SegmentedControl* m_size;
    Card* m_file;
    TextLabel* m_path;
    TextLabel* m_key;
    Button* m_folder;
    Button* m_sample;
    BackupCard* m_backup;
    StaffCard* m_staff;
    PrivacyCard* m_privacy;
    PrinterCard* m_printers;
    AlertLimitsCard* m_alerts;
    CheckCard* m_check;
    WebhookCard* m_webhooks;
    Card* m_about;
    TextLabel* m_aboutText;
};

} // namespace linli::ui
