// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/vip/VipView.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/Lookup.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/members/vip/EventSheet.h"
#include "ui/pages/members/vip/VipDialogs.h"
#include "ui/pages/posts/PostOffers.h"
#include "ui/pages/rewards/honours/HonourLine.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "words/neighbours/VipText.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace linli::ui {

VipView::VipView(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host),
      m_presenter(new VipPresenter(context, this)), m_events(new VipEventsPresenter(context, this)),
      m_eventCard(new Card(this)), m_policyCard(new Card(this)), m_memberCard(new Card(this)),
      m_calendar(new QVBoxLayout), m_policies(new QVBoxLayout), m_members(new QVBoxLayout),
      m_newEvent(new Button(ButtonKind::Secondary, QStringLiteral("calendar"), this)),
      m_newPolicy(new Button(ButtonKind::Quiet, QStringLiteral("plus"), this)),
      m_join(new PickField(this)), m_tier(new QComboBox(this))
{
    QVBoxLayout* column = scrolledColumn(this);
    column->parentWidget()->parentWidget()->layout()->setContentsMargins(0, 4, 12, 16);
    buildCards(column);
    column->addStretch(1);
    suggestMembers(context, m_join);
    connectPresenter();
    onLanguage(this, [this] { write(); });
}

void VipView::buildCards(QVBoxLayout* column)
{
    m_eventCard->header()->addWidget(m_newEvent);
    m_policyCard->header()->addWidget(m_newPolicy);
    m_memberCard->header()->addWidget(m_tier);
    m_memberCard->header()->addWidget(m_join);
    m_join->setMinimumWidth(scaled(200));
    m_newEvent->setObjectName(QStringLiteral("newEvent"));
    m_newPolicy->setObjectName(QStringLiteral("newPolicy"));
    m_join->setObjectName(QStringLiteral("joinVip"));
    m_tier->setObjectName(QStringLiteral("vipTier"));
    m_tier->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto& [card, rows] :
         {std::pair{m_eventCard, m_calendar}, std::pair{m_policyCard, m_policies},
          std::pair{m_memberCard, m_members}}) {
        rows->setSpacing(0);
        card->body()->addLayout(rows);
        column->addWidget(card);
    }
    connect(m_newEvent, &QAbstractButton::clicked, this, [this] { askEvent(*m_events, {}, this); });
    connect(m_newPolicy, &QAbstractButton::clicked, this,
            [this] { askPolicy(*m_presenter, {}, this); });
    connect(m_tier, &QComboBox::activated, this,
            [this] { m_presenter->setTier(m_tier->currentData().toString().toStdString()); });
    connect(m_join, &PickField::picked, this, [this](const QString& key) {
        m_join->clear();
        m_presenter->join(MemberKey(key.toStdString()));
    });
}

void VipView::connectPresenter()
{
    connect(m_presenter, &VipPresenter::loaded, this, &VipView::write);
    for (PaperPresenter* one :
         {static_cast<PaperPresenter*>(m_presenter), static_cast<PaperPresenter*>(m_events)}) {
        connect(one, &Presenter::wrote, this, [this] { m_host.shopChanged(); });
        connect(one, &Presenter::failed, this,
                [this](const QString& said) { m_host.notice(said); });
        connect(one, &ActingPresenter::notSaved, this,
                [this](const Error& error) { m_host.notice(sentenceOf(error)); });
        connect(one, &PaperPresenter::printed, this,
                [this](const QString& path) { m_host.notice(tr("Saved as %1").arg(path)); });
    }
    connect(
        m_presenter, &VipPresenter::left, this, [this](const QString& key, const QString& name) {
            m_host.noticeUndoable(tr("%1 left the group.").arg(name),
                                  [this, key] { m_presenter->join(MemberKey(key.toStdString())); });
        });
    connect(m_presenter, &VipPresenter::policyRemoved, this,
            [this](const ports::VipPolicy& policy) {
                m_host.noticeUndoable(tr("The policy is removed."),
                                      [this, policy] { m_presenter->savePolicy(policy); });
            });
    connect(m_events, &VipEventsPresenter::eventOpened, this,
            [this](const usecases::VipEventDetail& detail) {
                if (detail.row.event.id == std::exchange(m_wanted, {})) {
                    openSheet(detail);
                }
            });
    connect(m_presenter, &VipPresenter::queued, this, &VipView::tellQueued);
    connect(m_events, &VipEventsPresenter::queued, this, &VipView::tellQueued);
}

void VipView::openSheet(const usecases::VipEventDetail& detail)
{
    auto* sheet = new EventSheet(*m_events, m_host, detail, this);
    connect(sheet, &EventSheet::postWanted, this, [this, sheet](const vip::VipEvent& event) {
        post(text(event.title),
             words::eventMessage(event, m_presenter->shopName(), today(), language()),
             "event:" + event.id, sheet);
    });
    sheet->open();
}

void VipView::post(const QString& title,
                   const QString& words,
                   const std::string& about,
                   QWidget* over)
{
    offerTextPost(m_context, m_host, over, title, words, about);
}

void VipView::tellQueued(const usecases::MadeTasks& tasks)
{
    if (tasks == usecases::MadeTasks{}) {
        m_host.notice(tr("There is nobody to be told: the group is empty, or all have answered."));
        return;
    }
    QStringList told{tr("In today's queue: %1").arg(tasks.made)};
    if (tasks.already > 0) {
        told += tr("there before: %1").arg(tasks.already);
    }
    if (tasks.withheld > 0) {
        told += tr("does not want to be written to: %1").arg(tasks.withheld);
    }
    m_host.notice(told.join(QStringLiteral(" · ")));
}

void VipView::write()
{
    m_newEvent->setText(tr("New event"));
    m_newPolicy->setText(tr("New policy"));
    m_join->setPlaceholderText(tr("Add a neighbour"));
    m_join->setAccessibleName(tr("Add a neighbour"));
    m_tier->setAccessibleName(tr("Who joins by herself"));
    const QSignalBlocker quiet(m_tier);
    m_tier->clear();
    m_tier->addItem(tr("Only by hand"));
    for (const honours::Tier& tier : m_presenter->tiers()) {
        m_tier->addItem(tr("Joins with: %1").arg(tierName(tier)), text(tier.id));
    }
    const int chosen = m_tier->findData(text(m_presenter->tier()));
    m_tier->setCurrentIndex(m_presenter->tier().empty() ? 0 : std::max(0, chosen));
    writeEvents();
    writePolicies();
    writeMembers();
}

TextLabel* VipView::addNote(QVBoxLayout* column, const QString& words)
{
    auto* note = new TextLabel(TextStyle::Body, Role::Quiet, this);
    note->setText(words);
    note->setWordWrap(true);
    column->addWidget(note);
    return note;
}

void VipView::writeEvents()
{
    m_eventCard->setTitle(tr("Trainings and events"));
    clearLayout(m_calendar);
    for (const usecases::VipEventRow& row : m_presenter->events()) {
        if (m_calendar->count() > 0) {
            m_calendar->addWidget(separator(this));
        }
        addEvent(row);
    }
    if (m_presenter->events().empty()) {
        addNote(m_calendar,
                tr("Nothing planned yet: a tasting of new goods, a tea among neighbours, "
                   "a training how to invite."));
    }
}

void VipView::addEvent(const usecases::VipEventRow& row)
{
    const vip::VipEvent& event = row.event;
    const bool over = event.endsAt <= m_presenter->now();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(12);
    auto* when = new TextLabel(TextStyle::Strong, over ? Role::Quiet : Role::Ink, this);
    when->setText(moment(event.startsAt));
    when->setMinimumWidth(scaled(150));
    line->addWidget(when);
    auto* kind = new Chip(this);
    kind->setContent(event.cancelledAt ? tr("Called off")
                                       : words::eventKindText(event.kind, language()),
                     event.cancelledAt ? Role::Alarm
                     : over            ? Role::Quiet
                                       : Role::Accent);
    line->addWidget(kind);
    auto* title = new TextLabel(TextStyle::Body, over ? Role::Quiet : Role::Ink, this);
    title->setText(text(event.title) +
                   (event.place.empty() ? QString() : QStringLiteral(" · ") + text(event.place)));
    title->setElided(true);
    line->addWidget(title, 1);
    auto* told = new TextLabel(TextStyle::Body, Role::Quiet, this);
    told->setObjectName(QStringLiteral("attendance"));
    told->setText(over ? tr("%1 came").arg(row.attendance.came)
                  : event.capacity > 0
                      ? tr("%1 of %2 seats taken").arg(row.attendance.taken()).arg(event.capacity)
                      : tr("%1 coming").arg(row.attendance.coming));
    line->addWidget(told);
    auto* invite = new Button(ButtonKind::Row, this);
    invite->setObjectName(QStringLiteral("inviteGroup"));
    invite->setText(tr("Invite the group"));
    invite->setToolTip(tr("Puts one task for each of the group into today's queue"));
    invite->setVisible(!over && !event.cancelledAt);
    connect(invite, &QAbstractButton::clicked, this,
            [this, id = event.id] { m_events->inviteAll(id); });
    line->addWidget(invite);
    auto* open = new Button(ButtonKind::Row, this);
    open->setObjectName(QStringLiteral("openEvent"));
    open->setText(tr("Open"));
    connect(open, &QAbstractButton::clicked, this, [this, id = event.id] {
        m_wanted = id;
        m_events->openEvent(id);
    });
    line->addWidget(open);
    m_calendar->addLayout(line);
}

void VipView::writePolicies()
{
    m_policyCard->setTitle(tr("Policies for the group"));
    clearLayout(m_policies);
    for (const ports::VipPolicy& policy : m_presenter->policies()) {
        if (m_policies->count() > 0) {
            m_policies->addWidget(separator(this));
        }
        addPolicy(policy);
    }
    if (m_presenter->policies().empty()) {
        addNote(m_policies, tr("What the group is offered this month, ready to be copied into its "
                               "chat."));
    }
}

void VipView::addPolicy(const ports::VipPolicy& policy)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    auto* title = new TextLabel(TextStyle::Strong, Role::Ink, this);
    title->setText(text(policy.title));
    column->addWidget(title);
    auto* body = new TextLabel(TextStyle::Body, Role::Quiet, this);
    body->setText(text(policy.body));
    body->setWordWrap(true);
    column->addWidget(body);
    addPolicyActs(*column, policy);
    m_policies->addLayout(column);
}

void VipView::addPolicyActs(QVBoxLayout& column, const ports::VipPolicy& policy)
{
    auto* holder = new QWidget(this);
    auto* acts = new FlowLayout(holder, 8, 8);
    const auto add = [&](ButtonKind kind, const QString& words, const char* name, auto act) {
        auto* button = new Button(kind, holder);
        button->setText(words);
        button->setObjectName(QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this, act);
        acts->addWidget(button);
        return button;
    };
    add(ButtonKind::Row, tr("Tell each: into today's queue"), "passOnPolicy", [this, policy] {
        m_presenter->passOn(policy);
    })->setToolTip(tr("Puts one task for each of the group into today's queue"));
    add(ButtonKind::Row, tr("Post to a group …"), "postPolicy", [this, policy] {
        post(text(policy.title), words::policyMessage(policy, m_presenter->shopName()),
             "policy:" + policy.id, this);
    });
    add(ButtonKind::Row, tr("Copy for the chat"), "copyPolicy", [this, policy] {
        QGuiApplication::clipboard()->setText(
            words::policyMessage(policy, m_presenter->shopName()));
        m_host.notice(tr("Copied. Paste it into the group's chat."));
    });
    add(ButtonKind::Quiet, tr("Change"), "changePolicy",
        [this, policy] { askPolicy(*m_presenter, policy, this); });
    add(ButtonKind::Quiet, tr("Remove"), "removePolicy",
        [this, policy] { m_presenter->removePolicy(policy.id); });
    column.addWidget(holder);
}

void VipView::writeMembers()
{
    m_memberCard->setTitle(
        tr("In the group: %n", "", static_cast<int>(m_presenter->members().size())));
    clearLayout(m_members);
    for (const usecases::VipRow& row : m_presenter->members()) {
        if (m_members->count() > 0) {
            m_members->addWidget(separator(this));
        }
        addMember(row);
    }
    if (m_presenter->members().empty()) {
        addNote(m_members, tr("Nobody yet. Add neighbours by name, or let a tier open the group."));
    }
}

void VipView::addMember(const usecases::VipRow& row)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(12);
    auto* avatar = new Avatar(36, this);
    avatar->setPerson(text(row.name), text(row.member.text()));
    line->addWidget(avatar);
    auto* name = new Button(ButtonKind::Quiet, this);
    name->setText(text(row.name));
    connect(name, &QAbstractButton::clicked, this,
            [this, key = text(row.member.text())] { Q_EMIT memberPressed(key); });
    line->addWidget(name);
    if (row.honour) {
        auto* badge = new Chip(this);
        badge->setContent(tierName(*row.honour), Role::Accent);
        line->addWidget(badge);
    }
    auto* since = new TextLabel(TextStyle::Note, Role::Quiet, this);
    since->setText((row.byTier ? tr("by her tier, %1") : tr("by hand, %1"))
                       .arg(day(BusinessDay::of(row.joinedAt))));
    line->addWidget(since, 1);
    auto* story = new Button(ButtonKind::Quiet, QStringLiteral("photo"), this);
    story->setText(tr("Story card …"));
    story->setObjectName(QStringLiteral("storyCard"));
    connect(story, &QAbstractButton::clicked, this,
            [this, row] { askStory(*m_presenter, row, this); });
    line->addWidget(story);
    auto* leave = new Button(ButtonKind::Quiet, this);
    leave->setText(tr("Take out"));
    leave->setObjectName(QStringLiteral("leaveVip"));
    connect(leave, &QAbstractButton::clicked, this,
            [this, row] { m_presenter->leave(row.member); });
    line->addWidget(leave);
    m_members->addLayout(line);
}

} // namespace linli::ui
