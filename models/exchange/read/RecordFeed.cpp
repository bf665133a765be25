// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/RecordFeed.h"

#include <algorithm>

namespace linli::exchange {
namespace {

constexpr std::size_t kChunk = 64UL * 1024;
constexpr std::size_t kLongestRecord = 1024UL * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// UTF-8, and without comments, sections and document types, in which a tag may be none.
bool isPlainHead(std::string_view head)
{
    if (head.find("<!") != std::string_view::npos) {
        return false;
    }
    constexpr std::string_view kEncoding = "encoding=";
    const std::size_t word = head.find(kEncoding);
    if (word == std::string_view::npos) {
        return true;
    }
    const std::string_view name = head.substr(word + kEncoding.size());
    return name.starts_with("\"UTF-8\"") || name.starts_with("\"utf-8\"");
}

} // namespace

RecordFeed::RecordFeed(ZipEntryDevice& part, std::string_view opening, std::string_view record)
    : m_part(part), m_opening("<" + std::string(opening)), m_end("</" + std::string(record) + ">")
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool RecordFeed::atEnd() const
{
    return m_at == m_buffer.size() && m_part.atEnd();
}

bool RecordFeed::fill()
{
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + kChunk);
    const qint64 got = m_part.read(m_buffer.data() + before, static_cast<qint64>(kChunk));
    m_broken = m_broken || got < 0;
    m_buffer.resize(before + static_cast<std::size_t>(std::max<qint64>(got, 0)));
    return got > 0;
}

/// Everything before the records must stand in the first chunk; where it does not, nothing is held.
void RecordFeed::seek()
{
    m_state = State::Flows;
    while (m_buffer.size() < kChunk && fill()) {
    }
    const std::size_t tag = m_buffer.find(m_opening);
    const std::size_t end = tag == std::string::npos ? tag : m_buffer.find('>', tag);
    if (end == std::string::npos || m_buffer[end - 1] == '/' ||
        (m_buffer[tag + m_opening.size()] != '>' && m_buffer[tag + m_opening.size()] != ' ')) {
        return;
    }
    if (isPlainHead(std::string_view(m_buffer).substr(0, tag))) {
        m_stop = end + 1;
        m_state = State::Nears;
    }
}

std::string_view RecordFeed::record()
{
    std::size_t seen = 0;
    while (true) {
        while (m_at < m_buffer.size() && isSpace(m_buffer[m_at])) {
            ++m_at;
        }
        const std::size_t end = m_buffer.find(m_end, m_at + seen);
        if (end != std::string::npos) {
            return std::string_view(m_buffer).substr(m_at, end + m_end.size() - m_at);
        }
        const std::size_t here = m_buffer.size() - m_at;
        seen = here < m_end.size() ? 0 : here - m_end.size();
        if (here > kLongestRecord || !fill()) {
            return {};
        }
    }
}

qint64 RecordFeed::readData(char* data, qint64 maxSize)
{
    if (m_state == State::Seeks) {
        seek();
    }
    if (m_state == State::Holds || maxSize <= 0) {
        return 0;
    }
    if (m_at == m_buffer.size() && !fill()) {
        return m_broken ? -1 : 0;
    }
    const std::size_t until = m_state == State::Nears ? m_stop : m_buffer.size();
    const std::size_t size = std::min(static_cast<std::size_t>(maxSize), until - m_at);
    std::copy_n(m_buffer.data() + m_at, size, data);
    m_at += size;
    if (m_state == State::Nears && m_at == m_stop) {
        m_state = State::Holds;
    }
    return static_cast<qint64>(size);
}

} // namespace linli::exchange
