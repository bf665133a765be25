// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// How each kind is read as one JSON object with the instant of its last change, and written from
/// one. Sealed columns travel as hex of their sealed bytes.
namespace linli::storage::sql {

struct FieldKind
{
    std::string_view kind;
    std::string_view read;  ///< :entity -> object, ms of the last change (0 = unknown)
    std::string_view write; ///< :entity, :body
    std::string_view clear; ///< run before write; may be empty. :entity
};

inline constexpr std::string_view kReadProductFields = R"(
SELECT json_object('sku', sku, 'name', name, 'spec', spec, 'match_name', match_name,
    'category', category, 'barcode', barcode, 'unit', unit, 'list_fen', list_fen,
    'live_fen', live_fen, 'group_fen', group_fen, 'cost_fen', cost_fen, 'stock', stock,
    'promise', promise, 'reward_allowed', reward_allowed, 'held_ms', held_ms,
    'archived_ms', archived_ms, 'created_ms', created_ms), updated_ms
FROM product WHERE id = :entity)";
inline constexpr std::string_view kWriteProductFields = R"(
INSERT INTO product (id, sku, name, spec, match_name, category, barcode, unit, list_fen, live_fen,
    group_fen, cost_fen, stock, promise, reward_allowed, held_ms, archived_ms, created_ms, updated_ms)
SELECT :entity, b ->> 'sku', b ->> 'name', coalesce(b ->> 'spec', ''), b ->> 'match_name',
    coalesce(b ->> 'category', ''), coalesce(b ->> 'barcode', ''), coalesce(b ->> 'unit', ''),
    coalesce(b ->> 'list_fen', 0), b ->> 'live_fen', b ->> 'group_fen', b ->> 'cost_fen',
    b ->> 'stock', coalesce(b ->> 'promise', ''), coalesce(b ->> 'reward_allowed', 1),
    b ->> 'held_ms', b ->> 'archived_ms', coalesce(b ->> 'created_ms', 0), :now
FROM (SELECT :body AS b) WHERE true
ON CONFLICT (id) DO UPDATE SET sku = excluded.sku, name = excluded.name, spec = excluded.spec,
    match_name = excluded.match_name, category = excluded.category, barcode = excluded.barcode,
    unit = excluded.unit, list_fen = excluded.list_fen, live_fen = excluded.live_fen,
    group_fen = excluded.group_fen, cost_fen = excluded.cost_fen, stock = excluded.stock,
    promise = excluded.promise, reward_allowed = excluded.reward_allowed,
    held_ms = excluded.held_ms, archived_ms = excluded.archived_ms, updated_ms = excluded.updated_ms)";

inline constexpr std::string_view kReadIdentityFields = R"(
SELECT json_object('name', hex(name), 'nickname', hex(nickname), 'phone', hex(phone),
    'estate', hex(estate), 'building', hex(building), 'door', hex(door), 'note', hex(note)),
    updated_ms
FROM member_identity WHERE member = :entity)";
/// unhex() is younger than SQLite 3.40: the sealed columns are bound one by one.
inline constexpr std::string_view kWriteIdentityFields = R"(
INSERT INTO member_identity (member, name, nickname, phone, estate, building, door, note, updated_ms)
VALUES (:entity, :name, :nickname, :phone, :estate, :building, :door, :note, :now)
ON CONFLICT (member) DO UPDATE SET name = excluded.name, nickname = excluded.nickname,
    phone = excluded.phone, estate = excluded.estate, building = excluded.building,
    door = excluded.door, note = excluded.note, updated_ms = excluded.updated_ms)";

inline constexpr std::string_view kReadStaffFields = R"(
SELECT json_object('staff', staff), 0 FROM member WHERE key = :entity)";
inline constexpr std::string_view kWriteStaffFields = R"(
UPDATE member SET staff = coalesce(:body ->> 'staff', 0) WHERE key = :entity)";

inline constexpr std::string_view kReadTagFields = R"(
SELECT json_group_object(tag, 1), 0 FROM member_tag WHERE member = :entity)";
inline constexpr std::string_view kClearTagFields = R"(
DELETE FROM member_tag WHERE member = :entity)";
inline constexpr std::string_view kWriteTagFields = R"(
INSERT INTO member_tag (member, tag)
SELECT :entity, key FROM json_each(:body) WHERE value = 1)";

inline constexpr std::string_view kReadSettingFields = R"(
SELECT json_object('value', value), 0 FROM setting WHERE key = :entity)";
inline constexpr std::string_view kWriteSettingFields = R"(
INSERT INTO setting (key, value) SELECT :entity, :body ->> 'value' WHERE true
ON CONFLICT (key) DO UPDATE SET value = excluded.value)";

/// What a group buy was opened for: the neighbours' page of the group says it too.
inline constexpr std::string_view kReadOfferFields = R"(
SELECT json_object('product', product, 'unit_fen', unit_fen), 0
FROM group_offer WHERE group_id = :entity)";
inline constexpr std::string_view kWriteOfferFields = R"(
INSERT INTO group_offer (group_id, product, unit_fen)
SELECT :entity, b ->> 'product', coalesce(b ->> 'unit_fen', 0) FROM (SELECT :body AS b)
WHERE EXISTS (SELECT 1 FROM group_buy WHERE id = :entity) AND b ->> 'product' IS NOT NULL
ON CONFLICT (group_id) DO UPDATE SET product = excluded.product, unit_fen = excluded.unit_fen)";

/// What neighbours may know of a live session. The campaign itself stays on its computer, so
/// another counter keeps nothing of it.
inline constexpr std::string_view kReadSessionFields = R"(
SELECT json_object('title', title, 'state', state, 'starts_ms', starts_ms, 'ends_ms', ends_ms,
    'archived_ms', archived_ms), updated_ms
FROM campaign WHERE id = :entity)";
inline constexpr std::string_view kWriteSessionFields = "SELECT :entity, :body";

inline constexpr std::string_view kReadConsentFields = R"(
SELECT json_object('member', member, 'purpose', purpose, 'text_version', text_version,
    'channel', channel, 'given_ms', given_ms, 'withdrawn_ms', withdrawn_ms, 'paper', paper,
    'language', language, 'notice', notice), 0
FROM consent WHERE id = :entity)";
inline constexpr std::string_view kWriteConsentFields = R"(
INSERT INTO consent (id, member, purpose, text_version, channel, given_ms, withdrawn_ms, paper,
    language, notice, actor)
SELECT :entity, b ->> 'member', coalesce(b ->> 'purpose', ''), coalesce(b ->> 'text_version', ''),
    coalesce(b ->> 'channel', ''), coalesce(b ->> 'given_ms', 0), b ->> 'withdrawn_ms',
    coalesce(b ->> 'paper', 0), coalesce(b ->> 'language', ''), coalesce(b ->> 'notice', 0),
    'elsewhere'
FROM (SELECT :body AS b) WHERE EXISTS (SELECT 1 FROM member WHERE key = b ->> 'member')
ON CONFLICT (id) DO UPDATE SET withdrawn_ms = excluded.withdrawn_ms)";

inline constexpr std::string_view kReadPhotoFields = R"(
SELECT json_object('hash', hash, 'jpeg', jpeg), updated_ms
FROM product_photo WHERE product = :entity)";
inline constexpr std::string_view kWritePhotoFields = R"(
INSERT INTO product_photo (product, hash, jpeg, updated_ms)
SELECT :entity, coalesce(b ->> 'hash', ''), coalesce(b ->> 'jpeg', ''), :now
FROM (SELECT :body AS b) WHERE true
ON CONFLICT (product) DO UPDATE
SET hash = excluded.hash, jpeg = excluded.jpeg, updated_ms = excluded.updated_ms)";

/// An invite code that stood on a coupon site: only the service tells of it, so no trigger marks it.
inline constexpr std::string_view kReadCouponLinkFields = R"(
SELECT json_object('site', site, 'day_ms', day_ms), day_ms FROM coupon_link WHERE link = :entity)";
inline constexpr std::string_view kWriteCouponLinkFields = R"(
INSERT INTO coupon_link (link, member, site, day_ms)
SELECT :entity, l.inviter, coalesce(b ->> 'site', ''), coalesce(b ->> 'day_ms', 0)
FROM (SELECT :body AS b) JOIN invite_link l ON l.id = :entity JOIN member m ON m.key = l.inviter
WHERE m.erased = 0
ON CONFLICT (link) DO UPDATE SET site = excluded.site, day_ms = excluded.day_ms)";

inline constexpr std::array kFieldKinds{
    FieldKind{"product", kReadProductFields, kWriteProductFields, ""},
    FieldKind{"identity", kReadIdentityFields, kWriteIdentityFields, ""},
    FieldKind{"staff", kReadStaffFields, kWriteStaffFields, ""},
    FieldKind{"tags", kReadTagFields, kWriteTagFields, kClearTagFields},
    FieldKind{"setting", kReadSettingFields, kWriteSettingFields, ""},
    FieldKind{"offer", kReadOfferFields, kWriteOfferFields, ""},
    FieldKind{"session", kReadSessionFields, kWriteSessionFields, ""},
    FieldKind{"photo", kReadPhotoFields, kWritePhotoFields, ""},
    FieldKind{"consent", kReadConsentFields, kWriteConsentFields, ""},
    FieldKind{"coupon_link", kReadCouponLinkFields, kWriteCouponLinkFields, ""},
};

} // namespace linli::storage::sql
