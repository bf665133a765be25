// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/campaign/CampaignJson.h"

#include "domain/campaign/CampaignFields.h"
#include "domain/campaign/Words.h"
#include "domain/rewards/TermsText.h"
#include "wire/json/JsonText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace linli::wire {
namespace {

template <typename T>
concept Word = std::is_enum_v<T>;
template <typename T>
concept Part = requires(T& part, int& visitor)
{
    campaign::fields(part, visitor);
};

QLatin1String keyOf(const char* name)
{
    return QLatin1String(name);
}

class Writer
{
  public:
    template <typename T> void operator()(const char* name, const T& value)
    {
        m_object.insert(keyOf(name), json(value));
    }
    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

    static QJsonValue json(const std::string& text) { return QString::fromStdString(text); }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(std::int64_t number) { return qint64(number); }
    static QJsonValue json(Instant instant) { return QString::fromStdString(instant.toIso()); }
    static QJsonValue json(const rewards::Terms& terms)
    {
        return QString::fromStdString(rewards::termsToText(terms));
    }
    template <Word T> static QJsonValue json(T word)
    {
        const std::string_view text = campaign::textOf(word);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    template <typename T> static QJsonValue json(const std::optional<T>& value)
    {
        return value ? json(*value) : QJsonValue();
    }
    template <typename T> static QJsonValue json(const std::vector<T>& list)
    {
        QJsonArray array;
        for (const T& entry : list) {
            array.append(json(entry));
        }
        return array;
    }
    template <Part T> static QJsonValue json(const T& part)
    {
        Writer inner;
        campaign::fields(part, inner);
        return inner.take();
    }

  private:
    QJsonObject m_object;
};

/// Walks the fields of one object; the first thing wrong ends the reading.
class Reader
{
  public:
    Reader(const QJsonObject& object, std::string path) : m_object(object), m_path(std::move(path))
    {
    }

    template <typename T> void operator()(const char* name, T& value)
    {
        const QJsonValue json = m_object.value(keyOf(name));
        if (m_error || json.isNull() || json.isUndefined()) {
            return;
        }
        read(json, (m_path.empty() ? "" : m_path + ".") + name, value);
    }
    [[nodiscard]] std::optional<Error> error() { return std::move(m_error); }

  private:
    void
    refuse(ErrorCode code, const std::string& path, const QJsonValue& json, std::string allowed)
    {
        m_error = Error::badInput(code, path, shortText(json), std::move(allowed));
    }
    void read(const QJsonValue& json, const std::string& path, std::string& text)
    {
        if (!json.isString()) {
            return refuse(ErrorCode::InvalidValue, path, json, "\"…\"");
        }
        text = json.toString().toStdString();
    }
    void read(const QJsonValue& json, const std::string& path, bool& flag)
    {
        if (!json.isBool()) {
            return refuse(ErrorCode::InvalidValue, path, json, "true|false");
        }
        flag = json.toBool();
    }
    void read(const QJsonValue& json, const std::string& path, std::int64_t& number)
    {
        // 2^53: the largest whole number JSON carries exactly.
        if (!json.isDouble() || json.toDouble() != std::floor(json.toDouble()) ||
            std::abs(json.toDouble()) > 9007199254740992.0) {
            return refuse(ErrorCode::InvalidValue, path, json, "integer");
        }
        number = json.toInteger();
    }
    void read(const QJsonValue& json, const std::string& path, Instant& instant)
    {
        const Result<Instant> parsed = Instant::parseIso(json.toString().toStdString());
        if (!json.isString() || !parsed.ok()) {
            return refuse(ErrorCode::InvalidInstant, path, json, "2026-03-02T19:30:00+08:00");
        }
        instant = *parsed;
    }
    void read(const QJsonValue& json, const std::string& path, rewards::Terms& terms)
    {
        const Result<rewards::Terms> parsed = rewards::parseTerms(json.toString().toStdString());
        if (!json.isString() || !parsed.ok()) {
            return refuse(ErrorCode::InvalidValue, path, json, "kind=first inv=egg:1 min=2000 …");
        }
        terms = *parsed;
    }
    template <Word T> void read(const QJsonValue& json, const std::string& path, T& word)
    {
        const std::optional<T> known = campaign::wordOf<T>(json.toString().toStdString());
        if (!known) {
            return refuse(ErrorCode::UnknownOption, path, json, campaign::allWords<T>());
        }
        word = *known;
    }
    template <typename T>
    void read(const QJsonValue& json, const std::string& path, std::optional<T>& value)
    {
        read(json, path, value.emplace());
    }
    template <typename T>
    void read(const QJsonValue& json, const std::string& path, std::vector<T>& list)
    {
        if (!json.isArray()) {
            return refuse(ErrorCode::InvalidValue, path, json, "[…]");
        }
        list.clear();
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            read(array.at(i), path + "[" + std::to_string(i) + "]", list.emplace_back());
        }
    }
    template <Part T> void read(const QJsonValue& json, const std::string& path, T& part)
    {
        if (!json.isObject()) {
            return refuse(ErrorCode::InvalidValue, path, json, "{…}");
        }
        const QJsonObject object = json.toObject();
        Reader inner(object, path);
        campaign::fields(part, inner);
        m_error = inner.error();
    }

    const QJsonObject& m_object;
    std::string m_path;
    std::optional<Error> m_error;
};

} // namespace

QJsonObject campaignObject(const campaign::Campaign& campaign)
{
    Writer writer;
    campaign::fields(campaign, writer);
    return writer.take();
}

std::string campaignJson(const campaign::Campaign& campaign)
{
    return QJsonDocument(campaignObject(campaign)).toJson(QJsonDocument::Compact).toStdString();
}

Result<campaign::Campaign> readCampaignJson(std::string_view utf8)
{
    return readCampaignJson(utf8, {});
}

Result<campaign::Campaign> readCampaignJson(std::string_view utf8, campaign::Campaign base)
{
    LINLI_ASSIGN(const QJsonObject object, readObject(utf8, "campaign"));
    Reader reader(object, {});
    campaign::fields(base, reader);
    if (std::optional<Error> error = reader.error()) {
        return *std::move(error);
    }
    return base;
}

} // namespace linli::wire
