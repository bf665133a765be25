// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/BoardPresenter.h"

#include "domain/member/MaskedName.h"
#include "ui/context/Background.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/board/BoardWords.h"
#include "ui/pages/common/ReportSaving.h"
#include "usecases/boards/BoardReport.h"
#include "usecases/boards/Boards.h"
#include "usecases/ports/Clock.h"
#include "words/BoardText.h"
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

void BoardPresenter::refresh()
{
    const int request = ++m_request;
    m_context.shop.ask<usecases::BoardResult>(
        this,
        [choice = choice(), by = m_by](StoreSide& side) { return side.boards.board(choice, by); },
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
        [choice = choice(), by = m_by, way](StoreSide& side) -> Result<usecases::SealedBoard> {
            LINLI_ASSIGN(usecases::SealedBoard sealed,
                         usecases::sealBoard(side.shop, side.boards, choice, by));
            LINLI_TRY(usecases::recordPublication(side.shop, sealed.id, way));
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

QString BoardPresenter::boardTitle() const
{
    return words::boardTitle(choice(), m_by, today(), language());
}

QString BoardPresenter::windowText() const
{
    return words::windowText(m_result.window, today(), language());
}

render::BoardPicture BoardPresenter::picture() const
{
    render::BoardPicture picture;
    picture.title = boardTitle();
    picture.window = windowText();
    picture.shopName = text(m_context.profile.name);
    picture.measure = words::measureText(m_by, language());
    picture.emptyText =
        tr("Nobody is on the board yet. The first neighbour you bring puts you here.");
    picture.footnote = words::boardFootnote(m_by, language());
    const std::vector<BoardLine>& lines = m_model->rows();
    const std::int64_t best = lines.empty() ? 0 : measureOf(lines.front(), m_by);
    for (const usecases::BoardRow& row : m_result.rows) {
        const BoardLine line{row.member.text(), row.rank,      row.masked,         row.code,
                             row.qualified,     row.netGmvFen, row.lastAt.unixMs()};
        const QString name = text(row.masked);
        const QString initial = text(row.masked.substr(0, surnameLength(row.masked)));
        picture.rows.push_back({row.rank, name, initial, text(line.key),
                                best > 0 ? double(measureOf(line, m_by)) / double(best) : 0,
                                boardwords::primary(line, m_by),
                                boardwords::secondary(line, m_by)});
    }
    return picture;
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
