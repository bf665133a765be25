// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/ErrorCode.h"

#include <array>

namespace linli {
namespace {

struct NamedCode
{
    ErrorCode code;
    std::string_view name;
};

constexpr std::array kNames{
    NamedCode{ErrorCode::Internal, "INTERNAL"},
    NamedCode{ErrorCode::Cancelled, "CANCELLED"},
    NamedCode{ErrorCode::DeadlineExceeded, "DEADLINE_EXCEEDED"},
    NamedCode{ErrorCode::InvalidValue, "INVALID_VALUE"},
    NamedCode{ErrorCode::MissingValue, "MISSING_VALUE"},
    NamedCode{ErrorCode::OutOfRange, "OUT_OF_RANGE"},
    NamedCode{ErrorCode::InvalidMoney, "INVALID_MONEY"},
    NamedCode{ErrorCode::InvalidInstant, "INVALID_INSTANT"},
    NamedCode{ErrorCode::InvalidCode, "INVALID_CODE"},
    NamedCode{ErrorCode::InvalidPhone, "INVALID_PHONE"},
    NamedCode{ErrorCode::UnknownOption, "UNKNOWN_OPTION"},
    NamedCode{ErrorCode::MoneyOverflow, "MONEY_OVERFLOW"},
    NamedCode{ErrorCode::TooLong, "TOO_LONG"},
    NamedCode{ErrorCode::NotFound, "NOT_FOUND"},
    NamedCode{ErrorCode::AlreadyExists, "ALREADY_EXISTS"},
    NamedCode{ErrorCode::Refused, "REFUSED"},
    NamedCode{ErrorCode::StaleVersion, "STALE_VERSION"},
    NamedCode{ErrorCode::IllegalTransition, "ILLEGAL_TRANSITION"},
    NamedCode{ErrorCode::ReadOnlyShop, "READ_ONLY_SHOP"},
    NamedCode{ErrorCode::NotAllowed, "NOT_ALLOWED"},
    NamedCode{ErrorCode::PinNeeded, "PIN_NEEDED"},
    NamedCode{ErrorCode::WrongPin, "WRONG_PIN"},
    NamedCode{ErrorCode::PinLocked, "PIN_LOCKED"},
    NamedCode{ErrorCode::OwnerNeeded, "OWNER_NEEDED"},
    NamedCode{ErrorCode::ConsentNeeded, "CONSENT_NEEDED"},
    NamedCode{ErrorCode::StorageFailed, "STORAGE_FAILED"},
    NamedCode{ErrorCode::StorageBusy, "STORAGE_BUSY"},
    NamedCode{ErrorCode::StorageFull, "STORAGE_FULL"},
    NamedCode{ErrorCode::StorageReadOnly, "STORAGE_READ_ONLY"},
    NamedCode{ErrorCode::StorageCorrupt, "STORAGE_CORRUPT"},
    NamedCode{ErrorCode::NewerFile, "NEWER_FILE"},
    NamedCode{ErrorCode::NotAShopFile, "NOT_A_SHOP_FILE"},
    NamedCode{ErrorCode::MigrationChanged, "MIGRATION_CHANGED"},
    NamedCode{ErrorCode::FileUnreadable, "FILE_UNREADABLE"},
    NamedCode{ErrorCode::FileUnwritable, "FILE_UNWRITABLE"},
    NamedCode{ErrorCode::LedgerBroken, "LEDGER_BROKEN"},
    NamedCode{ErrorCode::SealBroken, "SEAL_BROKEN"},
    NamedCode{ErrorCode::BackupDamaged, "BACKUP_DAMAGED"},
    NamedCode{ErrorCode::WrongPassphrase, "WRONG_PASSPHRASE"},
    NamedCode{ErrorCode::OtherShop, "OTHER_SHOP"},
    NamedCode{ErrorCode::FileEmpty, "FILE_EMPTY"},
    NamedCode{ErrorCode::XlsOld, "XLS_OLD"},
    NamedCode{ErrorCode::NulBytes, "NUL_BYTES"},
    NamedCode{ErrorCode::EncodingUnknown, "ENCODING_UNKNOWN"},
    NamedCode{ErrorCode::UnclosedQuote, "UNCLOSED_QUOTE"},
    NamedCode{ErrorCode::XlsxBroken, "XLSX_BROKEN"},
    NamedCode{ErrorCode::XlsxLimit, "XLSX_LIMIT"},
    NamedCode{ErrorCode::UnknownKind, "UNKNOWN_KIND"},
    NamedCode{ErrorCode::AmbiguousKind, "AMBIGUOUS_KIND"},
    NamedCode{ErrorCode::ImportHasErrors, "IMPORT_HAS_ERRORS"},
    NamedCode{ErrorCode::ProfileInvalid, "PROFILE_INVALID"},
    NamedCode{ErrorCode::PosterTemplateInvalid, "POSTER_TEMPLATE_INVALID"},
    NamedCode{ErrorCode::PosterModuleTooSmall, "POSTER_MODULE_TOO_SMALL"},
    NamedCode{ErrorCode::PosterQuietZone, "POSTER_QUIET_ZONE"},
    NamedCode{ErrorCode::PosterContrast, "POSTER_CONTRAST"},
    NamedCode{ErrorCode::PosterInverted, "POSTER_INVERTED"},
    NamedCode{ErrorCode::PosterUndecodable, "POSTER_UNDECODABLE"},
    NamedCode{ErrorCode::PosterWrongPayload, "POSTER_WRONG_PAYLOAD"},
    NamedCode{ErrorCode::PosterTextOverflow, "POSTER_TEXT_OVERFLOW"},
    NamedCode{ErrorCode::PosterMissingField, "POSTER_MISSING_FIELD"},
    NamedCode{ErrorCode::PosterLogoTooLarge, "POSTER_LOGO_TOO_LARGE"},
    NamedCode{ErrorCode::PosterAssetRefused, "POSTER_ASSET_REFUSED"},
    NamedCode{ErrorCode::PosterBleed, "POSTER_BLEED"},
    NamedCode{ErrorCode::PosterWords, "POSTER_WORDS"},
    NamedCode{ErrorCode::PosterPackageBroken, "POSTER_PACKAGE_BROKEN"},
    NamedCode{ErrorCode::PrinterUnavailable, "PRINTER_UNAVAILABLE"},
    NamedCode{ErrorCode::PrintingFailed, "PRINTING_FAILED"},
    NamedCode{ErrorCode::CaseSyntax, "CASE_SYNTAX"},
    NamedCode{ErrorCode::DatabaseUnavailable, "DATABASE_UNAVAILABLE"},
    NamedCode{ErrorCode::JsonBroken, "JSON_BROKEN"},
    NamedCode{ErrorCode::CloudUnreachable, "CLOUD_UNREACHABLE"},
    NamedCode{ErrorCode::CloudRefused, "CLOUD_REFUSED"},
    NamedCode{ErrorCode::NotLinked, "NOT_LINKED"},
    NamedCode{ErrorCode::PairingEnded, "PAIRING_ENDED"},
    NamedCode{ErrorCode::CloudRewound, "CLOUD_REWOUND"},
    NamedCode{ErrorCode::WebhookRefused, "WEBHOOK_REFUSED"},
    NamedCode{ErrorCode::WebhookLimit, "WEBHOOK_LIMIT"},
};

constexpr std::array<ErrorCode, kNames.size()> listCodes()
{
    std::array<ErrorCode, kNames.size()> codes{};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        codes[i] = kNames[i].code;
    }
    return codes;
}

constexpr std::array<ErrorCode, kNames.size()> kCodes = listCodes();

} // namespace

std::string_view nameOf(ErrorCode code)
{
    for (const NamedCode& entry : kNames) {
        if (entry.code == code) {
            return entry.name;
        }
    }
    return "INTERNAL";
}

bool isRetryable(ErrorCode code)
{
    return code == ErrorCode::StorageBusy || code == ErrorCode::DeadlineExceeded ||
           code == ErrorCode::DatabaseUnavailable || code == ErrorCode::PrinterUnavailable ||
           code == ErrorCode::CloudUnreachable || code == ErrorCode::PrintingFailed;
}

ErrorCodeList allErrorCodes()
{
    return {kCodes.data(), kCodes.data() + kCodes.size()};
}

} // namespace linli
