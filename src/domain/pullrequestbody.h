// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace domain {

/// What Slipway writes into the text of a release's pull request and keeps up to date there.
struct PullRequestParts {
    QString version;
    QString tag;
    QString notes;     ///< Markdown
    QString checklist; ///< Markdown
};

/// A template with {version}, {tag}, {notes} and {checklist} filled in; without a template: notes and checklist. Notes and
/// checklist stand between marks that no page shows, so that they are found again.
QString pullRequestBody(const QString &asTemplate, const PullRequestParts &parts);

/// The same text with the marked parts as they are now. What people wrote around them stays, and so does everything when
/// they took the marks out.
QString withParts(const QString &body, const PullRequestParts &parts);

/// Whether withParts() would change nothing; how lines end, and blank ones around the text, are no matter.
bool isUpToDate(const QString &body, const PullRequestParts &parts);

} // namespace domain
