// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/PosterStep.h"

#include "domain/campaign/RunOfShow.h"
#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/campaigns/steps/EntryRow.h"
#include "ui/pages/posters/PosterWork.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace linli::ui {

using campaign::Campaign;
using Whole = std::optional<std::int64_t>;

void PosterStep::fill()
{
    setTitle(tr("Poster and texts"));
    std::vector<std::pair<std::string, QString>> templates;
    for (const PosterTemplate& one : readTemplates({})) {
        templates.emplace_back(
            one.id.toStdString(),
            text(language() == words::Language::Zh ? one.document->nameZh : one.document->nameEn));
    }
    row(body(), {{choice("poster", tr("Poster"), templates, campaign().poster,
                         [](Campaign& c, const std::string& v) { c.poster = v; }),
                  1},
                 {new QWidget(this), 1}});
    for (std::size_t i = 0; i < campaign().texts.size(); ++i) {
        fillText(i);
    }
    adder(body(), tr("Add a text"), [](Campaign& c) { c.texts.emplace_back(); });
    auto* head = new TextLabel(TextStyle::Strong, Role::Ink, this);
    head->setText(tr("Posting schedule"));
    body()->addWidget(head);
    for (std::size_t i = 0; i < campaign().posts.size(); ++i) {
        fillPost(i);
    }
    adder(body(), tr("Add a post"), [](Campaign& c) { c.posts.emplace_back(); });
}

void PosterStep::fillText(std::size_t i)
{
    EntryRow* made = entry(
        int(i),
        [](Campaign& c, int from, int to) { moveText(c, std::size_t(from), std::size_t(to)); },
        [](Campaign& c, int at) { removeText(c, std::size_t(at)); });
    const campaign::ShareText& share = campaign().texts[i];
    const std::string path = entryPath("texts", i);
    row(made->body(), {{line(path + "label", tr("For"), share.label,
                             [i](Campaign& c, const std::string& v) { c.texts[i].label = v; }),
                        2},
                       {choice(path + "kind", tr("Kind"), textChoices(), share.kind,
                               [i](Campaign& c, const std::string& v) { c.texts[i].kind = v; }),
                        2},
                       {choice(path + "channel", tr("Channel"), platformChoices(), share.channel,
                               [i](Campaign& c, const std::string& v) { c.texts[i].channel = v; }),
                        2}});
    made->body()->addWidget(area(path + "text",
                                 tr("Text ({shop} {time} {link} {name} are filled in)"), share.text,
                                 [i](Campaign& c, const std::string& v) { c.texts[i].text = v; }));
    made->watchFields();
}

void PosterStep::fillPost(std::size_t i)
{
    EntryRow* made = entry(
        int(i),
        [](Campaign& c, int from, int to) {
            moveEntry(c.posts, std::size_t(from), std::size_t(to));
        },
        [](Campaign& c, int at) { c.posts.erase(c.posts.begin() + at); });
    const campaign::Post& post = campaign().posts[i];
    const std::string path = entryPath("posts", i);
    std::vector<std::pair<std::string, QString>> texts{{std::string(), tr("Own words")}};
    for (std::size_t k = 0; k < campaign().texts.size(); ++k) {
        texts.emplace_back(std::to_string(k), text(campaign().texts[k].label));
    }
    Field* before =
        number(path + "minutes_before", tr("Minutes before"), post.minutesBefore,
               [i](Campaign& c, const Whole& v) { c.posts[i].minutesBefore = v.value_or(0); });
    before->setHelp(moment(campaign().startsAt - Span::minutes(post.minutesBefore)));
    row(made->body(), {{before, 2},
                       {line(path + "place", tr("Where"), post.place,
                             [i](Campaign& c, const std::string& v) { c.posts[i].place = v; }),
                        2},
                       {choice(path + "text", tr("Text"), texts,
                               post.text ? std::to_string(*post.text) : std::string(),
                               [i](Campaign& c, const std::string& v) {
                                   c.posts[i].text = v.empty() ? Whole() : Whole(std::stoll(v));
                               }),
                        2}});
    made->watchFields();
}

} // namespace linli::ui
