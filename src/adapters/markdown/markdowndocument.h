// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <memory>
#include <mutex>

struct cmark_node;
struct cmark_parser;

namespace adapters {

/// A text as a tree of cmark-gfm, and the only way to the library: it switches characters on and off in global tables
/// while it parses, so one document lives at a time.
class MarkdownDocument {
public:
    explicit MarkdownDocument(const QString &markdown);
    ~MarkdownDocument();
    MarkdownDocument(const MarkdownDocument &) = delete;
    MarkdownDocument &operator=(const MarkdownDocument &) = delete;

    /// Null for what would take too long to read or nests too deeply to draw.
    cmark_node *root() const { return m_root; }
    QString toHtml() const;

private:
    std::unique_lock<std::mutex> m_lock;
    cmark_parser *m_parser = nullptr;
    cmark_node *m_root = nullptr;
};

} // namespace adapters
