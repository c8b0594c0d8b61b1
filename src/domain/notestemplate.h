// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releasetexts.h"
#include "domain/templatevalue.h"
#include "domain/weblinks.h"
#include <QDate>

namespace domain {

/// What a template can say beside the entries. All in Markdown; empty where there is none.
struct TemplateFacts {
    QString project;
    std::optional<Version> version;
    NotesHeading heading;
    QString tag;
    QString previousTag;
    QString previousVersion;
    QString compareUrl; ///< a link alone, where the heading may have a command
    QDate date;         ///< of the release
    ReleaseKind kind = ReleaseKind::Any;
    QString notes;       ///< a page: the release notes as they are
    QString changelog;   ///< a page: the body of the changelog's section as it is
    QString highlights;  ///< what a person wrote in the notes below this heading
    QString upgradeGuide;
    QString knownIssues;
};

/// Every name that the template of a release's text may use. The guide lists the same.
const TemplateShape &notesTemplateShape();

/// What these names stand for. Only what is used is worked out. Lists are in the order of the notes.
TemplateRecord notesTemplateValues(const ReleaseNotes &notes, const TemplateFacts &facts, const WebLinks &links, const UsedNames &used);

/// What stands below the heading of this title, without the places that nobody filled in; empty where nothing does.
QString textUnderHeading(const QString &markdown, const QString &title);

} // namespace domain
