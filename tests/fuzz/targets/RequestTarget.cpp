// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of neighbours' phones and of counters to the cloud's transport-free core.
#include "cloud/CloudKit.h"
#include "domain/core/Check.h"

#include <QCoreApplication>

#include "fuzz/Target.h"

namespace linli::fuzz {
namespace {

/// A service with one shop that lives as long as the program.
struct World
{
    World() : application(count, &name), store(kit.found()) {}
    int count = 1;
    char text[5] = "fuzz";
    char* name = text;
    QCoreApplication application;
    cloud::CloudKit kit{cloud::Store::Files};
    std::string store;
};

/// "METHOD PATH?QUERY\nname: value\n…\n\nbody", as far as it goes.
cloud::Request requestOf(std::string_view text)
{
    cloud::Request request;
    const std::size_t end = text.find("\n\n");
    std::string_view head = text.substr(0, end);
    request.body = end == std::string_view::npos ? "" : std::string(text.substr(end + 2));
    const std::string_view first = head.substr(0, head.find('\n'));
    const std::size_t space = first.find(' ');
    request.method = std::string(first.substr(0, space));
    const std::string_view target = space == std::string_view::npos ? "/" : first.substr(space + 1);
    const std::size_t mark = target.find('?');
    request.path = std::string(target.substr(0, mark));
    request.query = mark == std::string_view::npos ? "" : std::string(target.substr(mark + 1));
    head.remove_prefix(std::min(first.size() + 1, head.size()));
    while (!head.empty()) {
        const std::string_view line = head.substr(0, head.find('\n'));
        const std::size_t colon = line.find(": ");
        if (colon != std::string_view::npos) {
            request.headers.emplace_back(std::string(line.substr(0, colon)),
                                         std::string(line.substr(colon + 2)));
        }
        head.remove_prefix(std::min(line.size() + 1, head.size()));
    }
    return request;
}

} // namespace

std::vector<std::string> seeds()
{
    const std::string json = "content-type: application/json\nsync-schema: 1\n";
    const std::string form = "content-type: application/x-www-form-urlencoded\n";
    return {"GET /I/7K3MQ9TXW2\naccept-language: zh-CN",
            "POST /I/7K3MQ9TXW2/join\n" + form + "\nname=%E7%8E%8B&phone=13800001234&agree=1",
            "POST /I/7K3MQ9TXW2/order\n" + form + "idempotency-key: a1\n\nproduct=P1&qty=2",
            "GET /me\ncookie: linli=abc",
            "GET /healthz",
            "GET /metrics",
            "GET /openapi.json",
            "POST /v1/pair\n" + json + "\n{\"code\":\"ABCD-EFGH\",\"device_name\":\"counter\"}",
            "GET /v1/stores/01J/changes?cursor=abc&limit=5\nauthorization: Bearer x",
            "POST /v1/stores/01J/push\n" + json +
                "authorization: Bearer x\n\n{\"epoch\":\"e\",\"ops\":[{\"op\":\"1\"}]}"};
}

void readHostile(Bytes input)
{
    static World world;
    const cloud::Response answer = world.kit.service().handle(requestOf(textOf(input)));
    LINLI_CHECK(answer.status >= 200 && answer.status < 600);
    LINLI_CHECK(answer.status != 500);                 // nobody's bytes are an internal error
    for (const auto& [name, value] : answer.headers) { // no header out of a request's line ends
        LINLI_CHECK(value.find_first_of("\r\n") == std::string::npos);
    }
}

} // namespace linli::fuzz
