// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace engine {

/// Words as a POSIX shell reads them: what a preview shows can be pasted and does the same.
QString quoted(const QString &word);
QString commandLine(const QStringList &words);
/// The command with a text as its standard input, as a here-document. The text reaches it with a line end at its end.
QString withInput(const QString &command, const QString &input);

} // namespace engine
