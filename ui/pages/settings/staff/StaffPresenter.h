// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "usecases/staff/Staff.h"
#include "usecases/staff/StaffSettings.h"

#include <QObject>

namespace linli::ui {

/// What the staff section of the settings decides, without widgets.
class StaffPresenter : public QObject
{
    Q_OBJECT
  public:
    StaffPresenter(AppContext& context, QObject* parent);

    void refresh();
    void add(const usecases::NewStaff& person);
    void edit(const QString& id, const usecases::NewStaff& person);
    void remove(const QString& id);
    void keep(const usecases::StaffSettings& settings);
    [[nodiscard]] const usecases::DeskView& desk() const { return m_desk; }
    [[nodiscard]] const usecases::StaffSettings& settings() const { return m_settings; }

  Q_SIGNALS:
    void changed();
    /// Staff or settings were written; the window asks who is signed in.
    void wrote();
    void refused(const linli::Error& error);
    void failed(const QString& sentence);

  private:
    void act(std::function<Result<void>(StoreSide&)> work);
    AppContext& m_context;
    usecases::DeskView m_desk;
    usecases::StaffSettings m_settings;
};

} // namespace linli::ui
