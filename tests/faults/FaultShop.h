// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "mainjob/Command.h"

namespace linli::faults {

using mainjob::CommandAnswer;

/// A small shop made by linlictl in a folder of its own, with the keys beside it.
class FaultShop : public testing::Test
{
  protected:
    FaultShop();

    [[nodiscard]] QString path(const char* name) const
    {
        return folder.filePath(QString::fromUtf8(name));
    }
    /// linlictl on the shop; words separated by spaces.
    [[nodiscard]] CommandAnswer ctl(const QString& words) const;
    /// The same with no file allowed to grow beyond so many bytes (RLIMIT_FSIZE, whole blocks of
    /// 512), as on a full disk.
    [[nodiscard]] CommandAnswer ctlOnFullDisk(const QString& words, qint64 bytes) const;
    void mustDo(const QString& words) const;
    [[nodiscard]] QStringList files(const QString& of) const;
    /// The ledger is sound and the neighbours are these many.
    void expectSound(int neighbours) const;

    QTemporaryDir folder;
    QString shop;
};

[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace linli::faults
