// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/ShiftCard.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/counter/CounterPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

ShiftCard::ShiftCard(QWidget* parent)
    : Card(parent), m_figures(new QVBoxLayout), m_acts(new QVBoxLayout),
      m_actsTitle(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_undo(new Button(ButtonKind::Secondary, QStringLiteral("arrow-back-up"), this))
{
    m_figures->setSpacing(6);
    m_acts->setSpacing(6);
    body()->addLayout(m_figures);
    body()->addSpacing(8);
    m_rule = separator(this);
    body()->addWidget(m_rule);
    body()->addSpacing(4);
    body()->addWidget(m_actsTitle);
    body()->addLayout(m_acts);
    body()->addWidget(m_undo, 0, Qt::AlignLeft);
    body()->addStretch(1);
    m_undo->setObjectName(QStringLiteral("undoLast"));
    m_undo->hide();
    connect(m_undo, &QAbstractButton::clicked, this, &ShiftCard::undoPressed);
    onLanguage(this, [this] {
        setTitle(tr("Today so far"));
        m_actsTitle->setText(tr("Done here"));
        m_undo->setText(tr("Undo  F8"));
        writeShift();
    });
    setActs({}, false);
}

void ShiftCard::setShift(const usecases::ShiftSummary& shift)
{
    m_shift = shift;
    writeShift();
}

void ShiftCard::writeShift()
{
    clearLayout(m_figures);
    addFigure(tr("Orders"), words::countText(m_shift.orders));
    addFigure(tr("Sold"), money(m_shift.netFen));
    addFigure(tr("New neighbours"), words::countText(m_shift.newMembers));
    addFigure(tr("Handed out"), words::countText(m_shift.redeemed));
    QStringList goods;
    for (const rewards::Quantity& amount : m_shift.goods) {
        goods += words::quantityText(amount.unit, amount.count, language());
    }
    if (!goods.isEmpty()) {
        addNote(goods.join(QStringLiteral("、")));
    }
    addFigure(tr("Paid out in cash"), money(m_shift.paidOutFen));
}

void ShiftCard::addFigure(const QString& what, const QString& figure)
{
    auto* line = new QHBoxLayout;
    auto* left = new TextLabel(TextStyle::Body, Role::Quiet, this);
    left->setText(what);
    auto* right = new TextLabel(TextStyle::Strong, Role::Ink, this);
    right->setText(figure);
    line->addWidget(left);
    line->addStretch(1);
    line->addWidget(right);
    m_figures->addLayout(line);
}

void ShiftCard::addNote(const QString& words)
{
    auto* note = new TextLabel(TextStyle::Note, Role::Quiet, this);
    note->setText(words);
    note->setWordWrap(true);
    m_figures->addWidget(note);
}

void ShiftCard::setActs(const std::vector<CounterAct>& acts, bool undoable)
{
    clearLayout(m_acts);
    m_rule->setVisible(!acts.empty());
    m_actsTitle->setVisible(!acts.empty());
    m_undo->setVisible(undoable);
    for (const CounterAct& act : acts) {
        auto* line =
            new TextLabel(TextStyle::Note, &act == &acts.front() ? Role::Ink : Role::Quiet, this);
        line->setText(QStringLiteral("%1  %2").arg(
            QString::fromStdString(act.at.toShanghaiText()).mid(11, 5), act.sentence));
        line->setWordWrap(true);
        m_acts->addWidget(line);
    }
}

} // namespace linli::ui
