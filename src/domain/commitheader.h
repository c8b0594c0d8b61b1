// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace domain {

/// The first line of a conventional message, cut into its parts. Views into the text it was read from.
struct CommitHeader {
    QStringView type;
    QStringView scope;
    QStringView description; ///< empty when the line ends with the colon
    bool breaking = false;   ///< Conventional Commits 1.0.0 item 11: "!"
};

/// nullopt when the line has no type and colon.
std::optional<CommitHeader> readHeader(QStringView line);

/// Cuts "(#12)", "(#12) (#13)" or "(#12, #13)" off the end, as squash merges write them; in the order written.
std::vector<int> takePullRequests(QStringView &text);

/// The line that begins at `begin`, without its line end.
inline QStringView lineAt(QStringView text, qsizetype begin)
{
    const qsizetype newline = text.indexOf(u'\n', begin);
    return text.mid(begin, newline < 0 ? -1 : newline - begin);
}

} // namespace domain
