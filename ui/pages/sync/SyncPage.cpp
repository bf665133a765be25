// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/SyncPage.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/pages/sync/ConflictCard.h"
#include "ui/pages/sync/CountersCard.h"
#include "ui/pages/sync/LinkCard.h"
#include "ui/pages/sync/RoundsCard.h"
#include "ui/pages/sync/StateCard.h"
#include "ui/pages/sync/SyncPresenter.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Retranslate.h"

#include <QVBoxLayout>

namespace linli::ui {

SyncPage::SyncPage(AppContext& context, PageHost& pageHost, QWidget* parent)
    : Page(pageHost, parent), m_presenter(new SyncPresenter(context, this)),
      m_error(new Banner(Role::Alarm, this)), m_state(new StateCard(*m_presenter, this)),
      m_link(new LinkCard(*m_presenter, this)), m_conflicts(new ConflictCard(*m_presenter, this)),
      m_counters(new CountersCard(*m_presenter, this)), m_rounds(new RoundsCard(*m_presenter, this))
{
    QVBoxLayout* column = scrolledColumn(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_error, m_state, m_link, m_conflicts,
                                                         m_counters, m_rounds}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    m_error->setClosable(true);
    m_error->hide();
    connect(m_presenter, &SyncPresenter::changed, this, &SyncPage::write);
    connect(m_presenter, &SyncPresenter::failed, this,
            [this](const QString& sentence) { m_error->say(sentence); });
    connect(m_presenter, &SyncPresenter::linked, this,
            [this] { host().notice(tr("Linked: everything is being exchanged")); });
    connect(m_presenter, &SyncPresenter::unlinked, this,
            [this] { host().notice(tr("Unlinked: the shop is on this computer only")); });
    connect(m_conflicts, &ConflictCard::opened, this,
            [this](const QString& page, const QString& argument) { host().go(page, argument); });
    onLanguage(this, [this] { m_presenter->refresh(); });
}

QString SyncPage::title() const
{
    return tr("Sync");
}

void SyncPage::refresh()
{
    m_presenter->refresh();
}

void SyncPage::write()
{
    m_state->write();
    m_link->write();
    m_conflicts->write();
    m_counters->write();
    m_rounds->write();
}

} // namespace linli::ui
