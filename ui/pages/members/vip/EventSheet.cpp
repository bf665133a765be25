// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/vip/EventSheet.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/members/vip/VipDialogs.h"
#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/pills/Pill.h"
#include "words/neighbours/VipText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

using vip::Answer;

EventSheet::EventSheet(VipEventsPresenter& presenter,
                       PageHost& host,
                       const usecases::VipEventDetail& detail,
                       QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_host(host), m_detail(detail),
      m_told(new TextLabel(TextStyle::Strong, Role::Ink, this)), m_code(new QLineEdit(this)),
      m_letIn(new TextLabel(TextStyle::Body, Role::Leaf, this)),
      m_undo(new Button(ButtonKind::Quiet, QStringLiteral("arrow-back-up"), this)),
      m_invite(new Button(ButtonKind::Secondary, QStringLiteral("users"), this)),
      m_copy(new Button(ButtonKind::Secondary, QStringLiteral("copy"), this)),
      m_post(new Button(ButtonKind::Secondary, QStringLiteral("share"), this)),
      m_change(new Button(ButtonKind::Quiet, QStringLiteral("pencil"), this)),
      m_cancel(new Button(ButtonKind::Quiet, this)), m_close(new Button(ButtonKind::Quiet, this)),
      m_guests(new QVBoxLayout)
{
    setObjectName(QStringLiteral("eventSheet"));
    setPrimary(tr("Done"));
    setMinimumWidth(scaled(720));
    body()->addWidget(m_told);
    m_told->setObjectName(QStringLiteral("eventTold"));
    buildDoor();
    buildActions();
    m_guests->setSpacing(0);
    body()->addLayout(m_guests);
    connect(this, &FormDialog::submitted, this, [this] {
        if (!m_code->hasFocus()) { // the Enter of a scan lets her in, it does not shut the list
            accept();
        }
    });
    connect(&m_presenter, &VipEventsPresenter::saved, this,
            [this] { m_presenter.openEvent(m_detail.row.event.id); });
    connect(&m_presenter, &VipEventsPresenter::eventOpened, this,
            [this](const usecases::VipEventDetail& now) {
                if (now.row.event.id == m_detail.row.event.id) {
                    write(now);
                }
            });
    connect(&m_presenter, &VipEventsPresenter::letIn, this, &EventSheet::tell);
    connect(&m_presenter, &VipEventsPresenter::notSaved, this,
            [this](const Error& error) { showMistake(sentenceOf(error)); });
    write(detail);
}

void EventSheet::buildDoor()
{
    m_code->setObjectName(QStringLiteral("doorCode"));
    m_code->setPlaceholderText(tr("Scan or type her code, phone or key"));
    m_code->setAccessibleName(tr("At the door"));
    m_letIn->setObjectName(QStringLiteral("letIn"));
    m_letIn->hide();
    body()->addWidget(m_code);
    auto* line = new QHBoxLayout;
    line->addWidget(m_letIn);
    line->addWidget(m_undo);
    line->addStretch(1);
    body()->addLayout(line);
    m_undo->setText(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undoLetIn"));
    m_undo->hide();
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        m_presenter.undoAnswer(m_detail.row.event.id, m_last->guest.member, m_last->before);
        m_letIn->hide();
        m_undo->hide();
    });
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        clearMistake();
        m_letIn->hide();
        m_undo->hide();
        m_presenter.checkIn(m_detail.row.event.id, m_code->text());
        m_code->clear();
    });
}

void EventSheet::buildActions()
{
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line, 8, 8);
    for (Button* button : {m_invite, m_copy, m_post, m_change, m_cancel, m_close}) {
        flow->addWidget(button);
    }
    body()->addWidget(line);
    m_invite->setObjectName(QStringLiteral("inviteAll"));
    m_post->setObjectName(QStringLiteral("postEvent"));
    m_close->setObjectName(QStringLiteral("closeAttendance"));
    m_cancel->setObjectName(QStringLiteral("cancelEvent"));
    m_invite->setText(tr("Invite the whole group"));
    m_copy->setText(tr("Copy the invitation"));
    m_post->setText(tr("Post to a group …"));
    m_change->setText(tr("Change"));
    m_close->setText(tr("Note who stayed away"));
    connect(m_invite, &QAbstractButton::clicked, this,
            [this] { m_presenter.inviteAll(m_detail.row.event.id); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            words::eventMessage(m_detail.row.event, m_presenter.shopName(), today(), language()));
        m_host.notice(tr("Copied. Paste it where she reads it."));
    });
    connect(m_post, &QAbstractButton::clicked, this,
            [this] { Q_EMIT postWanted(m_detail.row.event); });
    connect(m_change, &QAbstractButton::clicked, this,
            [this] { askEvent(m_presenter, m_detail.row.event, this); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_presenter.cancelEvent(m_detail.row.event.id, !m_detail.row.event.cancelledAt);
    });
    connect(m_close, &QAbstractButton::clicked, this,
            [this] { m_presenter.closeAttendance(m_detail.row.event.id); });
}

bool EventSheet::doorsAreOpen() const
{
    return m_presenter.now() >= vip::doorsOpenAt(m_detail.row.event);
}

void EventSheet::write(const usecases::VipEventDetail& detail)
{
    m_detail = detail;
    const vip::VipEvent& event = detail.row.event;
    const vip::Attendance& told = detail.row.attendance;
    const bool over = m_presenter.now() >= event.endsAt;
    setTitle(text(event.title));
    setLead(QStringLiteral("%1 · %2 %3")
                .arg(words::eventKindText(event.kind, language()), moment(event.startsAt),
                     text(event.place))
                .trimmed());
    QString seats = tr("%1 coming").arg(told.coming);
    if (event.capacity > 0) {
        seats = tr("%1 of %2 seats taken").arg(told.taken()).arg(event.capacity);
    }
    m_told->setText(event.cancelledAt ? tr("Called off")
                                      : seats + QStringLiteral(" · ") +
                                            tr("%1 asked, %2 in, %3 not coming, %4 stayed away")
                                                .arg(told.invited)
                                                .arg(told.came)
                                                .arg(told.declined)
                                                .arg(told.absent));
    m_code->setVisible(doorsAreOpen() && !event.cancelledAt);
    m_invite->setVisible(!over && !event.cancelledAt);
    m_copy->setVisible(!over && !event.cancelledAt);
    m_post->setVisible(!over && !event.cancelledAt);
    m_change->setVisible(!over && !event.cancelledAt);
    m_cancel->setVisible(!over);
    m_cancel->setText(event.cancelledAt ? tr("Hold it after all") : tr("Call it off"));
    m_close->setVisible(over && told.coming > 0);
    clearLayout(m_guests);
    for (const usecases::VipGuestRow& guest : detail.guests) {
        addGuest(guest);
    }
}

void EventSheet::addGuest(const usecases::VipGuestRow& guest)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(8);
    auto* avatar = new Avatar(28, row);
    avatar->setPerson(text(guest.name), text(guest.member.text()));
    line->addWidget(avatar);
    auto* name = new TextLabel(TextStyle::Body, Role::Ink, row);
    name->setText(text(guest.name));
    name->setElided(true);
    line->addWidget(name, 1);
    const bool over = m_presenter.now() >= m_detail.row.event.endsAt;
    std::vector<Answer> offered{Answer::Coming, Answer::Declined};
    if (doorsAreOpen()) {
        offered = over ? std::vector<Answer>{Answer::Came, Answer::Absent}
                       : std::vector<Answer>{Answer::Coming, Answer::Declined, Answer::Came};
    }
    for (const Answer answer : offered) {
        auto* pill = new Pill(row);
        pill->setContent(words::answerText(answer, language()));
        pill->setChecked(guest.answer == answer);
        pill->setEnabled(!m_detail.row.event.cancelledAt);
        pill->setObjectName(QString::fromUtf8(vip::textOf(answer).data()) + QLatin1Char(':') +
                            text(guest.name));
        connect(pill, &QAbstractButton::clicked, this, [this, answer, pill, guest] {
            clearMistake();
            pill->setChecked(guest.answer == answer); // until it is kept
            m_presenter.answer(m_detail.row.event.id, guest.member, answer);
        });
        line->addWidget(pill);
    }
    auto* paper = new Button(ButtonKind::Quiet, QStringLiteral("ticket"), row);
    paper->setText(tr("Invitation"));
    paper->setObjectName(QStringLiteral("invitation"));
    paper->setVisible(!over);
    connect(paper, &QAbstractButton::clicked, this, [this, guest] {
        askPicturePath(this, tr("Save the invitation"),
                       QStringLiteral("invitation-%1.png").arg(text(guest.code)),
                       [this, member = guest.member](const QString& path) {
                           m_presenter.printInvitation(m_detail.row.event.id, member, path);
                       });
    });
    line->addWidget(paper);
    m_guests->addWidget(row);
}

void EventSheet::tell(const usecases::CheckIn& in)
{
    const QString name = text(in.guest.name);
    m_letIn->setText(in.again    ? tr("%1 is in already.").arg(name)
                     : in.before ? tr("%1 is in.").arg(name)
                                 : tr("%1 is in, unasked and welcome.").arg(name));
    m_letIn->show();
    m_last = in;
    m_undo->setVisible(!in.again);
    m_presenter.openEvent(m_detail.row.event.id);
}

} // namespace linli::ui
