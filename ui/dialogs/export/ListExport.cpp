// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/ListExport.h"

#include "ui/context/Background.h"
#include "ui/context/ReportDesk.h"
#include "ui/dialogs/export/RowPipe.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "usecases/reports/ExportNote.h"

#include <QFileInfo>
#include <QPointer>

namespace linli::ui {

ListExport::ListExport(AppContext& context, const QString& name, TableExport list, QObject* parent)
    : QObject(parent), m_context(context), m_name(name), m_list(std::move(list))
{
}

ListExport::~ListExport()
{
    if (m_pipe) {
        m_pipe->close();
    }
}

void ListExport::note(const QString& format, std::function<void()> next)
{
    m_running = true;
    m_done = 0;
    if (m_context.shop.refusal()) {
        next(); // a shop that may not be written can still be looked at and exported
        return;
    }
    const usecases::ExportNote line{"list." + m_name.toStdString(), format.toStdString(),
                                    m_list.rows, usecases::Phones::Masked};
    m_context.shop.change<bool>(
        this,
        [line](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::noteExport(side.shop, line));
            return true;
        },
        [this, next = std::move(next)](const Result<bool>& noted) {
            if (noted) {
                next();
            } else {
                fail(noted.error());
            }
        });
}

void ListExport::saveTo(const QString& path)
{
    if (!m_running && m_context.reportDesk != nullptr) {
        note(QFileInfo(path).suffix().toLower(), [this, path] { write(path); });
    }
}

void ListExport::write(const QString& path)
{
    m_pipe = std::make_shared<RowPipe>([self = QPointer(this)] {
        if (self.isNull()) {
            return;
        }
        self->m_list.pieces([self](const Result<TableRows>& piece) {
            if (!self.isNull() && self->m_pipe) {
                self->m_done += piece ? static_cast<qlonglong>(piece->size()) : 0;
                Q_EMIT self->progressed(self->m_done);
                self->m_pipe->give(piece);
            }
        });
    });
    const ListFile file{m_list.head, [pipe = m_pipe] { return pipe->take(); }, m_list.summed};
    inBackground<bool>(
        this,
        [path, file, in = language(),
         writeList = m_context.reportDesk->writeList]() -> Result<bool> {
            LINLI_TRY(writeList(path, file, in));
            return true;
        },
        [this, path](const Result<bool>& written) {
            m_pipe.reset();
            if (written) {
                m_running = false;
                Q_EMIT saved(path);
            } else {
                fail(written.error());
            }
        });
}

void ListExport::readForPaper()
{
    if (!m_running) {
        note(QStringLiteral("print"),
             [this] { collect(std::make_shared<report::Report>(m_list.head)); });
    }
}

void ListExport::collect(std::shared_ptr<report::Report> whole)
{
    m_list.pieces([self = QPointer(this), whole](const Result<TableRows>& piece) {
        if (self.isNull() || !self->m_running) {
            return;
        }
        if (!piece) {
            self->fail(piece.error());
            return;
        }
        if (piece->empty()) {
            self->m_running = false;
            Q_EMIT self->printable(*whole);
            return;
        }
        whole->rows.insert(whole->rows.end(), piece->begin(), piece->end());
        self->m_done += static_cast<qlonglong>(piece->size());
        Q_EMIT self->progressed(self->m_done);
        onGuiThread([self, whole] { // between two pieces the window lives on
            if (!self.isNull() && self->m_running) {
                self->collect(whole);
            }
        });
    });
}

void ListExport::stop()
{
    if (m_pipe) {
        m_pipe->close(); // the writer answers Cancelled
    } else if (std::exchange(m_running, false)) {
        Q_EMIT stopped();
    }
}

void ListExport::fail(const Error& error)
{
    m_running = false;
    if (error.code() == ErrorCode::Cancelled) {
        Q_EMIT stopped();
    } else {
        Q_EMIT failed(sentenceOf(error));
    }
}

} // namespace linli::ui
