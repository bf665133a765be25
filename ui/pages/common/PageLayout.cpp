// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/PageLayout.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QWidget>

namespace linli::ui {

namespace {
constexpr int kWidest = 1280;
}

QVBoxLayout* scrolledColumn(QWidget* page)
{
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(scroll);
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(24, 8, 24, 24);
    auto* content = new QWidget(inner);
    content->setMaximumWidth(kWidest);
    row->addStretch(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    scroll->setWidget(inner);
    outer->addWidget(scroll);
    return column;
}

QVBoxLayout* filledColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(12);
    return column;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace linli::ui
