// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/LockScreen.h"

#include "ui/dialogs/pin/PinWords.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/lock/LockPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "words/safety/AuditText.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int kWidth = 420;
}

LockScreen::LockScreen(LockPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_card(new Card(this)),
      m_shop(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_people(new FlowLayout(new QWidget(this), 8, 8)), m_group(new QButtonGroup(this)),
      m_pin(new QLineEdit(this)), m_pinField(new Field(m_pin, this)),
      m_open(new Button(ButtonKind::Primary, this))
{
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addStretch(2);
    onTheme(this, [this] { m_card->setFixedWidth(scaled(kWidth)); });
    makePinLine(*m_pin);
    m_pin->setObjectName(QStringLiteral("lockPin"));
    m_open->setObjectName(QStringLiteral("unlock"));
    m_lead->setWordWrap(true);
    m_card->body()->setSpacing(16);
    m_card->body()->addWidget(m_shop);
    m_card->body()->addWidget(m_lead);
    m_card->body()->addWidget(m_people->parentWidget());
    m_card->body()->addWidget(m_pinField);
    m_card->body()->addWidget(m_open, 0, Qt::AlignRight);
    connect(m_open, &QAbstractButton::clicked, this, &LockScreen::send);
    connect(m_pin, &QLineEdit::returnPressed, this, &LockScreen::send);
    connect(m_group, &QButtonGroup::idClicked, this, [this] { m_pin->setFocus(); });
    connect(&presenter, &LockPresenter::changed, this, &LockScreen::showDesk);
    connect(&presenter, &LockPresenter::wrongPin, this, [this](const QString& sentence) {
        m_open->setEnabled(true);
        m_pin->clear();
        m_pinField->setMistake(sentence);
        m_pin->setFocus();
    });
    connect(&presenter, &LockPresenter::failed, this, [this](const QString& sentence) {
        m_open->setEnabled(true);
        m_pinField->setMistake(sentence);
    });
    parent->installEventFilter(this);
    hide();
    onLanguage(this, [this] { writeTexts(); });
}

void LockScreen::setShop(const QString& name)
{
    m_shop->setText(name);
}

void LockScreen::writeTexts()
{
    m_lead->setText(tr("Who is at the counter?"));
    m_pinField->setLabel(tr("PIN"));
    m_open->setText(tr("Unlock"));
    fillPeople();
}

void LockScreen::fillPeople()
{
    for (QAbstractButton* one : m_group->buttons()) {
        m_group->removeButton(one);
        one->hide();
        one->deleteLater();
    }
    const usecases::DeskView& desk = m_presenter.desk();
    for (std::size_t i = 0; i < desk.staff.size(); ++i) {
        const usecases::StaffRow& one = desk.staff[i];
        auto* choice = new Button(ButtonKind::Secondary, QStringLiteral("user"), m_card);
        choice->setText(text(one.name));
        choice->setToolTip(words::roleText(one.role, language()));
        choice->setCheckable(true);
        m_group->addButton(choice, int(i));
        m_people->addWidget(choice);
        choice->setChecked(one.id == desk.actor || desk.staff.size() == 1);
    }
}

void LockScreen::showDesk()
{
    const usecases::DeskView& desk = m_presenter.desk();
    if (!desk.locked) {
        hide();
        return;
    }
    fillPeople();
    m_pin->clear();
    m_pinField->setMistake({});
    m_open->setEnabled(true);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_pin->setFocus();
}

void LockScreen::send()
{
    const int chosen = m_group->checkedId();
    const auto& staff = m_presenter.desk().staff;
    if (chosen < 0 || std::size_t(chosen) >= staff.size()) {
        m_pinField->setMistake(tr("Choose who you are first."));
        return;
    }
    if (!m_pin->text().isEmpty()) {
        m_open->setEnabled(false);
        m_presenter.signIn(text(staff[std::size_t(chosen)].id), m_pin->text());
    }
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void LockScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_pin->setFocus();
}

} // namespace linli::ui
