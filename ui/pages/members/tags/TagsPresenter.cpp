// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/tags/TagsPresenter.h"

#include "usecases/members/Members.h"
#include "usecases/shop/Unit.h"

namespace linli::ui {

using ports::TagStep;
using usecases::Shop;

void TagsPresenter::load()
{
    read<Snapshot>(
        0,
        [](StoreSide& side) -> Result<Snapshot> {
            Snapshot all;
            LINLI_ASSIGN(all.book, usecases::tagBook(side.shop));
            LINLI_ASSIGN(all.rules, usecases::tagRules(side.shop));
            return all;
        },
        [this](Snapshot all) {
            m_book = std::move(all.book);
            m_rules = std::move(all.rules);
            Q_EMIT loaded();
        });
}

QStringList TagsPresenter::names() const
{
    QStringList names;
    for (const ports::TagRow& tag : m_book.tags) {
        if (!tag.binnedAt) {
            names += text(tag.name);
        }
    }
    return names;
}

void TagsPresenter::change(const TagTargets& targets,
                           const QStringList& put,
                           const QStringList& take)
{
    act<std::vector<TagStep>>(
        [targets, put, take](Shop& shop) -> Result<std::vector<TagStep>> {
            std::vector<MemberKey> members = targets.members;
            if (targets.listed) {
                LINLI_ASSIGN(members, usecases::membersListed(shop, *targets.listed));
            }
            std::vector<TagStep> steps;
            const auto add = [&](const Result<std::vector<TagStep>>& some) -> Result<void> {
                LINLI_TRY(some);
                steps.insert(steps.end(), some->begin(), some->end());
                return {};
            };
            for (const QString& tag : take) {
                LINLI_TRY(add(usecases::untagMembers(shop, tag.toStdString(), members)));
            }
            for (const QString& tag : put) {
                LINLI_TRY(add(usecases::tagMembers(shop, tag.toStdString(), members)));
            }
            return steps;
        },
        [this](const std::vector<TagStep>& steps) { Q_EMIT tagged(steps); });
}

void TagsPresenter::undo(const std::vector<TagStep>& steps)
{
    actAndSay([steps](Shop& shop) { return usecases::undoTagging(shop, steps); });
}

void TagsPresenter::saveGroup(const ports::TagGroup& group)
{
    actAndSay([group](Shop& shop) { return usecases::saveTagGroup(shop, group); });
}

void TagsPresenter::dropGroup(const std::string& id)
{
    actAndSay([id](Shop& shop) { return usecases::dropTagGroup(shop, id); });
}

void TagsPresenter::place(const QString& name, const std::string& group)
{
    actAndSay([name = name.toStdString(), group](Shop& shop) {
        return usecases::placeTag(shop, name, group);
    });
}

void TagsPresenter::rename(const QString& from, const QString& to)
{
    actAndSay([from = from.toStdString(), to = to.toStdString()](Shop& shop) {
        return usecases::renameTag(shop, from, to);
    });
}

void TagsPresenter::merge(const QString& from, const QString& to)
{
    act<usecases::TagMerge>([from = from.toStdString(), to = to.toStdString()](
                                Shop& shop) { return usecases::mergeTags(shop, from, to); },
                            [this](const usecases::TagMerge& done) { Q_EMIT merged(done); });
}

void TagsPresenter::undoMerge(const usecases::TagMerge& merge)
{
    actAndSay([merge](Shop& shop) { return usecases::undoTagMerge(shop, merge); });
}

void TagsPresenter::bin(const QString& name)
{
    act<bool>(
        [name = name.toStdString()](Shop& shop) -> Result<bool> {
            LINLI_TRY(usecases::binTag(shop, name));
            return true;
        },
        [this, name](bool) { Q_EMIT binned(name); });
}

void TagsPresenter::restore(const QString& name)
{
    actAndSay([name = name.toStdString()](Shop& shop) { return usecases::restoreTag(shop, name); });
}

void TagsPresenter::purge(const QString& name)
{
    actAndSay([name = name.toStdString()](Shop& shop) { return usecases::purgeTag(shop, name); });
}

void TagsPresenter::saveRule(const ports::TagRule& rule)
{
    actAndSay([rule](Shop& shop) { return usecases::saveTagRule(shop, rule); });
}

void TagsPresenter::removeRule(const ports::TagRule& rule)
{
    act<bool>(
        [id = rule.id](Shop& shop) -> Result<bool> {
            LINLI_TRY(usecases::removeTagRule(shop, id));
            return true;
        },
        [this, rule](bool) { Q_EMIT ruleRemoved(rule); });
}

} // namespace linli::ui
