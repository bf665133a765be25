// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Navigation.h"

#include "ui/shell/NavigationItem.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/keys/ToldKeys.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kWide = 208;
constexpr int kNarrow = 64;
} // namespace

Navigation::Navigation(const std::vector<PageEntry>& pages, QWidget* parent)
    : QFrame(parent), m_pages(pages), m_avatar(new Avatar(36, this)),
      m_shop(new TextLabel(TextStyle::Strong, Role::Ink, this)), m_items(new QButtonGroup(this))
{
    setProperty("navigation", true);
    // Not clicked(): a screen reader presses an item by toggling it.
    connect(m_items, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !signalsBlocked()) {
            Q_EMIT chosen(m_pages[std::size_t(id)].id);
        }
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 9, 12);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 0);
    head->setSpacing(10);
    m_shop->setElided(true);
    head->addWidget(m_avatar);
    head->addWidget(m_shop, 1);
    column->addLayout(head);
    column->addSpacing(8);
    QVBoxLayout* items = scrolledItems(column);
    for (const PageGroup group : {PageGroup::Daily, PageGroup::Running, PageGroup::Growth}) {
        addCaption(items, group);
        addPages(items, group);
    }
    items->addStretch(1);
    addPages(items, PageGroup::Bottom);
    m_fold = addFoot(items);
    addSteps();
    onTheme(this, [this] { fit(); });
}

/// On a low screen with large text the items do not all fit: they scroll.
QVBoxLayout* Navigation::scrolledItems(QVBoxLayout* column)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the items have it and scroll into sight
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(scroll);
    auto* items = new QVBoxLayout(inner);
    items->setContentsMargins(0, 0, 0, 0);
    items->setSpacing(2);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    return items;
}

/// From page to page in their order, round and round.
void Navigation::addSteps()
{
    const auto step = [this](int by) {
        const int count = static_cast<int>(m_pages.size());
        m_items->button((m_items->checkedId() + by + count) % count)->click();
    };
    auto* next = toldShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this,
                              [] { return tr("The next page"); });
    connect(next, &QShortcut::activated, this, [step] { step(1); });
    auto* before = toldShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this,
                                [] { return tr("The page before"); });
    connect(before, &QShortcut::activated, this, [step] { step(-1); });
}

void Navigation::setShop(const QString& name, const QString& key)
{
    m_shop->setText(name);
    m_avatar->setPerson(name, key);
    m_avatar->setToolTip(name);
}

void Navigation::setCurrent(const QString& page)
{
    const QSignalBlocker quiet(this);
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](const PageEntry& entry) { return entry.id == page; });
    if (found != m_pages.end()) {
        m_items->button(static_cast<int>(found - m_pages.begin()))->setChecked(true);
    }
}

void Navigation::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed) {
        return;
    }
    m_collapsed = collapsed;
    fit();
    Q_EMIT collapsedChanged(collapsed);
}

void Navigation::addPages(QVBoxLayout* column, PageGroup group)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const PageEntry& entry = m_pages[i];
        if (entry.group != group) {
            continue;
        }
        auto* item = new NavigationItem(entry.icon, this);
        item->setObjectName(QStringLiteral("nav.") + entry.id);
        m_items->addButton(item, static_cast<int>(i));
        column->addWidget(item);
        onLanguage(item, [item, &entry] {
            item->setText(entry.word());
            item->setAccessibleName(entry.word());
        });
        if (i < 10) { // the tenth is Alt+0; the others are reached by Ctrl+Page Down and Ctrl+K
            auto* key = toldShortcut(QKeySequence(QStringLiteral("Alt+%1").arg((i + 1) % 10)), this,
                                     [&entry] { return entry.word(); });
            connect(key, &QShortcut::activated, item, &QAbstractButton::click);
        }
    }
}

void Navigation::addCaption(QVBoxLayout* column, PageGroup group)
{
    const bool any = std::any_of(m_pages.begin(), m_pages.end(),
                                 [group](const PageEntry& entry) { return entry.group == group; });
    if (!any) {
        return;
    }
    auto* caption = new TextLabel(TextStyle::Note, Role::Quiet, this);
    caption->setContentsMargins(14, 12, 0, 4);
    onLanguage(caption, [this, caption, group] { caption->setText(captionOf(group)); });
    column->addWidget(caption);
    m_captions.push_back(caption);
}

NavigationItem* Navigation::addFoot(QVBoxLayout* column)
{
    auto* fold = new NavigationItem(QStringLiteral("layout-sidebar-left-collapse"), this);
    fold->setCheckable(false);
    onLanguage(fold, [this, fold] {
        fold->setText(m_collapsed ? tr("Expand") : tr("Collapse"));
        fold->setAccessibleName(tr("Collapse the navigation"));
    });
    connect(fold, &QAbstractButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    column->addWidget(fold);
    return fold;
}

QString Navigation::captionOf(PageGroup group) const
{
    switch (group) {
    case PageGroup::Daily:
        return tr("Daily");
    case PageGroup::Running:
        return tr("Running the shop");
    case PageGroup::Growth:
        return tr("Growth");
    case PageGroup::Bottom:
        break;
    }
    return {};
}

void Navigation::fit()
{
    setFixedWidth(m_collapsed ? kNarrow : scaled(kWide));
    m_shop->setVisible(!m_collapsed);
    for (QWidget* caption : m_captions) {
        caption->setVisible(!m_collapsed);
    }
    for (QAbstractButton* button : m_items->buttons()) {
        static_cast<NavigationItem*>(button)->setFolded(m_collapsed);
    }
    if (m_fold != nullptr) {
        m_fold->setIconName(m_collapsed ? QStringLiteral("layout-sidebar-left-expand")
                                        : QStringLiteral("layout-sidebar-left-collapse"));
        m_fold->setText(m_collapsed ? tr("Expand") : tr("Collapse"));
        m_fold->setFolded(m_collapsed);
    }
}

} // namespace linli::ui
