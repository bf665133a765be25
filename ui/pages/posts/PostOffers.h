// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/board/Ranking.h"
#include "render/board/BoardPicture.h"
#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

#include <functional>
#include <string>

namespace linli::ui {

using PostTrouble = std::function<void(const QString& sentence)>;

/// Seals the board as it is now and opens the dialog with its table and its picture; GUI thread,
/// returns at once. `picture`: as it is published, names masked.
void offerBoardPost(AppContext& context,
                    PageHost& host,
                    QWidget* page,
                    const board::WindowChoice& choice,
                    board::RankBy by,
                    const render::BoardPicture& picture,
                    const PostTrouble& trouble);

/// Opens the dialog with the share texts of a session that was checked, an article where the shop
/// has an address, its poster and its cover. GUI thread, returns at once.
void offerCampaignPost(AppContext& context,
                       PageHost& host,
                       QWidget* page,
                       const std::string& campaign,
                       const QString& cover,
                       const PostTrouble& trouble);

/// Opens the dialog with words that are ready; `about` names what they are of ("policy:ID"). The
/// same words may be posted again: a person asks for it each time. GUI thread, returns at once.
void offerTextPost(AppContext& context,
                   PageHost& host,
                   QWidget* page,
                   const QString& title,
                   const QString& words,
                   const std::string& about);

} // namespace linli::ui
