// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"
#include "usecases/imports/CellProblem.h"
#include "usecases/imports/FileKind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases::imports {

enum class PhoneClass
{
    Valid,
    Masked,
    Missing,
    Virtual,
    NotMobile,
};

/// A phone cell as read; `digits` only when valid.
struct ReadPhone
{
    PhoneClass kind = PhoneClass::Missing;
    std::string digits;
    [[nodiscard]] bool valid() const { return kind == PhoneClass::Valid; }
    bool operator==(const ReadPhone&) const = default;
};

/// Of a created order (spec/import-rules.md §5).
enum class OrderStatus
{
    Paid,
    PartlyRefunded,
    Refunded,
    Cancelled,
    Unpaid,
};
/// "partly_refunded"
[[nodiscard]] const char* nameOf(OrderStatus status);

/// A line of an order. Own files name goods by sku, all others by name and specification.
struct ReadLine
{
    std::string name;
    std::string spec;
    std::string match; ///< name and specification as they are compared (NFKC, spaces collapsed)
    std::int64_t quantity = 1;                ///< 1–9999
    std::optional<std::int64_t> unitFen;      ///< own items
    std::optional<std::int64_t> lineTotalFen; ///< item files: what was really paid for the line
};

/// What the file says of who brought the buyer.
enum class InviterClaim
{
    None,
    Phone, ///< `inviterPhone` is hers
    Masked,
    Unknown,
};

/// An order whose every cell could be read.
struct ReadOrder
{
    std::int64_t row = 0;
    std::string key;      ///< as shown; unique within its platform together with `keyOwner`
    std::string keyOwner; ///< 快团团 without order number: phone or name; empty otherwise
    std::string groupNo;  ///< 快团团 跟团号
    ReadPhone phone;
    std::string memberCode; ///< own files: invite_code, looked up when there is no phone
    std::string buyerName;
    Instant placedAt;
    std::optional<Instant> paidAt; ///< none = unpaid or cancelled
    OrderStatus status = OrderStatus::Unpaid;
    bool delivered = false;
    std::int64_t paidFen = 0;
    std::int64_t refundedFen = 0;
    std::optional<Instant> refundedAt;
    std::int64_t freightFen = 0;
    std::vector<ReadLine> lines;
    InviterClaim inviter = InviterClaim::None;
    std::string inviterPhone;
    std::string inviterName;
    std::string campaign;
    std::string note;
    std::string cells; ///< the first row as text, only where somebody may have to decide
};

/// Where a code cell stands, for errors that need the whole file or the shop.
struct CodePlace
{
    std::int32_t column = 0;
    std::string title;
    std::string value;
};

/// A person as read; empty = the file does not say.
struct ReadPerson
{
    std::int64_t row = 0;
    ReadPhone phone;
    std::string name;
    std::string nickname;
    std::string estate;
    std::string building;
    std::string door;
    std::optional<Instant> joinedAt;
    std::string inviteCode;  ///< upper case
    std::string inviterCode; ///< upper case
    std::string tags;        ///< as in the file
    std::string consent;     ///< "yes", "no" or empty
    bool inviterNamed = false;
    std::string cells;
    bool refused = false; ///< a cell of it is an error already; its codes are still checked
    CodePlace codeColumn;
    CodePlace inviterColumn;
};

/// The rows of one order in an item file.
struct ReadItems
{
    std::int64_t row = 0; ///< the first one
    std::string key;      ///< order number, or 跟团号
    ReadPhone phone;
    std::vector<ReadLine> lines;
    std::string cells;
};

/// A file as its rules read it, before anything is compared with a shop. Values only.
struct ImportFile
{
    std::string name; ///< without folders
    FileKind kind = FileKind::LinliOrders;
    std::string encoding; ///< xlsx, utf-8, utf-8-bom, utf-16le, utf-16be, gb18030
    std::string sheet;    ///< empty for text
    std::vector<std::string> otherSheets;
    std::int64_t headerRow = 0;
    std::int64_t rows = 0;
    std::int64_t repeatedRows = 0; ///< item rows equal to an earlier one of their order
    std::vector<std::string> columns;
    std::vector<ReadOrder> orders; ///< by row
    std::vector<ReadPerson> people;
    std::vector<ReadItems> items;
    /// Invite codes of every row, also of refused and queued ones: an inviter_code may name them.
    std::vector<std::string> codesInFile;
    std::vector<CellError> errors; ///< by row, then column
    std::vector<QueuedRow> queued; ///< what the file alone decides
};

} // namespace linli::usecases::imports
