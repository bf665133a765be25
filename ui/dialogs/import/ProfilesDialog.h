// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/imports/profiles/SavedProfiles.h"

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace linli::ui {

class Button;
class Field;
class TextLabel;

/// The saved mappings of this shop: use one for the file at hand, give one another name, delete it
/// (and take that back), write it into a file and read one from a file. Open it with open(); it
/// deletes itself.
class ProfilesDialog : public FormDialog
{
    Q_OBJECT
  public:
    /// `fileAtHand`: a file waits for somebody to say what its columns mean.
    ProfilesDialog(AppContext& context, bool fileAtHand, QWidget* parent = nullptr);

    /// Reads a profile file; its base name becomes the profile's.
    void importFrom(const QString& path);
    void exportTo(const QString& path);

  Q_SIGNALS:
    /// The file at hand is to be read so.
    void used(const linli::usecases::imports::SavedProfile& profile);

  private:
    using Work = std::function<Result<void>(StoreSide&)>;
    void build();
    void connectParts();
    void writeTexts();
    void load();
    void change(Work work);
    void showChoice();
    void rename();
    void remove();
    void takeBack();
    void askImport();
    void askExport();
    [[nodiscard]] const usecases::imports::SavedProfile* chosen() const;

    AppContext& m_context;
    bool m_fileAtHand;
    std::vector<usecases::imports::SavedProfile> m_profiles;
    std::vector<usecases::imports::SavedProfile> m_removed; ///< the latest last
    QListWidget* m_list;
    QLineEdit* m_name;
    Field* m_nameField;
    TextLabel* m_empty;
    Button* m_rename;
    Button* m_remove;
    Button* m_takeBack;
    Button* m_import;
    Button* m_export;
};

} // namespace linli::ui
