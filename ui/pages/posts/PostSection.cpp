// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/PostSection.h"

#include "ui/pages/posts/PostQueueView.h"
#include "ui/pages/posts/PostsDialog.h"
#include "ui/pages/posts/PostsPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

PostSection::PostSection(AppContext& context, QWidget* parent)
    : Card(parent), m_context(context),
      m_view(new PostQueueView(context, this, PostsShown::Unfinished)),
      m_note(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_all(new Button(ButtonKind::Quiet, this))
{
    setObjectName(QStringLiteral("postSection"));
    m_note->setObjectName(QStringLiteral("postsAtRest"));
    m_note->setWordWrap(true);
    m_all->setObjectName(QStringLiteral("allPosts"));
    header()->addWidget(m_all);
    body()->addWidget(m_note);
    body()->addWidget(m_view);
    connect(m_view, &PostQueueView::written, this, &PostSection::write);
    connect(m_view, &PostQueueView::failed, this, &PostSection::failed);
    connect(m_all, &QAbstractButton::clicked, this,
            [this] { (new PostsDialog(m_context, this))->open(); });
    hide();
    onLanguage(this, [this] { write(); });
}

void PostSection::refresh()
{
    m_view->refresh();
}

void PostSection::write()
{
    const int count = m_view->count();
    setTitle(count == 0 ? tr("Group posts") : tr("Group posts · %1").arg(count));
    m_all->setText(tr("All group posts"));
    m_note->setText(tr("Nothing waits for a group and nothing failed."));
    m_note->setVisible(count == 0);
    m_view->setVisible(count > 0);
    setVisible(!m_view->presenter()->webhooks().empty());
}

} // namespace linli::ui
