// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace linli::ui {

class Button;
class Page;
class SearchField;
class TextLabel;

/// Title, search and the one primary action of the page that is shown.
class TopBar : public QFrame
{
    Q_OBJECT
  public:
    explicit TopBar(QWidget* parent = nullptr);
    /// `page` stays the caller's.
    void showPage(Page* page);
    [[nodiscard]] SearchField* searchField() const { return m_search; }
    [[nodiscard]] Button* primary() const { return m_primary; }
    [[nodiscard]] Button* bell() const { return m_bell; }

  Q_SIGNALS:
    /// The search over everything is wanted.
    void everywherePressed();

  private:
    void write();
    void addKeys();
    void nameLists();
    Page* m_page = nullptr;
    TextLabel* m_title;
    SearchField* m_search;
    Button* m_everywhere;
    Button* m_primary;
    Button* m_bell;
};

} // namespace linli::ui
