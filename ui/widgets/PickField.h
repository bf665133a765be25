// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <vector>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace linli::ui {

/// One suggestion: what is chosen, what is written into the field, what helps to tell it apart.
struct Pick
{
    QString key;
    QString title;
    QString note;
};

/// A line that finds a person or a product while one types. The text may also be used as it is (a
/// code, a phone): chosenKey() is empty then.
class PickField : public QLineEdit
{
    Q_OBJECT
  public:
    explicit PickField(QWidget* parent = nullptr);

    void setSuggestions(const std::vector<Pick>& picks);
    void choose(const Pick& pick);
    [[nodiscard]] QString chosenKey() const { return m_key; }

  Q_SIGNALS:
    /// 150 ms after the last key: give suggestions for this text.
    void asked(const QString& text);
    void picked(const QString& key);

  private:
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    QTimer* m_pause;
    QString m_key;
};

} // namespace linli::ui
