// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/PostDialog.h"

#include "domain/outreach/MessageLimits.h"
#include "render/outreach/ChatPicture.h"
#include "ui/context/Background.h"
#include "ui/dialogs/ConfirmDialog.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/posts/ChatPreview.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"
#include "words/posts/PostText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>

namespace linli::ui {

PostDialog::PostDialog(AppContext& context, PageHost& host, PostSubject subject, QWidget* parent)
    : FormDialog(parent), m_context(context), m_host(host), m_subject(std::move(subject)),
      m_presenter(new PostsPresenter(context, this)), m_groupField(nullptr),
      m_group(new QComboBox(this)), m_form(new SegmentedControl(this)), m_wordsField(nullptr),
      m_words(new QPlainTextEdit(this)), m_everyone(new QCheckBox(this)),
      m_picture(new Button(ButtonKind::Secondary, QStringLiteral("photo"), this)),
      m_note(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_preview(new ChatPreview(this))
{
    m_groupField = new Field(m_group, this);
    m_wordsField = new Field(m_words, this);
    build();
    connectParts();
    onLanguage(this, [this] { writeTexts(); });
    showForm();
    setWaiting(true);
    m_presenter->load();
}

void PostDialog::build()
{
    setMinimumWidth(scaled(840));
    m_group->setObjectName(QStringLiteral("postGroup"));
    m_words->setObjectName(QStringLiteral("postWords"));
    m_words->setMinimumHeight(scaled(220));
    m_words->setTabChangesFocus(true);
    m_note->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_groupField);
    left->addWidget(m_form, 0, Qt::AlignLeft);
    left->addWidget(m_wordsField, 1);
    left->addWidget(m_everyone);
    left->addWidget(m_picture, 0, Qt::AlignLeft);
    left->addWidget(m_note);
    left->addStretch(0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumSize(scaled(400), scaled(440));
    auto* inner = new QWidget(scroll);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview);
    column->addStretch(1);
    scroll->setWidget(inner);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addLayout(left, 1);
    sides->addWidget(scroll, 1);
    body()->addLayout(sides, 1);
}

void PostDialog::connectParts()
{
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { showMessage(); });
    connect(m_form, &SegmentedControl::chosen, this, [this] { showForm(); });
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling) {
            showMessage();
        }
    });
    connect(m_everyone, &QAbstractButton::toggled, this, [this] { showMessage(); });
    connect(m_picture, &QAbstractButton::clicked, this, [this] { addPicture(); });
    connect(this, &FormDialog::submitted, this, [this] { ask(); });
    connect(m_presenter, &PostsPresenter::loaded, this, [this] { showGroups(); });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& sentence) { showMistake(sentence); });
    connect(m_presenter, &PostsPresenter::refused, this,
            [this](const Error& error) { showMistake(sentenceOf(error)); });
    connect(m_presenter, &PostsPresenter::queued, this, [this](const QString& group) {
        m_host.notice(
            tr("In the queue for %1. What became of it stands under Group posts.").arg(group));
        m_host.shopChanged();
        accept();
    });
}

void PostDialog::writeTexts()
{
    setTitle(tr("Post to the group: %1").arg(m_subject.title));
    m_groupField->setLabel(tr("Group"));
    m_wordsField->setLabel(tr("Words"));
    m_everyone->setText(tr("Call everybody (@everyone)"));
    m_picture->setText(tr("Another picture …"));
    QStringList forms;
    for (const PostForm& form : m_subject.forms) {
        forms << form.label;
    }
    m_form->setTexts(forms);
    m_form->setAccessibleName(tr("Form"));
    m_form->setVisible(forms.size() > 1);
    setPrimary(tr("Send to the group …"));
}

void PostDialog::showGroups()
{
    const QSignalBlocker quiet(m_group);
    const QString before = m_group->currentData().toString();
    m_group->clear();
    for (const ports::Webhook& one : m_presenter->webhooks()) {
        m_group->addItem(text(one.name), text(one.id));
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(before)));
    showMessage();
}

const outreach::Message& PostDialog::chosen() const
{
    const auto index = std::size_t(std::max(0, m_form->current()));
    return m_subject.forms[std::min(index, m_subject.forms.size() - 1)].message;
}

void PostDialog::showForm()
{
    m_filling = true;
    const outreach::MessageKind kind = outreach::kindOf(chosen());
    const auto* words = std::get_if<outreach::TextMessage>(&chosen());
    const auto* markdown = std::get_if<outreach::MarkdownMessage>(&chosen());
    m_wordsField->setVisible(words != nullptr || markdown != nullptr);
    m_words->setPlainText(words != nullptr      ? text(words->content)
                          : markdown != nullptr ? text(markdown->content)
                                                : QString());
    m_everyone->setVisible(words != nullptr);
    m_everyone->setChecked(words != nullptr && !words->mentioned.empty());
    m_picture->setVisible(kind == outreach::MessageKind::Image);
    m_filling = false;
    showMessage();
}

outreach::Message PostDialog::message() const
{
    outreach::Message now = chosen();
    if (auto* words = std::get_if<outreach::TextMessage>(&now)) {
        words->content = m_words->toPlainText().toStdString();
        words->mentioned.clear();
        if (m_everyone->isChecked()) {
            words->mentioned.emplace_back("@all");
        }
    } else if (auto* markdown = std::get_if<outreach::MarkdownMessage>(&now)) {
        markdown->content = m_words->toPlainText().toStdString();
    }
    return now;
}

void PostDialog::showMessage()
{
    const outreach::Message now = message();
    const std::vector<ports::Webhook>& groups = m_presenter->webhooks();
    const int at = m_group->currentIndex();
    const bool known = at >= 0 && at < int(groups.size());
    m_preview->setPlace(known ? text(groups[std::size_t(at)].name) : tr("Your group"),
                        known ? text(groups[std::size_t(at)].robot) : QString());
    m_preview->setMessage(now);
    const Result<void> good = outreach::check(now);
    m_wordsField->setMistake(good.ok() ? QString() : sentenceOf(good.error()));
    if (const auto room = outreach::textRoom(now)) {
        m_wordsField->setHelp(tr("%1 of %2 bytes; a Chinese character takes 3")
                                  .arg(words::countText(std::int64_t(room->used)),
                                       words::countText(std::int64_t(room->allowed))));
    }
    const bool noGroup = groups.empty();
    m_note->setRole(noGroup ? Role::Amber : Role::Quiet);
    m_note->setText(
        noGroup ? tr("There is no group robot yet. Add one under Settings, Group robots.")
        : outreach::kindOf(now) == outreach::MessageKind::MarkdownV2
            ? tr("Older 企业微信 (before 4.1.36) shows the marks of the table as they are; the "
                 "picture looks the same everywhere.")
            : m_subject.note);
    setWaiting(!good.ok() || !known || !m_presenter->canSend());
}

void PostDialog::addPicture()
{
    auto* dialog =
        new QFileDialog(this, tr("Picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        inBackground<QByteArray>(
            this, [path] { return render::chatPictureOfFile(path); },
            [this](const Result<QByteArray>& picture) {
                if (!picture.ok()) {
                    showMistake(sentenceOf(picture.error()));
                    return;
                }
                const auto index = std::size_t(std::max(0, m_form->current()));
                m_subject.forms[index].message = outreach::ImageMessage{picture->toStdString()};
                showMessage();
            });
    });
    dialog->open();
}

void PostDialog::ask()
{
    clearMistake();
    const std::string webhook = m_group->currentData().toString().toStdString();
    const QString group = m_group->currentText();
    confirm(this, tr("Send to %1?").arg(group),
            tr("Everybody in the group sees it. What was sent cannot be taken back from here."),
            tr("Send"), [this, webhook, now = message()] {
                setWaiting(true);
                m_presenter->queue(m_subject, webhook, now);
            });
}

} // namespace linli::ui
