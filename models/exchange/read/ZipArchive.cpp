// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/ZipArchive.h"

#include <zip.h>

#include <algorithm>
#include <string_view>

namespace linli::exchange {
namespace {

constexpr zip_int64_t kMaxEntries = 1000;
constexpr zip_uint64_t kMaxUnpacked = 512ULL * 1024 * 1024;
constexpr zip_uint64_t kRatioFrom = 10ULL * 1024 * 1024;
constexpr zip_uint64_t kMaxRatio = 100;
constexpr quint64 kMaxBetweenTags = 4ULL * 1024 * 1024;

Error broken(std::string detail)
{
    return Error(ErrorCode::XlsxBroken).detail(std::move(detail));
}

Error limit(std::string value, std::string allowed)
{
    return Error(ErrorCode::XlsxLimit)
        .with("value", std::move(value))
        .with("allowed", std::move(allowed));
}

/// `/etc/x`, `C:\x`, `a/../b`: nothing is ever written by name, but such an archive is hostile.
bool leavesItsFolder(std::string_view name)
{
    std::string path(name);
    std::replace(path.begin(), path.end(), '\\', '/');
    if (path.starts_with('/') || (path.size() > 1 && path[1] == ':')) {
        return true;
    }
    path = "/" + path + "/";
    return path.find("/../") != std::string::npos;
}

bool isLink(zip* archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0) {
        return false;
    }
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & 0170000U) == 0120000U;
}

} // namespace

ZipEntryDevice::ZipEntryDevice(zip_file* file, quint64 promised) : m_file(file), m_left(promised)
{
    open(QIODevice::ReadOnly);
}

ZipEntryDevice::~ZipEntryDevice()
{
    zip_fclose(m_file);
}

qint64 ZipEntryDevice::readData(char* data, qint64 maxSize)
{
    if (m_broken || m_ended) {
        return m_broken ? -1 : 0;
    }
    if (maxSize == 0) {
        return 0; // asked by QIODevice between two chunks; it is not the end
    }
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (got < 0 || static_cast<quint64>(got) > m_left) {
        m_broken = true;
        return -1;
    }
    m_left -= static_cast<quint64>(got);
    const std::size_t tag = std::string_view(data, static_cast<std::size_t>(got)).rfind('<');
    m_sinceTag = tag == std::string_view::npos ? m_sinceTag + static_cast<quint64>(got)
                                               : static_cast<quint64>(got) - tag;
    if (m_sinceTag > kMaxBetweenTags) {
        m_overlong = true;
        m_broken = true;
        return -1;
    }
    if (got == 0) {
        m_ended = true;
        m_broken = m_left != 0;
        return m_broken ? -1 : 0;
    }
    return got;
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QByteArray bytes)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(bytes)));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(archive->m_bytes.constData(),
                                 static_cast<zip_uint64_t>(archive->m_bytes.size()), 0, &error);
    archive->m_zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (archive->m_zip == nullptr) {
        zip_source_free(source);
        return broken(why);
    }
    LINLI_TRY(archive->check());
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
}

Result<void> ZipArchive::check() const
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > kMaxEntries) {
        return limit(std::to_string(count), std::to_string(kMaxEntries));
    }
    zip_uint64_t unpacked = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat_index(m_zip, i, 0, &entry) != 0 || (entry.valid & ZIP_STAT_NAME) == 0 ||
            (entry.valid & ZIP_STAT_SIZE) == 0 || (entry.valid & ZIP_STAT_COMP_SIZE) == 0) {
            return broken("an entry without name or size");
        }
        if (leavesItsFolder(entry.name)) {
            return limit("an entry outside of the archive", "names without .. and leading /");
        }
        // Compared by subtraction: forged sizes near 2^64 must not wrap around.
        if (entry.size > kMaxUnpacked - unpacked) {
            return limit("more than 512 MiB unpacked", "512 MiB");
        }
        unpacked += entry.size;
        if (entry.size > kRatioFrom && entry.size / kMaxRatio >= entry.comp_size &&
            entry.size > entry.comp_size * kMaxRatio) {
            return limit("an entry packed over 100 times", "100");
        }
        const bool encrypted = (entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
                               entry.encryption_method != ZIP_EM_NONE;
        if (encrypted || isLink(m_zip, i)) {
            return broken(encrypted ? "encrypted" : "a symbolic link");
        }
    }
    return {};
}

std::unique_ptr<ZipEntryDevice> ZipArchive::part(const std::string& name) const
{
    const zip_int64_t index = zip_name_locate(m_zip, name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) {
        return nullptr;
    }
    zip_stat_t entry;
    zip_stat_init(&entry);
    if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &entry) != 0) {
        return nullptr;
    }
    zip_file* file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    return file == nullptr ? nullptr : std::make_unique<ZipEntryDevice>(file, entry.size);
}

} // namespace linli::exchange
