// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/PalettePresenter.h"

#include "usecases/finding/FindAll.h"

#include <charconv>

namespace linli::ui {

namespace {

std::size_t placeOf(const std::string& key)
{
    std::size_t place = 0;
    std::from_chars(key.data(), key.data() + key.size(), place);
    return place;
}

} // namespace

PalettePresenter::PalettePresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

void PalettePresenter::search(const QString& typed)
{
    const std::vector<PaletteAction> actions = paletteActions();
    std::vector<std::string> words;
    for (const PaletteAction& action : actions) {
        words.push_back(action.words.toStdString());
    }
    read<std::vector<usecases::Found>>(
        0,
        [typed = typed.trimmed().toStdString(), words](StoreSide& side) {
            return usecases::findAll(side.shop, typed, words);
        },
        [this, typed, actions](const std::vector<usecases::Found>& hits) {
            m_lines.clear();
            for (const usecases::Found& hit : hits) {
                m_lines.push_back(lineOf(hit, actions));
            }
            m_shownFor = typed;
            Q_EMIT found();
        });
}

PaletteLine PalettePresenter::lineOf(const usecases::Found& hit,
                                     const std::vector<PaletteAction>& actions) const
{
    using usecases::FoundKind;
    switch (hit.kind) {
    case FoundKind::Word: {
        const PaletteAction& action = actions[placeOf(hit.key)];
        return {hit.kind, action.icon, action.words, action.group, action.page, action.argument};
    }
    case FoundKind::Person:
        return {hit.kind,       QStringLiteral("user"),    text(hit.title),
                text(hit.note), QStringLiteral("members"), text(hit.key)};
    case FoundKind::Product:
        return {hit.kind,       QStringLiteral("package"),  text(hit.title),
                text(hit.note), QStringLiteral("products"), text(hit.key)};
    case FoundKind::Campaign:
        return {hit.kind,       QStringLiteral("broadcast"), text(hit.title),
                text(hit.note), QStringLiteral("campaigns"), text(hit.key)};
    case FoundKind::Order:
        return {hit.kind,       QStringLiteral("receipt-2"), text(hit.title),
                text(hit.note), QStringLiteral("orders"),    text(hit.key)};
    }
    return {};
}

} // namespace linli::ui
