// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/StepCard.h"

#include "domain/money/Money.h"
#include "ui/language/MistakeText.h"
#include "ui/pages/campaigns/steps/EntryRow.h"
#include "ui/pages/campaigns/steps/FindingNotes.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/WeightedLine.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kAreaHeight = 76;

QString yuan(std::optional<std::int64_t> fen)
{
    return fen ? QString::number(*fen / 100) + QLatin1Char('.') +
                     QString::number(*fen % 100).rightJustified(2, QLatin1Char('0'))
               : QString();
}

/// What a wrong text stands for: no price is negative, so it is told as out of range.
constexpr std::int64_t kNotANumber = -1;

std::optional<std::int64_t> wholeOf(const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        return std::nullopt;
    }
    bool ok = false;
    const qlonglong value = typed.trimmed().toLongLong(&ok);
    return ok ? value : kNotANumber;
}

std::optional<std::int64_t> fenOf(const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        return std::nullopt;
    }
    const Result<Money> money = Money::parse(typed.trimmed().toStdString());
    return money.ok() ? money->fen() : kNotANumber;
}

} // namespace

std::string entryPath(const char* list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "].";
}

StepCard::StepCard(CampaignPresenter& presenter, QWidget* parent)
    : Card(parent), m_presenter(presenter)
{
    body()->setSpacing(12);
}

void StepCard::rebuild()
{
    m_spots.clear();
    clearLayout(body());
    fill();
    for (QWidget* field : findChildren<QWidget*>()) {
        if (qobject_cast<QLineEdit*>(field) != nullptr ||
            qobject_cast<QPlainTextEdit*>(field) != nullptr ||
            qobject_cast<QComboBox*>(field) != nullptr) {
            field->setEnabled(m_presenter.isEditable());
        }
    }
    showReview();
}

void StepCard::watch(FindingNotes* notes)
{
    connect(notes, &FindingNotes::rewriteAsked, &m_presenter, &CampaignPresenter::rewrite);
    connect(notes, &FindingNotes::waiveAsked, this, &StepCard::waiveAsked);
}

Field* StepCard::place(const std::string& path, QWidget* editor, const QString& label)
{
    auto* field = new Field(editor, this);
    field->setLabel(label);
    auto* notes = new FindingNotes(field);
    field->layout()->addWidget(notes);
    watch(notes);
    m_spots.push_back({path, field, notes, label});
    return field;
}

void StepCard::notesAt(QBoxLayout* into, const std::string& path)
{
    auto* notes = new FindingNotes(this);
    watch(notes);
    into->addWidget(notes);
    m_spots.push_back({path, nullptr, notes, {}});
}

Field* StepCard::line(const std::string& path,
                      const QString& label,
                      const std::string& value,
                      Set<std::string> set)
{
    auto* edit = new QLineEdit(text(value), this);
    edit->setCursorPosition(0);
    connect(edit, &QLineEdit::textEdited, this, [this, set](const QString& typed) {
        m_presenter.edit([&](campaign::Campaign& c) { set(c, typed.toStdString()); });
    });
    return place(path, edit, label);
}

Field* StepCard::area(const std::string& path,
                      const QString& label,
                      const std::string& value,
                      Set<std::string> set)
{
    auto* edit = new QPlainTextEdit(text(value), this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(scaled(kAreaHeight));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, set, edit] {
        const std::string typed = edit->toPlainText().toStdString();
        m_presenter.edit([&](campaign::Campaign& c) { set(c, typed); });
    });
    return place(path, edit, label);
}

Field* StepCard::amount(const std::string& path,
                        const QString& label,
                        std::optional<std::int64_t> fen,
                        Set<std::optional<std::int64_t>> set)
{
    auto* edit = new QLineEdit(yuan(fen), this);
    edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textEdited, this, [this, set](const QString& typed) {
        m_presenter.edit([&](campaign::Campaign& c) { set(c, fenOf(typed)); });
    });
    return place(path, edit, label);
}

Field* StepCard::number(const std::string& path,
                        const QString& label,
                        std::optional<std::int64_t> value,
                        Set<std::optional<std::int64_t>> set)
{
    auto* edit = new QLineEdit(value ? QString::number(*value) : QString(), this);
    edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textEdited, this, [this, set](const QString& typed) {
        m_presenter.edit([&](campaign::Campaign& c) { set(c, wholeOf(typed)); });
    });
    return place(path, edit, label);
}

Field* StepCard::choice(const std::string& path,
                        const QString& label,
                        const std::vector<std::pair<std::string, QString>>& options,
                        const std::string& value,
                        Set<std::string> set)
{
    auto* box = new QComboBox(this);
    for (const auto& [key, word] : options) {
        box->addItem(word, text(key));
    }
    box->setCurrentIndex(box->findData(text(value)));
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this, [this, set, box](int index) {
        const std::string key = box->itemData(index).toString().toStdString();
        m_presenter.edit([&](campaign::Campaign& c) { set(c, key); });
    });
    return place(path, box, label);
}

QWidget* StepCard::tick(const QString& label, bool value, Set<bool> set)
{
    auto* box = new QCheckBox(label, this);
    box->setChecked(value);
    connect(box, &QCheckBox::toggled, this,
            [this, set](bool on) { m_presenter.edit([&](campaign::Campaign& c) { set(c, on); }); });
    return box;
}

void StepCard::row(QBoxLayout* into, const std::vector<std::pair<QWidget*, int>>& fields)
{
    auto* line = new WeightedLine(12);
    for (const auto& [field, weight] : fields) {
        line->addField(field, weight);
    }
    into->addLayout(line);
}

EntryRow* StepCard::entry(int index,
                          std::function<void(campaign::Campaign&, int, int)> move,
                          std::function<void(campaign::Campaign&, int)> remove)
{
    auto* made = new EntryRow(index, m_presenter.isEditable(), this);
    connect(made, &EntryRow::moveAsked, this, [this, move](int from, int to) {
        // The row that asks is remade by the edit: not while it is still handling its key.
        QTimer::singleShot(0, this, [this, move, from, to] {
            m_presenter.edit([&](campaign::Campaign& c) { move(c, from, to); }, true);
            for (EntryRow* moved : findChildren<EntryRow*>()) {
                if (moved->isVisibleTo(this) && moved->index() == to) {
                    QWidget* first = moved->findChild<QLineEdit*>();
                    (first != nullptr ? first : moved)->setFocus(Qt::OtherFocusReason);
                }
            }
        });
    });
    connect(made, &EntryRow::removeAsked, this, [this, remove](int at) {
        QTimer::singleShot(0, this, [this, remove, at] {
            m_presenter.edit([&](campaign::Campaign& c) { remove(c, at); }, true);
        });
    });
    body()->addWidget(made);
    return made;
}

void StepCard::adder(QBoxLayout* into, const QString& word, Edit add)
{
    auto* button = new Button(ButtonKind::Secondary, QStringLiteral("plus"), this);
    button->setText(word);
    button->setEnabled(m_presenter.isEditable());
    connect(button, &QAbstractButton::clicked, this, [this, add] {
        QTimer::singleShot(0, this, [this, add] { m_presenter.edit(add, true); });
    });
    into->addWidget(button, 0, Qt::AlignLeft);
}

void StepCard::lead(const QString& sentence)
{
    auto* words = new TextLabel(TextStyle::Body, Role::Quiet, this);
    words->setWordWrap(true);
    words->setText(sentence);
    body()->addWidget(words);
}

bool StepCard::covers(const std::string& path) const
{
    return std::any_of(m_spots.begin(), m_spots.end(), [&](const Spot& spot) {
        return path == spot.path || (spot.field == nullptr && path.starts_with(spot.path + "."));
    });
}

void StepCard::showReview()
{
    const usecases::CampaignReview& review = m_presenter.review();
    const auto exact = [this](const std::string& path) {
        return std::any_of(m_spots.begin(), m_spots.end(), [&](const Spot& spot) {
            return spot.field != nullptr && spot.path == path;
        });
    };
    for (const Spot& spot : m_spots) {
        std::vector<usecases::ReviewedFinding> here;
        for (const usecases::ReviewedFinding& one : review.findings) {
            const bool below = spot.field == nullptr && one.place.starts_with(spot.path + ".") &&
                               !exact(one.place);
            if (one.place == spot.path || below) {
                here.push_back(one);
            }
        }
        spot.notes->setFindings(here, m_presenter.isEditable());
        if (spot.field == nullptr) {
            continue;
        }
        QString mistake;
        for (const Error& error : review.mistakes) {
            mistake =
                error.parameter("field") == spot.path ? mistakeText(error, spot.label) : mistake;
        }
        spot.field->setMistake(mistake);
    }
}

void StepCard::reveal(const std::string& path)
{
    for (const Spot& spot : m_spots) {
        if (path != spot.path && !(spot.field == nullptr && path.starts_with(spot.path))) {
            continue;
        }
        QWidget* target = spot.field != nullptr ? static_cast<QWidget*>(spot.field) : spot.notes;
        for (QWidget* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(up)) {
                area->ensureWidgetVisible(target, 0, scaled(96));
            }
        }
        if (spot.field != nullptr) {
            spot.field->editor()->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
}

} // namespace linli::ui
