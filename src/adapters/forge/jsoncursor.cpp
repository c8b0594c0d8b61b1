// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/jsoncursor.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace adapters {

using domain::ErrorKind;

domain::Result<JsonCursor> JsonCursor::parse(const QByteArray &json, const QString &address)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return domain::failure(ErrorKind::ForgeUnreadable, address,
                               QStringLiteral("%1 (at byte %2)").arg(problem.errorString()).arg(problem.offset));
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return JsonCursor(value, {}, std::make_shared<Document>(Document{address, std::nullopt}));
}

JsonCursor JsonCursor::field(const char *name) const
{
    const QString path = m_path.isEmpty() ? QLatin1String(name) : m_path + QLatin1Char('.') + QLatin1String(name);
    if (!m_value.isObject())
        complain("an object");
    return {m_value[QLatin1String(name)], path, m_document};
}

bool JsonCursor::has(const char *name) const
{
    const QJsonValue value = m_value[QLatin1String(name)];
    return !value.isUndefined() && !value.isNull();
}

std::vector<JsonCursor> JsonCursor::items() const
{
    if (!m_value.isArray())
        complain("a list");
    std::vector<JsonCursor> items;
    int number = 0;
    for (const QJsonValue &value : m_value.toArray())
        items.push_back({value, QStringLiteral("%1[%2]").arg(m_path).arg(number++), m_document});
    return items;
}

QString JsonCursor::text() const
{
    if (!m_value.isString())
        complain("a text");
    return m_value.toString();
}

QString JsonCursor::textOrNull() const { return m_value.isNull() || m_value.isUndefined() ? QString() : text(); }

qint64 JsonCursor::number() const
{
    const double value = m_value.toDouble(NAN);
    if (std::isnan(value) || value != std::floor(value))
        complain("a whole number");
    return m_value.toInteger();
}

bool JsonCursor::flag() const
{
    if (!m_value.isBool())
        complain("true or false");
    return m_value.toBool();
}

domain::Status JsonCursor::status() const
{
    if (m_document->problem)
        return domain::failure(*m_document->problem);
    return {};
}

void JsonCursor::complain(const QByteArray &expected) const
{
    if (m_document->problem)
        return;
    const QString where = m_path.isEmpty() ? QStringLiteral("the answer") : m_path;
    m_document->problem = domain::Error{
        ErrorKind::ForgeUnreadable, m_document->address, QStringLiteral("%1: expected %2").arg(where, QString::fromUtf8(expected)), {}, {}};
}

} // namespace adapters
