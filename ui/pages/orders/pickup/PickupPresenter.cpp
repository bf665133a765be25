// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/pickup/PickupPresenter.h"

#include "render/pickup/PickupPages.h"
#include "render/pickup/SlipPages.h"
#include "render/print/RasterPages.h"
#include "ui/context/Background.h"
#include "ui/language/LanguageSwitch.h"

namespace linli::ui {

PickupPresenter::PickupPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

void PickupPresenter::load()
{
    read<usecases::PickupList>(
        0, [](StoreSide& side) { return usecases::pickupList(side.shop); },
        [this](usecases::PickupList list) {
            m_list = std::move(list);
            m_loaded = true;
            Q_EMIT loaded();
        });
}

void PickupPresenter::chooseBuilding(const QString& building)
{
    m_building = building.toStdString();
    Q_EMIT loaded();
}

void PickupPresenter::choosePaper(PickupPaper paper)
{
    m_paper = paper;
    Q_EMIT loaded();
}

QStringList PickupPresenter::buildings() const
{
    QStringList names;
    for (const usecases::PickupBuilding& building : m_list.buildings) {
        if (!building.name.empty()) {
            names += text(building.name);
        }
    }
    return names;
}

usecases::PickupList PickupPresenter::chosen() const
{
    return m_building.empty() ? m_list : usecases::onlyBuilding(m_list, m_building);
}

std::shared_ptr<const render::Pages> PickupPresenter::pages() const
{
    const usecases::PickupList list = chosen();
    if (!m_loaded || list.orders == 0 || !context().pickupLists || !context().pickupSlips) {
        return nullptr;
    }
    if (m_paper == PickupPaper::Slips) {
        return std::make_shared<render::RasterPages>(
            std::make_shared<render::SlipPages>(context().pickupSlips(list, language())));
    }
    return std::make_shared<render::PickupPages>(context().pickupLists(list, language()));
}

QString PickupPresenter::paperTitle() const
{
    return m_paper == PickupPaper::Slips ? tr("Pick-up slips") : tr("Sorting and pick-up list");
}

void PickupPresenter::savePdf(const QString& path)
{
    const auto drawn = pages();
    if (!drawn) {
        return;
    }
    inBackground<bool>(
        this,
        [drawn, path, title = paperTitle()]() -> Result<bool> {
            LINLI_TRY(render::writePagesPdf(*drawn, title, path));
            return true;
        },
        [this, path](const Result<bool>& written) {
            if (written.ok()) {
                Q_EMIT saved(path);
            } else {
                Q_EMIT failed(sentenceOf(written.error()));
            }
        });
}

} // namespace linli::ui
