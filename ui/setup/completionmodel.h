// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QJsonObject>
#include <vector>

namespace ui {

/// What slipway.toml may say at a position, from its JSON Schema (2020-12): keys, tables, and values where they are few.
class CompletionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordColumn, NoteColumn, ColumnCount };
    struct Row {
        QString word;    ///< "kind", "[[check]]", "manual"
        QString note;    ///< the schema's description
        QString insert;
        int back = 0;    ///< where the cursor goes, counted from the end of what was inserted
    };

    explicit CompletionModel(const QByteArray &schema, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Shows what fits at this position of the text.
    void look(const QString &text, qsizetype position);
    const Row &row(int number) const { return m_rows[size_t(number)]; }
    /// What a row replaces begins here and ends at the position.
    qsizetype start() const { return m_start; }

private:
    QJsonObject resolved(const QJsonObject &node) const;
    QJsonObject tableAt(const QStringList &path) const;
    std::vector<Row> keys(const QJsonObject &table, const QStringList &taken, bool hasValue) const;
    void addHeaders(const QJsonObject &table, const QString &path, std::vector<Row> &rows) const;
    static std::vector<Row> values(const QJsonObject &key, bool quoted, QChar next);

    QJsonObject m_schema;
    std::vector<Row> m_rows;
    qsizetype m_start = 0;
};

} // namespace ui
