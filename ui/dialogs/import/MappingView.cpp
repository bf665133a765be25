// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/MappingView.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "words/FileKindText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <set>

namespace linli::ui {

namespace {

using usecases::imports::FileKind;

constexpr std::array kKinds{
    FileKind::LinliOrders,  FileKind::LinliMembers, FileKind::KttOrders,
    FileKind::YouzanOrders, FileKind::YouzanItems,  FileKind::YouzanCustomers,
    FileKind::WeixinOrders, FileKind::WooOrders,    FileKind::ShopifyOrders};
constexpr std::size_t kSamples = 3;
constexpr std::size_t kHeadersOffered = 20;
constexpr int kShownTitle = 40;

} // namespace

MappingView::MappingView(ImportPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_mistake(new Banner(Role::Alarm, this)), m_kind(new QComboBox(this)),
      m_header(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_kindField(new Field(m_kind, this)), m_headerField(new Field(m_header, this)),
      m_nameField(new Field(m_name, this)), m_board(new QWidget(this)),
      m_grid(new QGridLayout(m_board))
{
    m_kind->setObjectName(QStringLiteral("mapKind"));
    m_header->setObjectName(QStringLiteral("mapHeader"));
    m_name->setObjectName(QStringLiteral("mapName"));
    build();
    connect(m_kind, &QComboBox::activated, this, &MappingView::fillFields);
    connect(m_header, &QComboBox::activated, this, &MappingView::fillFields);
    onLanguage(this, [this] { writeTexts(); });
}

void MappingView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);
    column->addWidget(m_mistake);
    m_mistake->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_kindField, 1);
    head->addWidget(m_headerField, 2);
    head->addWidget(m_nameField, 1);
    column->addLayout(head);
    m_header->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_board);
    column->addWidget(scroll, 1);
}

void MappingView::writeTexts()
{
    m_lead->setText(tr("No layout known here has these columns. Say once what they mean; a file "
                       "with the same header is then read without asking."));
    m_kindField->setLabel(tr("What is in the file"));
    m_headerField->setLabel(tr("Its header row"));
    m_nameField->setLabel(tr("Remember as (empty: not)"));
    fillKinds();
    if (!m_presenter.peeked().lines.empty()) {
        fillHeaders();
        fillFields();
    }
}

void MappingView::start()
{
    m_mistake->hide();
    m_name->setText(m_presenter.fileName().section(QLatin1Char('.'), 0, 0).left(kShownTitle));
    fillHeaders();
    m_header->setCurrentIndex(int(std::min(m_presenter.peeked().header, kHeadersOffered - 1)));
    fillFields();
    m_kind->setFocus();
}

void MappingView::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int kept = std::max(m_kind->currentIndex(), 0);
    m_kind->clear();
    for (const FileKind kind : kKinds) {
        m_kind->addItem(words::fileKindText(kind, language()));
    }
    m_kind->setCurrentIndex(kept);
}

void MappingView::fillHeaders()
{
    const QSignalBlocker quiet(m_header);
    const int kept = std::max(m_header->currentIndex(), 0);
    m_header->clear();
    const PeekedFile& file = m_presenter.peeked();
    for (std::size_t i = 0; i < std::min(file.lines.size(), kHeadersOffered); ++i) {
        QStringList cells = file.lines[i].cells;
        cells.removeAll(QString());
        m_header->addItem(tr("Row %1: %2")
                              .arg(file.lines[i].number)
                              .arg(cells.join(QStringLiteral(" · ")).left(2 * kShownTitle)));
    }
    m_header->setCurrentIndex(std::min(kept, m_header->count() - 1));
}

const PeekedFile::Line& MappingView::header() const
{
    const PeekedFile& file = m_presenter.peeked();
    const auto chosen = static_cast<std::size_t>(std::max(m_header->currentIndex(), 0));
    return file.lines.at(std::min(chosen, file.lines.size() - 1));
}

FileKind MappingView::kind() const
{
    return kKinds.at(static_cast<std::size_t>(std::max(m_kind->currentIndex(), 0)));
}

void MappingView::fillFields()
{
    m_lines.clear();
    qDeleteAll(m_board->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList titles = header().cells;
    int row = 0;
    for (const MappedField& field : m_presenter.desk()->fields(kind(), titles)) {
        Line line{field.ours, field.required, new QComboBox(m_board),
                  new TextLabel(TextStyle::Note, Role::Quiet, m_board)};
        QString word = words::conflictFieldText(field.ours, language());
        if (field.required) {
            word += QStringLiteral(" *");
        }
        auto* label = new TextLabel(TextStyle::Body, Role::Ink, m_board);
        label->setText(word);
        label->setBuddy(line.column);
        line.column->setAccessibleName(word);
        line.column->setObjectName(QStringLiteral("map-") + text(field.ours));
        line.column->addItem(tr("— not in the file —"));
        for (const QString& title : titles) {
            line.column->addItem(title.left(kShownTitle));
        }
        line.column->setCurrentIndex(field.guess + 1);
        line.sample->setElided(true);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(line.column, row, 1);
        m_grid->addWidget(line.sample, row, 2);
        connect(line.column, &QComboBox::currentIndexChanged, this,
                [this, line] { showSample(line); });
        showSample(line);
        m_lines.push_back(std::move(line));
        ++row;
    }
    m_grid->setRowStretch(row, 1);
}

/// The first values of the chosen column below the header.
void MappingView::showSample(const Line& line) const
{
    QStringList samples;
    const int column = line.column->currentIndex() - 1;
    const std::int64_t below = header().number;
    for (const PeekedFile::Line& row : m_presenter.peeked().lines) {
        const bool filled = column >= 0 && column < row.cells.size() && row.number > below &&
                            !row.cells[column].isEmpty();
        if (filled && static_cast<std::size_t>(samples.size()) < kSamples) {
            samples.append(row.cells[column]);
        }
    }
    line.sample->setText(samples.join(QStringLiteral(" · ")));
}

void MappingView::send()
{
    ImportPresenter::Mapping mapping;
    mapping.kind = kind();
    mapping.fingerprint = header().fingerprint;
    mapping.name = m_name->text().trimmed();
    std::set<int> used;
    for (const Line& line : m_lines) {
        const int column = line.column->currentIndex() - 1;
        const QString word = words::conflictFieldText(line.ours, language());
        if (column < 0 && line.required) {
            m_mistake->say(tr("Say which column is “%1”.").arg(word));
            line.column->setFocus();
            return;
        }
        if (column < 0) {
            continue;
        }
        const QString title = header().cells.value(column);
        if (title.isEmpty() || !used.insert(column).second) {
            m_mistake->say(title.isEmpty() ? tr("That column has no title in the header row.")
                                           : tr("“%1” is chosen twice.").arg(title));
            line.column->setFocus();
            return;
        }
        mapping.columns.emplace_back(line.ours, title.toStdString());
    }
    m_mistake->hide();
    m_presenter.map(mapping);
}

} // namespace linli::ui
