// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace linli::ui {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_title(new TextLabel(TextStyle::Title, Role::Ink, this)),
      m_search(new SearchField(this)),
      m_everywhere(new Button(ButtonKind::Secondary, QStringLiteral("search"), this)),
      m_primary(new Button(ButtonKind::Primary, this))
{
    setProperty("topbar", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 8);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_everywhere);
    row->addWidget(m_primary);
    m_everywhere->setObjectName(QStringLiteral("everywhere"));
    m_primary->setObjectName(QStringLiteral("primary"));
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        if (m_page != nullptr) {
            m_page->search(text);
        }
    });
    connect(m_primary, &QAbstractButton::clicked, this, [this] {
        if (m_page != nullptr) {
            m_page->primaryPressed();
        }
    });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    auto* everywhere = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(everywhere, &QShortcut::activated, this, &TopBar::everywherePressed);
    connect(m_everywhere, &QAbstractButton::clicked, this, &TopBar::everywherePressed);
    auto* make = new QShortcut(QKeySequence(QKeySequence::New), this);
    connect(make, &QShortcut::activated, m_primary, &QAbstractButton::click);
    onLanguage(this, [this] { write(); });
}

void TopBar::showPage(Page* page)
{
    m_page = page;
    m_search->clear();
    write();
}

void TopBar::write()
{
    m_everywhere->setText(tr("Ctrl+K", "the key of the search over everything"));
    m_everywhere->setToolTip(tr("Search everything"));
    m_everywhere->setAccessibleName(tr("Search everything"));
    if (m_page == nullptr) {
        m_search->hide();
        m_primary->hide();
        return;
    }
    m_title->setText(m_page->title());
    const QString hint = m_page->searchHint();
    m_search->setVisible(!hint.isEmpty());
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    const QString action = m_page->primaryText();
    m_primary->setVisible(!action.isEmpty());
    m_primary->setText(action);
    m_primary->setIconName(m_page->primaryIcon());
    m_primary->updateGeometry();
}

} // namespace linli::ui
