// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/completionlist.h"
#include <QJsonObject>

namespace ui {

/// What slipway.toml may say at a position, from its JSON Schema (2020-12): keys, tables, and values where they are few.
class CompletionModel final : public CompletionList {
    Q_OBJECT
public:
    explicit CompletionModel(const QByteArray &schema, QObject *parent = nullptr);

    void look(const QString &text, qsizetype position) override;

private:
    QJsonObject resolved(const QJsonObject &node) const;
    QJsonObject tableAt(const QStringList &path) const;
    std::vector<Row> keys(const QJsonObject &table, const QStringList &taken, bool hasValue) const;
    void addHeaders(const QJsonObject &table, const QString &path, std::vector<Row> &rows) const;
    static std::vector<Row> values(const QJsonObject &key, bool quoted, QChar next);

    QJsonObject m_schema;
};

} // namespace ui
