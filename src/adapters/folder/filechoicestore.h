// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/choicestore.h"

namespace adapters {

/// Choices as JSON in `<folder>/<version>.commits.json`, beside the drafts.
class FileChoiceStore final : public engine::ChoiceStore {
public:
    /// `folder` is absolute; it is made when something is first kept.
    explicit FileChoiceStore(QString folder);
    /// Error of both: also InvalidVersion, when the version is no file name.
    domain::Result<domain::NoteChoices> read(const QString &version) const override;
    domain::Status save(const QString &version, const domain::NoteChoices &choices) override;

private:
    domain::Result<QString> pathOf(const QString &version) const;

    QString m_folder;
};

} // namespace adapters
