// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/ImportFile.h"

namespace linli::usecases::imports {

const char* nameOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Paid:
        return "paid";
    case OrderStatus::PartlyRefunded:
        return "partly_refunded";
    case OrderStatus::Refunded:
        return "refunded";
    case OrderStatus::Cancelled:
        return "cancelled";
    case OrderStatus::Unpaid:
        return "unpaid";
    }
    return "";
}

} // namespace linli::usecases::imports
