// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/keys/ToldKeys.h"

#include <QAbstractScrollArea>
#include <QHBoxLayout>
#include <QShortcut>

namespace linli::ui {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_title(new TextLabel(TextStyle::Title, Role::Ink, this)),
      m_search(new SearchField(this)),
      m_everywhere(new Button(ButtonKind::Secondary, QStringLiteral("search"), this)),
      m_primary(new Button(ButtonKind::Primary, this)),
      m_bell(new Button(ButtonKind::Secondary, QStringLiteral("bell"), this))
{
    setProperty("topbar", true);
    m_title->setElided(true); // only where nothing else gives way any more
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 8);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_search, 3); // as wide as its hint where there is room
    row->addWidget(m_everywhere);
    row->addWidget(m_primary);
    row->addWidget(m_bell);
    m_everywhere->setObjectName(QStringLiteral("everywhere"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_bell->setObjectName(QStringLiteral("bell"));
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
    connect(m_everywhere, &QAbstractButton::clicked, this, &TopBar::everywherePressed);
    addKeys();
    onLanguage(this, [this] { write(); });
}

void TopBar::addKeys()
{
    auto* find =
        toldShortcut(QKeySequence::Find, this, [] { return tr("To the search of this page"); });
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    auto* everywhere = toldShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this,
                                    [] { return tr("Search everything"); });
    connect(everywhere, &QShortcut::activated, this, &TopBar::everywherePressed);
    auto* make = toldShortcut(QKeySequence::New, this,
                              [] { return tr("The coloured button at the top of the page"); });
    connect(make, &QShortcut::activated, m_primary, &QAbstractButton::click);
    auto* notices =
        toldShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this, [] { return tr("Notices"); });
    connect(notices, &QShortcut::activated, m_bell, &QAbstractButton::click);
}

void TopBar::showPage(Page* page)
{
    m_page = page;
    m_search->clear();
    write();
}

/// What a page lists or scrolls is what it is about, where it has no name of its own.
void TopBar::nameLists()
{
    constexpr const char* kNamed = "namedByTitle";
    for (QAbstractScrollArea* area : m_page->findChildren<QAbstractScrollArea*>()) {
        if (area->accessibleName().isEmpty() || area->property(kNamed).toBool()) {
            area->setAccessibleName(m_page->title());
            area->setProperty(kNamed, true);
        }
    }
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
    nameLists();
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
