// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/NetworkPanel.h"

#include "ui/charts/ChartSaving.h"
#include "ui/charts/network/NetworkView.h"
#include "ui/language/CellText.h"
#include "ui/pages/insight/NetworkLegend.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace linli::ui {

namespace {
constexpr double kLeastRadius = 4;
constexpr double kMostRadius = 26;
} // namespace

NetworkPanel::NetworkPanel(QWidget* parent)
    : Card(parent), m_look(new SegmentedControl(this)), m_all(new Button(ButtonKind::Row, this)),
      m_save(new Button(ButtonKind::Row, QStringLiteral("download"), this)),
      m_said(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_legend(new NetworkLegend(this)),
      m_view(new NetworkView(this))
{
    header()->addWidget(m_look);
    header()->addWidget(m_all);
    header()->addWidget(m_save);
    auto* under = new QHBoxLayout;
    m_said->setElided(true);
    under->addWidget(m_said, 1);
    under->addWidget(m_legend);
    body()->addLayout(under);
    body()->addWidget(m_view, 1);
    connect(m_look, &SegmentedControl::chosen, this, [this](int look) {
        m_view->setLook(look == 0 ? NetworkLook::Rings : NetworkLook::Force);
    });
    connect(m_all, &QAbstractButton::clicked, m_view, &NetworkView::showAll);
    connect(m_save, &QAbstractButton::clicked, this, &NetworkPanel::saveAs);
    connect(m_view, &NetworkView::personPressed, this, &NetworkPanel::memberPressed);
    onLanguage(this, [this] { writeTexts(); });
}

void NetworkPanel::show(const usecases::InviteNetwork& network)
{
    m_network = network;
    m_view->setDots(dots());
    writeTexts();
}

std::vector<NetworkDot> NetworkPanel::dots() const
{
    std::int64_t best = 1;
    for (const usecases::NetworkPerson& person : m_network.people) {
        best = std::max(best, person.netFen);
    }
    std::vector<NetworkDot> dots;
    dots.reserve(m_network.people.size());
    for (const usecases::NetworkPerson& person : m_network.people) {
        NetworkDot dot;
        dot.key = text(person.member.text());
        dot.name = text(person.name);
        dot.parent = person.inviter;
        dot.wave = person.wave;
        // The area, not the width, is what the eye takes for the amount.
        const double share = static_cast<double>(person.netFen) / static_cast<double>(best);
        dot.radius = kLeastRadius + (kMostRadius - kLeastRadius) * std::sqrt(std::max(0.0, share));
        const QString inviter =
            person.inviter < 0
                ? tr("came by herself")
                : tr("brought by %1")
                      .arg(text(m_network.people[static_cast<std::size_t>(person.inviter)].name));
        dot.tip = tr("%1 · wave %2 · %3\nbrought %4, who bought %5")
                      .arg(dot.name)
                      .arg(person.wave)
                      .arg(inviter)
                      .arg(person.invitees)
                      .arg(money(person.netFen));
        dots.push_back(std::move(dot));
    }
    return dots;
}

void NetworkPanel::writeTexts()
{
    setTitle(tr("Who invited whom"));
    m_look->setTexts({tr("Rings"), tr("Free")});
    m_look->setAccessibleName(tr("Arrangement"));
    m_all->setText(tr("Show all"));
    m_save->setAccessibleName(tr("Save this picture"));
    m_save->setToolTip(tr("Save this picture: it holds full names where they are in sight"));
    std::array<std::int64_t, NetworkItem::kWaves> people{};
    for (const usecases::NetworkPerson& person : m_network.people) {
        ++people.at(static_cast<std::size_t>(std::min(person.wave, NetworkItem::kWaves - 1)));
    }
    QStringList legend;
    for (std::size_t wave = 0; wave < people.size() && people.at(wave) > 0; ++wave) {
        const QString word = wave == 0                   ? tr("came by themselves")
                             : wave + 1 == people.size() ? tr("wave %1 and later").arg(wave)
                                                         : tr("wave %1").arg(wave);
        legend += word + QLatin1Char(' ') + words::countText(people.at(wave));
    }
    m_legend->setWords(legend);
    QString said = tr("%1 people. Size: what those she brought have bought in this time. Wheel "
                      "zooms, dragging moves, a press opens the neighbour.")
                       .arg(words::countText(std::ssize(m_network.people)));
    if (m_network.left > 0) {
        said = tr("%1 more in smaller trees are not drawn.").arg(words::countText(m_network.left)) +
               QLatin1Char(' ') + said;
    }
    m_said->setText(said);
    m_view->setAccessibleName(tr("Who invited whom"));
    m_view->setAccessibleDescription(said);
}

void NetworkPanel::saveAs()
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog =
        new QFileDialog(this, tr("Save this picture"), home.filePath(QStringLiteral("network.png")),
                        tr("Picture (*.png);;Drawing (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const bool svg = path.endsWith(QLatin1String(".svg"));
        Q_EMIT pictureReady(path, svg ? svgOf(*m_view, tr("Who invited whom")) : pngOf(*m_view));
    });
    dialog->open();
}

} // namespace linli::ui
