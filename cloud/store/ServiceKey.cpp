// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/ServiceKey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace linli::cloud {
namespace {

Error aboutFile(ErrorCode code, const QFile& file)
{
    return Error::badInput(code, "secret-file", file.fileName().toStdString(), "64 hex digits")
        .detail(file.errorString().toStdString());
}

Result<void> make(QFile& file)
{
    if (!QDir().mkpath(QFileInfo(file).path()) ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return aboutFile(ErrorCode::FileUnwritable, file);
    }
    const QByteArray hex = QByteArray::fromStdString(vault::ShopKey::random().toHex());
    if (file.write(hex) != hex.size() || !file.flush()) {
        return aboutFile(ErrorCode::FileUnwritable, file);
    }
    file.close();
    return {};
}

} // namespace

Result<std::shared_ptr<const ServiceKey>> ServiceKey::load(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists()) {
        LINLI_TRY(make(file));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return aboutFile(ErrorCode::FileUnreadable, file);
    }
    const std::string hex = file.read(200).trimmed().toStdString();
    LINLI_ASSIGN(vault::ShopKey key, vault::ShopKey::parse(hex));
    return std::shared_ptr<const ServiceKey>(std::make_shared<ServiceKey>(std::move(key)));
}

} // namespace linli::cloud
