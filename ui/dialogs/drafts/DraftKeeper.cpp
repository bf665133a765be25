// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/drafts/DraftKeeper.h"

#include "ui/dialogs/drafts/FormContent.h"
#include "usecases/drafts/Drafts.h"

#include <QDialog>

namespace linli::ui {

namespace {
constexpr int kEveryMs = 1000;
}

DraftKeeper::DraftKeeper(ShopAccess& shop, QWidget& form, std::string name)
    : QObject(&form), m_shop(shop), m_form(form), m_name(std::move(name)), m_content(inputs())
{
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

DraftKeeper::DraftKeeper(ShopAccess& shop, QDialog& form, std::string name, std::string subject)
    : DraftKeeper(shop, form, std::move(name), std::move(subject), {})
{
}

DraftKeeper::DraftKeeper(
    ShopAccess& shop, QDialog& form, std::string name, std::string subject, DraftContent content)
    : DraftKeeper(shop, static_cast<QWidget&>(form), std::move(name))
{
    if (content.read) {
        m_content = std::move(content);
    }
    connect(&form, &QDialog::finished, this, &DraftKeeper::forget);
    begin(std::move(subject));
}

DraftContent DraftKeeper::inputs()
{
    return {[this] { return contentOf(m_form); },
            [this](const QByteArray& kept) {
                if (m_makeRoom) {
                    m_makeRoom(inputsIn(kept));
                }
                return putContent(m_form, kept);
            }};
}

void DraftKeeper::begin(std::string subject)
{
    m_subject = std::move(subject);
    m_kept = m_content.read();
    m_stored = true; // until the file was asked there may be one
    load();
}

void DraftKeeper::load()
{
    m_timer.stop();
    m_shop.ask<std::vector<ports::Draft>>(
        this, [](StoreSide& side) { return usecases::openDrafts(side.shop); },
        [this, begun = ++m_begun](const Result<std::vector<ports::Draft>>& drafts) {
            if (begun != m_begun) {
                return;
            }
            if (drafts) {
                m_stored = false;
                for (const ports::Draft& draft : *drafts) {
                    if (draft.form == m_name && draft.subject == m_subject) {
                        m_stored = true;
                        hear(draft.content);
                    }
                }
            }
            m_timer.start(); // not before: what is typed must not hide what was kept
        });
}

void DraftKeeper::hear(const std::string& content)
{
    const QByteArray kept = QByteArray::fromStdString(content);
    if (m_content.write(kept)) {
        m_kept = kept;
        Q_EMIT restored();
    }
}

void DraftKeeper::keep()
{
    const QByteArray now = m_content.read();
    if (now == m_kept || !m_form.isVisible()) {
        return;
    }
    m_kept = now;
    m_stored = true;
    const ports::Draft draft{m_name, m_subject, now.toStdString(), Instant()};
    m_shop.change<bool>(
        this,
        [draft](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::keepDraft(side.shop, draft));
            return true;
        },
        [](const Result<bool>&) {}); // a courtesy: the form itself says what went wrong
}

void DraftKeeper::forget()
{
    m_timer.stop();
    ++m_begun;
    if (!std::exchange(m_stored, false)) {
        return;
    }
    m_shop.change<bool>(
        parent()->parent(), // the form is about to go
        [name = m_name, subject = m_subject](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::dropDraft(side.shop, name, subject));
            return true;
        },
        [](const Result<bool>&) {});
}

} // namespace linli::ui
