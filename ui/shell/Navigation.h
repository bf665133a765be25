// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageRegistry.h"

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace linli::ui {

class Avatar;
class NavigationItem;
class TextLabel;

/// The left edge: shop, groups of pages, the chosen one with a wash and an accent bar. 208 px wide,
/// 64 when collapsed.
class Navigation : public QFrame
{
    Q_OBJECT
  public:
    Navigation(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    void setShop(const QString& name, const QString& key);
    void setCurrent(const QString& page);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

  Q_SIGNALS:
    void chosen(const QString& page);
    void collapsedChanged(bool collapsed);

  private:
    void addPages(QVBoxLayout* column, PageGroup group);
    [[nodiscard]] QVBoxLayout* scrolledItems(QVBoxLayout* column);
    void addSteps();
    void addCaption(QVBoxLayout* column, PageGroup group);
    NavigationItem* addFoot(QVBoxLayout* column);
    [[nodiscard]] QString captionOf(PageGroup group) const;
    void fit();
    const std::vector<PageEntry>& m_pages;
    Avatar* m_avatar;
    TextLabel* m_shop;
    QButtonGroup* m_items;
    NavigationItem* m_fold = nullptr;
    std::vector<QWidget*> m_captions;
    bool m_collapsed = false;
};

} // namespace linli::ui
