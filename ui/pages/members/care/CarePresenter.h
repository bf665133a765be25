// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/RightsDesk.h"
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
    /// Erases, rewrites the file, searches what is left: erased, rewritten, searched follow.
    void erase(const MemberKey& member);
    /// Again, where another program kept the file from being rewritten.
    void rewrite();

  Q_SIGNALS:
    void mergePreviewed(const linli::usecases::MergePreview& preview);
    void merged(const QString& from, const QString& into);
    void unmerged(const QString& from);
    void erasePreviewed(const linli::usecases::ErasePreview& preview);
    /// She is out of the shop; the claim code inside is empty where there is nothing left to
    /// collect.
    void erased(const linli::usecases::Erased& erased);
    /// Nothing of her is left in the pages of the file; `trouble` says why it is (empty: done).
    void rewritten(const QString& trouble);
    void searched(const linli::ui::ResidueFound& found);
    void refused(const QString& sentence);

  private:
    void search();
    ports::PersonWords m_words; ///< of the last one erased, for the search only
};

} // namespace linli::ui
