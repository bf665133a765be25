// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/SqlScript.h"

#include <cctype>

namespace linli::storage {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

class Splitter
{
  public:
    explicit Splitter(std::string_view script) : m_rest(script) {}

    std::vector<std::string> split()
    {
        while (!m_rest.empty()) {
            take();
        }
        finish();
        return std::move(m_statements);
    }

  private:
    void take()
    {
        const char next = m_rest.front();
        if (m_rest.starts_with("--")) {
            m_rest.remove_prefix(std::min(m_rest.find('\n'), m_rest.size()));
        } else if (m_rest.starts_with("/*")) {
            const std::size_t end = m_rest.find("*/", 2);
            m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 2);
            m_statement += ' ';
        } else if (next == '\'' || next == '"') {
            keep(std::min(m_rest.find(next, 1), m_rest.size() - 1) + 1);
        } else if (std::isalpha(static_cast<unsigned char>(next)) != 0 || next == '_') {
            takeWord();
        } else if (next == ';') {
            takeSemicolon();
        } else {
            keep(1);
        }
    }

    void takeWord()
    {
        std::size_t length = 0;
        std::string word;
        while (length < m_rest.size() &&
               (std::isalnum(static_cast<unsigned char>(m_rest[length])) != 0 ||
                m_rest[length] == '_')) {
            word += static_cast<char>(std::toupper(static_cast<unsigned char>(m_rest[length])));
            ++length;
        }
        ++m_words;
        m_create = m_create || (m_words == 1 && word == "CREATE");
        // CREATE TRIGGER or CREATE TEMP TRIGGER
        m_trigger = m_trigger || (m_create && m_words <= 3 && word == "TRIGGER");
        m_body = m_body || (m_trigger && word == "BEGIN");
        m_endAfterSemicolon = m_afterSemicolon && word == "END";
        m_afterSemicolon = false;
        keep(length);
    }

    void takeSemicolon()
    {
        if (m_body && !m_endAfterSemicolon) {
            m_afterSemicolon = true;
            keep(1);
            return;
        }
        m_rest.remove_prefix(1);
        finish();
    }

    void keep(std::size_t length)
    {
        m_statement.append(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
    }

    void finish()
    {
        const std::size_t first = m_statement.find_first_not_of(kBlank);
        if (first != std::string::npos) {
            const std::size_t last = m_statement.find_last_not_of(kBlank);
            m_statements.push_back(m_statement.substr(first, last - first + 1));
        }
        m_statement.clear();
        m_words = 0;
        m_create = m_trigger = m_body = m_afterSemicolon = m_endAfterSemicolon = false;
    }

    std::string_view m_rest;
    std::string m_statement;
    std::vector<std::string> m_statements;
    int m_words = 0;
    bool m_create = false;
    bool m_trigger = false;
    bool m_body = false; ///< PostgreSQL's triggers call a function instead
    bool m_afterSemicolon = false;
    bool m_endAfterSemicolon = false;
};

} // namespace

std::vector<std::string> splitScript(std::string_view script)
{
    return Splitter(script).split();
}

} // namespace linli::storage
