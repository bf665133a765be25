// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/NewMember.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace linli::ui {

class MembersPresenter;
class PickField;

/// Writes a neighbour down, or changes what is known of her.
class MemberForm : public FormDialog
{
    Q_OBJECT
  public:
    /// `member`: the one to change; none for a new one. The presenter outlives the form.
    MemberForm(AppContext& context,
               MembersPresenter& presenter,
               const std::optional<usecases::MemberDetail>& member,
               QWidget* parent);

  Q_SIGNALS:
    void done(const QString& key);

  private:
    Field*
    addField(const std::string& name, QWidget* editor, const QString& label, int stretch = 1);
    void beginRow();
    void fill(const usecases::MemberDetail& member);
    void send();
    [[nodiscard]] usecases::NewMember person() const;
    [[nodiscard]] usecases::MemberEdit edit() const;
    void keepReading(const QString& key);
    AppContext& m_context;
    MembersPresenter& m_presenter;
    QString m_readingWas;
    QString m_key;
    FieldErrors m_errors;
    class QHBoxLayout* m_row = nullptr;
    QLineEdit* m_name;
    QLineEdit* m_nickname;
    QLineEdit* m_reading;
    QLineEdit* m_phone;
    QLineEdit* m_estate;
    QLineEdit* m_building;
    QLineEdit* m_door;
    QLineEdit* m_tags;
    QLineEdit* m_note;
    PickField* m_inviter;
    QCheckBox* m_old;
};

} // namespace linli::ui
