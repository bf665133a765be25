// SPDX-License-Identifier: GPL-3.0-or-later
// Written for Windows and not built on the machines this project was made on (docs/windows.md).
#include "storage/core/platform/FlushPath.h"

#include <QFileInfo>
#include <QString>

#include <windows.h>

namespace linli::storage::platform {

Result<void> flushPath(const std::string& path)
{
    const QString name = QString::fromStdString(path);
    if (QFileInfo(name).isDir()) {
        return {}; // NTFS keeps a rename in its own journal; a folder cannot be flushed
    }
    const HANDLE file = ::CreateFileW(reinterpret_cast<LPCWSTR>(name.utf16()), GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    const bool flushed = file != INVALID_HANDLE_VALUE && ::FlushFileBuffers(file) != 0;
    if (file != INVALID_HANDLE_VALUE) {
        ::CloseHandle(file);
    }
    if (!flushed) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", path, "*.linli")
            .detail("FlushFileBuffers");
    }
    return {};
}

} // namespace linli::storage::platform
