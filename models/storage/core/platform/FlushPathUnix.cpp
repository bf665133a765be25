// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/platform/FlushPath.h"

#include <fcntl.h>
#include <unistd.h>

namespace linli::storage::platform {
namespace {

Error unwritable(const std::string& path, std::string detail)
{
    return Error::badInput(ErrorCode::FileUnwritable, "file", path, "*.linli")
        .detail(std::move(detail));
}

} // namespace

Result<void> flushPath(const std::string& path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return unwritable(path, "open for fsync");
    }
    const int flushed = ::fsync(handle);
    ::close(handle);
    if (flushed != 0) {
        return unwritable(path, "fsync");
    }
    return {};
}

} // namespace linli::storage::platform
