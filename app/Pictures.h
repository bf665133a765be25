// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/PictureOrder.h"

#include <QObject>

namespace linli::app {

class CompositionRoot;

/// Takes the pictures of the documents: every page that is asked for in every look, and every tab,
/// one PNG each in the order's folder, then ends the program. Does nothing where that is empty.
/// While the event loop is watched (LINLI_WATCH) every page and tab is visited and no picture
/// taken: taking one is what would be measured. GUI thread.
class Pictures : public QObject
{
    Q_OBJECT
  public:
    Pictures(CompositionRoot& root, const PictureOrder& order);

  private:
    struct Shot
    {
        QString page;
        QString room; ///< a tab of it; empty = as it opens
        PictureLook look;
        [[nodiscard]] QString fileName() const;
    };

    void next();
    void grabCharts(bool dark);
    void settleThenGrab(const Shot& shot);

    CompositionRoot& m_root;
    QString m_folder;
    const bool m_visitOnly = qEnvironmentVariableIsSet("LINLI_WATCH");
    std::vector<Shot> m_shots;
    std::size_t m_at = 0;
};

} // namespace linli::app
