// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textfind.h"
#include "domain/version.h"
#include <QDate>
#include <QStringList>
#include <set>

namespace domain {

/// Something in the notes that a reader would stumble over.
struct NoteProblem {
    enum class Kind {
        NoMigration,      ///< a breaking change does not say what to do
        DeadReference,    ///< [subject] is defined nowhere
        DeadAnchor,       ///< no heading gives #subject
        MissingFile,      ///< the file `subject` is not in the repository
        DuplicateHeading, ///< subject
        NoSection,        ///< an entry stands before the first section
        UnknownIssue,     ///< no commit of the release mentions #subject
        Placeholder,      ///< subject
        WrongVersion,     ///< the title says subject
        WrongDate,        ///< the title says subject
        Conflict,         ///< two texts stand here, of mergeTexts()
    };
    Kind kind = Kind::Placeholder;
    Found place;
    QString subject;
    bool operator==(const NoteProblem &) const = default;
};

/// What the notes are compared with. What is not known is not checked.
struct NoteFacts {
    std::optional<Version> version;
    QDate today;
    std::optional<std::set<int>> issues;                  ///< that the commits of the release mention
    std::function<bool(const QString &path)> fileExists;  ///< relative to the repository
    std::function<QStringList(const QString &path)> similarFiles; ///< the most likely first
    int sectionLevel = 2;                                 ///< of the headings that entries belong under
};

/// Reads the text once through; in the order of the text. Code is left out.
std::vector<NoteProblem> checkNotes(const QString &markdown, const NoteFacts &facts);

} // namespace domain
