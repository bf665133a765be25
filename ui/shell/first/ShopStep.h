// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace linli::ui {

class Field;
class SettingsPresenter;
class TextLabel;

/// First page of the first steps: name, kind of shop, address in the invite codes.
class ShopStep : public QWidget
{
    Q_OBJECT
  public:
    ShopStep(AppContext& context, QWidget* parent);
    ~ShopStep() override;

    /// Writes what was typed; answers with kept() or refused(). A page left empty keeps nothing.
    void keep();

  Q_SIGNALS:
    void kept();
    /// The mistake stands under its field, which has the focus.
    void refused();

  private:
    void writeTexts();
    void showProfile();
    void refuse(const QString& field, const Error& error);

    AppContext& m_context;
    SettingsPresenter* m_presenter;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_link;
    Field* m_nameField;
    Field* m_kindField;
    Field* m_linkField;
    TextLabel* m_trouble;
};

} // namespace linli::ui
