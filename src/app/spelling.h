// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/spellchecker.h"
#include "engine/ports/wordlists.h"
#include <memory>

namespace app {

/// Loads what reads dictionaries with the first question. Where that is not installed there are no languages.
std::shared_ptr<engine::SpellChecker> makeSpellChecker();
/// The words of this person, among Slipway's own data.
std::shared_ptr<engine::WordLists> makeWordLists();

} // namespace app
