// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveWindow.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/language/CampaignWords.h"
#include "ui/live/Prompter.h"
#include "ui/live/ShowList.h"
#include "ui/live/StageBar.h"
#include "ui/shell/keys/KeySheet.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/keys/ToldKeys.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>

namespace linli::ui {

namespace {

constexpr qsizetype kMostNews = 8;

QString minutesText(Span span)
{
    const qint64 seconds = std::abs(span.ms) / 1000;
    return QStringLiteral("%1%2:%3")
        .arg(span.ms < 0 ? QStringLiteral("+") : QString())
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

LiveWindow::LiveWindow(AppContext& context,
                       const std::string& id,
                       const QString& folder,
                       QWidget* parent)
    : QWidget(parent, Qt::Window), m_presenter(new LivePresenter(context, id, folder, this)),
      m_trouble(new Banner(Role::Alarm, this)),
      m_clock(new TextLabel(TextStyle::Number, Role::Ink, this)),
      m_offset(new TextLabel(TextStyle::Section, Role::Leaf, this)),
      m_expected(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_title(new TextLabel(TextStyle::Title, Role::Ink, this)),
      m_left(new TextLabel(TextStyle::Number, Role::Accent, this)),
      m_note(new TextLabel(TextStyle::Strong, Role::Quiet, this)),
      m_following(new TextLabel(TextStyle::Strong, Role::Ink, this)), m_bar(new QProgressBar(this)),
      m_back(new Button(ButtonKind::Secondary, QStringLiteral("chevron-left"), this)),
      m_next(new Button(ButtonKind::Primary, QStringLiteral("player-play"), this)),
      m_prompt(new Button(ButtonKind::Secondary, QStringLiteral("eye"), this)),
      m_end(new Button(ButtonKind::Danger, QStringLiteral("player-stop"), this)),
      m_list(new ShowList(this)), m_goodsCard(new Card(this)),
      m_product(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_stock(new TextLabel(TextStyle::Title, Role::Accent, this)),
      m_orders(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_newsCard(new Card(this)),
      m_news(new TextLabel(TextStyle::Body, Role::Ink, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    resize(1180, 760);
    build();
    connectAll();
    giveKeySheet(this);
    onLanguage(this, [this] {
        writeTexts();
        tellKeys(this, {{tr("Space / Page Down"), tr("The next item of the show")},
                        {tr("Page Up"), tr("Back to the item before")}});
    });
    m_presenter->refresh();
}

LiveWindow::~LiveWindow()
{
    delete m_prompter.data();
}

void LiveWindow::build()
{
    for (TextLabel* wrapped : {m_title, m_note, m_following, m_product, m_news, m_orders}) {
        wrapped->setWordWrap(true);
    }
    m_trouble->setClosable(true);
    m_trouble->hide();
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_clock);
    top->addWidget(m_offset);
    top->addWidget(m_expected);
    top->addStretch(1);
    top->addWidget(m_prompt);
    top->addWidget(m_end);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildLeft(), 2);
    row->addWidget(buildRight(), 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 16, 24, 16);
    outer->setSpacing(12);
    outer->addLayout(top);
    outer->addWidget(m_trouble);
    outer->addLayout(row, 1);
    outer->addWidget(new StageBar(m_presenter->stage(), m_presenter->folder(), this));
}

QWidget* LiveWindow::buildLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* now = new Card(left);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_left, 0, Qt::AlignTop);
    now->body()->addLayout(head);
    now->body()->addWidget(m_bar);
    now->body()->addWidget(m_note);
    now->body()->addWidget(separator(now));
    now->body()->addWidget(m_following);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    now->body()->addLayout(buttons);
    column->addWidget(now);
    auto* plan = new Card(left);
    auto* scroll = new QScrollArea(plan);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    plan->body()->addWidget(scroll);
    column->addWidget(plan, 1);
    return left;
}

QWidget* LiveWindow::buildRight()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_goodsCard->body()->addWidget(m_product);
    m_goodsCard->body()->addWidget(m_stock);
    m_goodsCard->body()->addWidget(m_orders);
    column->addWidget(m_goodsCard);
    m_newsCard->body()->addWidget(m_news);
    m_newsCard->body()->addStretch(1);
    column->addWidget(m_newsCard, 1);
    return right;
}

void LiveWindow::connectAll()
{
    connect(m_next, &QAbstractButton::clicked, m_presenter, &LivePresenter::next);
    connect(m_back, &QAbstractButton::clicked, m_presenter, &LivePresenter::back);
    connect(m_list, &ShowList::skipAsked, m_presenter, &LivePresenter::skip);
    connect(m_prompt, &QAbstractButton::clicked, this, &LiveWindow::openPrompter);
    connect(m_end, &QAbstractButton::clicked, this, &LiveWindow::askEnd);
    connect(m_presenter, &LivePresenter::ticked, this, &LiveWindow::writeClock);
    connect(m_presenter, &LivePresenter::loaded, this, [this] {
        writeClock();
        writeGoods();
        feedPrompter();
    });
    connect(m_presenter, &Presenter::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_presenter, &LivePresenter::ended, this, [this] {
        Q_EMIT ended();
        close();
    });
}

void LiveWindow::writeTexts()
{
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next item"));
    m_next->setToolTip(tr("Space or Page Down"));
    m_prompt->setText(tr("Prompter"));
    m_end->setText(tr("End the session"));
    m_newsCard->setTitle(tr("Brought by neighbours"));
    m_goodsCard->setTitle(tr("On the air"));
    writeClock();
    writeGoods();
}

void LiveWindow::writeClock()
{
    m_clock->setText(text(m_presenter->now().toShanghaiText()).mid(11, 8));
    if (!m_presenter->isLoaded()) {
        return;
    }
    const campaign::Campaign& campaign = m_presenter->snapshot().campaign;
    const campaign::ShowClock clock = m_presenter->clock();
    setWindowTitle(text(campaign.title));
    m_offset->setText(clock.current ? CampaignWords::offset(clock.offset) : QString());
    m_offset->setRole(clock.offset.ms >= 3 * 60'000 ? Role::Alarm
                      : clock.offset.ms >= 60'000   ? Role::Amber
                                                    : Role::Leaf);
    m_expected->setText(tr("ends about %1").arg(clockOf(clock.expectedEnd)));
    const campaign::ShowItem* item = clock.current ? &campaign.show[*clock.current] : nullptr;
    m_title->setText(item != nullptr ? text(item->title) : tr("The show is through"));
    m_note->setText(item != nullptr ? text(item->note) : QString());
    m_left->setText(item != nullptr ? minutesText(clock.left) : QString());
    m_left->setRole(clock.overrun ? Role::Alarm : clock.warning ? Role::Amber : Role::Accent);
    const qint64 length = item != nullptr ? item->minutes * 60 : 1;
    m_bar->setRange(0, int(length));
    m_bar->setValue(int(std::clamp<qint64>(length - clock.left.ms / 1000, 0, length)));
    m_following->setText(clock.next ? tr("Next: %1").arg(text(campaign.show[*clock.next].title))
                                    : tr("Nothing follows."));
    m_next->setEnabled(clock.current.has_value() || clock.next.has_value());
    m_list->show(campaign, clock);
    if (m_prompter) {
        m_prompter->setCue(m_title->text() + QStringLiteral("  ") + m_left->text());
    }
}

void LiveWindow::writeGoods()
{
    if (!m_presenter->isLoaded()) {
        return;
    }
    const usecases::LiveSnapshot& now = m_presenter->snapshot();
    if (now.onAir) {
        const campaign::LineItem& item = now.campaign.goods[*now.onAir];
        m_product->setText(text(item.facts.name) + QStringLiteral("  ") + money(item.liveFen));
        const auto left = now.left[*now.onAir];
        m_stock->setText(left ? tr("%1 %2 left").arg(*left).arg(text(item.unit))
                              : tr("stock not counted"));
        m_stock->setRole(left && *left <= 5 ? Role::Alarm : Role::Accent);
    } else {
        m_product->setText(tr("No product in this item"));
        m_stock->clear();
    }
    m_orders->setText(
        tr("%n order(s) so far · %1", nullptr, int(now.orders)).arg(money(now.netFen)));
    QStringList news;
    for (const auto& one : now.arrivals) {
        if (news.size() < kMostNews) {
            news += tr("%1  a neighbour by %2").arg(clockOf(one.at), text(one.sharer));
        }
    }
    m_news->setText(news.isEmpty() ? tr("Nobody yet. Show the code once more.")
                                   : news.join(QLatin1Char('\n')));
    m_news->setRole(news.isEmpty() ? Role::Quiet : Role::Ink);
}

Prompter* LiveWindow::prompter() const
{
    return m_prompter;
}

void LiveWindow::openPrompter()
{
    if (!m_prompter) {
        m_prompter = new Prompter;
        m_prompter->setAttribute(Qt::WA_DeleteOnClose);
        const QList<QScreen*> screens = QGuiApplication::screens();
        if (screens.size() > 1) {
            const bool onFirst = screen() == screens.first();
            m_prompter->setGeometry((onFirst ? screens.at(1) : screens.first())->geometry());
        }
    }
    feedPrompter();
    m_prompter->showFullScreen();
}

void LiveWindow::feedPrompter()
{
    if (!m_prompter || !m_presenter->isLoaded()) {
        return;
    }
    const campaign::Campaign& campaign = m_presenter->snapshot().campaign;
    QStringList paragraphs;
    for (const campaign::Script& script : campaign.scripts) {
        if (script.kind == campaign::ScriptKind::Line ||
            script.kind == campaign::ScriptKind::Golden) {
            paragraphs += text(script.text);
        }
    }
    m_prompter->setParagraphs(paragraphs);
}

void LiveWindow::askEnd()
{
    confirm(this, tr("End the session?"),
            tr("The real times are kept. A broadcast itself is stopped in the platform or OBS."),
            tr("End the session"), [this] { m_presenter->end(); });
}

void LiveWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_PageDown) {
        m_presenter->next();
    } else if (event->key() == Qt::Key_PageUp) {
        m_presenter->back();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace linli::ui
