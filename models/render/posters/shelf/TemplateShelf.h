// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"
#include "render/posters/AssetFolder.h"
#include "render/posters/shelf/AssetIntake.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace linli::render {

/// One template as the gallery shows it; shared, because previews run on other threads.
struct ShelvedTemplate
{
    QString id;
    bool shipped = false;
    std::shared_ptr<const poster::PosterDocument> document; ///< null where it cannot be read
    std::shared_ptr<AssetFolder> assets;
    std::optional<Error> problem; ///< why not: a template of the shop's own that was damaged
};

/// A template that travels: the document and the pictures it names.
struct PackedTemplate
{
    QByteArray document;
    std::vector<Asset> assets;
};

/// The templates that ship with the program and the shop's own, which live in one folder: one
/// folder each, `template.json` and its pictures by hash beside it. Holds no state: every call
/// reads the disk, so two windows see each other's work. Any thread but the GUI's.
///
/// Shipped templates are read only: duplicate() makes one's own. Ids are file names: a–z, 0–9, -.
class TemplateShelf
{
  public:
    /// `ownFolder` is made when something is saved; empty: only what ships.
    explicit TemplateShelf(QString ownFolder) : m_ownFolder(std::move(ownFolder)) {}

    /// Shipped ones in the order of the gallery, then the shop's by name.
    [[nodiscard]] std::vector<ShelvedTemplate> list() const;
    /// Errors: NotFound, and why it cannot be read.
    Result<ShelvedTemplate> find(const QString& id) const;

    /// Writes one's own template under document.id, whole or not at all. Errors: Refused (a shipped
    /// id), InvalidValue (id), PosterTemplateInvalid (nothing that could not be read back is
    /// written), FileUnwritable.
    Result<void> save(const poster::PosterDocument& document) const;
    /// A copy of any template with a new id and name; answers the id. Errors: those of both.
    Result<QString>
    duplicate(const QString& id, const std::string& nameZh, const std::string& nameEn) const;
    /// Errors: Refused (shipped), NotFound, InvalidValue (empty or over 60 characters).
    Result<void>
    rename(const QString& id, const std::string& nameZh, const std::string& nameEn) const;
    /// Deletes the folder. Errors: Refused (shipped), NotFound, FileUnwritable.
    Result<void> remove(const QString& id) const;

    /// Keeps a picture beside one's own template; answers the name for ImageShape::asset. Errors:
    /// PosterAssetRefused, Refused, NotFound, FileUnwritable.
    Result<QString> addPicture(const QString& id, const QByteArray& bytes) const;

    /// The document and those of its pictures it really uses. Errors: as find(); FileUnreadable.
    Result<PackedTemplate> pack(const QString& id) const;
    /// Takes a template from elsewhere under a new id if its own is taken; answers the id. Errors:
    /// PosterTemplateInvalid, PosterPackageBroken (a picture is named that is not there),
    /// FileUnwritable.
    Result<QString> adopt(const PackedTemplate& packed) const;

  private:
    [[nodiscard]] QString folderOf(const QString& id) const;
    [[nodiscard]] bool isOwn(const QString& id) const;
    Result<void> requireOwn(const QString& id) const;
    /// `base`, or base-2, base-3, … : the first that nobody has.
    [[nodiscard]] QString freshId(const QString& base) const;
    [[nodiscard]] ShelvedTemplate shelved(const QString& id) const;

    QString m_ownFolder;
};

/// File names (not `art:` drawings) a document asks its folder for, each once.
[[nodiscard]] QStringList assetNames(poster::PosterDocument document);

} // namespace linli::render
