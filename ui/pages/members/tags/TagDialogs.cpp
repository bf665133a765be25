// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/tags/TagDialogs.h"

#include "ui/dialogs/AskForm.h"
#include "ui/pages/members/segments/FilterEditor.h"
#include "ui/pages/members/tags/TagColours.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/pills/Pill.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("linli::ui::TagDialogs", source);
}

QString save()
{
    return said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Save"));
}

QLineEdit* tagLine(QWidget* parent, const QString& value)
{
    auto* line = new QLineEdit(value, parent);
    line->setObjectName(QStringLiteral("tagName"));
    line->setMaxLength(static_cast<int>(usecases::kLongestTag));
    return line;
}

QButtonGroup* addColours(FormDialog* dialog, ports::TagColour chosen)
{
    static constexpr std::array kNames{QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Persimmon"),
                                       QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Blue"),
                                       QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Green"),
                                       QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Amber"),
                                       QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Plum"),
                                       QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Grey")};
    auto* line = new QWidget(dialog);
    auto* flow = new FlowLayout(line, 8, 8);
    auto* group = new QButtonGroup(dialog);
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        auto* pill = new Pill(line);
        pill->setContent(said(kNames[i]));
        pill->setDot(colourOf(static_cast<ports::TagColour>(i)));
        pill->setChecked(static_cast<std::size_t>(chosen) == i);
        group->addButton(pill, static_cast<int>(i));
        flow->addWidget(pill);
    }
    dialog->body()->addWidget(line);
    return group;
}

} // namespace

void askGroup(TagsPresenter& presenter, const ports::TagGroup& group, QWidget* parent)
{
    AskForm form(presenter, "groupDialog", save(), parent);
    form.dialog()->setTitle(
        group.id.empty() ? said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "New group of tags"))
                         : said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Change the group")));
    auto* name = new QLineEdit(groupName(group), form.dialog());
    name->setMaxLength(20);
    name->setObjectName(QStringLiteral("groupName"));
    form.add("group", name, said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Name")));
    QButtonGroup* colours = addColours(form.dialog(), group.colour);
    auto* single = new QCheckBox(
        said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "A neighbour carries one of them at most")),
        form.dialog());
    single->setChecked(group.single);
    form.dialog()->body()->addWidget(single);
    form.open([&presenter, group, name, colours, single] {
        ports::TagGroup typed = group;
        const QString now = name->text().trimmed();
        if (now != groupName(group)) { // renamed: the shipped English name no longer fits
            typed.name = now.toStdString();
            typed.nameEn.clear();
        }
        typed.colour = static_cast<ports::TagColour>(std::max(0, colours->checkedId()));
        typed.single = single->isChecked();
        presenter.saveGroup(typed);
    });
}

void askNewTag(TagsPresenter& presenter, const std::string& group, QWidget* parent)
{
    AskForm form(presenter, "tagDialog", save(), parent);
    form.dialog()->setTitle(said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "New tag")));
    QLineEdit* name = tagLine(form.dialog(), {});
    form.add("tag", name, said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Name")));
    form.open([&presenter, name, group] { presenter.place(name->text().trimmed(), group); });
}

void askNewName(TagsPresenter& presenter, const QString& tag, QWidget* parent)
{
    AskForm form(presenter, "renameDialog", save(), parent);
    form.dialog()->setTitle(
        said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Rename the tag %1")).arg(tag));
    form.dialog()->setLead(said(QT_TRANSLATE_NOOP(
        "linli::ui::TagDialogs", "Neighbours, segments and rules that have it follow.")));
    QLineEdit* name = tagLine(form.dialog(), tag);
    name->selectAll();
    form.add("tag", name, said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Name")));
    form.open([&presenter, name, tag] { presenter.rename(tag, name->text().trimmed()); });
}

void askMerge(TagsPresenter& presenter, const QString& tag, QWidget* parent)
{
    AskForm form(presenter, "mergeTagDialog",
                 said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Join")), parent);
    QObject::connect(&presenter, &TagsPresenter::merged, form.dialog(), &QDialog::accept);
    form.dialog()->setTitle(
        said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Make %1 part of another")).arg(tag));
    form.dialog()->setLead(said(QT_TRANSLATE_NOOP(
        "linli::ui::TagDialogs", "Everybody who carries it carries the other one then.")));
    auto* other = new QComboBox(form.dialog());
    other->setObjectName(QStringLiteral("otherTag"));
    QStringList names = presenter.names();
    names.removeAll(tag);
    other->addItems(names);
    form.add("tag", other, said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "The tag that stays")));
    form.open([&presenter, other, tag] { presenter.merge(tag, other->currentText()); });
}

void askRule(AppContext& context,
             TagsPresenter& presenter,
             SegmentsPresenter& counting,
             const ports::TagRule& rule,
             QWidget* parent)
{
    AskForm form(presenter, "ruleDialog", save(), parent);
    form.dialog()->setTitle(
        said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "A tag that sets itself")));
    form.dialog()->setLead(said(QT_TRANSLATE_NOOP(
        "linli::ui::TagDialogs",
        "Who meets the conditions carries it, for as long as she does. What a person "
        "puts on or takes off stays as she left it.")));
    form.dialog()->setMinimumWidth(scaled(640));
    auto* tag = new QComboBox(form.dialog());
    tag->setObjectName(QStringLiteral("ruleTag"));
    tag->setEditable(true);
    tag->setInsertPolicy(QComboBox::NoInsert);
    tag->addItems(presenter.names());
    tag->setEditText(text(rule.tag));
    form.add("tag", tag, said(QT_TRANSLATE_NOOP("linli::ui::TagDialogs", "Tag")));
    auto* filter = new FilterEditor(context, counting, presenter.names(), form.dialog());
    filter->setFilter(rule.filter);
    form.dialog()->body()->addWidget(filter);
    form.open([&presenter, rule, tag, filter] {
        ports::TagRule typed = rule;
        typed.tag = tag->currentText().trimmed().toStdString();
        typed.filter = filter->filter();
        presenter.saveRule(typed);
    });
}

} // namespace linli::ui
