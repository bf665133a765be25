// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/honours/HonoursPresenter.h"

#include "render/posters/PaperFile.h"
#include "ui/context/Background.h"
#include "ui/language/LanguageSwitch.h"
#include "words/PosterWords.h"

namespace linli::ui {

namespace {

constexpr int kAll = 0;

} // namespace

HonoursPresenter::HonoursPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

void HonoursPresenter::load()
{
    read<Snapshot>(
        kAll,
        [](StoreSide& side) -> Result<Snapshot> {
            Snapshot all;
            LINLI_ASSIGN(all.tiers, usecases::honourTiers(side.shop));
            LINLI_ASSIGN(all.people, usecases::honourList(side.shop, side.boards));
            return all;
        },
        [this](Snapshot all) {
            m_tiers = std::move(all.tiers);
            m_people = std::move(all.people);
            Q_EMIT loaded();
        });
}

template <typename T, typename Work> void HonoursPresenter::change(Work work)
{
    write<T>(std::move(work), [this](const Result<T>& kept) {
        if (kept.ok()) {
            Q_EMIT saved();
        } else {
            Q_EMIT notSaved(kept.error());
        }
    });
}

void HonoursPresenter::saveTier(const honours::Tier& tier)
{
    change<bool>([tier](StoreSide& side) -> Result<bool> {
        LINLI_TRY(usecases::saveHonourTier(side.shop, tier));
        return true;
    });
}

void HonoursPresenter::apply(const MemberKey& member, const std::string& tier)
{
    change<ports::HonourRecord>([member, tier](StoreSide& side) {
        return usecases::applyForHonour(side.shop, side.boards, member, tier);
    });
}

void HonoursPresenter::decide(const std::string& application, bool approve, const QString& reason)
{
    change<ports::HonourRecord>(
        [application, approve, why = reason.toStdString()](StoreSide& side) {
            return usecases::decideHonour(side.shop, application, approve, why);
        });
}

void HonoursPresenter::printPaper(const MemberKey& member,
                                  const QString& templateId,
                                  const QString& path)
{
    context().shop.ask<usecases::HonourPaper>(
        this, [member](StoreSide& side) { return usecases::honourPaper(side.shop, member); },
        [this, templateId, path](const Result<usecases::HonourPaper>& paper) {
            if (!paper.ok()) {
                Q_EMIT notSaved(paper.error());
                return;
            }
            inBackground<QString>(
                this,
                [templateId, path,
                 fields = words::honourFields(paper->person, paper->shop, paper->tier, paper->since,
                                              language())] {
                    return render::writePaper(templateId, fields, path);
                },
                [this](const Result<QString>& drawn) {
                    if (drawn.ok()) {
                        Q_EMIT printed(*drawn);
                    } else {
                        Q_EMIT notSaved(drawn.error());
                    }
                });
        });
}

} // namespace linli::ui
