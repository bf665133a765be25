// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/SealedCopy.h"

#include "vault/SealedFrames.h"

#include <QFile>
#include <QSaveFile>

namespace linli::vault {
namespace {

constexpr std::size_t kFewestCharacters = 8;
constexpr std::size_t kMostBytes = 800; // 200 characters of four bytes

Error aboutFile(ErrorCode code, const std::string& path, const QString& words = {})
{
    return Error::badInput(code, "file", path, "*.linlibak").detail(words.toStdString());
}

std::size_t charactersOf(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

/// Takes one frame's worth of the file; the last one may be short or empty.
Result<std::string> nextPiece(QFile& file, const std::string& path)
{
    std::string piece(SealedFrames::kPiece, '\0');
    const qint64 got = file.read(piece.data(), static_cast<qint64>(piece.size()));
    if (got < 0) {
        return aboutFile(ErrorCode::FileUnreadable, path, file.errorString());
    }
    piece.resize(static_cast<std::size_t>(got));
    return piece;
}

Result<void> put(QIODevice& file, const std::string& bytes, const std::string& path)
{
    const auto size = static_cast<qint64>(bytes.size());
    return file.write(bytes.data(), size) == size
               ? Result<void>{}
               : aboutFile(ErrorCode::FileUnwritable, path, file.errorString());
}

Result<void> sealBody(QFile& from,
                      QIODevice& into,
                      SealedFrames::Writer& frames,
                      const std::string& fromPath,
                      const std::string& toPath)
{
    for (;;) {
        LINLI_ASSIGN(const std::string piece, nextPiece(from, fromPath));
        const bool last = piece.size() < SealedFrames::kPiece;
        LINLI_TRY(put(into, frames.next(piece, last), toPath));
        if (last) {
            return {};
        }
    }
}

struct OpenedCopy
{
    std::unique_ptr<QFile> file;
    std::unique_ptr<SealedFrames::Reader> frames;
};

Result<OpenedCopy> openCopy(const std::string& path, std::string_view passphrase)
{
    OpenedCopy copy;
    copy.file = std::make_unique<QFile>(QString::fromStdString(path));
    if (!copy.file->open(QIODevice::ReadOnly)) {
        return aboutFile(ErrorCode::FileUnreadable, path, copy.file->errorString());
    }
    const std::string head =
        copy.file->read(static_cast<qint64>(SealedFrames::kHead)).toStdString();
    Result<std::unique_ptr<SealedFrames::Reader>> frames = SealedFrames::read(head, passphrase);
    if (!frames.ok()) {
        return aboutFile(frames.error().code(), path);
    }
    copy.frames = std::move(frames).value();
    return copy;
}

/// Hands every piece after the note to `keep`; the end must be the marked one.
template <typename Keep>
Result<std::string> readAll(const std::string& path, std::string_view passphrase, Keep keep)
{
    LINLI_ASSIGN(OpenedCopy copy, openCopy(path, passphrase));
    std::string note;
    for (bool first = true;; first = false) {
        const auto most = qint64{SealedFrames::kPiece + SealedFrames::kTag};
        const std::string frame = copy.file->read(most).toStdString();
        std::optional<SealedFrames::Piece> piece = copy.frames->next(frame);
        if (!piece) {
            return aboutFile(ErrorCode::BackupDamaged, path);
        }
        if (first) {
            note = piece->bytes;
        } else {
            LINLI_TRY(keep(piece->bytes));
        }
        if (piece->last) {
            const bool whole = !first && copy.file->atEnd();
            return whole ? Result<std::string>(note) : aboutFile(ErrorCode::BackupDamaged, path);
        }
    }
}

} // namespace

SealStrength SealStrength::standard()
{
    return SealedFrames::kStandard;
}

SealStrength SealStrength::least()
{
    return SealedFrames::kLeast;
}

bool SealedCopy::isOne(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) &&
           file.read(qint64(SealedFrames::kMagic.size())) ==
               QByteArray(SealedFrames::kMagic.data(), qsizetype(SealedFrames::kMagic.size()));
}

Result<void> SealedCopy::checkPassphrase(std::string_view passphrase)
{
    const bool good =
        charactersOf(passphrase) >= kFewestCharacters && passphrase.size() <= kMostBytes;
    return good ? Result<void>{}
                : Error::badInput(ErrorCode::InvalidValue, "passphrase", "***", "8–200");
}

Result<void> SealedCopy::seal(const std::string& from,
                              const std::string& to,
                              std::string_view note,
                              std::string_view passphrase,
                              SealStrength strength)
{
    LINLI_TRY(checkPassphrase(passphrase));
    LINLI_CHECK(note.size() <= kLongestNote);
    QFile source(QString::fromStdString(from));
    if (!source.open(QIODevice::ReadOnly)) {
        return aboutFile(ErrorCode::FileUnreadable, from, source.errorString());
    }
    QSaveFile target(QString::fromStdString(to)); // its own temporary file holds sealed bytes only
    if (!target.open(QIODevice::WriteOnly) ||
        !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return aboutFile(ErrorCode::FileUnwritable, to, target.errorString());
    }
    LINLI_ASSIGN(const auto frames, SealedFrames::write(passphrase, strength));
    LINLI_TRY(put(target, frames->head(), to));
    std::string padded(note); // the note's frame is as long as any other: its length tells nothing
    padded.resize(SealedFrames::kPiece, '\0');
    LINLI_TRY(put(target, frames->next(padded, false), to));
    LINLI_TRY(sealBody(source, target, *frames, from, to));
    return target.commit() ? Result<void>{}
                           : aboutFile(ErrorCode::FileUnwritable, to, target.errorString());
}

Result<std::string> SealedCopy::check(const std::string& path, std::string_view passphrase)
{
    LINLI_ASSIGN(std::string note,
                 readAll(path, passphrase, [](const std::string&) { return Result<void>{}; }));
    note.erase(std::find(note.begin(), note.end(), '\0'), note.end());
    return note;
}

Result<std::string>
SealedCopy::open(const std::string& path, const std::string& to, std::string_view passphrase)
{
    QFile target(QString::fromStdString(to));
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return aboutFile(ErrorCode::FileUnwritable, to, target.errorString());
    }
    Result<std::string> note =
        readAll(path, passphrase, [&](const std::string& bytes) { return put(target, bytes, to); });
    if (note.ok() && !target.flush()) {
        note = aboutFile(ErrorCode::FileUnwritable, to, target.errorString());
    }
    if (!note.ok()) {
        target.remove();
        return note.error();
    }
    note->erase(std::find(note->begin(), note->end(), '\0'), note->end());
    return note;
}

} // namespace linli::vault
