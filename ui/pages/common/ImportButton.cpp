// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/ImportButton.h"

#include "ui/shell/Page.h"
#include "ui/widgets/Retranslate.h"

namespace linli::ui {

ImportButton::ImportButton(PageHost& host, QWidget* parent)
    : Button(ButtonKind::Secondary, QStringLiteral("file-import"), parent)
{
    connect(this, &QAbstractButton::clicked, this,
            [&host] { host.go(QStringLiteral("import"), {}); });
    onLanguage(this, [this] {
        setText(tr("Import …"));
        setToolTip(tr("Orders and neighbours from a file; or drop the file anywhere"));
    });
}

} // namespace linli::ui
