// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Merge.h"

namespace linli::ui {

/// Joining two records of one neighbour, taking that back, and erasing a person's data.
class CarePresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit CarePresenter(AppContext& context, QObject* parent = nullptr);

    void previewMerge(const MemberKey& from, const MemberKey& into);
    void merge(const MemberKey& from, const MemberKey& into);
    void unmerge(const MemberKey& from);
    void previewErase(const MemberKey& member);
    void erase(const MemberKey& member);

  Q_SIGNALS:
    void mergePreviewed(const linli::usecases::MergePreview& preview);
    void merged(const QString& from, const QString& into);
    void unmerged(const QString& from);
    void erasePreviewed(const linli::usecases::ErasePreview& preview);
    /// `claimCode` is empty where there is nothing left to collect.
    void erased(const QString& claimCode);
    void refused(const QString& sentence);

  private:
    void scrub();
};

} // namespace linli::ui
