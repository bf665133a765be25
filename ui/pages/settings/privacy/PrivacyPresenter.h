// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/Purpose.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/privacy/Notice.h"
#include "usecases/privacy/Retention.h"
#include "words/privacy/LetterText.h"

#include <optional>

namespace linli::ui {

struct RightsDesk;

/// The privacy section of the settings, without widgets: the notice, what is cleared when, who did
/// not come for two years, the wordings.
class PrivacyPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit PrivacyPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::optional<usecases::NoticeState>& notice() const { return m_notice; }
    [[nodiscard]] const std::optional<usecases::RetentionView>& view() const { return m_view; }
    [[nodiscard]] const std::vector<ports::ConsentText>& wordings() const { return m_wordings; }

    void saveContact(const QString& contact);
    /// As it is in force, or as it would be published now.
    [[nodiscard]] words::LetterText letter(words::Language language) const;
    void publish();
    void saveLetter(const QString& file);
    void clearNow();
    void eraseInactive(const std::vector<MemberKey>& members);
    void publishWording(privacy::Purpose purpose, const QString& zh, const QString& en);
    [[nodiscard]] const RightsDesk* desk() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

  Q_SIGNALS:
    void loaded();
    void told(const QString& sentence);
    void refused(const QString& field, const linli::Error& error);
    void erased(int count);
    void wordingPublished(const QString& version);

  private:
    void setBusy(bool busy);
    std::optional<usecases::NoticeState> m_notice;
    std::optional<usecases::RetentionView> m_view;
    std::vector<ports::ConsentText> m_wordings;
    bool m_busy = false;
};

} // namespace linli::ui
