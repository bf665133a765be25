// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/PublicNames.h"

#include "domain/member/MaskedName.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>

namespace linli::usecases {

std::vector<std::string> publicNames(const std::vector<NamedPerson>& people)
{
    std::vector<std::size_t> byCreation(people.size());
    std::iota(byCreation.begin(), byCreation.end(), std::size_t{0});
    std::sort(byCreation.begin(), byCreation.end(), [&people](std::size_t a, std::size_t b) {
        return people[a].creation < people[b].creation;
    });
    std::map<std::string, int> sharing;
    std::vector<std::string> masked(people.size());
    for (const std::size_t person : byCreation) {
        const int number = static_cast<int>(people[person].creation % 100);
        const std::string mask = maskName(people[person].name, number);
        const int place = ++sharing[mask];
        masked[person] = place == 1 ? mask : mask + std::to_string(place);
    }
    return masked;
}

} // namespace linli::usecases
