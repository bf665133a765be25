// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/CounterPage.h"

#include "render/pickup/SlipPages.h"
#include "ui/dialogs/ConfirmDialog.h"
#include "ui/dialogs/PagesPrinting.h"
#include "ui/language/CellText.h"
#include "ui/pages/counter/BindView.h"
#include "ui/pages/counter/CandidateList.h"
#include "ui/pages/counter/CounterField.h"
#include "ui/pages/counter/CounterWords.h"
#include "ui/pages/counter/PersonView.h"
#include "ui/pages/counter/SalePresenter.h"
#include "ui/pages/counter/SellView.h"
#include "ui/pages/counter/ShiftCard.h"
#include "ui/pages/counter/scanner/ScannerWatch.h"
#include "ui/pages/counter/sound/Chime.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/keys/ToldKeys.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int kShiftWidth = 288;
constexpr int kLeastBeside = 520; ///< a sale's line of buttons, and the margins
} // namespace

CounterPage::CounterPage(AppContext& context, PageHost& host, QWidget* parent)
    : Page(host, parent), m_context(context), m_presenter(new CounterPresenter(context, this)),
      m_sale(new SalePresenter(context, this)), m_watch(new ScannerWatch(this)),
      m_field(new CounterField(this)), m_error(new Banner(Role::Alarm, this)),
      m_stack(new QStackedWidget(this)), m_idle(new EmptyState(QStringLiteral("qrcode"), this)),
      m_people(new CandidateList(this)), m_person(new PersonView(this)),
      m_bind(new BindView(context, *m_presenter, this)),
      m_sell(new SellView(context, *m_sale, this)), m_shift(new ShiftCard(this)),
      m_chime(new Chime(this))
{
    build();
    connectField();
    connectPresenter();
    connectPerson();
    addKeys();
    onLanguage(this, [this] { write(); });
}

void CounterPage::build()
{
    m_field->setObjectName(QStringLiteral("counterField"));
    m_error->setObjectName(QStringLiteral("counterError"));
    setFocusProxy(m_field);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(24, 8, 24, 16);
    page->setSpacing(12);
    page->addWidget(m_field);
    page->addWidget(m_error);
    m_error->hide();
    auto* lower = new QHBoxLayout;
    lower->setSpacing(16);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_idle, m_people, m_person, m_bind, m_sell}) {
        auto* holder = new QWidget(m_stack); // cards keep their own height
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(each);
        column->addStretch(1);
        auto* scroll = new QScrollArea(m_stack);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(holder);
        m_stack->addWidget(scroll);
    }
    lower->addWidget(m_stack, 1);
    m_shift->setFixedWidth(scaled(kShiftWidth));
    onTheme(this, [this] {
        m_shift->setFixedWidth(scaled(kShiftWidth));
        fitShift();
    });
    lower->addWidget(m_shift);
    page->addLayout(lower, 1);
}

void CounterPage::connectField()
{
    connect(m_field, &CounterField::entered, this, &CounterPage::enter);
    connect(m_field, &CounterField::stepped, m_people, &CandidateList::step);
    connect(m_field, &CounterField::left, this, [this] {
        m_presenter->clear();
        stand(kIdle);
    });
    connect(m_field, &CounterField::paused, this, [this](const QString& typed) {
        m_listed = typed;
        if (typed.isEmpty()) {
            stand(m_presenter->person() ? kPerson : kIdle);
        } else {
            m_presenter->suggest(typed);
        }
    });
    connect(m_people, &CandidateList::picked, this, [this](const QString& key) {
        m_field->clear();
        m_presenter->showMember(MemberKey(key.toStdString()));
    });
    connect(m_watch, &ScannerWatch::scanned, this, &CounterPage::scan);
}

void CounterPage::connectPresenter()
{
    connect(m_presenter, &CounterPresenter::personChanged, this, &CounterPage::showPerson);
    connect(m_presenter, &CounterPresenter::several, this,
            [this](const std::vector<usecases::Found>& people) {
                m_people->setPeople(people);
                stand(people.empty() ? (m_presenter->person() ? kPerson : kIdle) : kList);
            });
    connect(m_presenter, &CounterPresenter::stranger, this, [this](const QString& phone) {
        m_field->clear();
        stand(kBind);
        m_bind->startStranger(phone);
    });
    connect(m_presenter, &CounterPresenter::nobody, this, [this](const QString& typed) {
        m_error->say(tr("Nobody and nothing here is called “%1”.").arg(typed));
        m_field->selectAll();
        m_field->flash(false);
        m_chime->say(Chime::Says::No);
    });
    connect(m_presenter, &CounterPresenter::productFound, this, [this](const QString& id) {
        if (m_presenter->person()) {
            startSell();
            m_sell->addProduct(id);
        } else {
            m_error->say(tr("That is a product. Say first who buys it."));
            m_field->selectAll();
        }
    });
    connect(m_presenter, &CounterPresenter::shiftChanged, this,
            [this] { m_shift->setShift(*m_presenter->shift()); });
    connect(m_presenter, &CounterPresenter::done, this,
            [this](const QString& sentence, bool undoable) {
                if (undoable) {
                    host().noticeUndoable(sentence, [this] { m_presenter->undo(); });
                }
                finish(true);
            });
    connect(m_presenter, &CounterPresenter::refused, this, [this](const QString& sentence) {
        finish(false);
        m_error->say(sentence);
    });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& sentence) { m_error->say(sentence); });
    connect(m_presenter, &Presenter::wrote, this, [this] { host().shopChanged(); });
    connect(m_sale, &SalePresenter::sold, m_presenter, &CounterPresenter::noteDone);
    connect(m_sale, &SalePresenter::refused, this, [this](const QString& sentence) {
        m_error->say(sentence); // the basket stays
        m_chime->say(Chime::Says::No);
    });
    connect(m_sale, &Presenter::wrote, this, [this] { host().shopChanged(); });
    connect(m_presenter, &CounterPresenter::bound, this, &CounterPage::printInvite);
    connect(m_presenter, &CounterPresenter::pagesReady, this,
            [this](const std::shared_ptr<const render::Pages>& pages) {
                print(pages, tr("Pick-up slips"));
            });
}

void CounterPage::connectPerson()
{
    connect(m_person, &PersonView::handOverPressed, m_presenter, &CounterPresenter::handOver);
    connect(m_person, &PersonView::redeemPressed, m_presenter, &CounterPresenter::redeem);
    connect(m_person, &PersonView::payPressed, m_presenter, &CounterPresenter::pay);
    connect(m_person, &PersonView::payOutPressed, this, &CounterPage::confirmPayOut);
    connect(m_person, &PersonView::inviterPressed, this, &CounterPage::startBind);
    connect(m_person, &PersonView::sellPressed, this, &CounterPage::startSell);
    connect(m_person, &PersonView::slipsPressed, m_presenter, &CounterPresenter::makeSlips);
    connect(m_person, &PersonView::detailPressed, this, [this] {
        if (m_presenter->person()) {
            host().go(QStringLiteral("members"), text(m_presenter->person()->row.key.text()));
        }
    });
    connect(m_idle, &EmptyState::actionPressed, this, &CounterPage::startBind);
    connect(m_shift, &ShiftCard::undoPressed, m_presenter, &CounterPresenter::undo);
    connect(m_bind, &BindView::left, this, [this] { leave(); });
    connect(m_sell, &SellView::left, this, [this] { leave(); });
}

void CounterPage::addKeys()
{
    const auto add = [this](Qt::Key key, auto does, auto act) {
        auto* shortcut = toldShortcut(QKeySequence(key), this, does);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(
        Qt::Key_F2, [] { return tr("To the field for scanning"); },
        [this] { m_field->setFocus(); });
    add(
        Qt::Key_F6, [] { return tr("A new neighbour, brought by somebody"); },
        [this] { startBind(); });
    add(
        Qt::Key_F7, [] { return tr("Sell to the person who is shown"); }, [this] { startSell(); });
    add(
        Qt::Key_F8, [] { return tr("Take the last act back"); }, [this] { m_presenter->undo(); });
    add(
        Qt::Key_F9, [] { return tr("Print her slips"); }, [this] { m_presenter->makeSlips(); });
}

QString CounterPage::title() const
{
    return tr("Counter");
}

void CounterPage::refresh()
{
    m_presenter->refresh();
}

void CounterPage::openWith(const QString& argument)
{
    m_presenter->showMember(MemberKey(argument.toStdString()));
}

void CounterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_watch->setOn(true);
}

void CounterPage::hideEvent(QHideEvent* event)
{
    m_watch->setOn(false);
    Page::hideEvent(event);
}

void CounterPage::write()
{
    m_field->setPlaceholderText(tr("Scan, or type initials, last digits, a code"));
    m_field->setAccessibleName(tr("Who is it?"));
    m_idle->setTexts(tr("Scan a code, or type initials: “lay” finds Li Ayi."),
                     tr("A new neighbour  F6"));
    if (m_presenter->person()) {
        m_person->setPerson(*m_presenter->person(), m_presenter->readyOrder());
    }
}

void CounterPage::stand(Stage stage)
{
    m_stack->setCurrentIndex(stage);
    fitShift();
    if (stage != kBind && stage != kSell) {
        m_field->setFocus();
    }
}

/// Where both do not fit beside each other, whoever stands at the counter goes first.
void CounterPage::fitShift()
{
    m_shift->setVisible(stage() == kIdle || width() >= scaled(kShiftWidth + kLeastBeside));
}

void CounterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitShift();
}

CounterPage::Stage CounterPage::stage() const
{
    return static_cast<Stage>(m_stack->currentIndex());
}

void CounterPage::enter(const QString& typed)
{
    m_error->hide();
    if (typed.isEmpty()) {
        if (const OrderKey ready = m_presenter->readyOrder(); !ready.empty()) {
            m_presenter->handOver(ready);
        }
    } else if (stage() == kList && m_listed == typed && !m_people->isEmpty()) {
        Q_EMIT m_people->picked(m_people->chosenKey());
    } else {
        m_listed = typed;
        m_presenter->take(typed);
    }
}

void CounterPage::scan(const QString& text)
{
    m_error->hide();
    if (stage() == kBind) {
        m_bind->takeScan(text);
    } else if (stage() == kSell) {
        m_sell->addProduct(text);
    } else {
        m_field->clear();
        m_presenter->take(text);
    }
}

void CounterPage::showPerson()
{
    if (!m_presenter->person()) {
        return stand(kIdle);
    }
    m_person->setPerson(*m_presenter->person(), m_presenter->readyOrder());
    m_shift->setActs(m_presenter->acts(), m_presenter->canUndo());
    if (stage() != kBind && stage() != kSell) {
        m_field->clear();
        stand(kPerson);
    }
}

void CounterPage::startBind()
{
    const auto& person = m_presenter->person();
    stand(kBind);
    if (person && person->isNew && !person->inviter) {
        m_bind->startKnown(person->row);
    } else {
        m_bind->startStranger({});
    }
}

void CounterPage::startSell()
{
    if (const auto& person = m_presenter->person()) {
        stand(kSell);
        m_sell->start(person->row.key, text(person->row.name));
    }
}

void CounterPage::confirmPayOut()
{
    if (const auto& person = m_presenter->person()) {
        const std::int64_t fen = person->due.cashFen;
        confirm(this, tr("Pay %1 to %2?").arg(money(fen), text(person->row.name)),
                tr("Hand over the money first. It is written into the ledger and cannot be taken "
                   "back."),
                tr("Paid out"),
                [this, member = person->row.key, fen] { m_presenter->payOut(member, fen); });
    }
}

/// Heard and seen from a metre away: a high tone is yes, two low ones are no.
void CounterPage::finish(bool good)
{
    leave();
    m_field->flash(good);
    m_chime->say(good ? Chime::Says::Yes : Chime::Says::No);
    m_shift->setActs(m_presenter->acts(), m_presenter->canUndo());
}

void CounterPage::leave()
{
    m_error->hide();
    m_field->clear();
    stand(m_presenter->person() ? kPerson : kIdle);
}

void CounterPage::printInvite(const usecases::BoundNeighbour& neighbour)
{
    stand(kPerson);
    if (!neighbour.bind.refused) {
        print(std::make_shared<render::SlipPages>(std::vector<render::SlipDocument>{
                  inviteSlip(neighbour, text(m_context.profile.name))}),
              tr("Invitation slip"));
    }
}

void CounterPage::print(std::shared_ptr<const render::Pages> pages, const QString& title)
{
    printPages(this, std::move(pages), title, [this](const QString& sentence) {
        host().notice(sentence);
        m_field->setFocus();
    });
}

} // namespace linli::ui
