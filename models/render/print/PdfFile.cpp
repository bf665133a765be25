// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/PdfFile.h"

#include <QChar>
#include <QString>

namespace linli::render {
namespace {

const QByteArray kTable("/CIDInit");
constexpr qsizetype kDigits = 4;

/// The same length or nothing.
QByteArray plainCharacter(const QByteArray& hex)
{
    bool number = false;
    const auto code = static_cast<char16_t>(hex.toUShort(&number, 16));
    if (!number || code == 0) {
        return {};
    }
    if (code == u'\t') {
        return "0020";
    }
    const bool radical = (code >= 0x2E80 && code <= 0x2FDF) || (code >= 0xF900 && code <= 0xFAFF);
    const QString plain = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    if (!radical || plain.size() != 1 || plain[0].unicode() == code) {
        return {};
    }
    return QByteArray::number(uint(plain[0].unicode()), 16).toUpper().rightJustified(kDigits, '0');
}

} // namespace

QByteArray withPlainCharacters(QByteArray table)
{
    // Characters stand in brackets; the glyph numbers before them do not.
    qsizetype from = table.indexOf('[');
    while (from >= 0) {
        const qsizetype end = table.indexOf(']', from);
        for (qsizetype at = table.indexOf('<', from); at >= 0 && at < end;
             at = table.indexOf('<', at + 1)) {
            if (table.indexOf('>', at) != at + 1 + kDigits) {
                continue;
            }
            const QByteArray plain = plainCharacter(table.mid(at + 1, kDigits));
            if (!plain.isEmpty()) {
                table.replace(at + 1, kDigits, plain);
            }
        }
        from = end < 0 ? -1 : table.indexOf('[', end);
    }
    return table;
}

qint64 PdfFile::writeData(const char* bytes, qint64 size)
{
    if (size < kTable.size() || !QByteArrayView(bytes, size).startsWith(kTable)) {
        return WholeFile::writeData(bytes, size);
    }
    return WholeFile::writeData(withPlainCharacters(QByteArray(bytes, size)).constData(), size);
}

} // namespace linli::render
