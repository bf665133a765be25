// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/signals/FlagCard.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"
#include "words/fraud/SignalText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr std::size_t kEvidenceShown = 8;

/// Of a coupon site only the day is known (Evidence::note).
QString whenOf(const fraud::Evidence& one)
{
    if (one.at.unixMs() <= 0) {
        return {};
    }
    return one.note.empty() ? moment(one.at) : day(BusinessDay::of(one.at));
}

} // namespace

FlagCard::FlagCard(const usecases::FlagRow& row, Instant now, QWidget* parent)
    : Card(parent), m_reason(new QLineEdit(this))
{
    buildHead(row, now);
    buildEvidence(row);
    buildActs(row);
}

void FlagCard::buildHead(const usecases::FlagRow& row, Instant now)
{
    const fraud::Flag& flag = row.stored.flag;
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* chip = new Chip(this);
    const bool told = row.stored.action == fraud::Action::Notify;
    chip->setContent(words::signalActionText(row.stored.action, language()),
                     told ? Role::Sky : Role::Amber);
    head->addWidget(chip);
    auto* name = new TextLabel(TextStyle::Strong, Role::Ink, this);
    name->setText(words::signalName(flag.signal, language()) + QStringLiteral(" · ") +
                  text(row.subjectName));
    name->setElided(true);
    head->addWidget(name, 1);
    auto* stake = new TextLabel(TextStyle::Strong, Role::Ink, this);
    stake->setText(tr("%1 at stake").arg(money(row.atStakeFen)));
    stake->setVisible(row.atStakeFen > 0);
    head->addWidget(stake);
    body()->addLayout(head);
    auto* found = new TextLabel(TextStyle::Body, Role::Quiet, this);
    const int days = BusinessDay::of(now).daysSince(BusinessDay::of(row.stored.raisedAt));
    QStringList said{words::flagSentence(flag, language()),
                     days > 0 ? tr("waiting for %n day(s)", "", days) : tr("since today")};
    said.removeAll(QString()); // some signals are their name
    found->setText(said.join(QStringLiteral(" · ")));
    found->setWordWrap(true);
    body()->addWidget(found);
}

void FlagCard::buildEvidence(const usecases::FlagRow& row)
{
    const std::vector<fraud::Evidence>& evidence = row.stored.flag.evidence;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kEvidenceShown, evidence.size()); ++i) {
        QStringList parts;
        parts << whenOf(evidence[i]) << text(evidence[i].note) << text(row.names[i])
              << text(evidence[i].order.text())
              << (evidence[i].amountFen > 0 ? money(evidence[i].amountFen) : QString());
        parts.removeAll(QString());
        lines << parts.join(QStringLiteral("  "));
    }
    if (evidence.size() > kEvidenceShown) {
        lines << tr("and %n more", "", int(evidence.size() - kEvidenceShown));
    }
    auto* facts = new TextLabel(TextStyle::Note, Role::Quiet, this);
    facts->setText(lines.join(QLatin1Char('\n')));
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(facts);
}

void FlagCard::buildActs(const usecases::FlagRow& row)
{
    m_reason->setPlaceholderText(tr("Reason, kept with the flag"));
    m_reason->setAccessibleName(tr("Reason"));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_reason, 1);
    auto* release = new Button(ButtonKind::Secondary, QStringLiteral("check"), this);
    release->setText(row.stored.action == fraud::Action::Notify ? tr("Seen") : tr("Release"));
    release->setObjectName(QStringLiteral("releaseFlag"));
    auto* wrong = new Button(ButtonKind::Danger, QStringLiteral("x"), this);
    wrong->setText(tr("It is fraud"));
    wrong->setObjectName(QStringLiteral("confirmFlag"));
    wrong->setEnabled(false);
    if (!fraud::leakedLinkOf(row.stored.flag.key).empty()) {
        auto* replace = new Button(ButtonKind::Secondary, QStringLiteral("qrcode"), this);
        replace->setText(tr("New code …"));
        replace->setObjectName(QStringLiteral("replaceCode"));
        acts->addWidget(replace);
        connect(replace, &QAbstractButton::clicked, this, &FlagCard::newCodeAsked);
    }
    acts->addWidget(release);
    acts->addWidget(wrong);
    body()->addLayout(acts);
    connect(m_reason, &QLineEdit::textChanged, wrong,
            [wrong](const QString& why) { wrong->setEnabled(!why.trimmed().isEmpty()); });
    connect(release, &QAbstractButton::clicked, this,
            [this] { Q_EMIT released(m_reason->text()); });
    connect(wrong, &QAbstractButton::clicked, this, [this] { Q_EMIT confirmed(m_reason->text()); });
}

} // namespace linli::ui
