// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QJsonValue>
#include <memory>
#include <optional>
#include <vector>

namespace adapters {

/// Reads an answer's JSON strictly: what is missing or of another type is a problem, with the address and the field
/// ("check_runs[3].name"), and reads as nothing. The first problem is kept for all cursors of one answer.
class JsonCursor {
public:
    /// Error: ForgeUnreadable when it is no JSON object or list.
    static domain::Result<JsonCursor> parse(const QByteArray &json, const QString &address);

    JsonCursor field(const char *name) const;
    bool has(const char *name) const; ///< and it is not null
    std::vector<JsonCursor> items() const;
    QString text() const;
    QString textOrNull() const;
    qint64 number() const;
    bool flag() const;
    /// That the value is none of those that are known.
    void unknown() const { complain("a value that is known, and it is \"" + m_value.toString().toUtf8() + '"'); }

    /// Every value that was asked for was there.
    domain::Status status() const;

private:
    struct Document {
        QString address;
        std::optional<domain::Error> problem;
    };
    JsonCursor(QJsonValue value, QString path, std::shared_ptr<Document> document)
        : m_value(std::move(value)), m_path(std::move(path)), m_document(std::move(document))
    {
    }
    void complain(const QByteArray &expected) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<Document> m_document;
};

} // namespace adapters
