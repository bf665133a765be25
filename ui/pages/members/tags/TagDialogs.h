// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/segments/SegmentsPresenter.h"
#include "ui/pages/members/tags/TagsPresenter.h"

class QWidget;

namespace linli::ui {

/// The small forms of the tags' view; each closes itself once its change is kept and shows what is
/// wrong until then. The presenters outlive them.
void askGroup(TagsPresenter& presenter, const ports::TagGroup& group, QWidget* parent);
/// A new tag of that group (its id; empty = none).
void askNewTag(TagsPresenter& presenter, const std::string& group, QWidget* parent);
void askNewName(TagsPresenter& presenter, const QString& tag, QWidget* parent);
/// Into which of the others it goes.
void askMerge(TagsPresenter& presenter, const QString& tag, QWidget* parent);
/// A rule that sets a tag; an empty id is a new one.
void askRule(AppContext& context,
             TagsPresenter& presenter,
             SegmentsPresenter& counting,
             const ports::TagRule& rule,
             QWidget* parent);

} // namespace linli::ui
