// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/posts/PostSubject.h"
#include "ui/pages/posts/PostsPresenter.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace linli::ui {

class ChatPreview;
class SegmentedControl;

/// 发到群: which group, which form, the words to change, and how it will look there. Asks once more
/// before it goes into the queue, for what is in the group cannot be taken back.
class PostDialog : public FormDialog
{
    Q_OBJECT
  public:
    PostDialog(AppContext& context, PageHost& host, PostSubject subject, QWidget* parent);

    [[nodiscard]] PostsPresenter* presenter() const { return m_presenter; }

  private:
    void build();
    void connectParts();
    void writeTexts();
    void showGroups();
    void showForm();
    void showMessage();
    void addPicture();
    void ask();
    /// The chosen form with the words as they were changed.
    [[nodiscard]] outreach::Message message() const;
    [[nodiscard]] const outreach::Message& chosen() const;

    AppContext& m_context;
    PageHost& m_host;
    PostSubject m_subject;
    PostsPresenter* m_presenter;
    Field* m_groupField;
    QComboBox* m_group;
    SegmentedControl* m_form;
    Field* m_wordsField;
    QPlainTextEdit* m_words;
    QCheckBox* m_everyone;
    Button* m_picture;
    TextLabel* m_note;
    ChatPreview* m_preview;
    bool m_filling = false; ///< the words are put there, not typed
};

} // namespace linli::ui
