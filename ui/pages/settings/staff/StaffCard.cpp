// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/staff/StaffCard.h"

#include "domain/money/Money.h"
#include "ui/dialogs/ConfirmDialog.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/settings/staff/AuditDialog.h"
#include "ui/pages/settings/staff/StaffDialog.h"
#include "ui/pages/settings/staff/StaffPresenter.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "words/safety/AuditText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {
constexpr std::array kMinutes{1, 2, 5, 10, 30, 60, 120};
}

StaffCard::StaffCard(AppContext& context, PageHost& host, QWidget* parent)
    : Card(parent), m_context(context), m_host(host),
      m_presenter(new StaffPresenter(context, this)),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_rows(new QVBoxLayout),
      m_rules(new QWidget(this)), m_minutes(new QComboBox(m_rules)),
      m_limit(new QLineEdit(m_rules)), m_minutesField(new Field(m_minutes, m_rules)),
      m_limitField(new Field(m_limit, m_rules)),
      m_add(new Button(ButtonKind::Secondary, QStringLiteral("user-plus"), this)),
      m_trail(new Button(ButtonKind::Secondary, QStringLiteral("list"), this))
{
    m_add->setObjectName(QStringLiteral("addStaff"));
    m_trail->setObjectName(QStringLiteral("auditTrail"));
    m_lead->setWordWrap(true);
    m_rows->setSpacing(8);
    body()->addWidget(m_lead);
    body()->addLayout(m_rows);
    buildRules();
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_add);
    row->addWidget(m_trail);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_add, &QAbstractButton::clicked, this, [this] { openPerson(std::nullopt); });
    connect(m_trail, &QAbstractButton::clicked, this, &StaffCard::openTrail);
    connect(m_presenter, &StaffPresenter::changed, this, &StaffCard::showStaff);
    connect(m_presenter, &StaffPresenter::wrote, this, [this] { m_host.shopChanged(); });
    connect(m_presenter, &StaffPresenter::failed, this, &StaffCard::failed);
    connect(m_presenter, &StaffPresenter::refused, this,
            [this](const Error& error) { Q_EMIT failed(sentenceOf(error)); });
    onLanguage(this, [this] { writeTexts(); });
}

StaffCard::~StaffCard()
{
    m_limit->disconnect(this); // says "finished" once more while it is deleted
}

void StaffCard::buildRules()
{
    auto* row = new QHBoxLayout(m_rules);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_minutesField, 1, Qt::AlignTop);
    row->addWidget(m_limitField, 1, Qt::AlignTop);
    body()->addWidget(m_rules);
    connect(m_minutes, &QComboBox::activated, this, &StaffCard::keepRules);
    connect(m_limit, &QLineEdit::editingFinished, this, &StaffCard::keepRules);
}

void StaffCard::refresh()
{
    m_presenter->refresh();
}

void StaffCard::writeTexts()
{
    setTitle(tr("Staff and PINs"));
    m_add->setText(tr("Add staff"));
    m_trail->setText(tr("Who did what"));
    m_minutesField->setLabel(tr("Lock the window after"));
    const QSignalBlocker quiet(m_minutes);
    m_minutes->clear();
    for (const int minutes : kMinutes) {
        m_minutes->addItem(tr("%n minute(s) without work", nullptr, minutes), minutes);
    }
    m_limitField->setLabel(tr("An owner confirms pay-outs above (yuan)"));
    showStaff();
}

void StaffCard::showStaff()
{
    clearLayout(m_rows);
    const usecases::DeskView& desk = m_presenter->desk();
    for (const usecases::StaffRow& person : desk.staff) {
        addRow(person);
    }
    m_lead->setText(desk.staff.empty()
                        ? tr("Nobody but you works here yet: the window opens without a PIN. Add "
                             "yourself as the owner to lock it and to see who did what.")
                        : tr("Pay-outs ask for the PIN. What a role may not do is refused, "
                             "wherever it is tried."));
    m_rules->setVisible(!desk.staff.empty());
    m_minutes->setCurrentIndex(m_minutes->findData(m_presenter->settings().lockMinutes));
    if (!m_limit->hasFocus()) {
        m_limit->setText(
            text(Money::fromFen(m_presenter->settings().payOutLimitFen).toPlainText()));
    }
}

void StaffCard::addRow(const usecases::StaffRow& person)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* avatar = new Avatar(32, this);
    avatar->setPerson(text(person.name), text(person.id));
    auto* name = new TextLabel(TextStyle::Body, Role::Ink, this);
    name->setText(text(person.name));
    auto* role = new TextLabel(TextStyle::Body, Role::Quiet, this);
    role->setText(words::roleText(person.role, language()));
    auto* change = new Button(ButtonKind::Row, this);
    change->setText(tr("Change"));
    auto* leave = new Button(ButtonKind::Row, this);
    leave->setText(tr("Remove"));
    connect(change, &QAbstractButton::clicked, this, [this, person] { openPerson(person); });
    connect(leave, &QAbstractButton::clicked, this, [this, person] {
        confirm(this, tr("Remove %1?").arg(text(person.name)),
                tr("The PIN stops working at once. What was done stays in the record."),
                tr("Remove"), [this, id = text(person.id)] { m_presenter->remove(id); });
    });
    row->addWidget(avatar);
    row->addWidget(name);
    row->addWidget(role);
    row->addStretch(1);
    row->addWidget(change);
    row->addWidget(leave);
    m_rows->addLayout(row);
}

void StaffCard::keepRules()
{
    usecases::StaffSettings settings = m_presenter->settings();
    settings.lockMinutes = m_minutes->currentData().toInt();
    const Result<Money> limit = Money::parse(m_limit->text().trimmed().toStdString());
    m_limitField->setMistake(limit.ok() ? QString() : tr("An amount like 200.00 is needed."));
    if (limit.ok()) {
        settings.payOutLimitFen = limit->fen();
    }
    if (limit.ok() && settings != m_presenter->settings()) {
        m_presenter->keep(settings);
    }
}

void StaffCard::openPerson(const std::optional<usecases::StaffRow>& person)
{
    auto* dialog = new StaffDialog(*m_presenter, person, this);
    dialog->open();
}

void StaffCard::openTrail()
{
    auto* dialog = new AuditDialog(m_context, this);
    dialog->open();
}

} // namespace linli::ui
