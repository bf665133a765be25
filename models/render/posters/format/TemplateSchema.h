// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace linli::render {

/// What resources/templates/schema/template.schema.json (JSON Schema, draft 7) has against the
/// document: PosterTemplateInvalid with "field" (the path), "value" and "allowed". Any thread.
[[nodiscard]] std::optional<Error> schemaProblem(const QJsonObject& document);

/// Lists and objects inside each other, counted on the text: deeper ones are refused before anybody
/// recurses into them.
[[nodiscard]] int jsonDepth(const QByteArray& json);

} // namespace linli::render
