// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/PosterBatch.h"
#include "render/posters/TemplateReader.h"

#include <gtest/gtest.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace linli::render {

/// A folder of the test's own and the posters of the sample shop.
class RenderFixture : public testing::Test
{
  protected:
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QTemporaryDir& folder() const { return m_folder; }

  private:
    QTemporaryDir m_folder;
};

/// Standard output of a tool; fails the test when it cannot be run. zbarimg's "nothing found"
/// (exit 4) reads as empty.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments);

/// Every QR payload zbarimg finds in the pictures, in their order.
[[nodiscard]] QStringList zbarPayloads(const QStringList& pictures);

/// Valid 10-character codes, the same ones in every run.
[[nodiscard]] std::string inviteCode(int number);
[[nodiscard]] poster::PosterFields fieldsFor(int number, bool withLink = true);
[[nodiscard]] std::vector<PosterJob> jobsFor(int count, bool withLink = true);

struct Shipped
{
    poster::PosterDocument document;
    std::shared_ptr<AssetFolder> assets;
};
[[nodiscard]] Shipped shipped(const QString& id);

/// A 60×60 mm template with one code whose frame and colours the test chooses.
[[nodiscard]] QJsonObject codeTemplate(const QJsonObject& qr);
[[nodiscard]] poster::PosterDocument read(const QJsonObject& json);

} // namespace linli::render
