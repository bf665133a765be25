// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Defaults.h"

namespace linli::linter {
namespace {

Value fieldOf(const Object& fields, std::string_view name)
{
    for (const Field& field : fields) {
        if (field.name == name) {
            return field.value;
        }
    }
    return {};
}

Value filled(const FieldType& field, const Value& given, const Object& top, BusinessDay today);

Value filledObject(const ObjectType& type, const Value& given, const Object& top, BusinessDay today)
{
    Object fields;
    for (const FieldType& field : type.fields) {
        fields.push_back(
            {std::string(field.name), filled(field, given.at(field.name), top, today)});
    }
    return Value(std::move(fields));
}

Value filled(const FieldType& field, const Value& given, const Object& top, BusinessDay today)
{
    if (given.isNull()) {
        return defaultOf(field, top, today);
    }
    if (field.kind == FieldKind::Part) {
        return filledObject(*field.object, given, top, today);
    }
    if (field.kind != FieldKind::Parts) {
        return given;
    }
    List list;
    for (const Value& entry : given.list()) {
        list.push_back(filledObject(*field.object, entry, top, today));
    }
    return Value(std::move(list));
}

} // namespace

Value defaultOf(const FieldType& field, const Object& top, BusinessDay today)
{
    if (field.fallback == kUnknown) {
        return Value();
    }
    if (field.fallback == kToday) {
        return Value(today);
    }
    if (field.fallback == kFromTop) {
        return fieldOf(top, field.name);
    }
    switch (field.kind) {
    case FieldKind::Whole:
    case FieldKind::Number:
        return Value(Decimal::parse(field.fallback).value_or(Decimal()));
    case FieldKind::Flag:
        return Value(field.fallback == "true");
    case FieldKind::Text:
    case FieldKind::Option:
        return Value(std::string(field.fallback));
    case FieldKind::Stated:
        return Value(Object());
    default:
        return Value(List());
    }
}

Value withDefaults(const Value& campaign, BusinessDay today)
{
    Object top;
    for (const FieldType& field : campaignType().fields) {
        top.push_back(
            {std::string(field.name), filled(field, campaign.at(field.name), top, today)});
    }
    return Value(std::move(top));
}

} // namespace linli::linter
