// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/events/EventJson.h"

#include "domain/rewards/TermsText.h"
#include "domain/rewards/Texts.h"
#include "wire/events/VerbFields.h"

#include <QJsonArray>

#include <array>
#include <concepts>

namespace linli::wire {
namespace {

constexpr std::array<std::string_view, 3> kSwitches{"pause", "resume", "kill"};

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Puts the arguments into an object.
class Writer
{
  public:
    [[nodiscard]] QJsonObject take() { return std::move(m_json); }

    void text(const char* name, const std::string& value)
    {
        if (!value.empty()) {
            put(name, qt(value));
        }
    }
    template <typename Tag> void key(const char* name, const Key<Tag>& value)
    {
        text(name, value.text());
    }
    void flag(const char* name, bool set)
    {
        if (set) {
            put(name, true);
        }
    }
    void flagSet(const char* name, bool set)
    {
        if (!set) {
            put(name, false);
        }
    }
    template <std::integral T> void number(const char* name, T value)
    {
        if (value != 0) {
            put(name, static_cast<qint64>(value));
        }
    }
    void maybe(const char* name, const std::optional<std::int64_t>& value)
    {
        if (value) {
            put(name, static_cast<qint64>(*value));
        }
    }
    void choice(const char* name, RefundKind kind) { put(name, qt(textOf(kind))); }
    void choice(const char* name, RuleSwitch to)
    {
        put(name, qt(kSwitches[static_cast<std::size_t>(to)]));
    }
    void terms(const char* name, const Terms& value) { put(name, qt(termsToText(value))); }
    void quantity(const char* name, const Quantity& value) { put(name, qt(toText(value))); }
    void quantities(const char* name, const std::vector<Quantity>& values)
    {
        QJsonArray array;
        for (const Quantity& value : values) {
            array.append(qt(toText(value)));
        }
        put(name, array);
    }
    void pairs(const char* name, const std::vector<std::pair<std::string, std::string>>& values)
    {
        QJsonArray array;
        for (const auto& [key, value] : values) {
            array.append(QJsonArray{qt(key), qt(value)});
        }
        put(name, array);
    }
    template <typename T> void list(const char* name, std::vector<T>& values)
    {
        QJsonArray array;
        for (T& value : values) {
            Writer inner;
            fields(inner, value);
            array.append(inner.take());
        }
        if (!array.isEmpty()) {
            put(name, array);
        }
    }
    template <typename T> void part(const char* name, std::optional<T>& value)
    {
        if (value) {
            Writer inner;
            fields(inner, *value);
            put(name, inner.take());
        }
    }

  private:
    void put(const char* name, const QJsonValue& value)
    {
        m_json.insert(QLatin1String(name), value);
    }
    QJsonObject m_json;
};

/// Takes the arguments out of an object; the first one that cannot be read is remembered.
class Reader
{
  public:
    explicit Reader(QJsonObject json) : m_json(std::move(json)) {}
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    void text(const char* name, std::string& value)
    {
        if (const QJsonValue json = get(name); json.isString()) {
            value = json.toString().toStdString();
        } else {
            refuse(name, json, "text");
        }
    }
    template <typename Tag> void key(const char* name, Key<Tag>& value)
    {
        std::string read;
        text(name, read);
        value = Key<Tag>(std::move(read));
    }
    void flag(const char* name, bool& set)
    {
        if (const QJsonValue json = get(name); json.isBool()) {
            set = json.toBool();
        } else {
            refuse(name, json, "true or false");
        }
    }
    void flagSet(const char* name, bool& set) { flag(name, set); }
    template <std::integral T> void number(const char* name, T& value)
    {
        std::optional<std::int64_t> read;
        maybe(name, read);
        if (read && std::in_range<T>(*read)) {
            value = static_cast<T>(*read);
        } else if (read) {
            refuse(name, get(name), "a smaller number");
        }
    }
    void maybe(const char* name, std::optional<std::int64_t>& value)
    {
        const QJsonValue json = get(name);
        // toInteger answers its default for a fraction, so two defaults tell one from a number
        if (json.isDouble() && json.toInteger(0) == json.toInteger(1)) {
            value = json.toInteger();
        } else {
            refuse(name, json, "a whole number");
        }
    }
    void choice(const char* name, RefundKind& kind)
    {
        std::string read;
        text(name, read);
        if (const auto known = refundKindOf(read)) {
            kind = *known;
        } else if (!read.empty()) {
            refuse(name, get(name), "return, cancel, comp");
        }
    }
    void choice(const char* name, RuleSwitch& to)
    {
        std::string read;
        text(name, read);
        for (std::size_t i = 0; i < kSwitches.size(); ++i) {
            if (kSwitches[i] == read) {
                to = static_cast<RuleSwitch>(i);
                return;
            }
        }
        if (!read.empty()) {
            refuse(name, get(name), "pause, resume, kill");
        }
    }
    void terms(const char* name, Terms& value) { parsed(name, value, parseTerms); }
    void quantity(const char* name, Quantity& value) { parsed(name, value, parseQuantity); }
    void quantities(const char* name, std::vector<Quantity>& values)
    {
        for (const QJsonValue& json : array(name)) {
            Result<Quantity> read = parseQuantity(json.toString().toStdString());
            if (!read.ok()) {
                refuse(name, json, "CNY:500");
                return;
            }
            values.push_back(std::move(read).value());
        }
    }
    void pairs(const char* name, std::vector<std::pair<std::string, std::string>>& values)
    {
        for (const QJsonValue& json : array(name)) {
            const QJsonArray pair = json.toArray();
            values.emplace_back(pair.at(0).toString().toStdString(),
                                pair.at(1).toString().toStdString());
        }
    }
    template <typename T> void list(const char* name, std::vector<T>& values)
    {
        for (const QJsonValue& json : array(name)) {
            Reader inner(json.toObject());
            T value;
            fields(inner, value);
            adopt(inner);
            values.push_back(std::move(value));
        }
    }
    template <typename T> void part(const char* name, std::optional<T>& value)
    {
        if (const QJsonValue json = get(name); json.isObject()) {
            Reader inner(json.toObject());
            fields(inner, value.emplace());
            adopt(inner);
        } else {
            refuse(name, json, "{…}");
        }
    }

  private:
    [[nodiscard]] QJsonValue get(const char* name) const
    {
        return m_json.value(QLatin1String(name));
    }
    [[nodiscard]] QJsonArray array(const char* name)
    {
        const QJsonValue json = get(name);
        if (!json.isArray()) {
            refuse(name, json, "[…]");
        }
        return json.toArray();
    }
    template <typename T, typename Parse> void parsed(const char* name, T& value, Parse parse)
    {
        std::string read;
        text(name, read);
        auto result = parse(read);
        if (result.ok()) {
            value = std::move(result).value();
        } else if (!m_failure) {
            m_failure = result.error();
        }
    }
    /// What is not there keeps its default.
    void refuse(const char* name, const QJsonValue& json, const char* allowed)
    {
        if (!json.isUndefined() && !m_failure) {
            m_failure =
                Error::badInput(ErrorCode::InvalidValue, name,
                                json.toVariant().toString().left(40).toStdString(), allowed);
        }
    }
    void adopt(const Reader& inner)
    {
        if (!m_failure) {
            m_failure = inner.m_failure;
        }
    }
    QJsonObject m_json;
    std::optional<Error> m_failure;
};

/// The verb of this name with its arguments, found among the alternatives.
template <std::size_t I = 0> std::optional<Verb> verbOf(std::string_view name)
{
    if constexpr (I < std::variant_size_v<Verb>) {
        Verb made{std::in_place_index<I>};
        if (nameOf(made) == name) {
            return made;
        }
        return verbOf<I + 1>(name);
    } else if (name == "reqclose") {
        return SetReturnRequest{{}, false};
    } else if (name == "reject") {
        return DecideReview{{}, false};
    } else if (name == "resume" || name == "kill") {
        return SwitchRule{{}, name == "kill" ? RuleSwitch::Kill : RuleSwitch::Resume};
    } else {
        return std::nullopt;
    }
}

} // namespace

QJsonObject eventToJson(const rewards::Event& event)
{
    Writer writer;
    Verb verb = event.verb;
    std::visit([&writer](auto& one) { fields(writer, one); }, verb);
    QJsonObject json{
        {QStringLiteral("id"), qt(event.id.text())},
        {QStringLiteral("at"), static_cast<qint64>(event.at.unixMs())},
        {QStringLiteral("verb"), qt(nameOf(event.verb))},
        {QStringLiteral("fp"), qt(event.fingerprint)},
        {QStringLiteral("args"), writer.take()},
    };
    return json;
}

Result<rewards::Event> eventFromJson(const QJsonObject& json)
{
    rewards::Event event;
    event.id = EventKey(json.value(QStringLiteral("id")).toString().toStdString());
    if (event.id.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "id", "", "the event's id");
    }
    event.at = Instant::fromUnixMs(json.value(QStringLiteral("at")).toInteger());
    event.fingerprint = json.value(QStringLiteral("fp")).toString().toStdString();
    const std::string name = json.value(QStringLiteral("verb")).toString().toStdString();
    std::optional<Verb> verb = verbOf(name);
    if (!verb) {
        return Error::badInput(ErrorCode::UnknownOption, "verb", name, "bind, order, pay, …");
    }
    Reader reader(json.value(QStringLiteral("args")).toObject());
    std::visit([&reader](auto& one) { fields(reader, one); }, *verb);
    if (reader.failure()) {
        return *reader.failure();
    }
    event.verb = *std::move(verb);
    event.verbText = std::string(nameOf(event.verb));
    return event;
}

} // namespace linli::wire
