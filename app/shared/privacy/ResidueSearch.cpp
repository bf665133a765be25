// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/privacy/ResidueSearch.h"

#include "app/shared/diagnostics/MaskedLog.h"
#include "exchange/read/ZipArchive.h"
#include "storage/sqlite/backups/ShopCopies.h"
#include "vault/ShopKeyStore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace linli::app {
namespace {

constexpr qint64 kAtOnce = 16'000'000;
constexpr qsizetype kOverlap = 4096; ///< longer than any word with separators
constexpr qint64 kLargestZip = 64'000'000;

QByteArray bigEndian(const QString& text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes.append(static_cast<char>(unit.unicode() >> 8U));
        bytes.append(static_cast<char>(unit.unicode() & 0xFFU));
    }
    return bytes;
}

bool isSeparator(char c)
{
    return c == '\0' || c == ' ' || c == '-' || c == '.' || c == '(' || c == ')';
}

/// Digits closed up, full-width ones (EF BC 90…99) made plain; everything else one dot.
QByteArray digitsOf(const QByteArray& bytes)
{
    QByteArray digits;
    digits.reserve(bytes.size() / 4);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        const bool wide = c == '\xEF' && i + 2 < bytes.size() && bytes.at(i + 1) == '\xBC' &&
                          bytes.at(i + 2) >= '\x90' && bytes.at(i + 2) <= '\x99';
        if (wide) {
            digits.append(static_cast<char>('0' + (bytes.at(i + 2) - '\x90')));
            i += 2;
        } else if (c >= '0' && c <= '9') {
            digits.append(c);
        } else if (!isSeparator(c) && !digits.endsWith('.')) {
            digits.append('.');
        }
    }
    return digits;
}

/// The parts of a workbook or a template that hold words.
bool standsInZip(const QByteArray& bytes, const ResidueWords& words)
{
    const auto archive = exchange::ZipArchive::open(bytes);
    if (!archive.ok()) {
        return false;
    }
    for (const char* part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
                             "xl/worksheets/sheet2.xml", "docProps/core.xml", "template.json"}) {
        const auto entry = (*archive)->part(part);
        if (entry != nullptr && words.standIn(entry->readAll())) {
            return true;
        }
    }
    return false;
}

bool standsInFile(QFile& file, const ResidueWords& words)
{
    QByteArray carried;
    bool first = true;
    while (!file.atEnd()) {
        const QByteArray read = file.read(kAtOnce);
        if (read.isEmpty()) {
            return false;
        }
        const bool zip = first && read.startsWith("PK\x03\x04") && file.size() <= kLargestZip;
        if (words.standIn(carried + read) ||
            (zip &&
             standsInZip(read + (file.atEnd() ? QByteArray() : file.peek(kLargestZip)), words))) {
            return true;
        }
        carried = read.right(kOverlap);
        first = false;
    }
    return false;
}

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files += walk.next();
    }
    return files;
}

/// Everything the program keeps for this shop.
QStringList placesOf(const std::string& shopFile)
{
    const QFileInfo shop(QString::fromStdString(shopFile));
    QStringList files;
    const QString mask = shop.completeBaseName() + QLatin1Char('*');
    for (const QFileInfo& one :
         shop.dir().entryInfoList({mask}, QDir::Files | QDir::Dirs | QDir::Hidden)) {
        files += one.isDir() ? filesBelow(one.filePath()) : QStringList{one.filePath()};
    }
    const QString keys = QString::fromStdString(vault::ShopKeyStore::defaultFolder());
    for (const QString& folder : {logFolder(), QFileInfo(keys).absolutePath()}) {
        files += filesBelow(folder);
    }
    files.removeDuplicates();
    return files;
}

} // namespace

ResidueWords::ResidueWords(const ports::PersonWords& words)
{
    constexpr std::size_t kDigits = 11;
    for (const std::string& phone : words.phones) {
        if (phone.size() == kDigits) {
            m_phones.push_back(QByteArray::fromStdString(phone));
        }
    }
    for (const std::string& name : words.names) {
        const QString text = QString::fromStdString(name);
        m_patterns.push_back(text.toUtf8());
        m_patterns.emplace_back(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        m_patterns.push_back(bigEndian(text));
    }
}

bool ResidueWords::standIn(const QByteArray& bytes) const
{
    const bool named = std::any_of(m_patterns.begin(), m_patterns.end(),
                                   [&](const QByteArray& one) { return bytes.contains(one); });
    if (named || m_phones.empty()) {
        return named;
    }
    const QByteArray digits = digitsOf(bytes);
    return std::any_of(m_phones.begin(), m_phones.end(),
                       [&](const QByteArray& one) { return digits.contains(one); });
}

ResidueReport searchResidue(const std::string& shopFile, const ports::PersonWords& words)
{
    const ResidueWords wanted(words);
    ResidueReport report;
    const QString copies =
        QDir(QString::fromStdString(storage::ShopCopies::defaultFolder(shopFile))).absolutePath();
    for (const QString& path : placesOf(shopFile)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            report.unread += path;
            continue;
        }
        ++report.files;
        report.bytes += file.size();
        if (!wanted.empty() && standsInFile(file, wanted)) {
            const bool copy = QFileInfo(path).absoluteFilePath().startsWith(copies) ||
                              path.contains(QLatin1String(".before-"));
            report.hits.push_back({path, copy});
        }
    }
    return report;
}

} // namespace linli::app
