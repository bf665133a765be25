// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/FileContent.h"

#include <QFile>
#include <QFileInfo>

namespace linli::exchange {
namespace {
constexpr qint64 kMaxFileBytes = 512LL * 1024 * 1024;
} // namespace

Result<FileContent> loadFile(const QString& path)
{
    const std::string shown = QFileInfo(path).fileName().toStdString();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error(ErrorCode::FileUnreadable)
            .with("field", "file")
            .with("value", shown)
            .detail(file.errorString().toStdString());
    }
    if (file.size() > kMaxFileBytes) {
        return Error(ErrorCode::XlsxLimit).with("value", shown).with("allowed", "512 MiB");
    }
    FileContent content{file.read(kMaxFileBytes), shown};
    if (file.error() != QFileDevice::NoError) {
        return Error(ErrorCode::FileUnreadable)
            .with("field", "file")
            .with("value", shown)
            .detail(file.errorString().toStdString());
    }
    return content;
}

Result<FileForm> formOf(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return Error(ErrorCode::FileEmpty);
    }
    if (bytes.startsWith("PK\x03\x04")) {
        return FileForm::Workbook;
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return Error(ErrorCode::XlsOld);
    }
    return FileForm::Text;
}

} // namespace linli::exchange
