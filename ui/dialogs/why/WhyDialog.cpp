// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/why/WhyDialog.h"

#include "ui/dialogs/PrintPreview.h"
#include "ui/dialogs/why/WhyPages.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/ports/Clock.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

WhyDialog::WhyDialog(AppContext& context, const WhyAbout& about, QWidget* parent)
    : FormDialog(parent), m_context(context), m_lines(nullptr)
{
    setMinimumWidth(scaled(680));
    setTitle(tr("Why?"));
    setPrimary(tr("Print …"));
    setWaiting(true);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(scaled(360));
    auto* inner = new QWidget(scroll);
    m_lines = new QVBoxLayout(inner);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(10);
    scroll->setWidget(inner);
    body()->addWidget(scroll, 1);
    connect(this, &FormDialog::submitted, this, [this] {
        if (m_sheet) {
            previewPages(this, whyPages(*m_sheet, text(m_context.profile.name),
                                        m_context.clock.now(), language()));
        }
    });
    context.shop.ask<usecases::WhyFacts>(
        this,
        [about](StoreSide& side) {
            return about.reward.empty() ? usecases::whyOrder(side.shop, about.order)
                                        : usecases::whyReward(side.shop, about.reward);
        },
        [this](const Result<usecases::WhyFacts>& why) {
            if (!why.ok()) {
                showMistake(sentenceOf(why.error()));
                return;
            }
            m_sheet = words::whyReward(*why, language());
            write();
        });
}

void WhyDialog::write()
{
    setWaiting(false);
    setTitle(m_sheet->title);
    auto* card = new Card(this);
    auto* sentence = new TextLabel(TextStyle::Strong, Role::Ink, this);
    sentence->setObjectName(QStringLiteral("whySentence"));
    sentence->setText(m_sheet->sentence);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(sentence);
    m_lines->addWidget(card);
    for (const words::WhyLine& line : m_sheet->facts) {
        addLine(line.at ? moment(*line.at) : QString(), line.text);
    }
    if (!m_sheet->ifRefunded.isEmpty()) {
        m_lines->addWidget(separator(this));
        auto* heading = new TextLabel(TextStyle::Strong, Role::Ink, this);
        heading->setText(tr("If the whole order is refunded now"));
        m_lines->addWidget(heading);
        for (const QString& line : m_sheet->ifRefunded) {
            addLine({}, line);
        }
    }
    m_lines->addStretch(1);
}

void WhyDialog::addLine(const QString& left, const QString& right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    if (!left.isEmpty()) {
        auto* when = new TextLabel(TextStyle::Note, Role::Quiet, this);
        when->setText(left);
        when->setFixedWidth(scaled(132));
        row->addWidget(when, 0, Qt::AlignTop);
    }
    auto* what = new TextLabel(TextStyle::Body, Role::Ink, this);
    what->setText(right);
    what->setWordWrap(true);
    row->addWidget(what, 1);
    m_lines->addLayout(row);
}

void openWhy(AppContext& context, const WhyAbout& about, QWidget* parent)
{
    (new WhyDialog(context, about, parent))->open();
}

} // namespace linli::ui
