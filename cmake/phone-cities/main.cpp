// SPDX-License-Identifier: GPL-3.0-or-later
// Writes PhoneCities.inc (models/domain/member/PhoneCity.cpp) from the geocoding table of
// libphonenumber: asked once for every prefix of seven digits, so the program needs neither the
// library nor its 17 MB. Argument: the file.
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <phonenumbers/geocoding/phonenumber_offline_geocoder.h>
#include <phonenumbers/phonenumber.pb.h>
#include <string>
#include <vector>

namespace {

constexpr std::uint32_t kFirst = 1'300'000;
constexpr std::uint32_t kEnd = 2'000'000;

std::string placeOf(const i18n::phonenumbers::PhoneNumberOfflineGeocoder& geocoder,
                    std::uint32_t prefix)
{
    i18n::phonenumbers::PhoneNumber number;
    number.set_country_code(86);
    number.set_national_number(std::uint64_t{prefix} * 10'000 + 1234);
    std::string place = geocoder.GetDescriptionForNumber(number, icu::Locale("zh", "CN"));
    return place == "中国" ? std::string() : place; // somewhere in China is no city
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: linli_phone_cities FILE\n";
        return 2;
    }
    const i18n::phonenumbers::PhoneNumberOfflineGeocoder geocoder;
    std::map<std::string, std::uint32_t> numbers{{"", 0}};
    std::vector<std::string> cities{""};
    std::ofstream out(argv[1], std::ios::binary);
    std::string runs = "0"; // so that every prefix has a run that begins at it or before
    std::size_t count = 1;
    std::string before;
    for (std::uint32_t prefix = kFirst; prefix < kEnd; ++prefix) {
        std::string place = placeOf(geocoder, prefix);
        if (place == before) {
            continue;
        }
        const auto [city, isNew] =
            numbers.try_emplace(place, static_cast<std::uint32_t>(cities.size()));
        if (isNew) {
            cities.push_back(place);
        }
        runs += (count++ % 12 == 0 ? ",\n" : ",") +
                std::to_string(((prefix - kFirst) << 10U) | city->second);
        before = std::move(place);
    }
    if (cities.size() < 300 || cities.size() > 1024) {
        std::cerr << cities.size() << " cities: this table is another one\n";
        return 1;
    }
    out << "constexpr std::array<std::string_view, " << cities.size() << "> kCities{{\n";
    for (const std::string& city : cities) {
        out << "    \"" << city << "\",\n";
    }
    out << "}};\nconstexpr std::array<std::uint32_t, " << count << "> kRuns{{\n" << runs << "}};\n";
    return out.flush() ? 0 : 1;
}
