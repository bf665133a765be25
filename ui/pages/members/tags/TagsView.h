// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/segments/SegmentsPresenter.h"
#include "ui/pages/members/tags/TagsPresenter.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class Card;
class PageHost;

/// 标签: the groups as cards of pills, the tags that set themselves, the bin.
class TagsView : public QWidget
{
    Q_OBJECT
  public:
    /// The presenter is the page's.
    TagsView(AppContext& context, TagsPresenter& presenter, PageHost& host, QWidget* parent);

  Q_SIGNALS:
    /// Show who carries it.
    void peopleWanted(const QString& tag);

  private:
    void connectPresenter();
    void write();
    void addGroup(const ports::TagGroup* group);
    void addTag(const ports::TagRow& tag, const ports::TagGroup* group, QWidget* parent);
    void showTagMenu(const ports::TagRow& tag, QWidget* at);
    void writeRules();
    void addRule(const ports::TagRule& rule);
    void writeBin();
    void editRule(const ports::TagRule& rule);
    AppContext& m_context;
    TagsPresenter& m_presenter;
    SegmentsPresenter* m_counting;
    PageHost& m_host;
    QVBoxLayout* m_groups;
    QVBoxLayout* m_rules;
    QVBoxLayout* m_bin;
    Card* m_ruleCard;
    Card* m_binCard;
};

} // namespace linli::ui
