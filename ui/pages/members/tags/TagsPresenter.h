// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/ActingPresenter.h"
#include "usecases/tags/TagRules.h"
#include "usecases/tags/Tags.h"
#include "usecases/views/MemberRow.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace linli::ui {

/// Whom an act is for: these neighbours, or everybody a list shows.
struct TagTargets
{
    std::vector<MemberKey> members;
    std::optional<usecases::MemberQuery> listed;
};

/// The shop's tags, their groups and rules, and what can be done with them. saved() follows what
/// has no signal of its own.
class TagsPresenter : public ActingPresenter
{
    Q_OBJECT
  public:
    using ActingPresenter::ActingPresenter;
    void load();
    [[nodiscard]] const usecases::TagBook& book() const { return m_book; }
    [[nodiscard]] const std::vector<ports::TagRule>& rules() const { return m_rules; }
    /// Names of those that are not in the bin.
    [[nodiscard]] QStringList names() const;

    /// tagged() follows.
    void change(const TagTargets& targets, const QStringList& put, const QStringList& take);
    void undo(const std::vector<ports::TagStep>& steps);

    void saveGroup(const ports::TagGroup& group);
    void dropGroup(const std::string& id);
    void place(const QString& name, const std::string& group);
    void rename(const QString& from, const QString& to);
    void merge(const QString& from, const QString& to);
    void undoMerge(const usecases::TagMerge& merge);
    void bin(const QString& name);
    void restore(const QString& name);
    void purge(const QString& name);
    void saveRule(const ports::TagRule& rule);
    void removeRule(const ports::TagRule& rule);

  Q_SIGNALS:
    void loaded();
    void tagged(const std::vector<linli::ports::TagStep>& steps);
    void merged(const linli::usecases::TagMerge& merge);
    void binned(const QString& name);
    void ruleRemoved(const linli::ports::TagRule& rule);

  private:
    struct Snapshot
    {
        usecases::TagBook book;
        std::vector<ports::TagRule> rules;
    };
    usecases::TagBook m_book;
    std::vector<ports::TagRule> m_rules;
};

} // namespace linli::ui
