// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/honours/HonoursTab.h"

#include "ui/dialogs/FormDialog.h"
#include "ui/dialogs/drafts/DraftKeeper.h"
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

#include <algorithm>

namespace linli::ui {

namespace {

/// Lines made at a time: fifteen thousand sharers at once hold the window up for five seconds. Who
/// waits for an answer comes first, then the best.
constexpr std::size_t kStep = 50;

} // namespace

HonoursTab::HonoursTab(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host),
      m_presenter(new HonoursPresenter(context, this)), m_tiers(new QVBoxLayout),
      m_card(new Card(this)), m_people(new QVBoxLayout),
      m_more(new Button(ButtonKind::Quiet, this)),
      m_empty(new EmptyState(QStringLiteral("trophy"), this))
{
    QVBoxLayout* column = scrolledColumn(this);
    column->parentWidget()->parentWidget()->layout()->setContentsMargins(0, 4, 24, 24);
    m_tiers->setSpacing(16);
    m_people->setSpacing(0);
    column->addLayout(m_tiers);
    m_card->body()->addLayout(m_people);
    m_card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setObjectName(QStringLiteral("moreSharers"));
    connect(m_more, &QAbstractButton::clicked, this, &HonoursTab::addPeople);
    column->addWidget(m_card);
    column->addWidget(m_empty);
    column->addStretch(1);
    connect(m_presenter, &HonoursPresenter::loaded, this, [this] {
        write();
        openTier(QString(m_wanted));
    });
    connect(m_presenter, &HonoursPresenter::saved, this, [this] { m_presenter->load(); });
    connect(m_presenter, &HonoursPresenter::printed, this,
            [this](const QString& path) { m_host.notice(tr("Saved as %1").arg(path)); });
    connect(m_presenter, &HonoursPresenter::notSaved, this,
            [this](const Error& error) { m_host.notice(sentenceOf(error)); });
    onLanguage(this, [this] { write(); });
}

void HonoursTab::openTier(const QString& id)
{
    m_wanted = id;
    for (const honours::Tier& tier : m_presenter->tiers()) {
        if (text(tier.id) == m_wanted) {
            m_wanted.clear();
            auto* dialog = new TierDialog(*m_presenter, tier, this);
            new DraftKeeper(m_context.shop, *dialog, "tier", tier.id);
            dialog->open();
            return;
        }
    }
}

void HonoursTab::write()
{
    m_card->setTitle(tr("Sharers"));
    m_empty->setTexts(tr("Nobody has brought a neighbour yet. Honours wait for those who do."),
                      tr("To the rules"));
    clearLayout(m_tiers);
    clearLayout(m_people);
    for (const honours::Tier& tier : m_presenter->tiers()) {
        addTier(tier);
    }
    m_card->setVisible(!m_presenter->people().empty());
    m_empty->setVisible(m_presenter->people().empty());
    const std::size_t before = m_shown;
    m_shown = 0;
    do {
        addPeople();
    } while (m_shown < std::min(before, m_presenter->people().size()));
}

void HonoursTab::addPeople()
{
    const std::vector<usecases::HonourRow>& people = m_presenter->people();
    for (const std::size_t end = std::min(m_shown + kStep, people.size()); m_shown < end;
         ++m_shown) {
        if (m_shown > 0) {
            m_people->addWidget(separator(this));
        }
        addPerson(people[m_shown]);
    }
    m_more->setVisible(m_shown < people.size());
    m_more->setText(tr("Show more (%1 of %2)").arg(m_shown).arg(people.size()));
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
    connect(change, &QAbstractButton::clicked, this, [this, id = text(tier.id)] { openTier(id); });
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
