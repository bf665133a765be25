// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace linli {

/// What went wrong, as a number shared with the cloud API and a name shared with scripts.
/// Append only: a number is never reused, a name never changes. The sentence and the next step a
/// person reads live in words/ErrorText (one per code, in zh and en).
enum class ErrorCode
{
    // General
    Internal = 1,
    Cancelled = 2,
    DeadlineExceeded = 3,
    // Values (field, value, allowed are in the parameters)
    InvalidValue = 100,
    MissingValue = 101,
    OutOfRange = 102,
    InvalidMoney = 103,
    InvalidInstant = 104,
    InvalidCode = 105,
    InvalidPhone = 106,
    UnknownOption = 107,
    MoneyOverflow = 108,
    TooLong = 109,
    // Things of the shop
    NotFound = 200,
    AlreadyExists = 201,
    Refused = 202,
    StaleVersion = 203,
    IllegalTransition = 204,
    ReadOnlyShop = 205,
    NotAllowed = 206,
    PinNeeded = 207,
    WrongPin = 208,
    PinLocked = 209,
    OwnerNeeded = 210,
    ConsentNeeded = 211,
    // Storage and files
    StorageFailed = 300,
    StorageBusy = 301,
    StorageFull = 302,
    StorageReadOnly = 303,
    StorageCorrupt = 304,
    NewerFile = 305,
    NotAShopFile = 306,
    MigrationChanged = 307,
    FileUnreadable = 308,
    FileUnwritable = 309,
    LedgerBroken = 310,
    SealBroken = 311,
    BackupDamaged = 312,
    WrongPassphrase = 313,
    OtherShop = 314,
    // Imported files: names are those of spec/import-rules.md §1
    FileEmpty = 400,
    XlsOld = 401,
    NulBytes = 402,
    EncodingUnknown = 403,
    UnclosedQuote = 404,
    XlsxBroken = 405,
    XlsxLimit = 406,
    UnknownKind = 407,
    AmbiguousKind = 408,
    ImportHasErrors = 409,
    ProfileInvalid = 410,
    // Posters
    PosterTemplateInvalid = 500,
    PosterModuleTooSmall = 501,
    PosterQuietZone = 502,
    PosterContrast = 503,
    PosterInverted = 504,
    PosterUndecodable = 505,
    PosterWrongPayload = 506,
    PosterTextOverflow = 507,
    PosterMissingField = 508,
    PosterLogoTooLarge = 509,
    PosterAssetRefused = 510,
    PosterBleed = 511,
    PosterWords = 512,
    PosterPackageBroken = 513,
    // Printing
    PrinterUnavailable = 600,
    PrintingFailed = 601,
    // Case files of linlictl replay
    CaseSyntax = 700,
    DatabaseUnavailable = 701,
    // Documents
    JsonBroken = 720,
    // The shop's cloud
    CloudUnreachable = 800,
    CloudRefused = 801,
    NotLinked = 802,
    PairingEnded = 803,
    CloudRewound = 804,
    // The webhook of a neighbours' group
    WebhookRefused = 820,
    WebhookLimit = 821,
};

/// Upper-case name for scripts, as in `linlictl --json` errors ("FILE_EMPTY"). Never empty.
[[nodiscard]] std::string_view nameOf(ErrorCode code);

/// True where trying the same thing again may succeed without anybody changing anything.
[[nodiscard]] bool isRetryable(ErrorCode code);

/// Every code there is, in declaration order: for tests that walk them.
struct ErrorCodeList
{
    const ErrorCode* first;
    const ErrorCode* last;
    [[nodiscard]] const ErrorCode* begin() const { return first; }
    [[nodiscard]] const ErrorCode* end() const { return last; }
};
[[nodiscard]] ErrorCodeList allErrorCodes();

} // namespace linli
