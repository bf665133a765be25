// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/tags/TagsView.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/pages/members/tags/TagColours.h"
#include "ui/pages/members/tags/TagDialogs.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/pills/Pill.h"
#include "words/ValueText.h"
#include "words/neighbours/SegmentText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

Button* quietButton(const QString& words, const char* name, QWidget* parent)
{
    auto* button = new Button(ButtonKind::Quiet, parent);
    button->setText(words);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

TagsView::TagsView(AppContext& context, TagsPresenter& presenter, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_presenter(presenter),
      m_counting(new SegmentsPresenter(context, this)), m_host(host), m_groups(new QVBoxLayout),
      m_rules(new QVBoxLayout), m_bin(new QVBoxLayout), m_ruleCard(new Card(this)),
      m_binCard(new Card(this))
{
    QVBoxLayout* column = scrolledColumn(this);
    column->parentWidget()->parentWidget()->layout()->setContentsMargins(0, 4, 12, 16);
    m_groups->setSpacing(16);
    column->addLayout(m_groups);
    m_rules->setSpacing(0);
    m_ruleCard->body()->addLayout(m_rules);
    column->addWidget(m_ruleCard);
    m_binCard->body()->addLayout(m_bin);
    column->addWidget(m_binCard);
    column->addStretch(1);
    connectPresenter();
    onLanguage(this, [this] { write(); });
}

void TagsView::connectPresenter()
{
    connect(&m_presenter, &TagsPresenter::loaded, this, &TagsView::write);
    connect(&m_presenter, &TagsPresenter::merged, this, [this](const usecases::TagMerge& done) {
        m_host.noticeUndoable(tr("The two tags are one now."),
                              [this, done] { m_presenter.undoMerge(done); });
    });
    connect(&m_presenter, &TagsPresenter::binned, this, [this](const QString& tag) {
        m_host.noticeUndoable(tr("The tag %1 is in the bin.").arg(tag),
                              [this, tag] { m_presenter.restore(tag); });
    });
    connect(&m_presenter, &TagsPresenter::ruleRemoved, this, [this](const ports::TagRule& rule) {
        m_host.noticeUndoable(tr("The rule is removed and its tags taken back."),
                              [this, rule] { m_presenter.saveRule(rule); });
    });
}

void TagsView::write()
{
    clearLayout(m_groups);
    for (const ports::TagGroup& group : m_presenter.book().groups) {
        addGroup(&group);
    }
    const auto& tags = m_presenter.book().tags;
    const bool others = std::any_of(tags.begin(), tags.end(), [](const ports::TagRow& tag) {
        return tag.group.empty() && !tag.binnedAt;
    });
    if (others) {
        addGroup(nullptr);
    }
    auto* line = new QHBoxLayout;
    Button* add = quietButton(tr("New group"), "newGroup", this);
    add->setIconName(QStringLiteral("plus"));
    connect(add, &QAbstractButton::clicked, this, [this] { askGroup(m_presenter, {}, this); });
    line->addWidget(add);
    line->addStretch(1);
    m_groups->addLayout(line);
    writeRules();
    writeBin();
}

void TagsView::addGroup(const ports::TagGroup* group)
{
    auto* card = new Card(this);
    card->setTitle(group == nullptr ? tr("In no group") : groupName(*group));
    if (group != nullptr) {
        auto* kind = new TextLabel(TextStyle::Note, Role::Quiet, card);
        kind->setText(group->single ? tr("one of them") : tr("any of them"));
        card->header()->addWidget(kind);
        Button* change = quietButton(tr("Change"), "changeGroup", card);
        connect(change, &QAbstractButton::clicked, this,
                [this, group = *group] { askGroup(m_presenter, group, this); });
        card->header()->addWidget(change);
        Button* drop = quietButton(tr("Dissolve"), "dropGroup", card);
        drop->setToolTip(tr("Its tags stay, in no group"));
        connect(drop, &QAbstractButton::clicked, this,
                [this, id = group->id] { m_presenter.dropGroup(id); });
        card->header()->addWidget(drop);
    }
    auto* line = new QWidget(card);
    auto* flow = new FlowLayout(line, 8, 8);
    const std::string id = group == nullptr ? std::string() : group->id;
    for (const ports::TagRow& tag : m_presenter.book().tags) {
        if (tag.group == id && !tag.binnedAt) {
            addTag(tag, group, line);
        }
    }
    Button* add = quietButton(tr("New tag"), "newTag", line);
    add->setIconName(QStringLiteral("plus"));
    connect(add, &QAbstractButton::clicked, this, [this, id] { askNewTag(m_presenter, id, this); });
    flow->addWidget(add);
    card->body()->addWidget(line);
    m_groups->addWidget(card);
}

void TagsView::addTag(const ports::TagRow& tag, const ports::TagGroup* group, QWidget* parent)
{
    auto* pill = new Pill(parent);
    pill->setCheckable(false);
    pill->setContent(text(tag.name), words::countText(tag.people));
    pill->setDot(colourOf(group == nullptr ? ports::TagColour::Slate : group->colour));
    pill->setToolTip(tag.byRule ? tr("A rule sets it") : QString());
    pill->setObjectName(QStringLiteral("tag:") + text(tag.name));
    connect(pill, &QAbstractButton::clicked, this, [this, tag, pill] { showTagMenu(tag, pill); });
    parent->layout()->addWidget(pill);
}

void TagsView::showTagMenu(const ports::TagRow& tag, QWidget* at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("tagMenu"));
    const QString name = text(tag.name);
    const auto add = [&](const QString& words, const char* id, auto act) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QLatin1String(id));
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Show who carries it"), "showTag", [this, name] { Q_EMIT peopleWanted(name); });
    add(tr("Rename …"), "renameTag", [this, name] { askNewName(m_presenter, name, this); });
    add(tr("Make it part of another …"), "mergeTag",
        [this, name] { askMerge(m_presenter, name, this); });
    QMenu* move = menu->addMenu(tr("Move to"));
    for (const ports::TagGroup& group : m_presenter.book().groups) {
        if (group.id != tag.group) {
            connect(move->addAction(groupName(group)), &QAction::triggered, this,
                    [this, name, id = group.id] { m_presenter.place(name, id); });
        }
    }
    menu->addSeparator();
    add(tr("Into the bin"), "binTag", [this, name] { m_presenter.bin(name); });
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void TagsView::editRule(const ports::TagRule& rule)
{
    askRule(m_context, m_presenter, *m_counting, rule, this);
}

void TagsView::writeRules()
{
    m_ruleCard->setTitle(tr("Tags that set themselves"));
    clearLayout(m_rules);
    for (const ports::TagRule& rule : m_presenter.rules()) {
        addRule(rule);
    }
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line, 8, 8);
    for (const ports::TagRule& proposed : usecases::proposedTagRules()) {
        const auto& rules = m_presenter.rules();
        const bool there = std::any_of(rules.begin(), rules.end(), [&](const ports::TagRule& rule) {
            return rule.filter == proposed.filter;
        });
        if (!there) {
            Button* offer =
                quietButton(words::filterText(proposed.filter, language()), "proposedRule", line);
            offer->setIconName(QStringLiteral("wand"));
            connect(offer, &QAbstractButton::clicked, this,
                    [this, proposed] { editRule(proposed); });
            flow->addWidget(offer);
        }
    }
    Button* add = quietButton(tr("New rule"), "newRule", line);
    add->setIconName(QStringLiteral("plus"));
    connect(add, &QAbstractButton::clicked, this, [this] { editRule({}); });
    flow->addWidget(add);
    m_rules->addWidget(line);
}

void TagsView::addRule(const ports::TagRule& rule)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(12);
    auto* on = new QCheckBox(this);
    on->setChecked(rule.active);
    on->setAccessibleName(tr("The rule for %1 is on").arg(text(rule.tag)));
    connect(on, &QCheckBox::toggled, this, [this, rule](bool checked) {
        ports::TagRule turned = rule;
        turned.active = checked;
        m_presenter.saveRule(turned);
    });
    line->addWidget(on);
    auto* sentence = new TextLabel(TextStyle::Body, rule.active ? Role::Ink : Role::Quiet, this);
    sentence->setText(
        tr("“%1” for: %2").arg(text(rule.tag), words::filterText(rule.filter, language())));
    sentence->setWordWrap(true);
    sentence->setObjectName(QStringLiteral("ruleSentence"));
    line->addWidget(sentence, 1);
    auto* people = new TextLabel(TextStyle::Note, Role::Quiet, this);
    people->setText(tr("%n neighbour(s)", "", static_cast<int>(rule.people)));
    line->addWidget(people);
    Button* change = quietButton(tr("Change"), "changeRule", this);
    connect(change, &QAbstractButton::clicked, this, [this, rule] { editRule(rule); });
    line->addWidget(change);
    Button* remove = quietButton(tr("Remove"), "removeRule", this);
    connect(remove, &QAbstractButton::clicked, this,
            [this, rule] { m_presenter.removeRule(rule); });
    line->addWidget(remove);
    m_rules->addLayout(line);
}

void TagsView::writeBin()
{
    m_binCard->setTitle(tr("Bin"));
    clearLayout(m_bin);
    bool any = false;
    for (const ports::TagRow& tag : m_presenter.book().tags) {
        if (!tag.binnedAt) {
            continue;
        }
        any = true;
        auto* line = new QHBoxLayout;
        auto* name = new TextLabel(TextStyle::Body, Role::Ink, this);
        name->setText(text(tag.name));
        line->addWidget(name);
        auto* since = new TextLabel(TextStyle::Note, Role::Quiet, this);
        since->setText(tr("%n neighbour(s) carried it", "", static_cast<int>(tag.people)) +
                       QStringLiteral(" · ") + moment(*tag.binnedAt));
        line->addWidget(since, 1);
        Button* back = quietButton(tr("Restore"), "restoreTag", this);
        connect(back, &QAbstractButton::clicked, this,
                [this, tag] { m_presenter.restore(text(tag.name)); });
        line->addWidget(back);
        Button* purge = quietButton(tr("Delete for good"), "purgeTag", this);
        connect(purge, &QAbstractButton::clicked, this,
                [this, tag] { m_presenter.purge(text(tag.name)); });
        line->addWidget(purge);
        m_bin->addLayout(line);
    }
    m_binCard->setVisible(any);
}

} // namespace linli::ui
