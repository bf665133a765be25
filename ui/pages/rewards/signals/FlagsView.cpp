// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/signals/FlagsView.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/rewards/signals/ActivityBar.h"
#include "ui/pages/rewards/signals/FlagCard.h"
#include "ui/pages/rewards/signals/SignalsDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {
/// px at 100 %, the most the list takes of the page; its first card is whole all the same.
constexpr int kOneCard = 210;
constexpr int kSeveralCards = 300;
} // namespace

FlagsView::FlagsView(AppContext& context, QWidget* parent)
    : QWidget(parent), m_presenter(new SignalsPresenter(context, this)),
      m_title(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_table(new Button(ButtonKind::Quiet, QStringLiteral("shield-check"), this)),
      m_activity(new ActivityBar(*m_presenter, this)), m_scroll(new QScrollArea(this)),
      m_cards(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_table);
    column->addLayout(head);
    column->addWidget(m_activity);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(m_scroll);
    m_cards = new QVBoxLayout(inner);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    m_scroll->setWidget(inner);
    column->addWidget(m_scroll);
    m_table->setObjectName(QStringLiteral("signalTable"));
    connect(m_table, &QAbstractButton::clicked, this,
            [this] { (new SignalsDialog(*m_presenter, this))->open(); });
    connect(m_presenter, &SignalsPresenter::loaded, this, [this] { write(); });
    connect(m_presenter, &Presenter::failed, this, &FlagsView::said);
    connect(m_presenter, &SignalsPresenter::refused, this,
            [this](const Error& error) { Q_EMIT said(sentenceOf(error)); });
    // The cards know their new height once all have heard of the new text.
    onTheme(this, [this] { QTimer::singleShot(0, this, [this] { fitCards(); }); });
    onLanguage(this, [this] { writeTexts(); });
}

void FlagsView::writeTexts()
{
    m_table->setText(tr("Signals and false alarms …"));
    write();
}

void FlagsView::write()
{
    const std::vector<usecases::FlagRow>& flags = m_presenter->flags();
    m_title->setText(flags.empty() ? tr("No fraud signals")
                                   : tr("%n fraud signal(s)", "", int(flags.size())));
    m_activity->write();
    clearLayout(m_cards);
    for (const usecases::FlagRow& row : flags) {
        auto* card = new FlagCard(row, m_presenter->now(), this);
        const std::string key = row.stored.flag.key;
        connect(card, &FlagCard::released, this,
                [this, key](const QString& why) { m_presenter->release(key, why); });
        connect(card, &FlagCard::confirmed, this,
                [this, key](const QString& why) { m_presenter->confirmIt(key, why); });
        connect(card, &FlagCard::newCodeAsked, this,
                [this, key, who = row.subjectName] { askNewCode(key, text(who)); });
        m_cards->addWidget(card);
    }
    m_cards->addStretch(1);
    m_scroll->setVisible(!flags.empty());
    QTimer::singleShot(0, this, [this] { fitCards(); }); // new cards are not polished yet
    Q_EMIT countChanged(int(flags.size()));
}

void FlagsView::fitCards()
{
    const QLayoutItem* first = m_cards->itemAt(0);
    if (first == nullptr || first->widget() == nullptr) {
        return; // no flags: nothing is shown
    }
    const int whole = first->widget()->sizeHint().height(); // with its buttons
    const int most = scaled(m_presenter->flags().size() > 1 ? kSeveralCards : kOneCard);
    m_scroll->setMinimumHeight(whole);
    m_scroll->setMaximumHeight(std::max(whole, most));
}

void FlagsView::askNewCode(const std::string& key, const QString& who)
{
    const QString code = text(fraud::leakedLinkOf(key).text());
    confirm(this, tr("A new code for %1?").arg(who),
            tr("%1 leads nowhere from then on: posters and cards with it have to be made anew. "
               "Whoever joined by it stays hers.")
                .arg(code),
            tr("Give a new code"), [this, key] { m_presenter->replaceCode(key); });
}

} // namespace linli::ui
