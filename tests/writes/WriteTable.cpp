// SPDX-License-Identifier: GPL-3.0-or-later
#include "writes/WriteTable.h"

namespace linli {

WriteScene::WriteScene(kit::TestShop& shopKit)
    : kit(shopKit), shop(shopKit.shop()), li(shopKit.enrol("李秀英", "13800000001")),
      wang(shopKit.enrol("王小明", "13800000002"))
{
    kit.product("EGG", 2500);
    kit.cashRule();
    kit.eggRule();
    kit.bind(wang, li);
    order = kit.paidOrder(wang, 3000);
    kit.fulfil(order);
}

void FaultedWrite::failEachOf(const NamedWrite& write)
{
    WriteScene scene(kit);
    if (write.prepare != nullptr) {
        write.prepare(scene);
        ASSERT_FALSE(HasFailure()) << "not even prepared";
    }
    if (write.readBefore != nullptr) {
        readBefore = [&] { write.readBefore(scene); };
    }
    failEachStatement([&] { return write.act(scene); });
    RecordProperty("faults", faults);
}

} // namespace linli
