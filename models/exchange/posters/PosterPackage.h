// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace linli::exchange {

/// A poster template as one file (`.linliposter`): a zip of `template.json` and
/// `assets/<sha256>.<png|jpg|webp>`. What is inside is only held here; whether the document is
/// sound and the pictures are pictures is judged by whoever takes it (render's TemplateShelf,
/// AssetIntake).
struct PosterPackage
{
    QByteArray document;
    std::map<QString, QByteArray> assets; ///< by file name, without "assets/"
};

inline constexpr const char* kPackageWords =
    "template.json (1 MB) and at most 64 pictures assets/<sha256>.png|jpg|webp (12 MB each, "
    "64 MB in all)";

/// Reads a package that may come from anybody. Nothing is unpacked that was not announced, nothing
/// is unpacked beyond the limits, every picture must be what its name says. Any thread. Errors:
/// PosterPackageBroken (value, allowed).
Result<PosterPackage> readPosterPackage(const QByteArray& bytes);

/// The same package gives the same bytes. Errors: PosterPackageBroken where it could not be read
/// back.
Result<QByteArray> writePosterPackage(const PosterPackage& package);

/// A whole file, at most as large as a package may be. Errors: FileUnreadable, PosterPackageBroken.
Result<PosterPackage> readPosterPackageFile(const QString& file);
/// Whole or not at all. Errors: FileUnwritable, PosterPackageBroken.
Result<void> writePosterPackageFile(const PosterPackage& package, const QString& file);

} // namespace linli::exchange
