// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/undohistory.h"
#include <QByteArray>
#include <QByteArrayList>

namespace engine {

/// Where a person is in a text.
struct EditPlace {
    int anchor = 0;
    int cursor = 0;
    double topLine = 0; ///< of the editor, from 0
    bool operator==(const EditPlace &) const = default;
};

/// Tells texts apart.
QByteArray sealOf(const QString &text);

/// What was done to a text between two moments.
struct EditBatch {
    QByteArray before; ///< sealOf() the text
    QByteArray after;
    EditPlace place;
    std::vector<domain::UndoHistory::Event> events;
};
QByteArray toBytes(const EditBatch &batch);
/// nullopt: another version of Slipway wrote it.
std::optional<EditBatch> batchOf(const QByteArray &bytes);

/// A draft with all that led to it.
struct EditedText {
    QString text;
    bool isNewer = false; ///< than the draft: what was done last is in the batches alone
    domain::UndoHistory history;
    std::optional<EditPlace> place;
};

/// Puts together a draft and the batches that were kept beside it. A draft that comes from somewhere else has no history.
EditedText recover(const QString &draft, const QByteArrayList &batches);

/// Whether the batches tell how the draft came to be from a text that was saved, or at least that it was one of theirs.
bool cameFrom(const QString &saved, const QString &draft, const QByteArrayList &batches);

} // namespace engine
