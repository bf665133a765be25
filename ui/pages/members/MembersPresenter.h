// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/MemberModel.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/members/InviteTree.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/NewMember.h"

#include <optional>

namespace linli::ui {

/// The list of neighbours, the one that is open, and what can be done to her.
class MembersPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit MembersPresenter(AppContext& context, QObject* parent = nullptr);

    void setQuery(const usecases::MemberQuery& query);
    void load();
    void loadMore();
    [[nodiscard]] itemmodels::MemberModel* model() const { return m_model; }
    [[nodiscard]] std::int64_t total() const { return m_total; }

    void open(const QString& key);
    void close() { m_detail.reset(); }
    /// None while nobody is open.
    [[nodiscard]] const std::optional<usecases::MemberDetail>& detail() const { return m_detail; }

    /// Writes a new neighbour down; `inviter` (code, phone or key; may be empty) is bound at once.
    /// A refused bind does not lose the neighbour: saved() follows, then refused().
    void enrol(const usecases::NewMember& person, const QString& inviter);
    void edit(const QString& key, const usecases::MemberEdit& edit);
    void bind(const QString& invitee, const QString& typed);
    void revealPhone(const QString& key);

  Q_SIGNALS:
    void listChanged();
    void detailChanged();
    void saved(const QString& key);
    void notSaved(const linli::Error& error);
    void bound();
    /// The shop's rules said no; the sentence says why.
    void refused(const QString& sentence);
    void phoneRevealed(const QString& key, const QString& digits);

  private:
    itemmodels::MemberModel* m_model;
    usecases::MemberQuery m_query;
    std::optional<usecases::PageCursor> m_next;
    std::int64_t m_total = 0;
    std::optional<usecases::MemberDetail> m_detail;
    bool m_loadingMore = false;
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
