// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/guide/GuideCard.h"

#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr std::array kOpens{"setup", "tour", "keys",
                            "news"}; ///< as PageHost::go("guide") takes them
} // namespace

GuideCard::GuideCard(PageHost& host, QWidget* parent)
    : Card(parent), m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_buttons{}
{
    m_lead->setWordWrap(true);
    body()->addWidget(m_lead);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 12, 8);
    for (std::size_t i = 0; i < kOpens.size(); ++i) {
        auto* button = new Button(ButtonKind::Secondary, row);
        const QString what = QString::fromLatin1(kOpens[i]);
        button->setObjectName(QStringLiteral("guide.") + what);
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [&host, what] { host.go(QStringLiteral("guide"), what); });
        m_buttons[i] = button;
    }
    body()->addWidget(row);
    onLanguage(this, [this] { writeTexts(); });
}

void GuideCard::writeTexts()
{
    setTitle(tr("Getting started"));
    m_lead->setText(tr("Go through the first steps again, take the tour, or look a key up (F1)."));
    const std::array<QString, 4> words{tr("First steps"), tr("Guided tour"), tr("Keys (F1)"),
                                       tr("What is new")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_buttons[i]->setText(words[i]);
        m_buttons[i]->updateGeometry();
    }
}

} // namespace linli::ui
