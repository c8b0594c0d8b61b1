// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one function of the module that app/spelling.cpp loads.
#include "adapters/spelling/hunspellchecker.h"

extern "C" Q_DECL_EXPORT engine::SpellChecker *slipwayOpenSpelling(const QStringList &folders)
{
    return new adapters::HunspellChecker(folders);
}
