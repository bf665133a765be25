// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/LinkCard.h"

#include "ui/pages/sync/SyncPresenter.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/WeightedLine.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kLongestCode = 40;

/// What a person types for "https://cloud.example"; empty where it cannot be an address. On this
/// very computer a cloud may do without TLS.
QString addressOf(const QString& typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://"))) {
        text.prepend(QLatin1String("https://"));
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool here = url.host() == QLatin1String("127.0.0.1") ||
                      url.host() == QLatin1String("localhost") ||
                      url.host() == QLatin1String("::1");
    const bool safe =
        url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && here);
    return url.isValid() && !url.host().isEmpty() && safe ? text : QString();
}

} // namespace

LinkCard::LinkCard(SyncPresenter& presenter, QWidget* parent)
    : Card(parent), m_presenter(presenter),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_url(new QLineEdit),
      m_code(new QLineEdit), m_urlField(new Field(m_url, this)),
      m_codeField(new Field(m_code, this)), m_mistake(new Banner(Role::Alarm, this)),
      m_link(new Button(ButtonKind::Primary, QStringLiteral("link"), this))
{
    m_url->setObjectName(QStringLiteral("syncAddress"));
    m_code->setObjectName(QStringLiteral("syncCode"));
    m_link->setObjectName(QStringLiteral("syncLink"));
    m_code->setMaxLength(kLongestCode);
    m_lead->setWordWrap(true);
    m_mistake->hide();
    body()->addWidget(m_lead);
    body()->addWidget(m_mistake);
    auto* line = new WeightedLine(16);
    line->addField(m_urlField, 3);
    line->addField(m_codeField, 2);
    body()->addLayout(line);
    auto* row = new QHBoxLayout;
    row->addWidget(m_link);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_link, &QAbstractButton::clicked, this, &LinkCard::send);
    connect(m_code, &QLineEdit::returnPressed, this, &LinkCard::send);
    connect(m_url, &QLineEdit::returnPressed, this, [this] { m_code->setFocus(); });
    connect(&presenter, &SyncPresenter::linkRefused, this,
            [this](const QString& sentence) { m_mistake->say(sentence); });
    connect(&presenter, &SyncPresenter::linked, this, [this] {
        m_mistake->hide();
        m_code->clear();
    });
}

void LinkCard::write()
{
    setTitle(tr("Link this shop"));
    m_lead->setText(tr("You need a pairing code: the first one is printed when linli-cloud starts, "
                       "every later one is made on a computer that is linked already. Names and "
                       "phone numbers leave this computer sealed with the shop's own key."));
    m_urlField->setLabel(tr("Address of the cloud"));
    m_urlField->setHelp(tr("For example https://cloud.example"));
    m_codeField->setLabel(tr("Pairing code"));
    m_codeField->setHelp(tr("8 characters, good for 10 minutes"));
    m_link->setText(m_presenter.isBusy() ? tr("Linking …") : tr("Link"));
    m_link->setEnabled(!m_presenter.isBusy() && m_presenter.desk() != nullptr);
    setVisible(!m_presenter.isLinked());
}

void LinkCard::send()
{
    const QString address = addressOf(m_url->text());
    const QString code = m_code->text().trimmed();
    m_mistake->hide();
    m_urlField->setMistake(address.isEmpty() ? tr("This is no address that begins with https://.")
                                             : QString());
    m_codeField->setMistake(code.isEmpty() ? tr("Type the pairing code.") : QString());
    if (!address.isEmpty() && !code.isEmpty() && m_link->isEnabled()) {
        m_presenter.link(code, address);
    }
}

} // namespace linli::ui
