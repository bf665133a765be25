// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/outreach/GroupMessage.h"
#include "usecases/ports/posts/PostStore.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace linli::usecases {
struct Shop;
} // namespace linli::usecases

namespace linli::ui {

/// One form of what is to be posted: as a table, as a picture …
struct PostForm
{
    QString label;
    outreach::Message message;
};

/// What the dialog posts. Made by the page it is about.
struct PostSubject
{
    QString title;               ///< 本周推荐榜
    std::vector<PostForm> forms; ///< at least one
    QString note;                ///< why a form is not there; empty: all are
    /// Puts it into the queue. Store thread. Errors: those of usecases::queuePost.
    std::function<Result<ports::Post>(
        usecases::Shop&, const std::string& webhook, const outreach::Message&)>
        queue;
};

} // namespace linli::ui
