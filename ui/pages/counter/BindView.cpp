// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/BindView.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/Lookup.h"
#include "ui/pages/counter/CounterPresenter.h"
#include "ui/pages/counter/CounterWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/counter/CounterReading.h"
#include "usecases/members/Members.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace linli::ui {

BindView::BindView(AppContext& context, CounterPresenter& presenter, QWidget* parent)
    : Card(parent), m_context(context), m_presenter(presenter),
      m_title(new TextLabel(TextStyle::Section, Role::Ink, this)), m_phone(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_inviter(new PickField(this)),
      m_phoneField(new Field(m_phone, this)), m_nameField(new Field(m_name, this)),
      m_inviterField(new Field(m_inviter, this)),
      m_gifts(new TextLabel(TextStyle::Strong, Role::Leaf, this)),
      m_mistake(new Banner(Role::Alarm, this)), m_send(new Button(ButtonKind::Primary, this)),
      m_cancel(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_send, &QAbstractButton::clicked, this, &BindView::send);
    connect(m_cancel, &QAbstractButton::clicked, this, &BindView::left);
    connect(m_inviter, &QLineEdit::returnPressed, this, &BindView::send);
    connect(m_inviter, &PickField::picked, this, [this] {
        showPromise();
        m_send->setFocus();
    });
    connect(m_phone, &QLineEdit::returnPressed, m_inviter, [this] { m_inviter->setFocus(); });
    connect(m_name, &QLineEdit::returnPressed, m_inviter, [this] { m_inviter->setFocus(); });
    connect(m_inviter, &QLineEdit::textEdited, this, &BindView::showPromise);
    connect(&presenter, &CounterPresenter::notBound, this, &BindView::showError);
    onLanguage(this, [this] { write(); });
}

void BindView::build()
{
    m_phone->setObjectName(QStringLiteral("newPhone"));
    m_name->setObjectName(QStringLiteral("newName"));
    m_inviter->setObjectName(QStringLiteral("newInviter"));
    m_gifts->setObjectName(QStringLiteral("bothGifts"));
    m_send->setObjectName(QStringLiteral("bindNow"));
    m_phone->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_gifts->setWordWrap(true);
    m_mistake->hide();
    suggestMembers(m_context, m_inviter);
    body()->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_phoneField, 1);
    row->addWidget(m_nameField, 1);
    body()->addLayout(row);
    body()->addWidget(m_inviterField);
    body()->addWidget(m_gifts);
    body()->addWidget(m_mistake);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    body()->addLayout(buttons);
}

void BindView::write()
{
    m_title->setText(m_known.empty() ? tr("A new neighbour") : tr("Who sent %1?").arg(m_knownName));
    m_phoneField->setLabel(tr("Phone"));
    m_nameField->setLabel(tr("Name, if she tells it"));
    m_inviterField->setLabel(tr("Who sent her"));
    m_inviter->setPlaceholderText(tr("Scan the poster, or type initials, the phone or the code"));
    m_send->setText(tr("Write down and print  Enter"));
    m_cancel->setText(tr("Leave  Esc"));
    showPromise();
}

void BindView::startStranger(const QString& phone)
{
    m_known = MemberKey();
    start(false);
    m_phone->setText(phone);
    (phone.isEmpty() ? m_phone : static_cast<QLineEdit*>(m_inviter))->setFocus();
}

void BindView::startKnown(const usecases::MemberRow& member)
{
    m_known = member.key;
    m_knownName = text(member.name);
    start(true);
    m_inviter->setFocus();
}

void BindView::start(bool known)
{
    m_phone->clear();
    m_name->clear();
    m_inviter->choose({});
    m_phoneField->setVisible(!known);
    m_nameField->setVisible(!known);
    m_phoneField->setMistake({});
    m_inviterField->setMistake({});
    m_mistake->hide();
    m_promise = {};
    m_context.shop.ask<usecases::InvitePromise>(
        this, [](StoreSide& side) { return usecases::invitePromise(side.shop); },
        [this](const Result<usecases::InvitePromise>& promise) {
            if (promise.ok()) { // else the bind itself will say what is wrong
                m_promise = *promise;
                showPromise();
            }
        });
    write();
}

void BindView::takeScan(const QString& scanned)
{
    const QString code = text(usecases::codeOfAddress(scanned.toStdString()));
    m_inviter->choose({code, code, {}});
    showPromise();
    m_send->setFocus();
    m_context.shop.ask<usecases::CounterPerson>(
        this,
        [code = code.toStdString()](StoreSide& side) -> Result<usecases::CounterPerson> {
            LINLI_ASSIGN(const MemberKey member, usecases::findMember(side.shop, code));
            return usecases::counterPerson(side.shop, member);
        },
        [this, code](const Result<usecases::CounterPerson>& person) {
            if (person.ok() && m_inviter->chosenKey() == code) { // else the bind says what is wrong
                m_inviter->choose({code, text(person->row.name), {}});
                showPromise();
            }
        });
}

void BindView::showPromise()
{
    const QString invitee = m_known.empty() ? tr("the new neighbour") : m_knownName;
    const bool named = !m_inviter->chosenKey().isEmpty() && !m_inviter->text().isEmpty();
    const QString inviter = named ? m_inviter->text() : tr("the inviter");
    const QStringList lines = promiseLines(m_promise, inviter, invitee);
    m_gifts->setText(lines.join(QStringLiteral("   ·   ")));
    m_gifts->setVisible(!lines.isEmpty());
}

void BindView::send()
{
    usecases::NewNeighbour person;
    person.member = m_known;
    person.phone = m_phone->text().trimmed().toStdString();
    person.name = m_name->text().trimmed().toStdString();
    const QString inviter =
        m_inviter->chosenKey().isEmpty() ? m_inviter->text().trimmed() : m_inviter->chosenKey();
    person.inviter = inviter.toStdString();
    m_mistake->hide();
    m_phoneField->setMistake({});
    m_inviterField->setMistake({});
    if (inviter.isEmpty()) {
        m_inviterField->setMistake(tr("Scan her inviter's code, or pick a person."));
        m_inviter->setFocus();
        return;
    }
    m_presenter.bind(person);
}

void BindView::showError(const Error& error)
{
    const QString sentence = sentenceOf(error);
    const std::string_view field = error.parameter("field");
    if (field == "phone" || field == "name") {
        m_phoneField->setMistake(sentence);
        m_phone->setFocus();
    } else if (field == "member" || field == "code") {
        m_inviterField->setMistake(sentence);
        m_inviter->setFocus();
    } else {
        m_mistake->say(sentence);
    }
}

void BindView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_send->hasFocus()) {
        return send();
    }
    Card::keyPressEvent(event);
}

} // namespace linli::ui
