// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first/FirstSteps.h"

#include "ui/shell/first/PrinterStep.h"
#include "ui/shell/first/ShopStep.h"
#include "ui/shell/first/StartStep.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace linli::ui {

namespace {
constexpr int kStepShop = 0;
constexpr int kStepCloud = 3;
constexpr QSize kBest{640, 520};
constexpr int kMargin = 48; ///< of the window that stays visible around the dialog
} // namespace

FirstSteps::FirstSteps(AppContext& context, QWidget* parent)
    : QDialog(parent), m_stack(new QStackedWidget(this)), m_shop(new ShopStep(context, this)),
      m_printer(new PrinterStep(context, this)), m_start(new StartStep(context, this)),
      m_cloud(new CloudStep(this)), m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_where(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_leave(new Button(ButtonKind::Quiet, this)), m_back(new Button(ButtonKind::Secondary, this)),
      m_skip(new Button(ButtonKind::Secondary, this)), m_next(new Button(ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("firstSteps"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectSteps();
    onLanguage(this, [this] { writeTexts(); });
    onTheme(this, [this] {
        const QSize room = parentWidget() == nullptr ? QSize() : parentWidget()->window()->size();
        const QSize best(scaled(kBest.width()), scaled(kBest.height()));
        resize(room.isEmpty() ? best : best.boundedTo(room - QSize(kMargin, kMargin)));
    });
    showStep(kStepShop);
}

void FirstSteps::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(12);
    column->addWidget(m_where);
    column->addWidget(m_title);
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);
    column->addSpacing(4);
    for (QWidget* page : std::initializer_list<QWidget*>{m_shop, m_printer, m_start, m_cloud}) {
        m_stack->addWidget(page);
    }
    column->addWidget(m_stack, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    m_next->setDefault(true);
    m_leave->setObjectName(QStringLiteral("leaveSteps"));
    m_back->setObjectName(QStringLiteral("backStep"));
    m_skip->setObjectName(QStringLiteral("skipStep"));
    m_next->setObjectName(QStringLiteral("nextStep"));
}

void FirstSteps::connectSteps()
{
    connect(m_leave, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_back, &QAbstractButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_skip, &QAbstractButton::clicked, this, &FirstSteps::skip);
    connect(m_next, &QAbstractButton::clicked, this, &FirstSteps::goOn);
    connect(m_shop, &ShopStep::kept, this, [this] {
        m_next->setEnabled(true);
        Q_EMIT shopNamed();
        showStep(kStepShop + 1);
    });
    connect(m_shop, &ShopStep::refused, m_next, [this] { m_next->setEnabled(true); });
    connect(m_cloud, &CloudStep::linkPressed, this, [this] { end(FirstAct::Cloud); });
    connect(this, &QDialog::finished, this, [this] { Q_EMIT left(m_act); });
}

int FirstSteps::step() const
{
    return m_stack->currentIndex();
}

void FirstSteps::writeTexts()
{
    m_leave->setText(tr("Leave"));
    m_back->setText(tr("Back"));
    m_skip->setText(tr("Skip"));
    for (Button* button : {m_leave, m_back, m_skip}) {
        button->updateGeometry();
    }
    showStep(step());
}

void FirstSteps::showStep(int step)
{
    const QStringList titles{tr("Your shop"), tr("Your printer"), tr("How to begin"),
                             tr("On the neighbours' phones")};
    const QStringList leads{
        tr("What posters, slips and reports say about you. Everything can be changed later."),
        tr("A test page shows whether posters and labels come out at the right place and size."),
        tr("Bring your neighbours and orders along, or look round first."),
        tr("Neighbours' pages need a cloud of your own. The shop works without one; link it on the "
           "page Sync whenever you like.")};
    m_stack->setCurrentIndex(step);
    m_where->setText(tr("First steps · %1 of %2").arg(step + 1).arg(kSteps));
    m_title->setText(titles[step]);
    m_lead->setText(leads[step]);
    setWindowTitle(titles[step]);
    m_back->setVisible(step > kStepShop);
    m_skip->setVisible(step < kStepCloud);
    m_next->setText(step == kStepCloud ? tr("Finish") : tr("Next"));
    m_next->updateGeometry();
    m_stack->currentWidget()->setFocus();
}

void FirstSteps::goOn()
{
    if (step() == kStepShop) {
        m_next->setEnabled(false); // until the shop has answered
        m_shop->keep();
    } else if (step() == kStepCloud) {
        end(m_start->act());
    } else {
        showStep(step() + 1);
    }
}

void FirstSteps::skip()
{
    if (m_stack->currentWidget() == m_start) {
        m_start->chooseNothing();
    }
    m_next->setEnabled(true);
    showStep(step() + 1);
}

void FirstSteps::end(FirstAct act)
{
    m_act = act;
    accept();
}

void FirstSteps::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* focused = qobject_cast<Button*>(focusWidget());
    if (enter && focused != nullptr && focused->isVisible()) {
        focused->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace linli::ui
