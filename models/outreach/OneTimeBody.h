// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace linli::outreach {

/// The body of a request that can be read once and never from its beginning again. Qt sends a POST
/// anew by itself when the other side hangs up before it answered; a body that cannot be wound back
/// is how it is told not to (QHttpNetworkConnectionChannel asks it to), for the post would stand in
/// the group twice.
class OneTimeBody final : public QIODevice
{
  public:
    explicit OneTimeBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // without the warning QIODevice gives
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_read + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_bytes.size(); }

  protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        if (count <= 0) {
            return atEnd() ? -1 : 0;
        }
        std::memcpy(to, m_bytes.constData() + m_read, static_cast<std::size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace linli::outreach
