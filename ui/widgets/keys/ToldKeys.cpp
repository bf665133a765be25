// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keys/ToldKeys.h"

#include "ui/widgets/Retranslate.h"

#include <QShortcut>
#include <QStringList>
#include <QVariant>

namespace linli::ui {

namespace {
constexpr const char* kProperty = "toldKeys";
}

QShortcut* toldShortcut(const QKeySequence& key, QWidget* owner, std::function<QString()> does)
{
    auto* shortcut = new QShortcut(key, owner);
    onLanguage(owner, [shortcut, does = std::move(does)] { shortcut->setWhatsThis(does()); });
    return shortcut;
}

void tellKeys(QWidget* owner, const std::vector<ToldKey>& keys)
{
    QStringList kept;
    for (const auto& [key, does] : keys) {
        kept << key << does;
    }
    owner->setProperty(kProperty, kept);
}

std::vector<ToldKey> toldKeys(const QWidget& owner)
{
    const QStringList kept = owner.property(kProperty).toStringList();
    std::vector<ToldKey> keys;
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2) {
        keys.emplace_back(kept[i], kept[i + 1]);
    }
    return keys;
}

} // namespace linli::ui
