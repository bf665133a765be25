// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/tags/PickTagsDialog.h"

#include "ui/pages/members/tags/TagColours.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/pills/Pill.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

PickTagsDialog::PickTagsDialog(const usecases::TagBook& book,
                               const std::optional<QStringList>& hers,
                               QWidget* parent)
    : FormDialog(parent), m_book(book), m_hers(hers), m_other(new QLineEdit(this))
{
    setObjectName(QStringLiteral("pickTags"));
    setTitle(tr("Tags"));
    setPrimary(hers ? tr("Save") : tr("Apply"));
    setMinimumWidth(scaled(520));
    if (!hers) {
        m_way = new SegmentedControl(this);
        m_way->setObjectName(QStringLiteral("way"));
        m_way->setTexts({tr("Put on"), tr("Take off")});
        body()->addWidget(m_way, 0, Qt::AlignLeft);
    }
    for (const ports::TagGroup& group : m_book.groups) {
        addGroup(groupName(group), &group, group.id);
    }
    addGroup(tr("Other tags"), nullptr, {});
    m_other->setMaxLength(static_cast<int>(usecases::kLongestTag));
    m_other->setObjectName(QStringLiteral("otherTag"));
    auto* other = new Field(m_other, this);
    other->setLabel(tr("A tag that is not there yet"));
    body()->addWidget(other);
    connect(this, &FormDialog::submitted, this, &PickTagsDialog::send);
}

void PickTagsDialog::addGroup(const QString& name,
                              const ports::TagGroup* group,
                              const std::string& id)
{
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line, 8, 8);
    int count = 0;
    for (const ports::TagRow& tag : m_book.tags) {
        if (tag.binnedAt || tag.group != id) {
            continue;
        }
        auto* pill = new Pill(line);
        pill->setContent(text(tag.name));
        pill->setDot(colourOf(group == nullptr ? ports::TagColour::Slate : group->colour));
        pill->setProperty("group", group != nullptr && group->single ? text(id) : QString());
        pill->setObjectName(QStringLiteral("tag:") + text(tag.name));
        pill->setChecked(m_hers && m_hers->contains(text(tag.name)));
        connect(pill, &QAbstractButton::clicked, this, [this, pill] { chooseOnly(pill); });
        m_pills.push_back(pill);
        flow->addWidget(pill);
        ++count;
    }
    if (count == 0) {
        line->deleteLater();
        return;
    }
    auto* heading = new TextLabel(TextStyle::Note, Role::Quiet, this);
    heading->setText(group != nullptr && group->single ? tr("%1 (one of them)").arg(name) : name);
    body()->addWidget(heading);
    body()->addWidget(line);
}

void PickTagsDialog::chooseOnly(Pill* chosen)
{
    const QString group = chosen->property("group").toString();
    if (!chosen->isChecked() || group.isEmpty() || (m_way != nullptr && m_way->current() == 1)) {
        return;
    }
    for (Pill* pill : m_pills) {
        if (pill != chosen && pill->property("group").toString() == group) {
            pill->setChecked(false);
        }
    }
}

QStringList PickTagsDialog::chosen() const
{
    QStringList tags;
    for (const Pill* pill : m_pills) {
        if (pill->isChecked()) {
            tags += pill->text();
        }
    }
    const QString other = m_other->text().trimmed();
    if (!other.isEmpty() && !tags.contains(other)) {
        tags += other;
    }
    return tags;
}

void PickTagsDialog::send()
{
    const QStringList now = chosen();
    QStringList put;
    QStringList take;
    if (m_hers) {
        for (const QString& tag : now) {
            put += m_hers->contains(tag) ? QStringList() : QStringList{tag};
        }
        for (const QString& tag : *m_hers) {
            take += now.contains(tag) ? QStringList() : QStringList{tag};
        }
    } else {
        (m_way->current() == 0 ? put : take) = now;
    }
    if (!m_hers && now.isEmpty()) {
        showMistake(tr("Choose a tag first."));
        return;
    }
    accept();
    if (!put.isEmpty() || !take.isEmpty()) {
        Q_EMIT picked(put, take);
    }
}

} // namespace linli::ui
