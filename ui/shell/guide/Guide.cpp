// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guide/Guide.h"

#include "ui/shell/keys/KeySheet.h"
#include "ui/shell/news/NewsDialog.h"
#include "ui/shell/news/NewsPaper.h"
#include "ui/shell/tour/TourOverlay.h"
#include "ui/widgets/keys/ToldKeys.h"
#include "usecases/settings/Welcome.h"

#include <QSettings>
#include <QShortcut>

namespace linli::ui {

namespace {
/// Set when the first steps lead into the sample shop: its window, made anew, begins with the tour.
const QString kTourWanted = QStringLiteral("guide/tour");
} // namespace

Guide::Guide(AppContext& context,
             PageHost& host,
             QWidget* window,
             QWidget* frame,
             std::function<Page*()> page)
    : QObject(window), m_context(context), m_host(host), m_window(window), m_frame(frame),
      m_page(std::move(page))
{
    auto* keys = toldShortcut(QKeySequence(Qt::Key_F1), window, [] { return tr("This sheet"); });
    connect(keys, &QShortcut::activated, this, &Guide::openKeys);
}

void Guide::begin()
{
    if (m_context.profile.sample && QSettings().value(kTourWanted).toBool()) {
        QSettings().remove(kTourWanted);
        openTour();
        return;
    }
    m_context.shop.ask<bool>(
        this, [](StoreSide& side) { return usecases::firstStepsDue(side.shop); },
        [this](const Result<bool>& due) {
            if (due.ok() && *due && !m_context.shop.refusal()) {
                openFirstSteps();
            } else {
                openNewsAfterUpdate();
            }
        });
}

void Guide::open(const QString& what)
{
    if (what == QLatin1String("setup")) {
        openFirstSteps();
    } else if (what == QLatin1String("tour")) {
        openTour();
    } else if (what == QLatin1String("keys")) {
        openKeys();
    } else if (what == QLatin1String("news")) {
        openNews(true);
    }
}

void Guide::openFirstSteps()
{
    NewsMemory::keep(NewsMemory::running()); // who begins now has missed nothing
    auto* steps = new FirstSteps(m_context, m_window);
    connect(steps, &FirstSteps::shopNamed, this, [this] { m_host.shopChanged(); });
    connect(steps, &FirstSteps::left, this, &Guide::finishFirstSteps);
    steps->open();
}

void Guide::finishFirstSteps(FirstAct act)
{
    m_context.shop.change<bool>(
        this,
        [](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::leaveFirstSteps(side.shop));
            return true;
        },
        [this, act](const Result<bool>&) { // a shop that takes no writes can still be looked at
            switch (act) {
            case FirstAct::Import:
                m_host.go(QStringLiteral("import"), {});
                break;
            case FirstAct::Sample:
                QSettings().setValue(kTourWanted, true);
                m_context.switchShop(true);
                break;
            case FirstAct::Cloud:
                m_host.go(QStringLiteral("sync"), {});
                break;
            case FirstAct::Nothing:
                break;
            }
        });
}

void Guide::openTour()
{
    if (m_tour == nullptr) {
        m_tour = new TourOverlay(m_host, m_frame);
    }
    m_tour->start();
}

void Guide::openKeys()
{
    const Page* page = m_page();
    auto* sheet = new KeySheet(
        [this, page = QPointer<const Page>(page)] {
            std::vector<KeyGroup> groups;
            if (page != nullptr) {
                groups.push_back(
                    {KeySheet::tr("On this page: %1").arg(page->title()), keysIn(*page)});
            }
            std::vector<KeyLine> everywhere =
                keysIn(*m_frame, page == nullptr ? nullptr : page->parentWidget());
            const std::vector<KeyLine> window = keysOf(*m_window);
            everywhere.insert(everywhere.begin(), window.begin(), window.end());
            groups.push_back({KeySheet::tr("In the whole window"), everywhere});
            groups.push_back({KeySheet::tr("In lists"), listKeys()});
            groups.push_back({KeySheet::tr("Everywhere"), generalKeys()});
            return groups;
        },
        m_window);
    sheet->open();
}

void Guide::openNews(bool all)
{
    auto* news = new NewsDialog(all ? QVersionNumber() : NewsMemory::seen(), m_window);
    news->open();
}

void Guide::openNewsAfterUpdate()
{
    const QVersionNumber seen = NewsMemory::seen();
    const QVersionNumber running = NewsMemory::running();
    const bool updated = !seen.isNull() && seen < running;
    if (updated && !newsBetween(newsFile(), seen, running, words::Language::Zh).empty()) {
        openNews(false);
    }
    if (seen.isNull() || updated) {
        NewsMemory::keep(running);
    }
}

} // namespace linli::ui
