// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <memory>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
} // namespace KSyntaxHighlighting

namespace ui {

/// Colours code as HTML. One thread at a time; reading the definitions costs some milliseconds once.
class CodeColours {
public:
    CodeColours();
    ~CodeColours();
    /// `language` is a fence's word ("cpp", "Diff", "sh") or empty. The result is escaped and has no <pre>.
    QString toHtml(const QString &code, const QString &language, bool dark);
    /// Colours the content of every <pre lang="…"> of a page.
    QString inPage(const QString &html, bool dark);

private:
    KSyntaxHighlighting::Definition definitionFor(const QString &language);

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QHash<QString, QString> m_names; ///< lower case to the definition's name
};

} // namespace ui
