// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/BatchJournal.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <isa-l/crc.h>

namespace linli::render {
namespace {

const QString kOrigin = QStringLiteral("origin");
const QString kFile = QStringLiteral("file");
const QString kSize = QStringLiteral("size");
const QString kChecksum = QStringLiteral("crc32");
const QString kModuleMm = QStringLiteral("module_mm");
const QString kModuleDots = QStringLiteral("module_dots");
const QString kQuiet = QStringLiteral("quiet");
const QString kContrast = QStringLiteral("contrast");
const QString kPayload = QStringLiteral("payload");

QByteArray lineOf(const BatchJournal::Entry& entry)
{
    const QJsonObject line{{kOrigin, QString::fromLatin1(entry.origin)},
                           {kFile, entry.file},
                           {kSize, entry.size},
                           {kChecksum, qint64(entry.checksum)},
                           {kModuleMm, entry.check.moduleMm},
                           {kModuleDots, entry.check.moduleDots},
                           {kQuiet, entry.check.quietModules},
                           {kContrast, entry.check.contrast},
                           {kPayload, QString::fromStdString(entry.check.payload)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// Only posters that passed are in a journal.
BatchJournal::Entry entryOf(const QJsonObject& line)
{
    BatchJournal::Entry entry;
    entry.origin = line[kOrigin].toString().toLatin1();
    entry.file = line[kFile].toString();
    entry.size = line[kSize].toInteger();
    entry.checksum = static_cast<quint32>(line[kChecksum].toInteger());
    entry.check.moduleMm = line[kModuleMm].toDouble();
    entry.check.moduleDots = line[kModuleDots].toDouble();
    entry.check.quietModules = line[kQuiet].toDouble();
    entry.check.contrast = line[kContrast].toDouble();
    entry.check.payload = line[kPayload].toString().toStdString();
    entry.check.decoded = !entry.check.payload.empty();
    entry.check.ok = true;
    return entry;
}

Error unwritable(const QFile& file)
{
    return Error(ErrorCode::FileUnwritable)
        .with("path", file.fileName().toStdString())
        .detail(file.errorString().toStdString());
}

} // namespace

BatchJournal::BatchJournal(QString folder, std::unique_ptr<QFile> file)
    : m_folder(std::move(folder)), m_file(std::move(file))
{
}

Result<BatchJournal> BatchJournal::open(const QString& folder)
{
    auto file = std::make_unique<QFile>(QDir(folder).filePath(QLatin1String(kFileName)));
    if (!file->open(QIODevice::ReadWrite)) {
        return unwritable(*file);
    }
    BatchJournal journal(folder, std::move(file));
    journal.read();
    return journal;
}

void BatchJournal::read()
{
    qint64 whole = 0;
    while (!m_file->atEnd()) {
        const QByteArray line = m_file->readLine();
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!line.endsWith('\n')) {
            break;
        }
        whole += line.size();
        if (!object.isEmpty()) {
            const Entry entry = entryOf(object);
            m_entries.insert(entry.file, entry);
        }
    }
    m_file->resize(whole); // what a crash cut off must not be glued to the next line
    m_file->seek(whole);
}

std::optional<BatchJournal::Entry> BatchJournal::finished(const QByteArray& origin,
                                                          const QString& file) const
{
    const auto found = m_entries.constFind(file);
    if (found == m_entries.constEnd() || found->origin != origin) {
        return std::nullopt;
    }
    QFile there(QDir(m_folder).filePath(file));
    if (there.size() != found->size || !there.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return checksumOf(there.readAll()) == found->checksum ? std::optional(*found) : std::nullopt;
}

Result<void> BatchJournal::add(const Entry& entry)
{
    const QByteArray line = lineOf(entry);
    if (m_file->write(line) != line.size() || !m_file->flush()) {
        return unwritable(*m_file);
    }
    return {};
}

quint32 checksumOf(const QByteArray& bytes)
{
    return crc32_gzip_refl(0, reinterpret_cast<const unsigned char*>(bytes.constData()),
                           static_cast<std::uint64_t>(bytes.size()));
}

} // namespace linli::render
