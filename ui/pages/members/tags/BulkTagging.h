// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/tags/TagsPresenter.h"

#include <QObject>

#include <functional>

namespace linli::ui {

class BulkBar;
class DataTable;
class PageHost;

/// Tagging from the list of neighbours: several that are ticked, everybody the list shows, or the
/// one that is open; each with an undo.
class BulkTagging : public QObject
{
    Q_OBJECT
  public:
    /// What the list shows now.
    struct Listed
    {
        usecases::MemberQuery query;
        qint64 total = 0;
    };
    /// All are the page's and outlive it.
    BulkTagging(TagsPresenter& presenter,
                PageHost& host,
                DataTable& table,
                BulkBar& bar,
                std::function<Listed()> listed,
                QObject* parent);

    void start();
    void stop();
    /// Rows are being ticked: a click opens nobody.
    [[nodiscard]] bool isOn() const { return m_on; }
    /// The list changed.
    void recount();
    /// Her own tags.
    void askFor(const usecases::MemberRow& member, QWidget* parent);

  private:
    void askForMany();
    void offerUndo(const std::vector<ports::TagStep>& steps);
    [[nodiscard]] std::vector<MemberKey> ticked() const;
    TagsPresenter& m_presenter;
    PageHost& m_host;
    DataTable& m_table;
    BulkBar& m_bar;
    std::function<Listed()> m_listed;
    bool m_on = false;
    bool m_all = false;
};

} // namespace linli::ui
