// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/FieldButton.h"

#include "domain/poster/FieldList.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Retranslate.h"
#include "words/posters/PosterFieldText.h"

#include <QMenu>

#include <map>

namespace linli::ui {

FieldButton::FieldButton(QWidget* parent) : Button(ButtonKind::Row, QStringLiteral("plus"), parent)
{
    connect(this, &QAbstractButton::clicked, this, &FieldButton::open);
    onLanguage(this, [this] {
        setText(tr("Insert a field"));
        setToolTip(tr("A field is filled in for every neighbour: name, code, reward …"));
    });
}

void FieldButton::open()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::map<QString, QMenu*> groups;
    for (const poster::FieldEntry& entry : poster::fieldList()) {
        const QString group = words::posterFieldGroupText(entry.key, language());
        QMenu*& inside = groups[group];
        if (inside == nullptr) {
            inside = menu->addMenu(group);
        }
        const std::string key(entry.key);
        inside->addAction(fieldName(key), this, [this, key] {
            Q_EMIT chosen(QStringLiteral("{%1}").arg(QString::fromStdString(key)));
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

QString fieldName(const std::string& key)
{
    return words::posterFieldText(key, language());
}

} // namespace linli::ui
