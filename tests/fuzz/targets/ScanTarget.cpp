// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner or a phone reads off a poster, and what a person types for it.
#include "domain/core/Check.h"
#include "domain/ids/InviteCode.h"
#include "usecases/counter/CounterReading.h"

#include "fuzz/Target.h"

namespace linli::fuzz {

std::vector<std::string> seeds()
{
    return {"HTTPS://LAOWANG.EXAMPLE/I/7K3MQ9TXW2",
            "https://laowang.example/i/7k3mq9txw2?from=wx#a",
            "7K3MQ9TXW2",
            "7k3m-q9tx-w2",
            "000000001Y",
            "13800001234",
            "６９０１２３４５６７８９２"};
}

void readHostile(Bytes input)
{
    const std::string code = usecases::codeOfAddress(textOf(input));
    const Result<InviteCode> read = InviteCode::parse(code);
    if (read.ok()) { // what was read once reads the same again
        const Result<InviteCode> again = InviteCode::parse(read->text());
        LINLI_CHECK(again.ok() && *again == *read);
    }
    const Result<AliasCode> alias = AliasCode::parse(textOf(input));
    LINLI_CHECK(!alias.ok() || (alias->text().size() >= 4 && alias->text().size() <= 16));
}

} // namespace linli::fuzz
