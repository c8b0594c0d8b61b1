// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

struct cmark_node;

namespace adapters {

/// Writes a harmless tree as the text of a mail.
class PlainTextWriter {
public:
    explicit PlainTextWriter(int columns) : m_columns(columns) {}
    QString write(cmark_node *document);

private:
    QStringList blocksOf(cmark_node *parent, int columns, bool tight = false);
    QStringList blockOf(cmark_node *node, int columns);
    QStringList headingOf(cmark_node *node, int columns);
    QStringList listOf(cmark_node *list, int columns);
    QStringList quoteOf(cmark_node *quote, int columns);
    QStringList alertOf(cmark_node *alert, int columns);
    QString inlineOf(cmark_node *parent);
    QString linkOf(cmark_node *link);
    QStringList ending();

    int m_columns;
    QStringList m_addresses;
    QStringList m_footnotes;
};

} // namespace adapters
