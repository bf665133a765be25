// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/news/NewsDialog.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/shell/news/NewsPaper.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace linli::ui {

NewsDialog::NewsDialog(const QVersionNumber& since, QWidget* parent)
    : ReadingDialog(parent), m_since(since)
{
    setObjectName(QStringLiteral("news"));
    onLanguage(this, [this] { write(); });
}

void NewsDialog::write()
{
    setTitle(tr("What is new"));
    setLead(m_since.isNull() ? QString() : tr("Linli was updated. Your shop is as you left it."));
    clearLayout(body());
    for (const NewsItem& item :
         newsBetween(newsFile(), m_since, NewsMemory::running(), language())) {
        auto* version = new TextLabel(TextStyle::Strong, Role::Accent, this);
        version->setText(tr("Version %1").arg(item.version.toString()));
        version->setContentsMargins(0, 12, 0, 0);
        body()->addWidget(version);
        for (const QString& line : item.lines) {
            auto* words = new TextLabel(TextStyle::Body, Role::Ink, this);
            words->setText(QStringLiteral("· ") + line);
            words->setWordWrap(true);
            body()->addWidget(words);
        }
    }
}

} // namespace linli::ui
