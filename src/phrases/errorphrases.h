// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"

/// The sentences for errors, a file per subject. Each function answers for its own kinds alone and
/// gives an empty text for others; phrases::sentence() chooses.
namespace phrases {

QString configurationSentence(const domain::Error &error);
QString fileSentence(const domain::Error &error);
QString forgeSentence(const domain::Error &error);
QString pullRequestSentence(const domain::Error &error);
QString releaseSentence(const domain::Error &error);
QString remoteSentence(const domain::Error &error);
QString repositorySentence(const domain::Error &error);
QString serviceSentence(const domain::Error &error);
QString signOffSentence(const domain::Error &error);
QString templateSentence(const domain::Error &error);

/// What would be right, or what is there, as the reader of slipway.toml tells it ("a text"), in the person's language.
QString described(const QString &words);

/// The sentence, then on lines of their own the words of the program or service that failed.
QString withWords(const QString &sentence, const QString &words);

} // namespace phrases
