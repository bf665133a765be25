// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/TestShop.h"
#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"
#include "usecases/boards/Boards.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace linli::ui {

/// What a page told its window.
class PageWitness final : public PageHost
{
  public:
    void go(const QString& page, const QString& argument) override
    {
        visited += page + QLatin1Char(':') + argument;
    }
    void notice(const QString& text) override { notices += text; }
    void noticeUndoable(const QString& text, std::function<void()> undoing) override
    {
        notices += text;
        undo = std::move(undoing);
    }
    void shopChanged() override { ++changes; }

    QStringList visited;
    QStringList notices;
    std::function<void()> undo;
    int changes = 0;
};

/// A page's surroundings over a real shop file: jobs run at once on the test's thread, answers come
/// through the event loop as in the console.
class PageShop
{
  public:
    PageShop();

    [[nodiscard]] kit::TestShop& shop() { return m_shop; }
    [[nodiscard]] AppContext& context() { return m_context; }
    [[nodiscard]] PageWitness& host() { return m_host; }
    /// Five sharers with 1 … 5 invited buyers each, all of this week.
    void addBoard();
    /// From now on every job fails with this.
    void breakWith(ErrorCode code) { m_broken = code; }

  private:
    using Job = std::function<Result<void>(StoreSide&)>;
    using Answer = std::function<void(Result<void>)>;
    void run(const Job& work, const Answer& done);
    kit::TestShop m_shop;
    usecases::Boards m_boards;
    StoreSide m_side;
    std::optional<ErrorCode> m_broken;
    ShopAccess m_access;
    AppContext m_context;
    PageWitness m_host;
};

/// Lets queued answers and worker threads come in until `done` or 10 s.
bool waitFor(const std::function<bool()>& done);

/// Types into a line as an input method does (any script), then leaves it with Enter.
void typeInto(QLineEdit& line, const QString& text);

/// Labels and buttons of a shown page whose words do not fit into them.
[[nodiscard]] QStringList clippedTexts(const QWidget& page);

/// Shows the page at 1024×700, waits for it to be still; saves a picture where LINLI_PICTURES
/// names a folder.
void look(QWidget& page, const QString& name, QSize size = {1180, 800});

} // namespace linli::ui
