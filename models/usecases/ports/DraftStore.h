// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// A form that was open and not sent. Its text is sealed where it is stored: it may hold a name or
/// a phone.
struct Draft
{
    std::string form;    ///< which form: "member", "order" …
    std::string subject; ///< what it is about: a key, or empty for a new thing
    std::string content; ///< the form's own affair
    Instant savedAt;
};

/// One draft per form and subject. Store thread.
class DraftStore
{
  public:
    DraftStore() = default;
    DraftStore(const DraftStore&) = delete;
    DraftStore& operator=(const DraftStore&) = delete;
    virtual ~DraftStore() = default;

    virtual Result<void> save(const Draft& draft) = 0;
    virtual Result<void> remove(std::string_view form, std::string_view subject) = 0;
    /// Newest first, at most 50.
    virtual Result<std::vector<Draft>> all() = 0;
};

} // namespace linli::ports
