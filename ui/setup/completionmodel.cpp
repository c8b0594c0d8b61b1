// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/completionmodel.h"
#include "ui/setup/tomlplace.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace ui {
namespace {

using Rows = std::vector<CompletionModel::Row>;

QString noteOf(const QJsonObject &node) { return node.value(QLatin1String("description")).toString(); }

bool isTable(const QJsonObject &node) { return node.value(QLatin1String("type")) == QLatin1String("object"); }

QJsonObject itemsOf(const QJsonObject &node) { return node.value(QLatin1String("items")).toObject(); }

bool isTables(const QJsonObject &node) { return isTable(itemsOf(node)); }

bool isText(const QJsonValue &value) { return value.isString(); }

/// The values that can be listed; a default is one of many.
QJsonArray valuesOf(const QJsonObject &key)
{
    QJsonArray values = key.value(QLatin1String("enum")).toArray();
    if (key.value(QLatin1String("type")) == QLatin1String("boolean"))
        values = {true, false};
    for (const char *one : {"const", "default"})
        if (const QJsonValue value = key.value(QLatin1String(one)); !value.isUndefined() && !values.contains(value))
            values.append(value);
    return values;
}

QString shown(const QJsonValue &value)
{
    return value.isBool() ? QLatin1String(value.toBool() ? "true" : "false") : value.toVariant().toString();
}

/// The key with an empty value of its type.
CompletionModel::Row keyRow(const QString &name, const QJsonObject &node, bool hasValue)
{
    const QString type = node.value(QLatin1String("type")).toString();
    const QJsonArray values = valuesOf(node);
    const bool isPlain = type == QLatin1String("boolean") || (!values.isEmpty() && !isText(values.first()));
    CompletionModel::Row row{name, noteOf(node), name, 0};
    if (hasValue)
        return row;
    row.insert += isPlain                          ? QStringLiteral(" = ")
                  : type == QLatin1String("array") ? QStringLiteral(" = [\"\"]")
                                                   : QStringLiteral(" = \"\"");
    row.back = isPlain ? 0 : type == QLatin1String("array") ? 2 : 1;
    return row;
}

} // namespace

CompletionModel::CompletionModel(const QByteArray &schema, QObject *parent)
    : CompletionList(parent), m_schema(QJsonDocument::fromJson(schema).object())
{
}

QJsonObject CompletionModel::resolved(const QJsonObject &node) const
{
    const QString name = node.value(QLatin1String("$ref")).toString().section(QLatin1Char('/'), -1);
    if (name.isEmpty())
        return node;
    QJsonObject whole = m_schema.value(QLatin1String("$defs")).toObject().value(name).toObject();
    for (auto own = node.begin(); own != node.end(); ++own)
        whole.insert(own.key(), own.value());
    return whole;
}

QJsonObject CompletionModel::tableAt(const QStringList &path) const
{
    QJsonObject node = m_schema;
    for (const QString &name : path) {
        node = resolved(node.value(QLatin1String("properties")).toObject().value(name).toObject());
        if (isTables(node))
            node = itemsOf(node);
    }
    return node;
}

Rows CompletionModel::keys(const QJsonObject &table, const QStringList &taken, bool hasValue) const
{
    Rows rows;
    const QJsonObject properties = table.value(QLatin1String("properties")).toObject();
    for (auto one = properties.begin(); one != properties.end(); ++one) {
        const QJsonObject node = resolved(one.value().toObject());
        if (!isTable(node) && !isTables(node) && !taken.contains(one.key()))
            rows.push_back(keyRow(one.key(), node, hasValue));
    }
    const QJsonArray required = table.value(QLatin1String("required")).toArray();
    std::stable_partition(rows.begin(), rows.end(), [&](const Row &row) { return required.contains(row.word); });
    return rows;
}

void CompletionModel::addHeaders(const QJsonObject &table, const QString &path, Rows &rows) const
{
    const QJsonObject properties = table.value(QLatin1String("properties")).toObject();
    for (auto one = properties.begin(); one != properties.end(); ++one) {
        const QJsonObject node = resolved(one.value().toObject());
        const QString name = path + one.key();
        const bool many = isTables(node);
        if (!many && !isTable(node))
            continue;
        const QString header = many ? QStringLiteral("[[%1]]").arg(name) : QStringLiteral("[%1]").arg(name);
        rows.push_back({header, noteOf(node), header, 0});
        addHeaders(many ? itemsOf(node) : node, name + QLatin1Char('.'), rows);
    }
}

Rows CompletionModel::values(const QJsonObject &key, bool quoted, QChar next)
{
    Rows rows;
    for (const QJsonValue value : valuesOf(key)) {
        const QString word = shown(value);
        if (!isText(value) && !quoted)
            rows.push_back({word, noteOf(key), word, 0});
        else if (isText(value) && quoted)
            rows.push_back({word, noteOf(key), next == QLatin1Char('"') || next == QLatin1Char('\'') ? word : word + QLatin1Char('"'), 0});
        else if (isText(value))
            rows.push_back({word, noteOf(key), QLatin1Char('"') + word + QLatin1Char('"'), 0});
    }
    return rows;
}

void CompletionModel::look(const QString &text, qsizetype position)
{
    const TomlPlace place = tomlPlace(text, position);
    const QString behind = text.mid(position).section(QLatin1Char('\n'), 0, 0);
    Rows all;
    switch (place.kind) {
    case TomlPlace::Kind::None: break;
    case TomlPlace::Kind::Key:
        all = keys(tableAt(place.table), place.taken, behind.contains(QLatin1Char('=')));
        if (place.table.isEmpty())
            addHeaders(m_schema, {}, all);
        break;
    case TomlPlace::Kind::Header: addHeaders(m_schema, {}, all); break;
    case TomlPlace::Kind::Value: all = values(tableAt(place.table), place.quoted, behind.isEmpty() ? QChar() : behind.front()); break;
    }
    Rows fitting;
    std::copy_if(all.begin(), all.end(), std::back_inserter(fitting),
                 [&](const Row &row) { return QString(row.word).remove(QLatin1Char('[')).startsWith(place.word, Qt::CaseInsensitive); });
    setRows(std::move(fitting), place.start);
}

} // namespace ui
