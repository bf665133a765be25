// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/FactFilterBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace linli::ui {

namespace {

constexpr int kWidestBox = 224; ///< px at 100 %; longer names end in …, the list itself is wider

void fill(QComboBox* box, const std::vector<usecases::FilterOption>& options)
{
    const QSignalBlocker silent(box);
    const QString kept = box->currentData().toString();
    while (box->count() > 1) {
        box->removeItem(box->count() - 1);
    }
    for (const usecases::FilterOption& option : options) {
        box->addItem(QString::fromStdString(option.name), QString::fromStdString(option.key));
    }
    box->setCurrentIndex(qMax(0, box->findData(kept)));
    box->setVisible(!options.empty());
}

std::string keyOf(const QComboBox* box)
{
    return box->currentData().toString().toStdString();
}

} // namespace

FactFilterBar::FactFilterBar(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, 8, 8);
    m_campaign = addBox("campaign");
    m_building = addBox("building");
    m_product = addBox("product");
    onLanguage(this, [this] { writeTexts(); });
}

QComboBox* FactFilterBar::addBox(const char* name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    onTheme(box, [box] { box->setMaximumWidth(scaled(kWidestBox)); });
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(QString(), QString());
    box->hide();
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FactFilterBar::chosen);
    return box;
}

void FactFilterBar::writeTexts()
{
    m_campaign->setItemText(0, tr("All sessions"));
    m_campaign->setAccessibleName(tr("Session"));
    m_building->setItemText(0, tr("All buildings"));
    m_building->setAccessibleName(tr("Building"));
    m_product->setItemText(0, tr("All products"));
    m_product->setAccessibleName(tr("Product"));
}

void FactFilterBar::setOptions(const usecases::FilterOptions& options)
{
    fill(m_campaign, options.campaigns);
    fill(m_building, options.buildings);
    fill(m_product, options.products);
}

usecases::FactFilter FactFilterBar::filter() const
{
    return {keyOf(m_campaign), keyOf(m_building), keyOf(m_product)};
}

} // namespace linli::ui
