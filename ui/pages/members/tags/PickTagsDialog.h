// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "usecases/tags/Tags.h"

#include <QStringList>

#include <optional>
#include <vector>

class QLineEdit;

namespace linli::ui {

class Pill;
class SegmentedControl;
class TextLabel;

/// Tags in their groups, to be put on and taken off: of one neighbour (hers are chosen), or of many
/// (one way for all).
class PickTagsDialog : public FormDialog
{
    Q_OBJECT
  public:
    /// `hers`: the tags of the one neighbour; none = several.
    PickTagsDialog(const usecases::TagBook& book,
                   const std::optional<QStringList>& hers,
                   QWidget* parent);

  Q_SIGNALS:
    void picked(const QStringList& put, const QStringList& take);

  private:
    void addGroup(const QString& name, const ports::TagGroup* group, const std::string& id);
    void chooseOnly(Pill* chosen);
    void send();
    [[nodiscard]] QStringList chosen() const;
    const usecases::TagBook m_book;
    std::optional<QStringList> m_hers;
    SegmentedControl* m_way = nullptr;
    QLineEdit* m_other;
    std::vector<Pill*> m_pills;
};

} // namespace linli::ui
