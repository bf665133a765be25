// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/scanner/KeyCodes.h"

#include <string_view>

#if __has_include(<xcb/xcb.h>)
#include <xcb/xcb.h>
#define LINLI_READS_XCB 1
#endif

namespace linli::ui {

#ifdef LINLI_READS_XCB

namespace {

struct KeyRow
{
    unsigned first = 0; ///< code of its first key: evdev's + 8
    std::string_view plain;
    std::string_view shifted;
};

constexpr KeyRow kRows[] = {
    {10, "1234567890-=", "!@#$%^&*()_+"},
    {24, "qwertyuiop[]", "QWERTYUIOP{}"},
    {38, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    {51, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    {65, " ", " "},
    {79, "789-456+1230.", "789-456+1230."},
};

constexpr unsigned kEnter = 36;
constexpr unsigned kKeypadEnter = 104;
constexpr unsigned kTab = 23;

bool isModifier(unsigned code)
{
    constexpr unsigned kModifiers[] = {37, 50, 62, 64, 66, 77, 105, 108, 133, 134};
    for (const unsigned modifier : kModifiers) {
        if (modifier == code) {
            return true;
        }
    }
    return false;
}

std::optional<QChar> characterOf(unsigned code, unsigned state)
{
    for (const KeyRow& row : kRows) {
        if (code >= row.first && code < row.first + row.plain.size()) {
            const std::size_t at = code - row.first;
            const bool shift = (state & XCB_MOD_MASK_SHIFT) != 0;
            const bool lock = (state & XCB_MOD_MASK_LOCK) != 0;
            const char plain = row.plain[at];
            const bool letter = plain >= 'a' && plain <= 'z';
            const bool upper = letter ? shift != lock : shift;
            return QLatin1Char(upper ? row.shifted[at] : plain);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RawKey> rawKeyOf(const QByteArray& type, const void* message)
{
    constexpr unsigned kSentMask = 0x80; // set where another program sent the event
    if (type != "xcb_generic_event_t" || message == nullptr) {
        return std::nullopt;
    }
    const auto* any = static_cast<const xcb_generic_event_t*>(message);
    if ((any->response_type & ~kSentMask) != XCB_KEY_PRESS) {
        return std::nullopt;
    }
    const auto* press = static_cast<const xcb_key_press_event_t*>(message);
    RawKey key;
    key.atMs = press->time;
    const unsigned code = press->detail;
    if (isModifier(code)) {
        return key;
    }
    constexpr unsigned kCommand = XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;
    const auto character = characterOf(code, press->state);
    if (code == kEnter || code == kKeypadEnter || code == kTab) {
        key.kind = RawKey::Kind::End;
    } else if ((press->state & kCommand) == 0 && character) {
        key.kind = RawKey::Kind::Character;
        key.character = *character;
    } else {
        key.kind = RawKey::Kind::Other;
    }
    return key;
}

#else

std::optional<RawKey> rawKeyOf(const QByteArray&, const void*)
{
    return std::nullopt;
}

#endif

} // namespace linli::ui
