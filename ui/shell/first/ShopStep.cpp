// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first/ShopStep.h"

#include "ui/language/CellText.h"
#include "ui/language/MistakeText.h"
#include "ui/pages/settings/SettingsPresenter.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

ShopStep::ShopStep(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_presenter(new SettingsPresenter(context, this)),
      m_name(new QLineEdit), m_kind(new QComboBox), m_link(new QLineEdit),
      m_nameField(new Field(m_name, this)), m_kindField(new Field(m_kind, this)),
      m_linkField(new Field(m_link, this)),
      m_trouble(new TextLabel(TextStyle::Note, Role::Alarm, this))
{
    m_name->setObjectName(QStringLiteral("firstName"));
    m_kind->setObjectName(QStringLiteral("firstKind"));
    m_link->setObjectName(QStringLiteral("firstLink"));
    m_link->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_nameField, m_kindField, m_linkField, m_trouble}) {
        column->addWidget(one);
    }
    column->addStretch(1);
    setFocusProxy(m_name);
    connect(m_presenter, &SettingsPresenter::profileSaved, this, &ShopStep::kept);
    connect(m_presenter, &SettingsPresenter::refused, this, &ShopStep::refuse);
    connect(m_presenter, &SettingsPresenter::failed, this, [this](const QString& sentence) {
        m_trouble->setText(sentence);
        m_trouble->show();
        Q_EMIT refused();
    });
    onLanguage(this, [this] { writeTexts(); });
    showProfile();
}

ShopStep::~ShopStep() = default;

void ShopStep::writeTexts()
{
    m_nameField->setLabel(tr("Shop name"));
    m_kindField->setLabel(tr("Kind of shop"));
    const int chosen = m_kind->currentIndex();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItems({tr("Fresh food"), tr("Bakery"), tr("Mother and baby"), tr("Other")});
    m_kind->setCurrentIndex(std::max(chosen, 0));
    m_linkField->setLabel(tr("Address in the invite codes (may stay empty)"));
    m_linkField->setHelp(tr("HTTPS://HOST of your cloud. While it is empty, posters hold the bare "
                            "code and the counter's scanner reads it."));
}

void ShopStep::showProfile()
{
    const usecases::ShopProfile& profile = m_context.profile;
    m_name->setText(text(profile.name));
    m_kind->setCurrentIndex(static_cast<int>(profile.kind));
    m_link->setText(text(profile.linkBase));
}

void ShopStep::keep()
{
    m_trouble->hide();
    for (Field* field : {m_nameField, m_kindField, m_linkField}) {
        field->setMistake({});
    }
    usecases::ShopProfile profile = m_context.profile;
    profile.name = m_name->text().trimmed().toStdString();
    profile.kind = static_cast<usecases::ShopKind>(std::max(m_kind->currentIndex(), 0));
    profile.linkBase = m_link->text().trimmed().toStdString();
    if (profile == m_context.profile && !profile.name.empty()) {
        Q_EMIT kept();
        return;
    }
    m_presenter->saveProfile(profile);
}

void ShopStep::refuse(const QString& field, const Error& error)
{
    const bool link = field == QLatin1String("link_base");
    Field* at = link ? m_linkField : m_nameField;
    at->setMistake(mistakeText(error, link ? tr("Address in the invite codes") : tr("Shop name")));
    at->editor()->setFocus();
    Q_EMIT refused();
}

} // namespace linli::ui
