// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/RawShop.h"

#include "kit/TestShop.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/products/Products.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace linli::app {

using kit::must;

void fillShop(usecases::Shop& shop)
{
    usecases::FirstOrderRule eggs;
    eggs.id = RuleId("G");
    eggs.unit = Unit("egg");
    eggs.inviterCount = 1;
    eggs.inviteeCount = 1;
    eggs.minBasisFen = 100;
    eggs.budget = 100;
    eggs.window = {kit::at("2026-01-01 00:00"), kit::at("2027-01-01 00:00")};
    must(usecases::addRule(shop, usecases::ruleFrom(eggs)));
    usecases::ProductDraft draft;
    draft.sku = "EGG";
    draft.name = "鸡蛋";
    draft.listFen = 2000;
    must(usecases::saveProduct(shop, draft));
    usecases::NewMember aunt;
    aunt.name = "李阿姨";
    const MemberKey inviter = must(usecases::enrol(shop, aunt));
    for (int i = 0; i < kFilledOrders; ++i) {
        usecases::NewMember person;
        person.name = "邻居" + std::to_string(i);
        const MemberKey invitee = must(usecases::enrol(shop, person));
        must(usecases::bindTo(shop, invitee, inviter));
        usecases::NewOrder order;
        order.buyer = invitee;
        order.lines = {{"EGG", 2, std::nullopt}};
        must(usecases::payOrder(shop, must(usecases::placeOrder(shop, order)).order));
    }
}

void writeRaw(const std::string& file, const std::vector<QString>& statements)
{
    const QString name = QStringLiteral("raw");
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        raw.setDatabaseName(QString::fromStdString(file));
        ASSERT_TRUE(raw.open());
        for (const QString& sql : statements) {
            QSqlQuery query(raw);
            ASSERT_TRUE(query.exec(sql))
                << sql.toStdString() << query.lastError().text().toStdString();
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace linli::app
