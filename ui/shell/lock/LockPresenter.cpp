// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/LockPresenter.h"

#include "ui/dialogs/pin/PinWords.h"
#include "ui/language/CellText.h"

namespace linli::ui {

LockPresenter::LockPresenter(AppContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_desk(context.desk)
{
}

void LockPresenter::refresh()
{
    m_context.shop.ask<usecases::DeskView>(
        this, [](StoreSide& side) { return usecases::deskView(side.shop); },
        [this](Result<usecases::DeskView> view) {
            if (!view) {
                Q_EMIT failed(sentenceOf(view.error()));
                return;
            }
            m_desk = std::move(view).value();
            Q_EMIT changed();
        });
}

void LockPresenter::lock()
{
    if (!m_desk.guarded || m_desk.locked) {
        return;
    }
    m_desk.locked = true; // the window hides at once, whatever the file says
    Q_EMIT changed();
    m_context.shop.change<bool>(
        this,
        [](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::lockDesk(side.shop));
            return true;
        },
        [](const Result<bool>&) {});
}

void LockPresenter::signIn(const QString& id, const QString& pin)
{
    const auto work = [id = id.toStdString(), pin = pin.toStdString()](StoreSide& side) {
        return usecases::signIn(side.shop, id, pin);
    };
    const auto heard = [this](const Result<usecases::PinAnswer>& answer) { hear(answer); };
    if (m_context.shop.refusal()) { // a shop that may only be looked at
        m_context.shop.ask<usecases::PinAnswer>(this, work, heard);
    } else {
        m_context.shop.change<usecases::PinAnswer>(this, work, heard);
    }
}

void LockPresenter::hear(const Result<usecases::PinAnswer>& answer)
{
    if (!answer) {
        Q_EMIT failed(sentenceOf(answer.error()));
    } else if (!answer->right) {
        Q_EMIT wrongPin(wrongPinText(*answer));
    } else {
        Q_EMIT unlocked();
        refresh();
    }
}

QString LockPresenter::actorName() const
{
    for (const usecases::StaffRow& one : m_desk.staff) {
        if (one.id == m_desk.actor) {
            return text(one.name);
        }
    }
    return {};
}

} // namespace linli::ui
