// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/GoodsStep.h"

#include "domain/campaign/RunOfShow.h"
#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/pages/campaigns/steps/EntryRow.h"
#include "ui/widgets/Field.h"

#include <QVBoxLayout>

namespace linli::ui {

using campaign::Campaign;
using Whole = std::optional<std::int64_t>;

void GoodsStep::fill()
{
    setTitle(tr("Goods, in the order they are shown"));
    for (std::size_t i = 0; i < campaign().goods.size(); ++i) {
        fillOne(i);
    }
    adder(body(), tr("Add a product"), [](Campaign& c) { c.goods.emplace_back(); });
}

void GoodsStep::fillOne(std::size_t i)
{
    EntryRow* made = entry(
        int(i),
        [](Campaign& c, int from, int to) { moveGoods(c, std::size_t(from), std::size_t(to)); },
        [](Campaign& c, int at) { removeGoods(c, std::size_t(at)); });
    const campaign::LineItem& item = campaign().goods[i];
    const std::string path = entryPath("goods", i);
    row(made->body(),
        {{line(path + "name", tr("Product"), item.facts.name,
               [i](Campaign& c, const std::string& v) { c.goods[i].facts.name = v; }),
          4},
         {line(path + "spec", tr("Size"), item.spec,
               [i](Campaign& c, const std::string& v) { c.goods[i].spec = v; }),
          2},
         {choice(path + "category", tr("Category"), categoryChoices(), item.facts.category,
                 [i](Campaign& c, const std::string& v) { c.goods[i].facts.category = v; }),
          3}});
    row(made->body(),
        {{amount(path + "live_fen", tr("Live price"), item.liveFen,
                 [i](Campaign& c, const Whole& v) { c.goods[i].liveFen = v.value_or(0); }),
          1},
         {amount(path + "strike_fen", tr("Compared with"), item.strikeFen,
                 [i](Campaign& c, const Whole& v) { c.goods[i].strikeFen = v; }),
          1},
         {amount(path + "cost_fen", tr("Cost"), item.costFen,
                 [i](Campaign& c, const Whole& v) { c.goods[i].costFen = v; }),
          1},
         {number(path + "quota", tr("Pieces"), item.quota,
                 [i](Campaign& c, const Whole& v) { c.goods[i].quota = v; }),
          1},
         {number(path + "per_person", tr("Per person"), item.perPerson,
                 [i](Campaign& c, const Whole& v) { c.goods[i].perPerson = v; }),
          1}});
    row(made->body(), {{line(path + "point", tr("Selling point, on the product card"), item.point,
                             [i](Campaign& c, const std::string& v) { c.goods[i].point = v; }),
                        1}});
    fillProofs(made->body(), i);
    notesAt(made->body(), "goods[" + std::to_string(i) + "]");
    made->watchFields();
}

void GoodsStep::fillProofs(QBoxLayout* into, std::size_t i)
{
    const campaign::LineItem& item = campaign().goods[i];
    const std::string path = entryPath("goods", i);
    row(into,
        {{line(path + "compare_source", tr("Proof of the compared price"), item.compareSource,
               [i](Campaign& c, const std::string& v) { c.goods[i].compareSource = v; }),
          2},
         {line(path + "batch", tr("Batch"), item.facts.batch,
               [i](Campaign& c, const std::string& v) { c.goods[i].facts.batch = v; }),
          1},
         {line(path + "supplier_record", tr("Supplier record"), item.facts.supplierRecord,
               [i](Campaign& c, const std::string& v) { c.goods[i].facts.supplierRecord = v; }),
          1}});
}

} // namespace linli::ui
