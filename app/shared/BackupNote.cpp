// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/BackupNote.h"

#include "usecases/settings/NamedLines.h"

#include <array>

namespace linli::app {
namespace {

using Counts = backup::Counts;

constexpr std::array kCounts{
    std::pair{"members", &Counts::members}, std::pair{"orders", &Counts::orders},
    std::pair{"products", &Counts::products}, std::pair{"rewards", &Counts::rewards},
    std::pair{"entries", &Counts::entries}};

using Lines = usecases::NamedLines;

Result<std::int64_t> numberOf(const Lines& lines, std::string_view name)
{
    if (const auto number = usecases::numberIn(lines, name)) {
        return *number;
    }
    return Error(ErrorCode::BackupDamaged).detail("the note lacks " + std::string(name));
}

} // namespace

std::string textOf(const BackupNote& note)
{
    std::string text = "shop=" + note.facts.shopId + "\nkey=" + note.keyHex +
                       "\nmade=" + std::to_string(note.madeAt.unixMs()) +
                       "\nbytes=" + std::to_string(note.facts.bytes) + "\n";
    for (const auto& [name, count] : kCounts) {
        text += std::string(name) + "=" + std::to_string(note.facts.counts.*count) + "\n";
    }
    if (note.facts.lastEventAt) {
        text += "last=" + std::to_string(note.facts.lastEventAt->unixMs()) + "\n";
    }
    return text;
}

Result<BackupNote> parseBackupNote(std::string_view text)
{
    const Lines lines = usecases::namedLines(text);
    BackupNote note;
    const auto shop = lines.find("shop");
    const auto key = lines.find("key");
    if (shop == lines.end() || key == lines.end()) {
        return Error(ErrorCode::BackupDamaged).detail("the note names no shop");
    }
    note.facts.shopId = shop->second;
    note.keyHex = key->second;
    LINLI_ASSIGN(const std::int64_t made, numberOf(lines, "made"));
    note.madeAt = Instant::fromUnixMs(made);
    LINLI_ASSIGN(note.facts.bytes, numberOf(lines, "bytes"));
    for (const auto& [name, count] : kCounts) {
        LINLI_ASSIGN(note.facts.counts.*count, numberOf(lines, name));
    }
    if (lines.contains("last")) {
        LINLI_ASSIGN(const std::int64_t last, numberOf(lines, "last"));
        note.facts.lastEventAt = Instant::fromUnixMs(last);
    }
    return note;
}

} // namespace linli::app
