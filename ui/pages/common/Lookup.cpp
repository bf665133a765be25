// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/Lookup.h"

#include "ui/widgets/PickField.h"
#include "usecases/members/Members.h"
#include "usecases/products/Products.h"

namespace linli::ui {

namespace {

constexpr std::int32_t kSuggestions = 8;

usecases::PageRequest firstFew()
{
    return {kSuggestions, std::nullopt};
}

/// Suggestions are a convenience: where they fail the field still takes what is typed.
template <typename Row, typename Work, typename ToPick>
void suggest(AppContext& context, PickField* field, Work work, ToPick toPick)
{
    QObject::connect(
        field, &PickField::asked, field, [&context, field, work, toPick](const QString& typed) {
            context.shop.ask<usecases::Page<Row>>(
                field,
                [work, typed = typed.toStdString()](StoreSide& side) { return work(side, typed); },
                [field, typed, toPick](const Result<usecases::Page<Row>>& page) {
                    std::vector<Pick> picks;
                    if (page.ok() && field->text() == typed) {
                        for (const Row& row : page->rows) {
                            picks.push_back(toPick(row));
                        }
                        field->setSuggestions(picks);
                    }
                });
        });
}

} // namespace

void suggestMembers(AppContext& context, PickField* field)
{
    suggest<usecases::MemberRow>(
        context, field,
        [](StoreSide& side, const std::string& typed) {
            usecases::MemberQuery query;
            query.text = typed;
            return usecases::listMembers(side.shop, query, firstFew());
        },
        [](const usecases::MemberRow& row) {
            return Pick{
                text(row.key.text()), text(row.name),
                QStringLiteral("%1  %2").arg(text(row.phone.text()), text(row.building)).trimmed()};
        });
}

void suggestProducts(AppContext& context, PickField* field)
{
    suggest<usecases::Product>(
        context, field,
        [](StoreSide& side, const std::string& typed) {
            usecases::ProductQuery query;
            query.text = typed;
            return usecases::listProducts(side.shop, query, firstFew());
        },
        [](const usecases::Product& row) {
            return Pick{text(row.id), text(row.name),
                        QStringLiteral("%1  %2").arg(text(row.spec), money(row.listFen)).trimmed()};
        });
}

} // namespace linli::ui
