// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/draftstore.h"
#include <QByteArrayList>

namespace engine {

/// What was done to a draft, piece after piece; bounded: the oldest pieces go. A piece is there whole or not at all, and then
/// none behind it is. Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput.
class EditStore {
public:
    virtual ~EditStore() = default;
    virtual domain::Result<QByteArrayList> read(const QString &version, Document document) const = 0;
    virtual domain::Status append(const QString &version, Document document, const QByteArray &piece) = 0;
    virtual domain::Status clear(const QString &version, Document document) = 0;
};

} // namespace engine
