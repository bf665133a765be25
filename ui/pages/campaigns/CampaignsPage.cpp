// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/CampaignsPage.h"

#include "ui/context/Background.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/campaigns/CampaignEditor.h"
#include "ui/pages/campaigns/CampaignPresenter.h"
#include "ui/pages/campaigns/CampaignSummary.h"
#include "ui/pages/campaigns/CampaignsPresenter.h"
#include "ui/pages/campaigns/ResultDialog.h"
#include "ui/pages/campaigns/SessionBoard.h"
#include "ui/pages/campaigns/SessionCalendar.h"
#include "ui/pages/campaigns/TemplateDialog.h"
#include "ui/pages/posts/PostOffers.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/ports/Clock.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {
namespace {

QDate todayOf(const ports::Clock& clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().unixMs(), Qt::OffsetFromUTC, 8 * 3600).date();
}

} // namespace

CampaignsPage::CampaignsPage(AppContext& context, PageHost& pageHost, QWidget* parent)
    : Page(pageHost, parent), m_context(context), m_all(new CampaignsPresenter(context, this)),
      m_one(new CampaignPresenter(context, this)), m_stack(new QStackedWidget(this)),
      m_trouble(new Banner(Role::Alarm, this)), m_board(new SessionBoard(this)),
      m_calendar(new SessionCalendar(todayOf(context.clock), this)),
      m_view(new SegmentedControl(this)),
      m_empty(new EmptyState(QStringLiteral("broadcast"), this)),
      m_editor(new CampaignEditor(*m_one, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(24, 0, 24, 0);
    strip->addWidget(m_trouble);
    m_trouble->setClosable(true);
    m_trouble->hide();
    column->addLayout(strip);
    column->addWidget(m_stack, 1);
    m_lists = buildLists();
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_editor);
    connectBoard();
    connectEditor();
    onLanguage(this, [this] {
        m_view->setTexts({tr("Board"), tr("Calendar")});
        m_empty->setTexts(tr("No live session yet. A ready one is set up in a minute."),
                          tr("New session"));
    });
}

QWidget* CampaignsPage::buildLists()
{
    auto* lists = new QWidget(this);
    auto* views = new QStackedWidget(lists);
    views->addWidget(m_board);
    views->addWidget(m_calendar);
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(24, 0, 24, 0);
    choice->addWidget(m_view);
    choice->addStretch(1);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(choice);
    column->addWidget(views, 1);
    connect(m_view, &SegmentedControl::chosen, views, &QStackedWidget::setCurrentIndex);
    return lists;
}

void CampaignsPage::connectBoard()
{
    connect(m_calendar, &SessionCalendar::opened, this, &CampaignsPage::openCampaign);
    connect(m_all, &CampaignsPresenter::loaded, this, [this] {
        m_board->setRows(m_all->rows());
        m_calendar->setRows(m_all->rows());
        if (m_stack->currentWidget() != m_editor) {
            showBoard();
        }
    });
    connect(m_all, &CampaignsPresenter::created, this, &CampaignsPage::openCampaign);
    connect(m_all, &Presenter::failed, this,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_all, &Presenter::wrote, this, [this] { host().shopChanged(); });
    connect(m_all, &CampaignsPresenter::archived, this, [this](const std::string& id) {
        host().noticeUndoable(tr("The session is in the recycle bin."),
                              [this, id] { m_all->restore(id); });
    });
    connect(m_board, &SessionBoard::opened, this, &CampaignsPage::openCampaign);
    connect(m_board, &SessionBoard::duplicateAsked, m_all, &CampaignsPresenter::duplicate);
    connect(m_board, &SessionBoard::archiveAsked, m_all, &CampaignsPresenter::archive);
    connect(m_empty, &EmptyState::actionPressed, this, &CampaignsPage::primaryPressed);
}

void CampaignsPage::connectEditor()
{
    connect(m_one, &CampaignPresenter::opened, this,
            [this] { m_stack->setCurrentWidget(m_editor); });
    connect(m_one, &CampaignPresenter::moved, this, [this] {
        m_all->load();
        host().shopChanged();
    });
    connect(m_one, &CampaignPresenter::saved, this, [this] { host().shopChanged(); });
    connect(m_editor->summary(), &CampaignSummary::liveWindowAsked, this, &CampaignsPage::openLive);
    connect(m_editor->summary(), &CampaignSummary::shareKitAsked, this,
            &CampaignsPage::askShareKit);
    connect(m_editor->summary(), &CampaignSummary::groupPostAsked, this, [this] {
        offerCampaignPost(m_context, host(), this, m_one->campaign().id,
                          QString::fromStdString(m_one->campaign().cover),
                          [this](const QString& sentence) { m_trouble->say(sentence); });
    });
    connect(m_editor->summary(), &CampaignSummary::resultAsked, this,
            [this] { (new ResultDialog(m_context, *m_one, this))->open(); });
    connect(m_editor, &CampaignEditor::left, this, [this] {
        m_one->leave();
        m_stack->setCurrentWidget(m_lists);
        m_all->load();
    });
    connect(m_editor->summary(), &CampaignSummary::duplicateAsked, this, [this] {
        const std::string id = m_one->campaign().id;
        m_one->leave();
        m_all->duplicate(id);
    });
}

void CampaignsPage::askShareKit()
{
    if (!m_context.shareKit) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Folder for the share kits"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &CampaignsPage::writeShareKit);
    dialog->open();
}

void CampaignsPage::writeShareKit(const QString& folder)
{
    using Work = AppContext::KitWork;
    m_context.shop.ask<Work>(
        this,
        [make = m_context.shareKit, id = m_one->campaign().id,
         words = language()](StoreSide& side) { return make(side, id, words); },
        [this, folder](Result<Work> work) {
            if (!work) {
                m_trouble->say(sentenceOf(work.error()));
                return;
            }
            host().notice(tr("Making the share kits …"));
            inBackground<int>(
                this, [work = std::move(work).value(), folder] { return work(folder); },
                [this, folder](const Result<int>& made) {
                    if (!made) {
                        m_trouble->say(sentenceOf(made.error()));
                        return;
                    }
                    host().notice(tr("%n share kit(s) in %1", nullptr, *made).arg(folder));
                });
        });
}

void CampaignsPage::openLive()
{
    if (m_live) {
        m_live->raise();
        m_live->activateWindow();
        return;
    }
    const QString folder =
        QDir(QFileInfo(m_context.shopFile).absolutePath()).filePath(QStringLiteral("overlays"));
    m_live = new LiveWindow(m_context, m_one->campaign().id, folder, this);
    connect(m_live, &LiveWindow::ended, this, [this] { m_one->open(m_one->campaign().id); });
    m_live->show();
}

void CampaignsPage::openCampaign(const std::string& id)
{
    m_one->open(id);
}

void CampaignsPage::showBoard()
{
    const bool none = m_all->rows().empty();
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_lists);
}

QString CampaignsPage::title() const
{
    return tr("Live sessions");
}

QString CampaignsPage::primaryText() const
{
    return tr("New session");
}

void CampaignsPage::primaryPressed()
{
    const auto templates = m_all->templates();
    auto* dialog = new TemplateDialog(templates, this);
    connect(dialog, &TemplateDialog::chosen, this, [this, templates](int index) {
        m_one->flush();
        m_all->create(index < 0 ? std::nullopt
                                : std::optional(templates[static_cast<std::size_t>(index)]));
    });
    dialog->open();
}

QString CampaignsPage::searchHint() const
{
    return tr("Find a session");
}

void CampaignsPage::search(const QString& text)
{
    m_all->setSearch(text);
}

void CampaignsPage::refresh()
{
    m_trouble->hide();
    m_all->load();
}

void CampaignsPage::openWith(const QString& argument)
{
    openCampaign(argument.toStdString());
}

} // namespace linli::ui
