// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/ReportsPresenter.h"

#include "render/report/ReportPainter.h"
#include "ui/context/Background.h"
#include "ui/context/ReportDesk.h"
#include "ui/language/LanguageSwitch.h"
#include "usecases/reports/People.h"

#include <QFileInfo>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr QSizeF kPortrait(210, 297); ///< A4, millimetres

enum Question
{
    kFrame,
    kBook,
    kFullBook,
};

std::string formatOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower().toStdString();
}

} // namespace

struct ReportsPresenter::Frame
{
    std::vector<usecases::ReportLayout> layouts;
    bool mayReveal = false;
};

ReportsPresenter::ReportsPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

void ReportsPresenter::load()
{
    read<Frame>(
        kFrame,
        [](StoreSide& side) -> Result<Frame> {
            Frame frame;
            LINLI_ASSIGN(frame.layouts, usecases::reportLayouts(side.shop));
            frame.mayReveal = usecases::permitReport(side.shop, usecases::Phones::Full).ok();
            return frame;
        },
        [this](Frame frame) {
            m_layouts = std::move(frame.layouts);
            m_mayReveal = frame.mayReveal;
            if (!std::exchange(m_framed, true)) {
                setKind(m_order.kind); // now that its default layout is known
            } else {
                readBook();
            }
            Q_EMIT layoutsChanged();
        });
}

void ReportsPresenter::setKind(usecases::ReportKind kind)
{
    m_order.kind = kind;
    m_layout.clear();
    m_shape.term.clear(); // another report has others
    m_shape.columns = usecases::builtInColumns(kind);
    for (const usecases::ReportLayout& layout : layouts()) {
        if (layout.isDefault) {
            m_layout = text(layout.name);
            m_shape.columns = layout.columns;
        }
    }
    m_whole.reset();
    Q_EMIT layoutsChanged();
    readBook();
}

void ReportsPresenter::setWindow(const board::WindowChoice& window)
{
    m_order.window = window;
    readBook();
}

void ReportsPresenter::setTax(std::int32_t percent)
{
    m_order.taxPercent = percent;
    readBook();
}

void ReportsPresenter::setRows(const QString& text, const std::string& term)
{
    m_shape.text = text.trimmed().toStdString();
    m_shape.term = term;
    layOut();
}

void ReportsPresenter::chooseLayout(const QString& name)
{
    m_layout = name;
    m_shape.columns = usecases::builtInColumns(m_order.kind);
    for (const usecases::ReportLayout& layout : layouts()) {
        if (text(layout.name) == name) {
            m_shape.columns = layout.columns;
        }
    }
    Q_EMIT layoutsChanged();
    layOut();
}

std::vector<usecases::ReportLayout> ReportsPresenter::layouts() const
{
    std::vector<usecases::ReportLayout> own;
    std::copy_if(m_layouts.begin(), m_layouts.end(), std::back_inserter(own),
                 [this](const auto& layout) { return layout.kind == m_order.kind; });
    return own;
}

template <typename Work> void ReportsPresenter::keep(Work work)
{
    using Layouts = std::vector<usecases::ReportLayout>;
    Presenter::write<Layouts>(
        [work = std::move(work)](StoreSide& side) -> Result<Layouts> {
            LINLI_TRY(work(side.shop));
            return usecases::reportLayouts(side.shop);
        },
        [this](const Result<Layouts>& layouts) {
            if (!layouts) {
                Q_EMIT notSaved(sentenceOf(layouts.error()));
                return;
            }
            m_layouts = *layouts;
            Q_EMIT layoutsChanged();
        });
}

void ReportsPresenter::saveLayout(const usecases::ReportLayout& layout)
{
    m_layout = text(layout.name).trimmed();
    m_shape.columns = layout.columns;
    keep([layout](usecases::Shop& shop) { return usecases::saveReportLayout(shop, layout); });
    layOut();
}

void ReportsPresenter::removeLayout(const QString& name)
{
    keep([kind = m_order.kind, name = name.toStdString()](usecases::Shop& shop) {
        return usecases::removeReportLayout(shop, kind, name);
    });
    chooseLayout({});
}

void ReportsPresenter::readBook()
{
    Q_EMIT working();
    read<Book>(
        kBook,
        [order = m_order](StoreSide& side) -> Result<Book> {
            LINLI_ASSIGN(report::ReportBook book,
                         usecases::makeBook(side.shop, side.boards, order));
            return std::make_shared<const report::ReportBook>(std::move(book));
        },
        [this](Book book) {
            m_whole = std::move(book);
            layOut();
        });
}

/// Columns, rows and pages are worked out beside the window; the last one asked for is shown.
void ReportsPresenter::layOut()
{
    if (!m_whole || !context().reportPages) {
        return;
    }
    struct Paper
    {
        Book book;
        std::shared_ptr<const render::ReportPainter> pages;
    };
    Q_EMIT working();
    inBackground<Paper>(
        this,
        [whole = m_whole, shape = m_shape, in = language(),
         pages = context().reportPages]() -> Result<Paper> {
            auto book = std::make_shared<const report::ReportBook>(
                report::ReportBook{report::shaped(whole->table, shape), whole->chart});
            render::ReportDocument document = pages(book->table, in);
            const QSizeF sheet = document.landscape ? kPortrait.transposed() : kPortrait;
            return Paper{std::move(book),
                         std::make_shared<const render::ReportPainter>(std::move(document), sheet)};
        },
        [this, number = ++m_laidOut](const Result<Paper>& paper) {
            if (number == m_laidOut && paper.ok()) {
                m_shown = paper->book;
                m_pages = paper->pages;
                Q_EMIT ready();
            }
        });
}

/// A shop that may not be written can still be exported from, without a line in its trail; full
/// phones never leave without one.
void ReportsPresenter::noteThen(usecases::ExportNote note, std::function<void()> next)
{
    if (context().shop.refusal() && note.phones == usecases::Phones::Masked) {
        next();
        return;
    }
    context().shop.change<bool>(
        this,
        [note = std::move(note)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::noteExport(side.shop, note));
            return true;
        },
        [this, next = std::move(next)](const Result<bool>& noted) {
            if (noted) {
                next();
            } else {
                Q_EMIT failed(sentenceOf(noted.error()));
            }
        });
}

void ReportsPresenter::exportTo(const QString& path, usecases::Phones phones)
{
    if (!m_shown) {
        return;
    }
    const usecases::ExportNote note{std::string(usecases::textOf(m_order.kind)), formatOf(path),
                                    static_cast<std::int64_t>(m_shown->table.rows.size()), phones};
    if (phones == usecases::Phones::Masked) {
        noteThen(note, [this, path, book = m_shown] { write(path, *book); });
        return;
    }
    noteThen(note, [this, path] {
        usecases::ReportOrder order = m_order;
        order.phones = usecases::Phones::Full;
        read<Book>(
            kFullBook,
            [order, shape = m_shape](StoreSide& side) -> Result<Book> {
                LINLI_ASSIGN(report::ReportBook book,
                             usecases::makeBook(side.shop, side.boards, order));
                book.table = report::shaped(book.table, shape);
                return std::make_shared<const report::ReportBook>(std::move(book));
            },
            [this, path](const Book& book) { write(path, *book); });
    });
}

void ReportsPresenter::write(const QString& path, const report::ReportBook& book)
{
    if (context().reportDesk == nullptr) {
        return;
    }
    inBackground<bool>(
        this,
        [path, book, in = language(), write = context().reportDesk->write]() -> Result<bool> {
            LINLI_TRY(write(path, book, in));
            return true;
        },
        [this, path](const Result<bool>& written) {
            if (written) {
                Q_EMIT exported(path);
            } else {
                Q_EMIT failed(sentenceOf(written.error()));
            }
        });
}

void ReportsPresenter::print()
{
    if (m_shown) {
        noteThen({std::string(usecases::textOf(m_order.kind)), "print",
                  static_cast<std::int64_t>(m_shown->table.rows.size()), usecases::Phones::Masked},
                 [this] { Q_EMIT printable(); });
    }
}

} // namespace linli::ui
