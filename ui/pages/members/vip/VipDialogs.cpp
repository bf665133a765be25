// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/vip/VipDialogs.h"

#include "ui/dialogs/AskForm.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/DayEdit.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "words/neighbours/VipText.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kUsualHour = 14;
constexpr int kUsualMinutes = 120;

QString said(const char* source)
{
    return QCoreApplication::translate("linli::ui::VipDialogs", source);
}

QString save()
{
    return said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "Save"));
}

QLineEdit* line(FormDialog* dialog, const char* name, const std::string& value, int longest)
{
    auto* edit = new QLineEdit(text(value), dialog);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longest);
    return edit;
}

QPlainTextEdit* paragraph(FormDialog* dialog, const char* name, const std::string& value)
{
    auto* edit = new QPlainTextEdit(text(value), dialog);
    edit->setObjectName(QLatin1String(name));
    edit->setFixedHeight(scaled(110));
    edit->setTabChangesFocus(true);
    return edit;
}

/// Day and time of day in one row.
struct MomentEdit
{
    QDateEdit* day;
    QTimeEdit* time;
    QSpinBox* minutes;

    MomentEdit(AskForm& form, const vip::VipEvent& event, Instant now)
        : day(dayEdit(form.dialog())), time(new QTimeEdit(form.dialog())),
          minutes(new QSpinBox(form.dialog()))
    {
        const bool fresh = event.id.empty();
        const BusinessDay first = BusinessDay::of(fresh ? now + Span::days(7) : event.startsAt);
        day->setDate(dateOf(first));
        const auto ofDay = fresh ? std::int64_t{kUsualHour} * 60
                                 : (event.startsAt - first.start()).ms / Span::minutes(1).ms;
        time->setTime(QTime(static_cast<int>(ofDay / 60), static_cast<int>(ofDay % 60)));
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        minutes->setRange(15, 72 * 60);
        minutes->setSingleStep(15);
        sayAround(*minutes, said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "%1 minutes")));
        minutes->setValue(
            fresh ? kUsualMinutes
                  : static_cast<int>((event.endsAt - event.startsAt).ms / Span::minutes(1).ms));
        form.add("starts", day, said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "Day")));
        auto* row = new QWidget(form.dialog());
        auto* both = new QHBoxLayout(row);
        both->setContentsMargins(0, 0, 0, 0);
        both->addWidget(time);
        both->addWidget(minutes);
        form.add("ends", row,
                 said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "From, and how long")));
    }
    [[nodiscard]] Instant starts() const
    {
        return dayOfDate(day->date()).start() +
               Span::minutes(time->time().hour() * 60 + time->time().minute());
    }
};

} // namespace

void askEvent(VipEventsPresenter& presenter, const vip::VipEvent& event, QWidget* parent)
{
    AskForm form(presenter, "eventForm", save(), parent);
    form.dialog()->setTitle(
        event.id.empty() ? said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "New event"))
                         : said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "Change the event")));
    auto* kind = new SegmentedControl(form.dialog());
    QStringList kinds;
    for (const vip::EventKind one :
         {vip::EventKind::Training, vip::EventKind::Tasting, vip::EventKind::Gathering}) {
        kinds += words::eventKindText(one, language());
    }
    kind->setTexts(kinds);
    kind->setCurrent(static_cast<int>(event.kind));
    form.dialog()->body()->addWidget(kind, 0, Qt::AlignLeft);
    QLineEdit* title = line(form.dialog(), "eventTitle", event.title, 40);
    form.add("title", title, said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "What it is called")));
    const MomentEdit when(form, event, presenter.now());
    QLineEdit* place = line(form.dialog(), "eventPlace", event.place, 40);
    form.add("place", place, said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "Where")));
    auto* seats = new QSpinBox(form.dialog());
    seats->setObjectName(QStringLiteral("eventSeats"));
    seats->setRange(0, 1000);
    seats->setSpecialValueText(
        said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "As many as like to come")));
    seats->setValue(static_cast<int>(event.capacity));
    form.add("capacity", seats, said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "Seats")));
    QLineEdit* note = line(form.dialog(), "eventNote", event.note, 300);
    form.add("note", note,
             said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "What else guests should know")));
    form.open([&presenter, event, kind, title, when, place, seats, note] {
        vip::VipEvent typed = event;
        typed.kind = static_cast<vip::EventKind>(std::max(0, kind->current()));
        typed.title = title->text().trimmed().toStdString();
        typed.startsAt = when.starts();
        typed.endsAt = typed.startsAt + Span::minutes(when.minutes->value());
        typed.place = place->text().trimmed().toStdString();
        typed.capacity = seats->value();
        typed.note = note->text().trimmed().toStdString();
        presenter.saveEvent(typed);
    });
}

void askPolicy(VipPresenter& presenter, const ports::VipPolicy& policy, QWidget* parent)
{
    AskForm form(presenter, "policyForm", save(), parent);
    form.dialog()->setTitle(
        said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "Policy for the group")));
    QLineEdit* title = line(form.dialog(), "policyTitle", policy.title, 40);
    form.add("title", title, said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "Title")));
    QPlainTextEdit* body = paragraph(form.dialog(), "policyBody", policy.body);
    form.add("body", body, said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "What it says")));
    form.open([&presenter, policy, title, body] {
        ports::VipPolicy typed = policy;
        typed.title = title->text().trimmed().toStdString();
        typed.body = body->toPlainText().trimmed().toStdString();
        presenter.savePolicy(typed);
    });
}

void askStory(VipPresenter& presenter, const usecases::VipRow& member, QWidget* parent)
{
    auto* dialog = new FormDialog(parent);
    dialog->setObjectName(QStringLiteral("storyForm"));
    dialog->setTitle(said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "A card with the story of %1"))
                         .arg(text(member.name)));
    dialog->setLead(said(QT_TRANSLATE_NOOP(
        "linli::ui::VipDialogs", "Only with her written consent. Her name is masked unless she "
                                 "agreed to her full one; her phone never stands on it.")));
    dialog->setPrimary(said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "Draw the card …")));
    QPlainTextEdit* words = paragraph(dialog, "storyWords", {});
    auto* field = new Field(words, dialog);
    field->setLabel(said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "In her own words")));
    field->setHelp(said(QT_TRANSLATE_NOOP("linli::ui::VipDialogs", "At most 120 characters.")));
    dialog->body()->addWidget(field);
    FieldErrors errors;
    errors.add("story", field);
    QObject::connect(&presenter, &VipPresenter::notSaved, dialog,
                     [dialog, errors](const Error& error) { errors.show(*dialog, error); });
    QObject::connect(&presenter, &VipPresenter::printed, dialog, &QDialog::accept);
    QObject::connect(dialog, &FormDialog::submitted, dialog, [&presenter, dialog, words, member] {
        dialog->clearMistake();
        askPicturePath(dialog, dialog->windowTitle(),
                       QStringLiteral("story-%1.png").arg(text(member.code)),
                       [&presenter, dialog, words, key = member.member](const QString& path) {
                           dialog->setWaiting(true);
                           presenter.printStory(key, words->toPlainText().trimmed(), path);
                       });
    });
    dialog->open();
}

void askPicturePath(QWidget* parent,
                    const QString& title,
                    const QString& proposed,
                    std::function<void(const QString&)> take)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(parent, title, folder.filePath(proposed));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    dialog->open();
}

} // namespace linli::ui
