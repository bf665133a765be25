// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/staff/StaffPresenter.h"

#include "ui/language/CellText.h"

namespace linli::ui {

namespace {

struct Seen
{
    usecases::DeskView desk;
    usecases::StaffSettings settings;
};

} // namespace

StaffPresenter::StaffPresenter(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void StaffPresenter::refresh()
{
    m_context.shop.ask<Seen>(
        this,
        [](StoreSide& side) -> Result<Seen> {
            Seen seen;
            LINLI_ASSIGN(seen.desk, usecases::deskView(side.shop));
            LINLI_ASSIGN(seen.settings, usecases::staffSettings(side.shop));
            return seen;
        },
        [this](Result<Seen> seen) {
            if (!seen) {
                Q_EMIT failed(sentenceOf(seen.error()));
                return;
            }
            m_desk = std::move(seen->desk);
            m_settings = seen->settings;
            Q_EMIT changed();
        });
}

void StaffPresenter::act(std::function<Result<void>(StoreSide&)> work)
{
    m_context.shop.change<bool>(
        this,
        [work = std::move(work)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(work(side));
            return true;
        },
        [this](const Result<bool>& done) {
            if (!done) {
                Q_EMIT refused(done.error());
                return;
            }
            Q_EMIT wrote();
            refresh();
        });
}

void StaffPresenter::add(const usecases::NewStaff& person)
{
    act([person](StoreSide& side) -> Result<void> {
        LINLI_TRY(usecases::addStaff(side.shop, person));
        return {};
    });
}

void StaffPresenter::edit(const QString& id, const usecases::NewStaff& person)
{
    act([id = id.toStdString(), person](StoreSide& side) {
        return usecases::changeStaff(side.shop, id, person);
    });
}

void StaffPresenter::remove(const QString& id)
{
    act([id = id.toStdString()](StoreSide& side) { return usecases::removeStaff(side.shop, id); });
}

void StaffPresenter::keep(const usecases::StaffSettings& settings)
{
    act([settings](StoreSide& side) { return usecases::saveStaffSettings(side.shop, settings); });
}

} // namespace linli::ui
