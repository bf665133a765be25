// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/members/MemberDetail.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace linli::ui {

class Avatar;
class Button;
class FlowLayout;
class TextLabel;

/// One neighbour in the panel: who she is, what she has, whom she brought, what happened.
class MemberDetailView : public QWidget
{
    Q_OBJECT
  public:
    explicit MemberDetailView(QWidget* parent = nullptr);
    void setMember(const usecases::MemberDetail& member);
    void showPhone(const QString& digits);
    /// Below the facts; taken into the layout.
    void addSection(QWidget* section);

  Q_SIGNALS:
    void editPressed();
    void bindPressed();
    void posterPressed();
    void tagsPressed();
    void revealPressed();
    void mergePressed();
    void erasePressed();
    /// She stands here with a new phone.
    void phoneCodePressed();
    void exportPressed();
    /// Another neighbour's name was pressed.
    void memberPressed(const QString& key);
    void orderPressed(const QString& number);

  private:
    void buildMore();
    void writeFacts(const usecases::MemberRow& row);
    void writePeople(const usecases::MemberDetail& member);
    void writeBalances(const usecases::MemberDetail& member);
    void writeOrders(const usecases::MemberDetail& member);
    void writeTimeline(const usecases::MemberDetail& member);
    void addHeading(const QString& words);
    void addLine(const QString& left, const QString& right, const QString& note = {});
    [[nodiscard]] QString told(const usecases::TimelineItem& item) const;
    Avatar* m_avatar;
    TextLabel* m_phone;
    TextLabel* m_code;
    Button* m_reveal;
    Button* m_edit;
    Button* m_bind;
    Button* m_poster;
    Button* m_more;
    FlowLayout* m_tags;
    QGridLayout* m_facts;
    QVBoxLayout* m_sections;
    QVBoxLayout* m_rest;
};

} // namespace linli::ui
