// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteparts.h"
#include <QByteArray>

namespace engine {

/// What a DraftArchive keeps of the parts that were generated last.
QByteArray toBytes(const domain::GeneratedParts &parts);
/// None where another version of Slipway wrote them.
domain::GeneratedParts generatedPartsFrom(const QByteArray &bytes);

} // namespace engine
