// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/releasetexts.h"
#include <QByteArray>

namespace domain {

/// A page with the section of a release in its place; as it was when a heading names this version already. Bytes that are not
/// meant stay as they are: line ends, front matter, a missing final newline. Error: PlaceMissing.
Result<QByteArray> withPageSection(const QByteArray &page, const DocsPage &place, const QString &section, const QString &version);

} // namespace domain
