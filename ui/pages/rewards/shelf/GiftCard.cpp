// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/shelf/GiftCard.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

GiftCard::GiftCard(const usecases::GiftRow& gift, QWidget* parent) : Card(parent)
{
    addHead(gift);
    addFigures(gift);
    for (const usecases::GiftBatch& batch : gift.batches) {
        addBatch(batch);
    }
}

void GiftCard::addHead(const usecases::GiftRow& gift)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* name = new TextLabel(TextStyle::Section, Role::Ink, this);
    name->setText(words::unitText(gift.unit, language()));
    row->addWidget(name);
    const auto warn = [&](const QString& words, Role role) {
        auto* chip = new Chip(this);
        chip->setContent(words, role);
        row->addWidget(chip);
    };
    if (gift.isShort()) {
        warn(tr("%1 missing").arg(gift.owed - gift.stock), Role::Alarm);
    }
    if (gift.expired > 0) {
        warn(tr("%1 past their last day").arg(gift.expired), Role::Alarm);
    }
    if (gift.expiringSoon > 0) {
        warn(tr("%1 must go this week").arg(gift.expiringSoon), Role::Amber);
    }
    row->addStretch(1);
    auto* more = new Button(ButtonKind::Row, QStringLiteral("plus"), this);
    more->setObjectName(QStringLiteral("receive"));
    more->setText(tr("Came in"));
    connect(more, &QAbstractButton::clicked, this, &GiftCard::receivePressed);
    row->addWidget(more);
    body()->addLayout(row);
}

void GiftCard::addFigures(const usecases::GiftRow& gift)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(32);
    const auto figure = [&](const QString& caption, const QString& value, Role role) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* note = new TextLabel(TextStyle::Note, Role::Quiet, this);
        note->setText(caption);
        auto* number = new TextLabel(TextStyle::Section, role, this);
        number->setText(value);
        column->addWidget(note);
        column->addWidget(number);
        row->addLayout(column);
    };
    figure(tr("On the shelf"), words::countText(gift.stock),
           gift.isShort() ? Role::Alarm : Role::Ink);
    figure(tr("To collect"), words::countText(gift.owed), Role::Ink);
    figure(tr("On hold"), words::countText(gift.promised), Role::Ink);
    figure(tr("Cost of one"), gift.costFen ? money(*gift.costFen) : QStringLiteral("–"), Role::Ink);
    figure(tr("Worth"), money(gift.valueFen), Role::Ink);
    row->addStretch(1);
    body()->addLayout(row);
}

void GiftCard::addBatch(const usecases::GiftBatch& batch)
{
    body()->addWidget(separator(this));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* count = new TextLabel(TextStyle::Body, Role::Ink, this);
    count->setText(words::quantityText(batch.unit, batch.stock, language()));
    count->setMinimumWidth(scaled(120));
    row->addWidget(count);
    auto* about = new TextLabel(TextStyle::Body, Role::Quiet, this);
    QStringList told{tr("came in %1").arg(moment(batch.receivedAt)),
                     tr("%1 each").arg(money(batch.costFen)),
                     batch.expires ? tr("good until %1").arg(day(*batch.expires)) : tr("keeps")};
    if (!batch.label.empty()) {
        told << text(batch.label);
    }
    about->setText(told.join(QStringLiteral(" · ")));
    about->setElided(true);
    row->addWidget(about, 1);
    auto* recount = new Button(ButtonKind::Quiet, this);
    recount->setObjectName(QStringLiteral("count"));
    recount->setText(tr("Count"));
    connect(recount, &QAbstractButton::clicked, this,
            [this, batch] { Q_EMIT countPressed(batch); });
    auto* off = new Button(ButtonKind::Quiet, this);
    off->setObjectName(QStringLiteral("writeOff"));
    off->setText(tr("Write off"));
    connect(off, &QAbstractButton::clicked, this, [this, batch] { Q_EMIT writeOffPressed(batch); });
    row->addWidget(recount);
    row->addWidget(off);
    body()->addLayout(row);
}

} // namespace linli::ui
