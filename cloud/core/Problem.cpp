// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/core/Problem.h"

#include "cloud/core/RequestId.h"
#include "domain/core/Check.h"

#include <array>

namespace linli::cloud {
namespace {

constexpr std::array kKinds{
    ProblemKind{Problem::Malformed, 400, "malformed", "The request cannot be read", false},
    ProblemKind{Problem::BadCursor, 400, "bad_cursor", "This is no cursor of this shop", false},
    ProblemKind{Problem::TokenExpired, 401, "token_expired", "The token is not known", false},
    ProblemKind{Problem::DeviceRevoked, 403, "device_revoked", "The device was signed out", false},
    ProblemKind{Problem::WrongStore, 403, "wrong_store", "The shop is not this device's", false},
    ProblemKind{Problem::CodeRefused, 403, "code_refused", "The code is wrong or used up", false},
    ProblemKind{Problem::NoStore, 404, "no_store", "There is no such shop", false},
    ProblemKind{Problem::NotFound, 404, "not_found", "There is nothing here", false},
    ProblemKind{Problem::MethodNotAllowed, 405, "method_not_allowed", "Not this method", false},
    ProblemKind{Problem::TimedOut, 408, "timed_out", "The request came too slowly", true},
    ProblemKind{Problem::EpochChanged, 409, "epoch_changed", "The history began anew", false},
    ProblemKind{Problem::DeviceForked, 409, "device_forked", "The device has a twin", false},
    ProblemKind{Problem::InProgress, 409, "in_progress", "The same request is running", true},
    ProblemKind{Problem::SchemaTooOld, 409, "schema_too_old", "The program is too old", false},
    ProblemKind{Problem::SchemaTooNew, 409, "schema_too_new", "The program is too new", false},
    ProblemKind{Problem::CursorTooOld, 410, "cursor_too_old", "Begin with a snapshot", false},
    ProblemKind{Problem::TooLarge, 413, "too_large", "The request is too large", false},
    ProblemKind{Problem::Encoding, 415, "encoding", "Not this encoding or type", false},
    ProblemKind{Problem::IdempotencyMismatch, 422, "idempotency_mismatch",
                "The key was used for something else", false},
    ProblemKind{Problem::RuleBroken, 422, "rule_broken", "A rule of the shop refuses it", false},
    ProblemKind{Problem::SlowDown, 429, "slow_down", "Too many requests", true},
    ProblemKind{Problem::HeadersTooLarge, 431, "headers_too_large", "Too long headers", false},
    ProblemKind{Problem::Internal, 500, "internal", "Something broke here", true},
    ProblemKind{Problem::Maintenance, 503, "maintenance", "Not ready, come back soon", true},
    ProblemKind{Problem::CrossSite, 403, "cross_site", "Asked from another site's page", false},
};

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

const ProblemKind& kindOf(Problem problem)
{
    const ProblemKind& kind = kKinds.at(static_cast<std::size_t>(problem));
    LINLI_CHECK(kind.problem == problem);
    return kind;
}

std::vector<Problem> allProblems()
{
    std::vector<Problem> all;
    all.reserve(std::size(kKinds));
    for (const ProblemKind& kind : kKinds) {
        all.push_back(kind.problem);
    }
    return all;
}

Response problemResponse(Problem problem, const Request& request, const ProblemDetail& detail)
{
    const ProblemKind& kind = kindOf(problem);
    QJsonObject body{
        {QStringLiteral("type"), QStringLiteral("/problems/") + qt(kind.code)},
        {QStringLiteral("title"), qt(kind.title)},
        {QStringLiteral("status"), kind.status},
        {QStringLiteral("detail"), qt(detail.detail)},
        {QStringLiteral("instance"), qt(request.path)},
        {QStringLiteral("code"), qt(kind.code)},
        {QStringLiteral("retryable"), kind.retryable},
        {QStringLiteral("retry_after_ms"), detail.retryAfterMs},
        {QStringLiteral("request_id"), qt(requestIdOf(request))},
    };
    if (!detail.field.empty()) {
        body.insert(QStringLiteral("field"), qt(detail.field));
    }
    Response response = jsonResponse(body, kind.status);
    response.contentType = "application/problem+json";
    if (detail.retryAfterMs > 0) {
        response.with("retry-after", std::to_string((detail.retryAfterMs + 999) / 1000));
    }
    return response;
}

} // namespace linli::cloud
