// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/ShopAccess.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <string>

class QDialog;
class QWidget;

namespace linli::ui {

/// What is kept of a form whose inputs do not say it all. Both run on the GUI thread.
struct DraftContent
{
    std::function<QByteArray()> read;
    std::function<bool(const QByteArray&)> write; ///< false: does not fit, nothing was written
};

/// Keeps what stands in an open form, so that a crash or a power cut loses nothing that was typed:
/// once a second, where it changed, sealed in the shop's file. A form that opens again for the same
/// subject takes it up. Lives as long as the form; GUI thread.
class DraftKeeper : public QObject
{
    Q_OBJECT
  public:
    /// For a form that shows one thing after another: begin and forget say when.
    DraftKeeper(ShopAccess& shop, QWidget& form, std::string name);
    /// Begins at once; the draft is dropped when the dialog is closed, sent or not.
    DraftKeeper(ShopAccess& shop, QDialog& form, std::string name, std::string subject);
    DraftKeeper(ShopAccess& shop,
                QDialog& form,
                std::string name,
                std::string subject,
                DraftContent content);

    /// For a form that grows: makes room for so many inputs before a draft is put into it.
    void setRoomMaker(std::function<void(qsizetype inputs)> makeRoom)
    {
        m_makeRoom = std::move(makeRoom);
    }
    /// What stands in the form now is what nobody typed.
    void begin(std::string subject);
    /// Looks at the form now.
    void keep();
    /// It was sent or given up.
    void forget();

  Q_SIGNALS:
    /// What was kept stands in the form now.
    void restored();

  private:
    [[nodiscard]] DraftContent inputs();
    void load();
    void hear(const std::string& content);

    ShopAccess& m_shop;
    QWidget& m_form;
    std::string m_name;
    std::string m_subject;
    DraftContent m_content;
    QByteArray m_kept; ///< what the file holds, or what the form held when it began
    bool m_stored = false;
    std::function<void(qsizetype)> m_makeRoom;
    QTimer m_timer;
    int m_begun = 0; ///< stale answers are for an earlier one
};

} // namespace linli::ui
