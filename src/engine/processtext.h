// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace engine {

/// A project's slipway.toml as it is on disk, and what was typed over it and not saved when the editor ended last.
struct ProcessText {
    QString workTree;
    QByteArray saved;
    std::optional<QByteArray> unsaved;
};

} // namespace engine
