// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/posters/PosterPackage.h"

#include <zip.h>

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace linli::exchange {
namespace {

constexpr zip_int64_t kEntries = 66; // the document, its pictures, the folder itself
constexpr zip_uint64_t kDocumentBytes = 1'000'000;
constexpr zip_uint64_t kAssetBytes = 12ULL * 1024 * 1024;
constexpr zip_uint64_t kAllBytes = 64ULL * 1024 * 1024;
constexpr qint64 kFileBytes = 80LL * 1024 * 1024;
constexpr time_t kNoTime = 315'532'800; // 1980-01-01: the same package, the same bytes
const QString kDocument = QStringLiteral("template.json");
const QString kFolder = QStringLiteral("assets/");

Error broken(const QString& value)
{
    return Error::badInput(ErrorCode::PosterPackageBroken, "package", value.toStdString(),
                           kPackageWords);
}

struct Discard
{
    void operator()(zip* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip, Discard>;

struct Close
{
    void operator()(zip_file* file) const { zip_fclose(file); }
};

bool isAssetName(const QString& name)
{
    static const QRegularExpression kName(QStringLiteral("\\A[0-9a-f]{64}\\.(png|jpg|webp)\\z"));
    return kName.match(name).hasMatch();
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Archive> opened(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (archive == nullptr) {
        zip_source_free(source);
        return broken(why);
    }
    return Archive(archive);
}

/// What one entry says of itself, judged before anything is unpacked.
struct Entry
{
    QString name;
    zip_uint64_t size = 0;
};

Result<Entry> entryAt(zip* archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD;
    if (zip_stat_index(archive, index, ZIP_FL_ENC_RAW, &stat) != 0 ||
        (stat.valid & kNeeded) != kNeeded) {
        return broken(QStringLiteral("an entry without a name or size"));
    }
    const Entry entry{QString::fromUtf8(stat.name), stat.size};
    const bool document = entry.name == kDocument;
    const bool asset =
        entry.name.startsWith(kFolder) && isAssetName(entry.name.mid(kFolder.size()));
    const bool folder = entry.name == kFolder && entry.size == 0;
    const zip_uint64_t most = document ? kDocumentBytes : asset ? kAssetBytes : 0;
    if (!document && !asset && !folder) {
        return broken(entry.name.left(80));
    }
    if (entry.size > most) {
        return broken(QStringLiteral("%1: %2 bytes").arg(entry.name).arg(entry.size));
    }
    const bool encrypted =
        (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
    if (encrypted || (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)) {
        return broken(QStringLiteral("%1: encrypted or packed in another way").arg(entry.name));
    }
    return entry;
}

/// Exactly as many bytes as were announced, with the right checksum.
Result<QByteArray> unpacked(zip* archive, zip_uint64_t index, const Entry& entry)
{
    const std::unique_ptr<zip_file, Close> file(zip_fopen_index(archive, index, 0));
    QByteArray bytes(static_cast<qsizetype>(entry.size), Qt::Uninitialized);
    char more = 0;
    // The last read asks for one byte too many: only then libzip compares the checksum.
    if (!file ||
        zip_fread(file.get(), bytes.data(), entry.size) != static_cast<zip_int64_t>(entry.size) ||
        zip_fread(file.get(), &more, 1) != 0) {
        return broken(entry.name);
    }
    return bytes;
}

Result<void> take(PosterPackage& package, const Entry& entry, QByteArray bytes)
{
    if (entry.name == kDocument) {
        if (!package.document.isEmpty()) {
            return broken(QStringLiteral("two template.json"));
        }
        package.document = std::move(bytes);
        return {};
    }
    const QString name = entry.name.mid(kFolder.size());
    if (!name.startsWith(hashOf(bytes))) {
        return broken(QStringLiteral("%1: something else is in it").arg(name));
    }
    package.assets[name] = std::move(bytes);
    return {};
}

Result<void> add(zip* archive, const QString& name, const QByteArray& bytes)
{
    zip_source_t* source =
        zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    const zip_int64_t index = source == nullptr ? -1
                                                : zip_file_add(archive, name.toUtf8().constData(),
                                                               source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return broken(name);
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const bool picture = name != kDocument; // packed already
    zip_set_file_compression(archive, at, picture ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    zip_file_set_mtime(archive, at, kNoTime, 0);
    return {};
}

} // namespace

Result<PosterPackage> readPosterPackage(const QByteArray& bytes)
{
    if (bytes.size() > kFileBytes) {
        return broken(QStringLiteral("%1 bytes").arg(bytes.size()));
    }
    LINLI_ASSIGN(const Archive archive, opened(bytes));
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > kEntries) {
        return broken(QStringLiteral("%1 entries").arg(count));
    }
    PosterPackage package;
    zip_uint64_t all = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        LINLI_ASSIGN(const Entry entry, entryAt(archive.get(), i));
        all += entry.size;
        if (all > kAllBytes) {
            return broken(QStringLiteral("more than 64 MB"));
        }
        if (entry.name != kFolder) {
            LINLI_ASSIGN(QByteArray content, unpacked(archive.get(), i, entry));
            LINLI_TRY(take(package, entry, std::move(content)));
        }
    }
    if (package.document.isEmpty()) {
        return broken(QStringLiteral("no template.json"));
    }
    return package;
}

Result<QByteArray> writePosterPackage(const PosterPackage& package)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    Archive archive(target == nullptr ? nullptr
                                      : zip_open_from_source(target, ZIP_TRUNCATE, &error));
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(target);
        return broken(QStringLiteral("no memory"));
    }
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(target, zip_source_free);
    LINLI_TRY(add(archive.get(), kDocument, package.document));
    for (const auto& [name, bytes] : package.assets) {
        LINLI_TRY(add(archive.get(), kFolder + name, bytes));
    }
    if (zip_close(archive.get()) != 0) {
        return broken(QStringLiteral("it could not be packed"));
    }
    (void)archive.release();
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(target, &stat) != 0 || zip_source_open(target) != 0) {
        return broken(QStringLiteral("it could not be packed"));
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    if (got != static_cast<zip_int64_t>(stat.size)) {
        return broken(QStringLiteral("it could not be packed"));
    }
    LINLI_TRY(readPosterPackage(bytes));
    return bytes;
}

Result<PosterPackage> readPosterPackageFile(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", file.toStdString(), "-");
    }
    return readPosterPackage(source.read(kFileBytes + 1));
}

Result<void> writePosterPackageFile(const PosterPackage& package, const QString& file)
{
    LINLI_ASSIGN(const QByteArray bytes, writePosterPackage(package));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() ||
        !target.commit()) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "-");
    }
    return {};
}

} // namespace linli::exchange
