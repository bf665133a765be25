// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <QObject>

namespace linli::ui {

/// What the settings page decides, without widgets. Everything is written at once, as it is chosen;
/// the context's copies follow what is in the file.
class SettingsPresenter : public QObject
{
    Q_OBJECT
  public:
    SettingsPresenter(AppContext& context, QObject* parent);

    void refresh();
    void saveProfile(const usecases::ShopProfile& profile);
    /// Changes the windows at once and keeps the choice.
    void savePreferences(const usecases::Preferences& preferences);

    [[nodiscard]] const usecases::ShopProfile& profile() const { return m_context.profile; }
    [[nodiscard]] const usecases::Preferences& preferences() const { return m_context.preferences; }

  Q_SIGNALS:
    void changed();
    void profileSaved();
    /// `field` as the use case calls it: name, link_base, address, phone.
    void refused(const QString& field, const linli::Error& error);
    void failed(const QString& sentence);

  private:
    AppContext& m_context;
};

/// Language, colours and text size of the windows.
void applyLook(const usecases::Preferences& preferences);

} // namespace linli::ui
