// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace linli::exchange {

/// One part of the archive, unpacked while it is read. More bytes than the archive promised end it
/// with broken().
class ZipEntryDevice final : public QIODevice
{
  public:
    ZipEntryDevice(zip_file* file, quint64 promised);
    ~ZipEntryDevice() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended && QIODevice::atEnd(); }
    /// True once reading failed: truncated, wrong checksum, longer than promised.
    [[nodiscard]] bool broken() const { return m_broken; }
    /// True once 4 MiB came without a tag: a reader keeps a text whole in memory.
    [[nodiscard]] bool overlong() const { return m_overlong; }

  protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    zip_file* m_file;
    quint64 m_left;
    quint64 m_sinceTag = 0;
    bool m_overlong = false;
    bool m_broken = false;
    bool m_ended = false;
};

/// A zip in memory, checked before anything is unpacked (spec/import-rules.md §1: 1,000 entries,
/// 512 MiB, ratio 100 over 10 MiB, no absolute or `..` name). Keeps the bytes alive.
class ZipArchive
{
  public:
    /// Errors: XlsxBroken (no zip, truncated, encrypted, a link), XlsxLimit.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(QByteArray bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// `name` without a leading slash; case does not matter. Null where there is no such part.
    [[nodiscard]] std::unique_ptr<ZipEntryDevice> part(const std::string& name) const;

  private:
    explicit ZipArchive(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] Result<void> check() const;

    QByteArray m_bytes;
    zip* m_zip = nullptr;
};

} // namespace linli::exchange
