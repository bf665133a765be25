// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program: the LINLI_FAIL_NTH-th change it makes to the file system fails with no
// room (with LINLI_FAIL_REST set all that follow, too). What it saw is written to LINLI_FAIL_SEEN.
// Terminals, pipes and sockets are left alone; so is what libc does for itself (fopen, fwrite).
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::atomic<int> seenChanges{0};

template <typename Function> Function nextOf(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Counts a change; true: it has to fail.
bool fails()
{
    static const char* const wanted = std::getenv("LINLI_FAIL_NTH");
    static const bool rest = std::getenv("LINLI_FAIL_REST") != nullptr;
    static const int nth = wanted == nullptr ? 0 : std::atoi(wanted);
    const int now = ++seenChanges;
    if (nth == 0 || now < nth || (now > nth && !rest)) {
        return false;
    }
    errno = ENOSPC;
    return true;
}

bool isFile(int fd)
{
    struct stat about = {};
    return fd > 2 && fstat(fd, &about) == 0 && S_ISREG(about.st_mode);
}

bool writes(int flags)
{
    return (flags & (O_CREAT | O_TRUNC)) != 0;
}

struct Teller
{
    Teller() = default;
    ~Teller()
    {
        const char* path = std::getenv("LINLI_FAIL_SEEN");
        const auto openFile = nextOf<int (*)(const char*, int, ...)>("open64");
        const auto writeFile = nextOf<ssize_t (*)(int, const void*, size_t)>("write");
        const int fd = path == nullptr ? -1 : openFile(path, O_CREAT | O_TRUNC | O_WRONLY, 0600);
        char text[16];
        const int length = std::snprintf(text, sizeof text, "%d", seenChanges.load());
        if (fd >= 0 && length > 0) {
            const ssize_t told = writeFile(fd, text, static_cast<size_t>(length));
            static_cast<void>(told);
            close(fd);
        }
    }
    Teller(const Teller&) = delete;
    Teller& operator=(const Teller&) = delete;
};
const Teller teller;

} // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t count)
{
    static const auto next = nextOf<ssize_t (*)(int, const void*, size_t)>("write");
    return isFile(fd) && fails() ? -1 : next(fd, bytes, count);
}

ssize_t pwrite64(int fd, const void* bytes, size_t count, off64_t at)
{
    static const auto next = nextOf<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return isFile(fd) && fails() ? -1 : next(fd, bytes, count, at);
}

ssize_t pwrite(int fd, const void* bytes, size_t count, off_t at)
{
    static const auto next = nextOf<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return isFile(fd) && fails() ? -1 : next(fd, bytes, count, at);
}

int fsync(int fd)
{
    static const auto next = nextOf<int (*)(int)>("fsync");
    return fails() ? -1 : next(fd);
}

int fdatasync(int fd)
{
    static const auto next = nextOf<int (*)(int)>("fdatasync");
    return fails() ? -1 : next(fd);
}

int ftruncate64(int fd, off64_t length) noexcept
{
    static const auto next = nextOf<int (*)(int, off64_t)>("ftruncate64");
    return fails() ? -1 : next(fd, length);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto next = nextOf<int (*)(const char*, const char*)>("rename");
    return fails() ? -1 : next(from, to);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto next = nextOf<int (*)(int, const char*, int, const char*, int)>("linkat");
    return fails() ? -1 : next(fromFolder, from, toFolder, to, flags);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto next = nextOf<int (*)(const char*, mode_t)>("mkdir");
    return fails() ? -1 : next(path, mode);
}

int open64(const char* path, int flags, ...)
{
    static const auto next = nextOf<int (*)(const char*, int, ...)>("open64");
    va_list more;
    va_start(more, flags);
    const mode_t mode = writes(flags) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return writes(flags) && fails() ? -1 : next(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    static const auto next = nextOf<int (*)(const char*, int, ...)>("open");
    va_list more;
    va_start(more, flags);
    const mode_t mode = writes(flags) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return writes(flags) && fails() ? -1 : next(path, flags, mode);
}

} // extern "C"
