// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/honours/HonoursTab.h"

#include "ui/dialogs/FormDialog.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/rewards/honours/HonourLine.h"
#include "ui/pages/rewards/honours/TierDialog.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

HonoursTab::HonoursTab(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_host(host), m_presenter(new HonoursPresenter(context, this)),
      m_tiers(new QVBoxLayout), m_card(new Card(this)), m_people(new QVBoxLayout),
      m_empty(new EmptyState(QStringLiteral("trophy"), this))
{
    QVBoxLayout* column = scrolledColumn(this);
    column->parentWidget()->parentWidget()->layout()->setContentsMargins(0, 4, 24, 24);
    m_tiers->setSpacing(16);
    m_people->setSpacing(0);
    column->addLayout(m_tiers);
    m_card->body()->addLayout(m_people);
    column->addWidget(m_card);
    column->addWidget(m_empty);
    column->addStretch(1);
    connect(m_presenter, &HonoursPresenter::loaded, this, &HonoursTab::write);
    connect(m_presenter, &HonoursPresenter::saved, this, [this] { m_presenter->load(); });
    connect(m_presenter, &HonoursPresenter::printed, this,
            [this](const QString& path) { m_host.notice(tr("Saved as %1").arg(path)); });
    connect(m_presenter, &HonoursPresenter::notSaved, this,
            [this](const Error& error) { m_host.notice(sentenceOf(error)); });
    onLanguage(this, [this] { write(); });
}

void HonoursTab::write()
{
    m_card->setTitle(tr("Sharers"));
    m_empty->setTexts(tr("Nobody has brought a neighbour yet. Honours wait for those who do."), {});
    clearLayout(m_tiers);
    clearLayout(m_people);
    for (const honours::Tier& tier : m_presenter->tiers()) {
        addTier(tier);
    }
    m_card->setVisible(!m_presenter->people().empty());
    m_empty->setVisible(m_presenter->people().empty());
    bool first = true;
    for (const usecases::HonourRow& row : m_presenter->people()) {
        if (!first) {
            m_people->addWidget(separator(this));
        }
        first = false;
        addPerson(row);
    }
}

void HonoursTab::addTier(const honours::Tier& tier)
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* name = new TextLabel(TextStyle::Section, Role::Ink, this);
    name->setText(tierName(tier));
    column->addWidget(name);
    const QString invites = tr("%1 neighbours brought").arg(tier.leastInvites);
    const QString sales = tr("%1 bought by them").arg(money(tier.leastSalesFen));
    auto* asks = new TextLabel(TextStyle::Body, Role::Ink, this);
    asks->setText(tier.leastInvites == 0    ? sales
                  : tier.leastSalesFen == 0 ? invites
                  : tier.both               ? tr("%1 and %2").arg(invites, sales)
                                            : tr("%1 or %2").arg(invites, sales));
    column->addWidget(asks);
    QStringList privileges;
    for (const std::string& privilege : tier.privileges) {
        privileges << text(privilege);
    }
    auto* brings = new TextLabel(TextStyle::Body, Role::Quiet, this);
    brings->setText(privileges.join(QStringLiteral(" · ")));
    brings->setWordWrap(true);
    column->addWidget(brings);
    row->addLayout(column, 1);
    auto* change = new Button(ButtonKind::Row, this);
    change->setObjectName(QStringLiteral("editTier"));
    change->setText(tr("Change"));
    connect(change, &QAbstractButton::clicked, this,
            [this, tier] { (new TierDialog(*m_presenter, tier, this))->open(); });
    row->addWidget(change, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    m_tiers->addWidget(card);
}

void HonoursTab::addPerson(const usecases::HonourRow& row)
{
    auto* line = new HonourLine(row, this);
    connect(
        line, &HonourLine::applyPressed, this,
        [this, member = row.member](const std::string& tier) { m_presenter->apply(member, tier); });
    connect(line, &HonourLine::approvePressed, this,
            [this](const std::string& id) { m_presenter->decide(id, true, {}); });
    connect(line, &HonourLine::declinePressed, this, &HonoursTab::askReason);
    connect(line, &HonourLine::paperPressed, this,
            [this, row](const QString& templateId) { askPath(row, templateId); });
    m_people->addWidget(line);
}

void HonoursTab::askPath(const usecases::HonourRow& row, const QString& templateId)
{
    const bool picture = templateId == QLatin1String("honour-invitation");
    const QString ending = picture ? QStringLiteral("png") : QStringLiteral("pdf");
    const QString proposed =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(QStringLiteral("%1-%2.%3").arg(templateId, text(row.code), ending));
    auto* dialog = new QFileDialog(
        this, picture ? tr("Save the invitation") : tr("Save the certificate"), proposed);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, member = row.member, templateId](const QString& path) {
                m_presenter->printPaper(member, templateId, path);
            });
    dialog->open();
}

void HonoursTab::askReason(const std::string& application)
{
    auto* dialog = new FormDialog(this);
    dialog->setTitle(tr("Decline the application"));
    dialog->setPrimary(tr("Decline"));
    auto* line = new QLineEdit(dialog);
    line->setObjectName(QStringLiteral("reason"));
    auto* field = new Field(line, dialog);
    field->setLabel(tr("Why"));
    dialog->body()->addWidget(field);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, line, field, application] {
        if (line->text().trimmed().isEmpty()) {
            field->setMistake(tr("A reason is needed."));
            return;
        }
        m_presenter->decide(application, false, line->text().trimmed());
        dialog->accept();
    });
    dialog->open();
}

} // namespace linli::ui
