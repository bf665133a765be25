// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace linli::ui {

/// What a page may ask of the window it stands in.
class PageHost
{
  public:
    PageHost() = default;
    PageHost(const PageHost&) = delete;
    PageHost& operator=(const PageHost&) = delete;
    virtual ~PageHost() = default;

    /// Shows another page; `argument` is its own affair (a key to open, a filter).
    virtual void go(const QString& page, const QString& argument) = 0;
    virtual void notice(const QString& text) = 0;
    virtual void noticeUndoable(const QString& text, std::function<void()> undo) = 0;
    /// Something was written: pages read again when they are next seen, this one now.
    virtual void shopChanged() = 0;
};

/// One page of the console. The frame around it shows its title, its search and its one primary
/// action. Holds no decisions: those are its presenter's.
class Page : public QWidget
{
    Q_OBJECT
  public:
    explicit Page(PageHost& host, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Empty: the page has no primary action.
    [[nodiscard]] virtual QString primaryText() const { return {}; }
    /// A name of resources/icons.
    [[nodiscard]] virtual QString primaryIcon() const { return QStringLiteral("plus"); }
    virtual void primaryPressed() {}
    /// Empty: nothing to search on this page.
    [[nodiscard]] virtual QString searchHint() const { return {}; }
    virtual void search(const QString& text) { Q_UNUSED(text) }
    /// Reads from the shop; called on the first showing and when the shop changed.
    virtual void refresh() = 0;
    virtual void openWith(const QString& argument) { Q_UNUSED(argument) }
    /// Ctrl+E: exports what the page shows in a way of its own; false: the list in sight is taken.
    virtual bool exportShown() { return false; }

  protected:
    [[nodiscard]] PageHost& host() const { return m_host; }

  private:
    PageHost& m_host;
};

} // namespace linli::ui
