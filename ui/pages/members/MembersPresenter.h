// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/MemberModel.h"
#include "ui/pages/common/ListPresenter.h"
#include "usecases/members/InviteTree.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/NewMember.h"
#include "usecases/members/PhoneCode.h"

#include <optional>

namespace linli::ui {

using MemberList =
    ListPresenter<usecases::MemberRow, usecases::MemberQuery, usecases::MemberDetail, MemberKey>;

/// The list of neighbours, the one that is open, and what can be done to her.
class MembersPresenter : public MemberList
{
    Q_OBJECT
  public:
    explicit MembersPresenter(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] itemmodels::MemberModel* model() const { return m_model; }

    /// Writes a new neighbour down; `inviter` (code, phone or key; may be empty) is bound at once.
    /// A refused bind does not lose the neighbour: saved() follows, then refused().
    void enrol(const usecases::NewMember& person, const QString& inviter);
    void edit(const QString& key, const usecases::MemberEdit& edit);
    void bind(const QString& invitee, const QString& typed);
    void revealPhone(const QString& key);
    /// phoneCodeMade() follows.
    void makePhoneCode(const QString& key);

  Q_SIGNALS:
    void saved(const QString& key);
    void notSaved(const linli::Error& error);
    void bound();
    /// The shop's rules said no; the sentence says why.
    void refused(const QString& sentence);
    void phoneCodeMade(const linli::usecases::PhoneCode& code);
    void phoneRevealed(const QString& key, const QString& digits);

  private:
    MembersPresenter(AppContext& context, itemmodels::MemberModel* model, QObject* parent);
    itemmodels::MemberModel* m_model;
};

/// Who invited whom, all trees of the shop.
class InviteTreePresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit InviteTreePresenter(AppContext& context, QObject* parent = nullptr);
    void load();

  Q_SIGNALS:
    void loaded(const linli::usecases::InviteTree& tree);
};

} // namespace linli::ui
