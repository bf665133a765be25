// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/PostQueueView.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/posts/PostsPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "words/posts/PostText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

using ports::PostState;

Role roleOf(PostState state)
{
    switch (state) {
    case PostState::Waiting:
    case PostState::Sending:
        return Role::Sky;
    case PostState::Sent:
        return Role::Leaf;
    case PostState::Refused:
    case PostState::GivenUp:
        return Role::Alarm;
    case PostState::Uncertain:
        return Role::Amber;
    case PostState::Cancelled:
        break;
    }
    return Role::Quiet;
}

bool ended(PostState state)
{
    return state == PostState::Sent || state == PostState::Cancelled;
}

} // namespace

PostQueueView::PostQueueView(AppContext& context, QWidget* parent, PostsShown shown)
    : QWidget(parent), m_presenter(new PostsPresenter(context, this)), m_shown(shown),
      m_empty(new EmptyState(QStringLiteral("share"), this)), m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    column->addStretch(1);
    connect(m_presenter, &PostsPresenter::loaded, this, [this] { write(); });
    connect(m_presenter, &Presenter::failed, this, &PostQueueView::failed);
    connect(m_presenter, &PostsPresenter::refused, this,
            [this](const Error& error) { Q_EMIT failed(sentenceOf(error)); });
    m_empty->hide();
    onLanguage(this, [this] {
        m_empty->setTexts(tr("Nothing was posted yet. Boards and sessions can be posted to the "
                             "group from their pages."),
                          {});
        write();
    });
}

void PostQueueView::refresh()
{
    m_presenter->load();
}

void PostQueueView::write()
{
    clearLayout(m_rows);
    m_count = 0;
    for (const ports::Post& post : m_presenter->posts()) {
        if (m_shown == PostsShown::Unfinished && ended(post.state)) {
            continue;
        }
        if (m_count > 0) {
            m_rows->addWidget(separator(this));
        }
        m_rows->addWidget(rowOf(post));
        ++m_count;
    }
    m_empty->setVisible(m_shown == PostsShown::All && m_count == 0);
    Q_EMIT written();
}

QWidget* PostQueueView::rowOf(const ports::Post& post)
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    auto* chip = new Chip(holder);
    chip->setContent(words::postStateText(post.state, language()), roleOf(post.state));
    chip->setMinimumWidth(scaled(84));
    row->addWidget(chip, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    auto* head = new TextLabel(TextStyle::Body, Role::Ink, holder);
    const QString kind = words::messageKindText(post.kind, language());
    head->setText(post.headline.empty() ? kind : text(post.headline));
    head->setElided(true);
    lines->addWidget(head);
    auto* told = new TextLabel(TextStyle::Note, Role::Quiet, holder);
    QStringList parts{m_presenter->groupOf(post), kind,
                      words::postSentence(post, m_presenter->now(), today(), language())};
    parts.removeAll(QString());
    told->setText(parts.join(QStringLiteral(" · ")));
    told->setWordWrap(true);
    lines->addWidget(told);
    row->addLayout(lines, 1);
    addActs(*row, post);
    return holder;
}

void PostQueueView::addActs(QHBoxLayout& row, const ports::Post& post)
{
    const auto add = [&](const QString& words, const char* name,
                         void (PostsPresenter::*act)(const std::string&)) {
        auto* button = new Button(ButtonKind::Row, this);
        button->setText(words);
        button->setObjectName(QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this,
                [this, act, id = post.id] { (m_presenter->*act)(id); });
        row.addWidget(button, 0, Qt::AlignTop);
    };
    if (post.state == PostState::Uncertain) {
        add(tr("It is in the group"), "confirmPost", &PostsPresenter::confirmSeen);
        add(tr("Send again"), "retryPost", &PostsPresenter::retry);
    } else if (!ended(post.state) && post.state != PostState::Sending) {
        add(post.state == PostState::Waiting ? tr("Now") : tr("Try again"), "retryPost",
            &PostsPresenter::retry);
    }
    if (!ended(post.state) && post.state != PostState::Sending) {
        add(tr("Cancel"), "cancelPost", &PostsPresenter::cancel);
    }
}

} // namespace linli::ui
