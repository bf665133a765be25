// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ReadingDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr QSize kBest{640, 600};
constexpr int kMargin = 48; ///< of the window that stays visible around the dialog
} // namespace

ReadingDialog::ReadingDialog(QWidget* parent)
    : QDialog(parent), m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_body(new QVBoxLayout),
      m_close(new Button(ButtonKind::Primary, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    m_lead->setWordWrap(true);
    m_lead->hide();
    column->addWidget(m_lead);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("read"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(scroll);
    auto* sheet = new QVBoxLayout(inner);
    sheet->setContentsMargins(0, 0, 12, 0);
    m_body->setSpacing(8);
    sheet->addLayout(m_body);
    sheet->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    m_close->setDefault(true);
    m_close->setObjectName(QStringLiteral("closeReading"));
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::accept);
    onLanguage(this, [this, scroll] {
        m_close->setText(tr("Close"));
        m_close->updateGeometry();
        scroll->setAccessibleName(m_title->text());
    });
    onTheme(this, [this] { fitWindow(); });
    m_close->setFocus();
}

void ReadingDialog::fitWindow()
{
    const QWidget* window = parentWidget() == nullptr ? nullptr : parentWidget()->window();
    const QSize room = window == nullptr ? screen()->availableSize() : window->size();
    resize(QSize(scaled(kBest.width()), scaled(kBest.height()))
               .boundedTo(room - QSize(kMargin, kMargin)));
}

void ReadingDialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
    findChild<QScrollArea*>(QStringLiteral("read"))->setAccessibleName(title);
}

void ReadingDialog::setLead(const QString& text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
}

} // namespace linli::ui
