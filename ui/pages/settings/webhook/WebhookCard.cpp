// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/webhook/WebhookCard.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/posts/PostsDialog.h"
#include "ui/pages/settings/webhook/WebhookDialog.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

WebhookCard::WebhookCard(AppContext& context, PageHost& host, QWidget* parent)
    : Card(parent), m_context(context), m_host(host),
      m_presenter(new WebhookPresenter(context, this)),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_rows(new QVBoxLayout),
      m_add(new Button(ButtonKind::Secondary, QStringLiteral("plus"), this)),
      m_queue(new Button(ButtonKind::Secondary, QStringLiteral("list"), this))
{
    m_add->setObjectName(QStringLiteral("addWebhook"));
    m_lead->setWordWrap(true);
    m_rows->setSpacing(12);
    body()->addWidget(m_lead);
    body()->addLayout(m_rows);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_add);
    row->addWidget(m_queue);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_add, &QAbstractButton::clicked, this, [this] { openForm(std::nullopt); });
    connect(m_queue, &QAbstractButton::clicked, this,
            [this] { (new PostsDialog(m_context, this))->open(); });
    connect(m_presenter, &WebhookPresenter::loaded, this, [this] { write(); });
    connect(m_presenter, &WebhookPresenter::kept, this, [this] { m_host.notice(tr("Saved")); });
    connect(m_presenter, &WebhookPresenter::testQueued, this,
            [this] { m_host.notice(tr("The test is on its way. Look into the group.")); });
    connect(m_presenter, &Presenter::failed, this, &WebhookCard::failed);
    connect(m_presenter, &WebhookPresenter::refused, this,
            [this](const Error& error) { Q_EMIT failed(sentenceOf(error)); });
    onLanguage(this, [this] { writeTexts(); });
}

void WebhookCard::writeTexts()
{
    setTitle(tr("Group robots (企业微信)"));
    m_add->setText(tr("Add a group robot"));
    m_queue->setText(tr("Group posts"));
    write();
}

void WebhookCard::write()
{
    clearLayout(m_rows);
    const bool none = m_presenter->webhooks().empty();
    m_lead->setText(
        none ? tr("A robot posts boards and sessions into your 企业微信 group when you say so. It "
                  "only posts; it reads nothing, and it works in groups of your own people and "
                  "sharers.")
             : tr("They post only what you send. One every 3 seconds at most."));
    m_add->setEnabled(m_presenter->canSend());
    for (const ports::Webhook& webhook : m_presenter->webhooks()) {
        addRow(webhook);
    }
}

void WebhookCard::addRow(const ports::Webhook& webhook)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto* name = new TextLabel(TextStyle::Body, Role::Ink, this);
    name->setText(webhook.robot.empty()
                      ? text(webhook.name)
                      : text(webhook.name) + QStringLiteral(" · ") + text(webhook.robot));
    lines->addWidget(name);
    const WebhookKeyPlace place = m_presenter->placeOf(webhook.id);
    const bool missing = place == WebhookKeyPlace::None;
    auto* key = new TextLabel(TextStyle::Note, missing ? Role::Amber : Role::Quiet, this);
    QString told = missing ? tr("No key on this computer: enter it under Change.")
                   : place == WebhookKeyPlace::Keychain
                       ? tr("✓ The key is kept by the operating system.")
                       : tr("There is no keychain here: the key lies sealed in a file that only "
                            "your account can read.");
    if (!webhook.address.empty()) {
        told += QLatin1Char(' ') + tr("Sends to the test address %1.").arg(text(webhook.address));
    }
    key->setText(told);
    key->setWordWrap(true);
    lines->addWidget(key);
    row->addLayout(lines, 1);
    const auto add = [&](const QString& words, auto act) {
        auto* button = new Button(ButtonKind::Row, this);
        button->setText(words);
        connect(button, &QAbstractButton::clicked, this, act);
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    add(tr("Send a test …"), [this, webhook] { askTest(webhook); })->setEnabled(!missing);
    add(tr("Change"), [this, webhook] { openForm(webhook); });
    add(tr("Remove"), [this, webhook] { askRemove(webhook); });
    m_rows->addLayout(row);
}

void WebhookCard::openForm(const std::optional<ports::Webhook>& known)
{
    (new WebhookDialog(*m_presenter, known, this))->open();
}

void WebhookCard::askTest(const ports::Webhook& webhook)
{
    confirm(this, tr("Send a test to %1?").arg(text(webhook.name)),
            tr("Everybody in the group sees one line that says it is a test."), tr("Send"),
            [this, id = webhook.id] { m_presenter->sendTest(id); });
}

void WebhookCard::askRemove(const ports::Webhook& webhook)
{
    confirm(this, tr("Remove the robot of %1?").arg(text(webhook.name)),
            tr("Its key is forgotten and what waits for it is cancelled. The robot itself stays in "
               "the group until you remove it there."),
            tr("Remove"), [this, id = webhook.id] { m_presenter->remove(id); });
}

} // namespace linli::ui
