// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/SettingsPresenter.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"

namespace linli::ui {

namespace {

struct Settings
{
    usecases::ShopProfile profile;
    usecases::Preferences preferences;
};

} // namespace

void applyLook(const usecases::Preferences& preferences)
{
    const bool english = preferences.language == usecases::Language::English;
    const bool dark = preferences.theme == usecases::Theme::Dark;
    LanguageSwitch::instance().apply(english ? words::Language::En : words::Language::Zh);
    Theme::instance().apply(dark ? ThemeMode::Dark : ThemeMode::Light, preferences.textPercent);
}

SettingsPresenter::SettingsPresenter(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void SettingsPresenter::refresh()
{
    m_context.shop.ask<Settings>(
        this,
        [](StoreSide& side) -> Result<Settings> {
            Settings settings;
            LINLI_ASSIGN(settings.profile, usecases::shopProfile(side.shop));
            LINLI_ASSIGN(settings.preferences, usecases::preferences(side.shop));
            return settings;
        },
        [this](Result<Settings> settings) {
            if (!settings) {
                Q_EMIT failed(sentenceOf(settings.error()));
                return;
            }
            m_context.profile = settings->profile;
            m_context.preferences = settings->preferences;
            Q_EMIT changed();
        });
}

void SettingsPresenter::saveProfile(const usecases::ShopProfile& profile)
{
    m_context.shop.change<usecases::ShopProfile>(
        this,
        [profile](StoreSide& side) -> Result<usecases::ShopProfile> {
            LINLI_TRY(usecases::saveShopProfile(side.shop, profile));
            return usecases::shopProfile(side.shop);
        },
        [this](Result<usecases::ShopProfile> kept) {
            if (!kept) {
                const std::string field(kept.error().parameter("field"));
                if (field.empty()) {
                    Q_EMIT failed(sentenceOf(kept.error()));
                } else {
                    Q_EMIT refused(text(field), kept.error());
                }
                return;
            }
            m_context.profile = std::move(kept).value();
            Q_EMIT changed();
            Q_EMIT profileSaved();
        });
}

void SettingsPresenter::savePreferences(const usecases::Preferences& preferences)
{
    m_context.preferences = preferences;
    applyLook(preferences);
    m_context.shop.change<usecases::Preferences>(
        this,
        [preferences](StoreSide& side) -> Result<usecases::Preferences> {
            LINLI_TRY(usecases::savePreferences(side.shop, preferences));
            return preferences;
        },
        [this](Result<usecases::Preferences> kept) {
            if (!kept) {
                Q_EMIT failed(sentenceOf(kept.error()));
            }
        });
    Q_EMIT changed();
}

} // namespace linli::ui
