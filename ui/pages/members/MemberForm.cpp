// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/MemberForm.h"

#include "ui/dialogs/drafts/DraftKeeper.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/Lookup.h"
#include "ui/pages/members/MembersPresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PickField.h"
#include "usecases/members/Reading.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

std::vector<std::string> tagsFrom(const QString& typed)
{
    static const QRegularExpression gap(QStringLiteral("[,，、;；\\s]+"));
    std::vector<std::string> tags;
    for (const QString& tag : typed.split(gap, Qt::SkipEmptyParts)) {
        tags.push_back(tag.toStdString());
    }
    return tags;
}

std::string trimmed(const QLineEdit* line)
{
    return line->text().trimmed().toStdString();
}

} // namespace

MemberForm::MemberForm(AppContext& context,
                       MembersPresenter& presenter,
                       const std::optional<usecases::MemberDetail>& member,
                       QWidget* parent)
    : FormDialog(parent), m_context(context), m_presenter(presenter), m_name(new QLineEdit(this)),
      m_nickname(new QLineEdit(this)), m_reading(new QLineEdit(this)), m_phone(new QLineEdit(this)),
      m_estate(new QLineEdit(this)), m_building(new QLineEdit(this)), m_door(new QLineEdit(this)),
      m_tags(new QLineEdit(this)), m_note(new QLineEdit(this)), m_inviter(new PickField(this)),
      m_old(new QCheckBox(this))
{
    setMinimumWidth(scaled(560));
    setTitle(member ? tr("Edit neighbour") : tr("New neighbour"));
    setPrimary(tr("Save"));
    m_reading->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[A-Za-z' ]{0,60}")), m_reading));
    beginRow();
    addField("name", m_name, tr("Name"));
    addField("nickname", m_nickname, tr("Nickname"));
    addField("reading", m_reading, tr("Read as"))->setHelp(tr("Pinyin, where the computer errs"));
    m_reading->setPlaceholderText(QStringLiteral("shan xiao mei"));
    beginRow();
    addField("phone", m_phone, tr("Phone"))->setHelp(tr("Shown masked everywhere"));
    m_phone->setInputMethodHints(Qt::ImhPreferNumbers);
    beginRow();
    addField("estate", m_estate, tr("Estate"), 2);
    addField("building", m_building, tr("Building"));
    addField("door", m_door, tr("Door"));
    beginRow();
    addField("tag", m_tags, tr("Tags"))->setHelp(tr("Separate them with a space"));
    addField("note", m_note, tr("Note"));
    if (member) {
        fill(*member);
        m_inviter->hide();
        m_old->hide();
    } else {
        beginRow();
        m_inviter->setPlaceholderText(tr("Code, phone or name"));
        addField("inviter", m_inviter, tr("Invited by"))
            ->setHelp(tr("Leave empty if she came by herself"));
        suggestMembers(context, m_inviter);
        m_old->setText(tr("Bought here before this program was used"));
        body()->addWidget(m_old);
    }
    connect(this, &FormDialog::submitted, this, &MemberForm::send);
    connect(&presenter, &MembersPresenter::saved, this, [this](const QString& key) {
        keepReading(key);
        accept();
        Q_EMIT done(key);
    });
    connect(&presenter, &MembersPresenter::notSaved, this,
            [this](const Error& error) { m_errors.show(*this, error); });
    auto* draft = new DraftKeeper(context.shop, *this, "member", m_key.toStdString());
    connect(draft, &DraftKeeper::restored, this,
            [this] { setLead(tr("This is what you had typed when the program stopped.")); });
    m_name->setFocus();
}

void MemberForm::beginRow()
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(16);
    body()->addLayout(m_row);
}

Field*
MemberForm::addField(const std::string& name, QWidget* editor, const QString& label, int stretch)
{
    auto* field = new Field(editor, this);
    field->setLabel(label);
    editor->setObjectName(QString::fromStdString(name));
    m_row->addWidget(field, stretch, Qt::AlignTop);
    m_errors.add(name, field);
    return field;
}

void MemberForm::fill(const usecases::MemberDetail& member)
{
    m_key = ui::text(member.row.key.text());
    m_name->setText(ui::text(member.row.name));
    m_nickname->setText(ui::text(member.row.nickname));
    m_phone->setPlaceholderText(ui::text(member.row.phone.text()));
    m_estate->setText(ui::text(member.row.estate));
    m_building->setText(ui::text(member.row.building));
    m_door->setText(ui::text(member.row.door));
    m_note->setText(ui::text(member.note));
    QStringList tags;
    for (const std::string& tag : member.row.tags) {
        tags += ui::text(tag);
    }
    m_tags->setText(tags.join(QLatin1Char(' ')));
    m_context.shop.ask<std::string>(
        this,
        [key = member.row.key](StoreSide& side) { return usecases::readingOf(side.shop, key); },
        [this](const Result<std::string>& reading) {
            m_readingWas = ui::text(reading.valueOr(std::string()));
            m_reading->setText(m_readingWas);
        });
}

void MemberForm::keepReading(const QString& key)
{
    const QString typed = m_reading->text().trimmed();
    if (typed == m_readingWas) {
        return;
    }
    m_context.shop.change<bool>(
        &m_presenter,
        [key = MemberKey(key.toStdString()),
         typed = typed.toStdString()](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::setReading(side.shop, key, typed));
            return true;
        },
        [](const Result<bool>&) {}); // letters only: checked before the form is sent
}

void MemberForm::send()
{
    m_errors.clear(*this);
    setWaiting(true);
    if (m_key.isEmpty()) {
        const QString inviter =
            m_inviter->chosenKey().isEmpty() ? m_inviter->text() : m_inviter->chosenKey();
        m_presenter.enrol(person(), inviter);
    } else {
        m_presenter.edit(m_key, edit());
    }
}

usecases::NewMember MemberForm::person() const
{
    usecases::NewMember person;
    person.name = trimmed(m_name);
    person.nickname = trimmed(m_nickname);
    person.phone = trimmed(m_phone);
    person.estate = trimmed(m_estate);
    person.building = trimmed(m_building);
    person.door = trimmed(m_door);
    person.note = trimmed(m_note);
    person.tags = tagsFrom(m_tags->text());
    person.oldCustomer = m_old->isChecked();
    return person;
}

usecases::MemberEdit MemberForm::edit() const
{
    usecases::MemberEdit edit;
    edit.name = trimmed(m_name);
    edit.nickname = trimmed(m_nickname);
    if (!trimmed(m_phone).empty()) { // the masked one is only a placeholder
        edit.phone = trimmed(m_phone);
    }
    edit.estate = trimmed(m_estate);
    edit.building = trimmed(m_building);
    edit.door = trimmed(m_door);
    edit.note = trimmed(m_note);
    edit.tags = tagsFrom(m_tags->text());
    return edit;
}

} // namespace linli::ui
