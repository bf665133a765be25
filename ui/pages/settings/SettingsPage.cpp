// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/SettingsPage.h"

#include "ui/language/CellText.h"
#include "ui/language/MistakeText.h"
#include "ui/pages/common/ImportButton.h"
#include "ui/pages/settings/SettingsPresenter.h"
#include "ui/pages/settings/alerts/AlertLimitsCard.h"
#include "ui/pages/settings/backup/BackupCard.h"
#include "ui/pages/settings/check/CheckCard.h"
#include "ui/pages/settings/guide/GuideCard.h"
#include "ui/pages/settings/printers/PrinterCard.h"
#include "ui/pages/settings/privacy/PrivacyCard.h"
#include "ui/pages/settings/staff/StaffCard.h"
#include "ui/pages/settings/webhook/WebhookCard.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/CardColumns.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {

constexpr std::array kPercents{100, 115, 130, 150, 175};

int percentIndex(std::int32_t percent)
{
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < kPercents.size(); ++i) {
        if (std::abs(kPercents[i] - percent) < std::abs(kPercents[nearest] - percent)) {
            nearest = i;
        }
    }
    return int(nearest);
}

} // namespace

SettingsPage::SettingsPage(AppContext& context, PageHost& pageHost, QWidget* parent)
    : Page(pageHost, parent), m_context(context), m_presenter(new SettingsPresenter(context, this)),
      m_trouble(new Banner(Role::Alarm, this)), m_shop(new Card(this)), m_name(new QLineEdit),
      m_kind(new QComboBox), m_link(new QLineEdit), m_address(new QLineEdit),
      m_phone(new QLineEdit), m_nameField(new Field(m_name, m_shop)),
      m_kindField(new Field(m_kind, m_shop)), m_linkField(new Field(m_link, m_shop)),
      m_addressField(new Field(m_address, m_shop)), m_phoneField(new Field(m_phone, m_shop)),
      m_look(new Card(this)), m_languageLabel(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_language(new SegmentedControl(this)),
      m_themeLabel(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_theme(new SegmentedControl(this)),
      m_sizeLabel(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_size(new SegmentedControl(this)), m_file(new Card(this)),
      m_path(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_key(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_folder(new Button(ButtonKind::Secondary, this)),
      m_sample(new Button(ButtonKind::Secondary, QStringLiteral("building-store"), this)),
      m_backup(new BackupCard(context, pageHost, this)),
      m_staff(new StaffCard(context, pageHost, this)),
      m_privacy(new PrivacyCard(context, pageHost, this)),
      m_printers(new PrinterCard(context, pageHost, this)),
      m_alerts(new AlertLimitsCard(context, this)), m_check(new CheckCard(context, pageHost, this)),
      m_webhooks(new WebhookCard(context, pageHost, this)), m_about(new Card(this)),
      m_aboutText(new TextLabel(TextStyle::Body, Role::Quiet, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* inner = new QWidget(scroll);
    auto* sides = new QHBoxLayout(inner);
    sides->setContentsMargins(24, 0, 24, 24);
    auto* column = new CardColumns(inner);
    m_columns = column;
    auto* below = new QVBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_trouble);
    below->addWidget(column, 1);
    sides->addLayout(below, 1);
    sides->addStretch(0);
    onTheme(this, [this] { m_columns->setRoom(width()); });
    m_trouble->setClosable(true);
    m_trouble->hide();
    buildShop(*column);
    buildLook(*column);
    column->addWidget(new GuideCard(pageHost, this));
    column->addWidget(m_alerts);
    column->addWidget(m_staff);
    column->addWidget(m_privacy);
    column->addWidget(m_backup);
    column->addWidget(m_printers);
    buildFile(*column);
    column->addWidget(m_check);
    scroll->setWidget(inner);
    connectShop();
    connectLook();
    connect(m_presenter, &SettingsPresenter::changed, this, &SettingsPage::showSettings);
    connect(m_presenter, &SettingsPresenter::refused, this, &SettingsPage::refuse);
    connect(m_presenter, &SettingsPresenter::failed, this,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_backup, &BackupCard::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_privacy, &PrivacyCard::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_printers, &PrinterCard::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_alerts, &AlertLimitsCard::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_alerts, &AlertLimitsCard::saved, this, [this] { host().notice(tr("Saved")); });
    connect(m_check, &CheckCard::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_staff, &StaffCard::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    onLanguage(this, [this] { writeTexts(); });
}

SettingsPage::~SettingsPage()
{
    // A focused line says "finished" once more while it is deleted, when this page is gone already.
    for (QLineEdit* line : {m_name, m_link, m_address, m_phone}) {
        line->disconnect(this);
    }
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_columns->setRoom(width());
}

void SettingsPage::buildShop(CardColumns& column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_nameField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_kindField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_linkField, 1, 0, 1, 2);
    grid->addWidget(m_addressField, 2, 0, Qt::AlignTop);
    grid->addWidget(m_phoneField, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_name->setObjectName(QStringLiteral("shopName"));
    m_address->setObjectName(QStringLiteral("shopAddress"));
    m_link->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_shop->body()->addLayout(grid);
    column.addWidget(m_shop);
}

void SettingsPage::buildLook(CardColumns& column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    int row = 0;
    for (const auto& [label, choice] :
         {std::pair{m_languageLabel, m_language}, std::pair{m_themeLabel, m_theme},
          std::pair{m_sizeLabel, m_size}}) {
        grid->addWidget(label, row, 0, Qt::AlignVCenter);
        grid->addWidget(choice, row, 1, Qt::AlignLeft);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    m_look->body()->addLayout(grid);
    column.addWidget(m_look);
}

void SettingsPage::buildFile(CardColumns& column)
{
    column.addWidget(m_webhooks);
    connect(m_webhooks, &WebhookCard::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setWordWrap(true);
    m_key->setWordWrap(true);
    m_file->body()->addWidget(m_path);
    m_file->body()->addWidget(m_key);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_folder);
    row->addWidget(m_sample);
    row->addWidget(new ImportButton(host(), m_file));
    row->addStretch(1);
    m_file->body()->addLayout(row);
    column.addWidget(m_file);
    m_aboutText->setWordWrap(true);
    m_about->body()->addWidget(m_aboutText);
    column.addWidget(m_about);
    connect(m_folder, &QAbstractButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_context.shopFile).absolutePath()));
    });
    connect(m_sample, &QAbstractButton::clicked, this,
            [this] { m_context.switchShop(!m_context.profile.sample); });
}

void SettingsPage::connectShop()
{
    for (QLineEdit* line : {m_name, m_link, m_address, m_phone}) {
        connect(line, &QLineEdit::editingFinished, this, &SettingsPage::keepProfile);
    }
    connect(m_kind, &QComboBox::activated, this, &SettingsPage::keepProfile);
    connect(m_presenter, &SettingsPresenter::profileSaved, this, [this] {
        host().shopChanged();
        host().notice(tr("Saved"));
    });
}

void SettingsPage::connectLook()
{
    const auto keep = [this] {
        usecases::Preferences preferences = m_presenter->preferences();
        preferences.language = static_cast<usecases::Language>(m_language->current());
        preferences.theme = static_cast<usecases::Theme>(m_theme->current());
        preferences.textPercent = kPercents.at(std::size_t(m_size->current()));
        m_presenter->savePreferences(preferences);
    };
    for (SegmentedControl* choice : {m_language, m_theme, m_size}) {
        connect(choice, &SegmentedControl::chosen, this, keep);
    }
}

void SettingsPage::writeTexts()
{
    m_shop->setTitle(tr("Shop"));
    m_nameField->setLabel(tr("Shop name"));
    m_kindField->setLabel(tr("Kind of shop"));
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItems({tr("Fresh food"), tr("Bakery"), tr("Mother and baby"), tr("Other")});
    m_linkField->setLabel(tr("Address in the invite codes"));
    m_linkField->setHelp(tr("HTTPS://HOST. While it is empty, posters hold the bare code and the "
                            "counter's scanner reads it."));
    m_link->setPlaceholderText(QStringLiteral("HTTPS://LAOWANG.EXAMPLE"));
    m_addressField->setLabel(tr("Street address"));
    m_phoneField->setLabel(tr("Public phone"));
    m_look->setTitle(tr("Look"));
    m_languageLabel->setText(tr("Language"));
    m_language->setTexts({QStringLiteral("简体中文"), QStringLiteral("English")});
    m_themeLabel->setText(tr("Colours"));
    m_theme->setTexts({tr("Light"), tr("Dark")});
    m_sizeLabel->setText(tr("Text size"));
    QStringList sizes;
    for (const int percent : kPercents) {
        sizes += QStringLiteral("%1 %").arg(percent);
    }
    m_size->setTexts(sizes);
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Colours"));
    m_size->setAccessibleName(tr("Text size"));
    m_file->setTitle(tr("This shop's file"));
    m_folder->setText(tr("Show in its folder"));
    m_about->setTitle(tr("About"));
    const QString version = QCoreApplication::applicationVersion();
    m_aboutText->setText(tr("Linli %1 · neighbours bring neighbours. Free software under the GNU "
                            "GPL 3. Everything of your shop lies on this computer.")
                             .arg(version));
    showSettings();
}

void SettingsPage::showSettings()
{
    const usecases::ShopProfile& profile = m_presenter->profile();
    const std::array<std::pair<QLineEdit*, const std::string*>, 4> lines{
        {{m_name, &profile.name},
         {m_link, &profile.linkBase},
         {m_address, &profile.address},
         {m_phone, &profile.phone}}};
    for (const auto& [line, value] : lines) {
        if (!line->hasFocus() || !line->isModified()) {
            line->setText(text(*value));
        }
    }
    for (Field* field : {m_nameField, m_linkField, m_addressField, m_phoneField}) {
        field->setMistake({});
    }
    m_kind->setCurrentIndex(static_cast<int>(profile.kind));
    const usecases::Preferences& preferences = m_presenter->preferences();
    m_language->setCurrent(static_cast<int>(preferences.language));
    m_theme->setCurrent(preferences.theme == usecases::Theme::Dark ? 1 : 0);
    m_size->setCurrent(percentIndex(preferences.textPercent));
    m_path->setText(m_context.shopFile);
    m_sample->setVisible(bool(m_context.switchShop));
    m_sample->setText(profile.sample ? tr("Open my own shop") : tr("Try the sample shop"));
    showKey();
}

void SettingsPage::showKey()
{
    const bool kept = m_context.keyPlace == KeyPlace::Keychain;
    m_key->setRole(kept ? Role::Leaf : Role::Amber);
    m_key->setText(
        kept ? tr("✓ Names and phones are sealed; the key is kept by the operating system.")
             : tr("Names and phones are sealed, but the key lies in a file that your account can "
                  "read: whoever uses this account can open it. A password on the account "
                  "protects it."));
}

void SettingsPage::keepProfile()
{
    usecases::ShopProfile profile = m_presenter->profile();
    profile.name = m_name->text().toStdString();
    profile.kind = static_cast<usecases::ShopKind>(std::max(m_kind->currentIndex(), 0));
    profile.linkBase = m_link->text().toStdString();
    profile.address = m_address->text().toStdString();
    profile.phone = m_phone->text().toStdString();
    if (profile != m_presenter->profile()) {
        m_presenter->saveProfile(profile);
    }
}

void SettingsPage::refuse(const QString& field, const Error& error)
{
    if (field == QLatin1String("name")) {
        m_nameField->setMistake(mistakeText(error, tr("Shop name")));
    } else if (field == QLatin1String("link_base")) {
        m_linkField->setMistake(mistakeText(error, tr("Address in the invite codes")));
    } else if (field == QLatin1String("address")) {
        m_addressField->setMistake(mistakeText(error, tr("Street address")));
    } else if (field == QLatin1String("phone")) {
        m_phoneField->setMistake(mistakeText(error, tr("Public phone")));
    } else {
        m_trouble->say(sentenceOf(error));
    }
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::refresh()
{
    m_presenter->refresh();
    m_privacy->refresh();
    m_backup->refresh();
    m_printers->refresh();
    m_alerts->refresh();
    m_staff->refresh();
    m_webhooks->refresh();
}

} // namespace linli::ui
