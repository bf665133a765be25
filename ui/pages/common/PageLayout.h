// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QVBoxLayout;
class QWidget;

namespace linli::ui {

/// Fills a page with one scrolled column: 24 px margins, 16 px between cards, at most 1 280 px
/// wide.
[[nodiscard]] QVBoxLayout* scrolledColumn(QWidget* page);

/// A column that is not scrolled, for pages whose list fills them.
[[nodiscard]] QVBoxLayout* filledColumn(QWidget* page);

/// Takes everything out of a layout and deletes the widgets when the event loop comes round.
void clearLayout(QLayout* layout);

} // namespace linli::ui
