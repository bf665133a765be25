// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/PostsDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

PostsDialog::PostsDialog(AppContext& context, QWidget* parent)
    : FormDialog(parent), m_view(new PostQueueView(context, this))
{
    setMinimumWidth(scaled(720));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(scaled(380));
    scroll->setWidget(m_view);
    body()->addWidget(scroll, 1);
    connect(this, &FormDialog::submitted, this, &QDialog::accept);
    connect(m_view, &PostQueueView::failed, this,
            [this](const QString& sentence) { showMistake(sentence); });
    onLanguage(this, [this] {
        setTitle(tr("Group posts"));
        setLead(tr("One every 3 seconds leaves for a group. Sent means that 企业微信 took it."));
        setPrimary(tr("Close"));
    });
    m_view->refresh();
}

} // namespace linli::ui
