// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/processfile/section.h"
#include "domain/releaseprocess.h"

namespace adapters {

/// Makes the process of a file whose shape was checked, and adds what its values break. The process counts only
/// when there is no problem at all.
domain::ReleaseProcess readRules(const Section &root);

/// The checks alone; `process` tells what the rest of the file offers to them.
std::vector<domain::CheckDefinition> readChecks(const Section &root, const domain::ReleaseProcess &process);

/// [notes]: where commits are shown.
domain::NotesRules readNotes(const Section &notes);
/// [notes]: how texts are written, and the pages that get one. Comes after what names other files.
void readTexts(const Section &notes, domain::ReleaseProcess &process);

/// A path inside the repository; a problem and an empty text when it is none.
QString readInsidePath(const Section &section, const char *name);

/// "not supported by this version; possible: …" for words of later versions, else the nearest possible word or all of them.
QString expectedWord(const QString &word, const QStringList &possible, const QStringList &later);

} // namespace adapters
