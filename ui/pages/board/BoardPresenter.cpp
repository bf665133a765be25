// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/BoardPresenter.h"

#include "ui/context/Background.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/board/BoardPictures.h"
#include "ui/pages/common/ReportSaving.h"
#include "usecases/boards/BoardReport.h"
#include "usecases/boards/Boards.h"
#include "usecases/ports/Clock.h"
#include "words/BoardText.h"
#include "words/boards/BoardTask.h"
#include "words/boards/HonoursText.h"

#include <QImage>
#include <QSaveFile>

namespace linli::ui {

namespace {

/// Whole or not at all: the picture stands under its name only once it is complete.
Result<void> savePng(const QString& path, const QImage& image)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit()) {
        return Error(ErrorCode::FileUnwritable)
            .with("file", path.toStdString())
            .detail(file.errorString().toStdString());
    }
    return {};
}

} // namespace

BoardPresenter::BoardPresenter(const AppContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_model(makeBoardModel(this)),
      m_first(BusinessDay::of(context.clock.now()).monthStart()),
      m_last(BusinessDay::of(context.clock.now()))
{
}

void BoardPresenter::setPeriod(BoardPeriod period)
{
    m_period = period;
    refresh();
}

void BoardPresenter::setDays(BusinessDay first, BusinessDay last)
{
    m_period = BoardPeriod::Days;
    m_first = std::min(first, last);
    m_last = std::max(first, last);
    refresh();
}

void BoardPresenter::setBy(board::RankBy by)
{
    m_by = by;
    refresh();
}

void BoardPresenter::setFullNames(bool full)
{
    m_fullNames = full;
    showLines();
}

void BoardPresenter::setFilter(const usecases::FactFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
    }
}

void BoardPresenter::loadFilterOptions()
{
    m_context.shop.ask<usecases::FilterOptions>(
        this, [](StoreSide& side) { return side.boards.filterOptions(); },
        [this](const Result<usecases::FilterOptions>& answer) {
            if (answer) { // the board itself tells what is wrong
                Q_EMIT optionsLoaded(*answer);
            }
        });
}

board::WindowChoice BoardPresenter::choice() const
{
    const BusinessDay now = BusinessDay::of(m_context.clock.now());
    switch (m_period) {
    case BoardPeriod::Week:
        return board::WindowChoice::week(now);
    case BoardPeriod::Month:
        return board::WindowChoice::month(now);
    case BoardPeriod::All:
        return board::WindowChoice::all();
    case BoardPeriod::Days:
        break;
    }
    return board::WindowChoice::days(m_first, m_last);
}

void BoardPresenter::refresh(bool options)
{
    if (options) {
        loadFilterOptions();
    }
    const int request = ++m_request;
    m_context.shop.ask<usecases::BoardResult>(
        this,
        [choice = choice(), by = m_by, filter = m_filter](StoreSide& side) {
            return side.boards.board(choice, by, 0, filter);
        },
        [this, request](Result<usecases::BoardResult> answer) {
            if (request != m_request) {
                return;
            }
            if (!answer) {
                Q_EMIT failed(sentenceOf(answer.error()));
                return;
            }
            show(std::move(answer).value());
        });
}

void BoardPresenter::show(usecases::BoardResult result)
{
    m_result = std::move(result);
    m_loaded = true;
    showLines();
}

void BoardPresenter::showLines()
{
    std::vector<BoardLine> lines;
    lines.reserve(m_result.rows.size());
    for (const usecases::BoardRow& row : m_result.rows) {
        lines.push_back({row.member.text(), row.rank, m_fullNames ? row.name : row.masked, row.code,
                         row.qualified, row.netGmvFen, row.lastAt.unixMs()});
    }
    m_model->apply(std::move(lines));
    Q_EMIT changed();
}

void BoardPresenter::publish(usecases::PublishWay way)
{
    m_context.shop.change<usecases::SealedBoard>(
        this,
        [choice = choice(), by = m_by, way, shopName = text(m_context.profile.name), day = today(),
         spoken = language()](StoreSide& side) -> Result<usecases::SealedBoard> {
            LINLI_ASSIGN(usecases::SealedBoard sealed,
                         usecases::sealBoard(side.shop, side.boards, choice, by));
            LINLI_TRY(usecases::recordPublication(side.shop, sealed.id, way));
            if (way == usecases::PublishWay::Queue) {
                LINLI_TRY(usecases::makeTasks(side.shop,
                                              {words::boardTask(sealed, shopName, day, spoken)}));
            }
            return sealed;
        },
        [this, way](const Result<usecases::SealedBoard>& answer) {
            if (!answer) {
                Q_EMIT failed(sentenceOf(answer.error()));
                return;
            }
            Q_EMIT sealed(way, words::honoursText(*answer, text(m_context.profile.name), today(),
                                                  language()));
        });
}

QString BoardPresenter::windowText() const
{
    return words::windowText(m_result.window, today(), language());
}

render::BoardPicture BoardPresenter::picture() const
{
    return boardPictureOf(m_result, choice(), m_context.profile.name, today());
}

void BoardPresenter::tell(const Result<QString>& file)
{
    if (file) {
        Q_EMIT written(*file);
    } else {
        Q_EMIT failed(sentenceOf(file.error()));
    }
}

void BoardPresenter::exportPicture(const QString& path, QSize size)
{
    inBackground<QString>(
        this,
        [path, size, picture = picture()]() -> Result<QString> {
            LINLI_TRY(savePng(path, render::renderBoard(picture, size)));
            return path;
        },
        [this](Result<QString> file) { tell(file); });
}

void BoardPresenter::exportSheet(const QString& path, SheetFormat)
{
    const auto names = m_fullNames ? usecases::BoardNames::Full : usecases::BoardNames::Masked;
    saveReport(this, m_context, usecases::boardReport(m_result, names), path,
               [this, path](const Result<bool>& written) {
                   tell(written ? Result<QString>(path) : Result<QString>(written.error()));
               });
}

} // namespace linli::ui
