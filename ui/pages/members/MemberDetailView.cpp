// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/MemberDetailView.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/members/EntryWords.h"
#include "ui/pages/rewards/honours/HonourLine.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "words/ValueText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr std::size_t kShownPeople = 12;
constexpr std::size_t kShownOrders = 8;
constexpr std::size_t kShownEvents = 30;
} // namespace

MemberDetailView::MemberDetailView(QWidget* parent)
    : QWidget(parent), m_avatar(new Avatar(56, this)),
      m_phone(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_code(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_reveal(new Button(ButtonKind::Quiet, QStringLiteral("eye"), this)),
      m_edit(new Button(ButtonKind::Secondary, QStringLiteral("pencil"), this)),
      m_bind(new Button(ButtonKind::Secondary, QStringLiteral("link"), this)),
      m_poster(new Button(ButtonKind::Secondary, QStringLiteral("qrcode"), this)),
      m_more(new Button(ButtonKind::Secondary, QStringLiteral("dots"), this)), m_tags(nullptr),
      m_facts(new QGridLayout), m_sections(new QVBoxLayout), m_rest(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* call = new QHBoxLayout;
    call->addWidget(m_phone);
    call->addWidget(m_reveal);
    call->addStretch(1);
    words->addLayout(call);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_code);
    head->addLayout(words, 1);
    column->addLayout(head);
    auto* tags = new QWidget(this);
    m_tags = new FlowLayout(tags, 6, 6);
    column->addWidget(tags);
    auto* acts = new QWidget(this); // the panel is narrow: large text breaks the line
    auto* actions = new FlowLayout(acts, 8, 8);
    for (Button* button : {m_edit, m_bind, m_poster, m_more}) {
        actions->addWidget(button);
    }
    column->addWidget(acts);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(10);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    column->addLayout(m_sections);
    m_rest->setSpacing(8);
    column->addLayout(m_rest);
    column->addStretch(1);
    connect(m_edit, &QAbstractButton::clicked, this, &MemberDetailView::editPressed);
    connect(m_bind, &QAbstractButton::clicked, this, &MemberDetailView::bindPressed);
    connect(m_poster, &QAbstractButton::clicked, this, &MemberDetailView::posterPressed);
    connect(m_reveal, &QAbstractButton::clicked, this, &MemberDetailView::revealPressed);
    buildMore();
    onLanguage(this, [this] {
        m_edit->setText(tr("Edit"));
        m_bind->setText(tr("Set inviter"));
        m_poster->setText(tr("Poster"));
        m_reveal->setToolTip(tr("Show the whole number"));
        m_reveal->setAccessibleName(tr("Show the whole number"));
    });
}

void MemberDetailView::buildMore()
{
    auto* menu = new QMenu(m_more);
    QAction* newPhone = menu->addAction(QString());
    QAction* merge = menu->addAction(QString());
    QAction* hers = menu->addAction(QString());
    QAction* erase = menu->addAction(QString());
    m_more->setObjectName(QStringLiteral("more"));
    newPhone->setObjectName(QStringLiteral("newPhone"));
    connect(newPhone, &QAction::triggered, this, &MemberDetailView::phoneCodePressed);
    merge->setObjectName(QStringLiteral("merge"));
    erase->setObjectName(QStringLiteral("erase"));
    hers->setObjectName(QStringLiteral("exportPerson"));
    connect(hers, &QAction::triggered, this, &MemberDetailView::exportPressed);
    connect(merge, &QAction::triggered, this, &MemberDetailView::mergePressed);
    connect(erase, &QAction::triggered, this, &MemberDetailView::erasePressed);
    connect(m_more, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    onLanguage(this, [this, newPhone, merge, erase, hers] {
        newPhone->setText(tr("Code for her new phone"));
        merge->setText(tr("Written down twice: join …"));
        erase->setText(tr("Erase her data …"));
        hers->setText(tr("Hand her all we keep of her …"));
        m_more->setToolTip(tr("More"));
        m_more->setAccessibleName(tr("More"));
    });
}

void MemberDetailView::setMember(const usecases::MemberDetail& member)
{
    const usecases::MemberRow& row = member.row;
    m_avatar->setPerson(text(row.name), text(row.key.text()));
    m_phone->setText(row.phone.text().empty() ? tr("No phone") : text(row.phone.text()));
    m_reveal->setVisible(!row.phone.text().empty());
    m_code->setText(tr("Invite code %1").arg(text(row.code)));
    m_bind->setVisible(!member.inviter && !row.erased);
    m_edit->setVisible(!row.erased);
    m_more->setVisible(!row.erased);
    clearLayout(m_tags);
    if (member.honour) {
        auto* badge = new Chip(this);
        badge->setObjectName(QStringLiteral("honour"));
        badge->setContent(tierName(*member.honour), Role::Accent);
        m_tags->addWidget(badge);
    }
    for (const std::string& tag : row.tags) {
        auto* chip = new Chip(this);
        chip->setContent(text(tag), Role::Quiet);
        m_tags->addWidget(chip);
    }
    if (!row.erased) {
        auto* change = new Button(ButtonKind::Quiet, QStringLiteral("tag"), this);
        change->setObjectName(QStringLiteral("editTags"));
        change->setText(row.tags.empty() ? tr("Tag her") : tr("Change tags"));
        connect(change, &QAbstractButton::clicked, this, &MemberDetailView::tagsPressed);
        m_tags->addWidget(change);
    }
    clearLayout(m_rest);
    writeFacts(row);
    writeBalances(member);
    writePeople(member);
    writeOrders(member);
    writeTimeline(member);
}

void MemberDetailView::addSection(QWidget* section)
{
    m_sections->addWidget(section);
}

void MemberDetailView::showPhone(const QString& digits)
{
    m_phone->setText(digits);
    m_reveal->hide();
}

void MemberDetailView::writeFacts(const usecases::MemberRow& row)
{
    clearLayout(m_facts);
    int line = 0;
    const auto add = [&](const QString& what, const QString& value) {
        if (value.isEmpty()) {
            return;
        }
        auto* name = new TextLabel(TextStyle::Body, Role::Quiet, this);
        name->setText(what);
        auto* said = new TextLabel(TextStyle::Body, Role::Ink, this);
        said->setText(value);
        said->setWordWrap(true);
        m_facts->addWidget(name, line, 0, Qt::AlignTop);
        m_facts->addWidget(said, line++, 1);
    };
    add(tr("Lives at"), QStringLiteral("%1 %2 %3")
                            .arg(text(row.estate), text(row.building), text(row.door))
                            .simplified());
    add(tr("Joined"), day(BusinessDay::of(row.joinedAt)));
    add(tr("Bought"),
        tr("%n order(s), %1", "", static_cast<int>(row.orderCount)).arg(money(row.spentFen)));
    add(tr("Last order"), row.lastOrderAt ? moment(*row.lastOrderAt) : QString());
    add(tr("Invited"), tr("%n neighbour(s)", "", static_cast<int>(row.invitedCount)));
}

void MemberDetailView::writeBalances(const usecases::MemberDetail& member)
{
    if (member.balances.empty()) {
        return;
    }
    addHeading(tr("Rewards"));
    for (const usecases::UnitBalance& balance : member.balances) {
        const auto told = [&](std::int64_t count) {
            return words::quantityText(balance.unit, count, language());
        };
        QStringList notes;
        if (balance.pending > 0) {
            notes += tr("%1 on hold").arg(told(balance.pending));
        }
        if (balance.used > 0) {
            notes += tr("%1 received").arg(told(balance.used));
        }
        if (balance.owed > 0) {
            notes += tr("%1 owed to the shop").arg(told(balance.owed));
        }
        addLine(words::unitText(balance.unit, language()),
                tr("%1 to collect").arg(told(balance.available)),
                notes.join(QStringLiteral(" · ")));
    }
}

void MemberDetailView::writePeople(const usecases::MemberDetail& member)
{
    const auto person = [this](const QString& name, const MemberKey& key, const QString& note) {
        auto* button = new Button(ButtonKind::Quiet, this);
        button->setText(name);
        connect(button, &QAbstractButton::clicked, this,
                [this, key] { Q_EMIT memberPressed(text(key.text())); });
        auto* row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch(1);
        auto* at = new TextLabel(TextStyle::Note, Role::Quiet, this);
        at->setText(note);
        row->addWidget(at);
        m_rest->addLayout(row);
    };
    if (member.inviter) {
        addHeading(tr("Invited by"));
        person(text(member.inviter->inviterName), member.inviter->inviter,
               moment(member.inviter->at));
    }
    if (!member.invitees.empty()) {
        addHeading(tr("Invited"));
        for (std::size_t i = 0; i < std::min(member.invitees.size(), kShownPeople); ++i) {
            const ports::BindRow& bind = member.invitees[i];
            person(text(bind.inviteeName), bind.invitee, moment(bind.at));
        }
    }
}

void MemberDetailView::writeOrders(const usecases::MemberDetail& member)
{
    if (member.orders.empty()) {
        return;
    }
    addHeading(tr("Orders"));
    for (std::size_t i = 0; i < std::min(member.orders.size(), kShownOrders); ++i) {
        const usecases::OrderRow& order = member.orders[i];
        addLine(text(order.goodsText), money(order.payableFen - order.refundedFen),
                moment(order.placedAt));
    }
}

void MemberDetailView::writeTimeline(const usecases::MemberDetail& member)
{
    if (member.timeline.empty()) {
        return;
    }
    addHeading(tr("What happened"));
    for (std::size_t i = 0; i < std::min(member.timeline.size(), kShownEvents); ++i) {
        const usecases::TimelineItem& item = member.timeline[i];
        const bool amount = item.amount != 0;
        const QString sign = item.plus ? QStringLiteral("+") : QStringLiteral("−");
        addLine(told(item),
                amount ? sign + words::quantityText(item.unit, item.amount, language()) : QString(),
                moment(item.at));
    }
}

void MemberDetailView::addHeading(const QString& words)
{
    m_rest->addSpacing(8);
    auto* heading = new TextLabel(TextStyle::Strong, Role::Ink, this);
    heading->setText(words);
    m_rest->addWidget(heading);
}

void MemberDetailView::addLine(const QString& left, const QString& right, const QString& note)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* what = new QVBoxLayout;
    what->setSpacing(0);
    auto* first = new TextLabel(TextStyle::Body, Role::Ink, this);
    first->setElided(true);
    first->setText(left);
    what->addWidget(first);
    if (!note.isEmpty()) {
        auto* second = new TextLabel(TextStyle::Note, Role::Quiet, this);
        second->setText(note);
        what->addWidget(second);
    }
    row->addLayout(what, 1);
    auto* value = new TextLabel(TextStyle::Body, Role::Ink, this);
    value->setText(right);
    row->addWidget(value, 0, Qt::AlignTop | Qt::AlignRight);
    m_rest->addLayout(row);
}

QString MemberDetailView::told(const usecases::TimelineItem& item) const
{
    using usecases::TimelineKind;
    const QString name = text(item.subjectName.empty() ? item.subject : item.subjectName);
    switch (item.kind) {
    case TimelineKind::Joined:
        return tr("Became a neighbour");
    case TimelineKind::BoundTo:
        return tr("Invited by %1").arg(name);
    case TimelineKind::Invited:
        return tr("Brought %1").arg(name);
    case TimelineKind::Ordered:
        return tr("Ordered (%1)").arg(name);
    case TimelineKind::Refunded:
        return tr("Money back (%1)").arg(name);
    case TimelineKind::Entry:
        return entryWord(item.entryKind);
    }
    return {};
}

} // namespace linli::ui
