// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/WaitingDialog.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/Lookup.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/members/Members.h"
#include "words/ImportText.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr std::int64_t kRowsAtOnce = 100;
}

WaitingDialog::WaitingDialog(AppContext& context, QWidget* parent)
    : FormDialog(parent), m_context(context),
      m_reason(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_cells(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_people(new QWidget(this)),
      m_other(new PickField(this)), m_leave(new Button(ButtonKind::Quiet, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    m_other->setObjectName(QStringLiteral("waitingOther"));
    m_leave->setObjectName(QStringLiteral("waitingLeave"));
    m_cells->setWordWrap(true);
    m_reason->setWordWrap(true);
    auto* people = new QVBoxLayout(m_people);
    people->setContentsMargins(0, 0, 0, 0);
    people->setSpacing(8);
    suggestMembers(context, m_other);
    for (QWidget* part : std::initializer_list<QWidget*>{m_reason, m_cells, m_people, m_other}) {
        body()->addWidget(part);
    }
    body()->addWidget(m_leave, 0, Qt::AlignLeft);
    connect(m_leave, &QAbstractButton::clicked, this, [this] { dismiss(); });
    connect(this, &FormDialog::submitted, this, [this] { decideTyped(); });
    m_other->setPlaceholderText(tr("Somebody else: initials, phone or code"));
    m_other->setAccessibleName(m_other->placeholderText());
    m_leave->setText(tr("Leave it as it is"));
    setPrimary(tr("This is she"));
    load();
}

void WaitingDialog::load()
{
    m_context.shop.ask<std::vector<usecases::imports::WaitingChoice>>(
        this,
        [](StoreSide& side) { return usecases::imports::waitingImports(side.shop, kRowsAtOnce); },
        [this](Result<std::vector<usecases::imports::WaitingChoice>> rows) {
            if (!rows) {
                showMistake(sentenceOf(rows.error()));
                return;
            }
            m_choices = std::move(rows).value();
            m_at = 0;
            if (m_choices.empty()) {
                accept();
                return;
            }
            show(m_choices.front());
        });
}

void WaitingDialog::show(const usecases::imports::WaitingChoice& choice)
{
    clearMistake();
    setTitle(tr("Row %1 of %2").arg(choice.row.row).arg(text(choice.row.fileName)));
    setLead(tr("%1 rows wait for you.").arg(m_choices.size() - m_at));
    m_reason->setText(words::queueReasonText(choice.row.reason, language()));
    QString cells = text(choice.row.cells);
    m_cells->setText(cells.replace(QLatin1Char('\t'), QStringLiteral(" · ")));
    qDeleteAll(m_people->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const usecases::MemberRow& member : choice.suggestions) {
        auto* button = new Button(ButtonKind::Secondary, m_people);
        button->setObjectName(QStringLiteral("waitingPerson"));
        button->setText(
            QStringList{text(member.name), text(member.phone.text()), text(member.building)}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(" · ")));
        m_people->layout()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, key = member.key] { decide(key); });
    }
    m_people->setVisible(!choice.suggestions.empty());
    m_other->choose({});
    m_other->setVisible(choice.wantsMember);
    primary()->setVisible(choice.wantsMember);
    m_leave->setFocus();
    if (auto* first = m_people->findChild<Button*>()) {
        first->setFocus();
    }
}

void WaitingDialog::decideTyped()
{
    const std::string typed = m_other->chosenKey().isEmpty()
                                  ? m_other->text().trimmed().toStdString()
                                  : m_other->chosenKey().toStdString();
    if (m_at >= m_choices.size() || typed.empty()) {
        return;
    }
    m_context.shop.change<bool>(
        this,
        [typed, row = m_choices[m_at].row](StoreSide& side) -> Result<bool> {
            LINLI_ASSIGN(const MemberKey member, usecases::findMember(side.shop, typed));
            LINLI_TRY(usecases::imports::decideImport(side.shop, row, member));
            return true;
        },
        [this](const Result<bool>& result) { answered(result); });
}

void WaitingDialog::decide(const MemberKey& member)
{
    m_context.shop.change<bool>(
        this,
        [member, row = m_choices[m_at].row](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::imports::decideImport(side.shop, row, member));
            return true;
        },
        [this](const Result<bool>& result) { answered(result); });
}

void WaitingDialog::dismiss()
{
    if (m_at >= m_choices.size()) {
        return reject();
    }
    m_context.shop.change<bool>(
        this,
        [row = m_choices[m_at].row](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::imports::dismissImport(side.shop, row));
            return true;
        },
        [this](const Result<bool>& result) { answered(result); });
}

void WaitingDialog::answered(const Result<bool>& result)
{
    if (!result) {
        showMistake(sentenceOf(result.error()));
        return;
    }
    Q_EMIT decided();
    if (++m_at < m_choices.size()) {
        show(m_choices[m_at]);
    } else {
        load(); // more than were asked for at once, or none
    }
}

} // namespace linli::ui
