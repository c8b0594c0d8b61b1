// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTranslator>

namespace tests {

/// The source text as a language that nobody speaks would have it: in brackets, with accents, two fifths longer.
/// "&Open %1" gives "⟦&Öþéñ %1 öñé⟧". Placeholders, markup and mnemonics stay.
QString pseudo(const QString &source);
/// What of a text is neither in the brackets of pseudo() nor without letters: it did not go through tr().
QString untranslated(const QString &text);

/// A translation of everything, made from the texts themselves when they are asked for.
class PseudoTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

} // namespace tests
