// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/DropZone.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace linli::ui {

QString droppedFile(const QMimeData* mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

DropZone::DropZone(QWidget* parent)
    : QWidget(parent), m_words(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_kinds(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_browse(new Button(ButtonKind::Primary, QStringLiteral("file-import"), this))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(16);
    column->addStretch(1);
    m_words->setAlignment(Qt::AlignCenter);
    column->addSpacing(56);
    column->addWidget(m_words);
    m_kinds->setAlignment(Qt::AlignCenter);
    m_kinds->setWordWrap(true);
    column->addWidget(m_kinds);
    column->addWidget(m_browse, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_browse, &QAbstractButton::clicked, this, &DropZone::browse);
    onLanguage(this, [this] {
        m_words->setText(tr("Drop a file here"));
        m_kinds->setText(tr("Orders and customers of Kuaituantuan, Youzan, Weixin shop, "
                            "WooCommerce, Shopify, or Linli's own lists: XLSX or CSV"));
        m_browse->setText(tr("Choose a file …"));
    });
}

void DropZone::browse()
{
    auto* dialog =
        new QFileDialog(this, tr("File to import"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DropZone::filePicked);
    dialog->open();
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    m_over = !droppedFile(event->mimeData()).isEmpty();
    if (m_over) {
        event->acceptProposedAction();
    }
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filePicked(path);
    }
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_over ? t.mark : t.field, m_over ? 2 : 1.5, Qt::DashLine));
    painter.setBrush(m_over ? t.wash : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
    const int side = scaled(48);
    const QPixmap picture = iconPixmap(QStringLiteral("file-import"), m_over ? t.mark : t.quiet,
                                       side, devicePixelRatioF());
    painter.drawPixmap((width() - side) / 2, m_words->y() - side - 16, picture);
}

} // namespace linli::ui
