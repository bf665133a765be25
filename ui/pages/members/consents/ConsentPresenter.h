// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/privacy/Consents.h"
#include "usecases/privacy/PersonFile.h"
#include "usecases/tasks/Birthdays.h"
#include "words/privacy/LetterText.h"

#include <optional>

namespace linli::ui {

struct RightsDesk;

/// What one neighbour agreed to, and handing her what the shop keeps of her.
class ConsentPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit ConsentPresenter(AppContext& context, QObject* parent = nullptr);

    void load(const MemberKey& member);
    [[nodiscard]] const std::optional<usecases::ConsentSheet>& sheet() const { return m_sheet; }
    /// Hers, where she agreed to it and told it.
    [[nodiscard]] const std::optional<ports::Birthday>& birthday() const { return m_birthday; }
    void keepBirthday(int month, int day);
    void forgetBirthday();
    void give(const usecases::GivenConsent& given);
    void withdraw(privacy::Purpose purpose);
    /// The form to sign, in the windows' language; empty before the sheet is there.
    [[nodiscard]] words::LetterText form(const usecases::ConsentLine& line,
                                         const QString& person) const;
    /// Everything of hers into a file, .json or .xlsx.
    void exportTo(const MemberKey& member, const QString& file);
    /// Files and paper are to be had here.
    [[nodiscard]] const RightsDesk* desk() const;

  Q_SIGNALS:
    void loaded();
    void given();
    void withdrawn(linli::privacy::Purpose purpose);
    void refused(const QString& sentence);
    void exported(const QString& file);

  private:
    template <typename Work> void act(Work work);
    std::optional<usecases::ConsentSheet> m_sheet;
    std::optional<ports::Birthday> m_birthday;
    MemberKey m_member;
};

} // namespace linli::ui
