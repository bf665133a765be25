// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/DocumentStep.h"

namespace linli::ui {

namespace {
/// A pause that ends a row of nudges or letters.
constexpr qint64 kPauseMs = 1500;
} // namespace

DocumentStep::DocumentStep(
    const QString& name, QString mergeKey, StudioMoment before, StudioMoment after, Show show)
    : QUndoCommand(name), m_mergeKey(std::move(mergeKey)), m_before(std::move(before)),
      m_after(std::move(after)), m_show(std::move(show))
{
    m_age.start();
}

bool DocumentStep::mergeWith(const QUndoCommand* other)
{
    const auto& next = static_cast<const DocumentStep&>(*other); // id() is ours alone
    if (next.m_mergeKey != m_mergeKey || m_age.elapsed() > kPauseMs) {
        return false;
    }
    m_after = next.m_after;
    m_age.restart();
    return true;
}

} // namespace linli::ui
