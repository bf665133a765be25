// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/alerts/AlertLimitsCard.h"

#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/language/MistakeText.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>
#include <utility>

namespace linli::ui {

namespace {

QSpinBox* spin(const char* name, int lowest, int highest, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(lowest, highest);
    box->setKeyboardTracking(false); // kept when it is whole, not digit by digit
    return box;
}

} // namespace

AlertLimitsCard::AlertLimitsCard(AppContext& context, QWidget* parent)
    : Card(parent), m_context(context), m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_dependence(spin("alertDependence", 10, 100, this)), m_drop(spin("alertDrop", 5, 100, this)),
      m_claims(spin("alertClaims", 1, 100, this)), m_reserve(spin("alertReserve", 0, 10'000, this)),
      m_cost(new QLineEdit(this)), m_dependenceField(new Field(m_dependence, this)),
      m_dropField(new Field(m_drop, this)), m_claimsField(new Field(m_claims, this)),
      m_reserveField(new Field(m_reserve, this)), m_costField(new Field(m_cost, this))
{
    m_cost->setObjectName(QStringLiteral("alertCost"));
    m_lead->setWordWrap(true);
    body()->addWidget(m_lead);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_dependenceField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_dropField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_costField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_claimsField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_reserveField, 2, 0, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    setTabOrder(m_drop, m_cost); // as they are read
    setTabOrder(m_cost, m_claims);
    for (QSpinBox* box : {m_dependence, m_drop, m_claims, m_reserve}) {
        connect(box, &QSpinBox::valueChanged, this, &AlertLimitsCard::keep);
    }
    connect(m_cost, &QLineEdit::editingFinished, this, &AlertLimitsCard::keep);
    onLanguage(this, [this] { writeTexts(); });
}

AlertLimitsCard::~AlertLimitsCard()
{
    m_cost->disconnect(this); // says "finished" once more while it is deleted
}

void AlertLimitsCard::writeTexts()
{
    setTitle(tr("Warnings on Today"));
    m_lead->setText(tr("From where on Today warns you. The last 30 days are compared with the 30 "
                       "before, claims are counted over 14."));
    m_dependenceField->setLabel(tr("One sharer brings more than"));
    m_dependenceField->setHelp(tr("of all referred sales"));
    m_dropField->setLabel(tr("K fell by more than"));
    m_costField->setLabel(tr("Planned rewards for a new neighbour (yuan)"));
    m_costField->setHelp(tr("Empty: half as much again as before"));
    m_claimsField->setLabel(tr("Claimed orders of a product, more than"));
    m_reserveField->setLabel(tr("Gifts left on the shelf, fewer than"));
    m_reserveField->setHelp(tr("0: only when more are promised than there are"));
    for (QSpinBox* box : {m_dependence, m_drop, m_claims}) {
        box->setSuffix(QStringLiteral(" %"));
    }
}

void AlertLimitsCard::refresh()
{
    m_context.shop.ask<usecases::AlertLimits>(
        this, [](StoreSide& side) { return usecases::alertLimits(side.shop); },
        [this](const Result<usecases::AlertLimits>& limits) {
            if (!limits.ok()) {
                Q_EMIT failed(sentenceOf(limits.error()));
                return;
            }
            show(*limits);
            Q_EMIT shown();
        });
}

void AlertLimitsCard::show(const usecases::AlertLimits& limits)
{
    m_limits = limits;
    const std::array<std::pair<QSpinBox*, std::int32_t>, 4> boxes{
        {{m_dependence, limits.dependencePercent},
         {m_drop, limits.kDropPercent},
         {m_claims, limits.claimPercent},
         {m_reserve, limits.giftReserve}}};
    for (const auto& [box, value] : boxes) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    }
    if (!m_cost->hasFocus()) {
        m_cost->setText(limits.costPerNewFen
                            ? text(Money::fromFen(*limits.costPerNewFen).toPlainText())
                            : QString());
    }
    m_costField->setMistake({});
}

void AlertLimitsCard::keep()
{
    usecases::AlertLimits wanted;
    wanted.dependencePercent = m_dependence->value();
    wanted.kDropPercent = m_drop->value();
    wanted.claimPercent = m_claims->value();
    wanted.giftReserve = m_reserve->value();
    const std::string cost = m_cost->text().trimmed().toStdString();
    if (!cost.empty()) {
        const Result<Money> money = Money::parse(cost);
        if (!money.ok()) {
            m_costField->setMistake(mistakeText(money.error(), tr("Planned rewards")));
            return;
        }
        wanted.costPerNewFen = money->fen();
    }
    if (wanted == m_limits) {
        m_costField->setMistake({});
        return;
    }
    m_context.shop.change<bool>(
        this,
        [wanted](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::saveAlertLimits(side.shop, wanted));
            return true;
        },
        [this, wanted](const Result<bool>& kept) {
            if (!kept.ok()) {
                m_costField->setMistake(mistakeText(kept.error(), tr("Planned rewards")));
                return;
            }
            show(wanted);
            Q_EMIT saved();
        });
}

} // namespace linli::ui
