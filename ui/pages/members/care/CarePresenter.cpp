// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/care/CarePresenter.h"

#include "ui/context/Background.h"
#include "ui/context/ReachDesk.h"
#include "ui/language/RefusalText.h"

namespace linli::ui {

namespace {
enum Question
{
    kMerge,
    kErase,
};
} // namespace

CarePresenter::CarePresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

void CarePresenter::previewMerge(const MemberKey& from, const MemberKey& into)
{
    read<usecases::MergePreview>(
        kMerge,
        [from, into](StoreSide& side) { return usecases::previewMerge(side.shop, from, into); },
        [this](const usecases::MergePreview& preview) { Q_EMIT mergePreviewed(preview); });
}

void CarePresenter::merge(const MemberKey& from, const MemberKey& into)
{
    write<usecases::Outcome>(
        [from, into](StoreSide& side) { return usecases::mergeMembers(side.shop, from, into); },
        [this, from, into](const Result<usecases::Outcome>& done) {
            if (!done.ok()) {
                Q_EMIT refused(sentenceOf(done.error()));
            } else if (done->refused) {
                Q_EMIT refused(refusalText(done->refusal()));
            } else {
                Q_EMIT merged(text(from.text()), text(into.text()));
            }
        });
}

void CarePresenter::unmerge(const MemberKey& from)
{
    write<usecases::Outcome>(
        [from](StoreSide& side) { return usecases::unmergeMember(side.shop, from); },
        [this, from](const Result<usecases::Outcome>& done) {
            if (!done.ok()) {
                Q_EMIT refused(sentenceOf(done.error()));
            } else if (done->refused) {
                Q_EMIT refused(refusalText(done->refusal()));
            } else {
                Q_EMIT unmerged(text(from.text()));
            }
        });
}

void CarePresenter::previewErase(const MemberKey& member)
{
    read<usecases::ErasePreview>(
        kErase, [member](StoreSide& side) { return usecases::previewErase(side.shop, member); },
        [this](const usecases::ErasePreview& preview) { Q_EMIT erasePreviewed(preview); });
}

void CarePresenter::erase(const MemberKey& member)
{
    write<usecases::Erased>(
        [member](StoreSide& side) { return usecases::eraseMember(side.shop, member); },
        [this](const Result<usecases::Erased>& done) {
            if (!done.ok()) {
                Q_EMIT refused(sentenceOf(done.error()));
                return;
            }
            if (done->outcome.refused) {
                Q_EMIT refused(refusalText(done->outcome.refusal()));
                return;
            }
            m_words = done->words;
            Q_EMIT erased(*done);
            rewrite();
        });
}

/// Outside every unit of work, as the rewriting of the file asks: so it goes the way of questions.
void CarePresenter::rewrite()
{
    context().shop.ask<bool>(
        this,
        [](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::scrubErased(side.shop));
            return true;
        },
        [this](const Result<bool>& done) {
            Q_EMIT rewritten(done.ok() ? QString() : sentenceOf(done.error()));
            if (done.ok()) {
                search();
            }
        });
}

void CarePresenter::search()
{
    const ReachDesk* reach = context().reachDesk;
    if (reach == nullptr || reach->rights == nullptr) {
        m_words = {};
        return;
    }
    inBackground<ResidueFound>(
        this,
        [look = reach->rights->search, words = m_words]() -> Result<ResidueFound> {
            return look(words);
        },
        [this](const Result<ResidueFound>& found) {
            m_words = {};
            if (found.ok()) {
                Q_EMIT searched(*found);
            }
        });
}

} // namespace linli::ui
