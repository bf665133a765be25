// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery/RecoveryPanel.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/drafts/Drafts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

RecoveryPanel::RecoveryPanel(ShopAccess& shop, QWidget* parent) : Card(parent), m_shop(shop)
{
    setObjectName(QStringLiteral("recovery"));
    hide();
    onLanguage(this, [this] { fill(); });
}

void RecoveryPanel::look()
{
    m_shop.ask<std::vector<ports::Draft>>(
        this, [](StoreSide& side) { return usecases::openDrafts(side.shop); },
        [this](Result<std::vector<ports::Draft>> drafts) {
            if (drafts) {
                m_drafts = std::move(drafts).value();
                fill();
            }
        });
}

void RecoveryPanel::fill()
{
    setTitle(tr("Not finished last time"));
    clearLayout(body());
    for (const ports::Draft& draft : m_drafts) {
        addRow(draft);
    }
    setVisible(!m_drafts.empty());
}

void RecoveryPanel::addRow(const ports::Draft& draft)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* what = new TextLabel(TextStyle::Body, Role::Ink, this);
    what->setText(tr("%1 · typed until %2").arg(formText(draft), moment(draft.savedAt)));
    auto* on = new Button(ButtonKind::Row, this);
    on->setObjectName(QStringLiteral("goOn"));
    on->setText(tr("Go on"));
    auto* away = new Button(ButtonKind::Row, this);
    away->setObjectName(QStringLiteral("throwAway"));
    away->setText(tr("Throw away"));
    connect(on, &QAbstractButton::clicked, this, [this, draft] { leave(draft, false); });
    connect(away, &QAbstractButton::clicked, this, [this, draft] { leave(draft, true); });
    row->addWidget(what);
    row->addStretch(1);
    row->addWidget(on);
    row->addWidget(away);
    body()->addLayout(row);
}

QString RecoveryPanel::formText(const ports::Draft& draft)
{
    const bool isNew = draft.subject.empty();
    if (draft.form == "order") {
        return tr("New order");
    }
    if (draft.form == "rule") {
        return isNew ? tr("New rule") : tr("A new version of a rule");
    }
    if (draft.form == "tier") {
        return tr("A tier of honour");
    }
    if (draft.form == "gifts") {
        return tr("Gifts came in");
    }
    if (draft.form == "product") {
        return isNew ? tr("New product") : tr("A product's details");
    }
    return isNew ? tr("New neighbour") : tr("A neighbour's details");
}

/// The page its form belongs to, and what opens the form there.
std::pair<QString, QString> RecoveryPanel::placeOf(const ports::Draft& draft)
{
    const QString subject = text(draft.subject);
    if (draft.form == "gifts") {
        return {QStringLiteral("rewards"), QStringLiteral("receive")};
    }
    if (draft.form == "rule" || draft.form == "tier") {
        return {QStringLiteral("rewards"), subject.isEmpty()
                                               ? QStringLiteral("new")
                                               : text(draft.form) + QLatin1Char(':') + subject};
    }
    return {text(draft.form) + QLatin1Char('s'), // the page's id is the form's plural
            subject.isEmpty() ? QStringLiteral("new") : subject};
}

void RecoveryPanel::leave(const ports::Draft& draft, bool drop)
{
    std::erase_if(m_drafts, [&draft](const ports::Draft& one) {
        return one.form == draft.form && one.subject == draft.subject;
    });
    fill();
    if (!drop) {
        const auto [page, argument] = placeOf(draft);
        Q_EMIT goOn(page, argument);
        return;
    }
    m_shop.change<bool>(
        this,
        [draft](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::dropDraft(side.shop, draft.form, draft.subject));
            return true;
        },
        [](const Result<bool>&) {});
}

} // namespace linli::ui
