// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/choicestore.h"
#include <QJsonObject>

namespace adapters {

/// Choices as JSON in `<folder>/<version>.commits.json` and `<version>.people.json`, beside the drafts; `people.json` is
/// the project's.
class FileChoiceStore final : public engine::ChoiceStore {
public:
    /// `folder` is absolute; it is made when something is first kept.
    explicit FileChoiceStore(QString folder);
    /// Error of all: also InvalidVersion, when the version is no file name.
    domain::Result<domain::NoteChoices> read(const QString &version) const override;
    domain::Status save(const QString &version, const domain::NoteChoices &choices) override;
    domain::Result<domain::PeopleChoices> readPeople(const QString &version) const override;
    domain::Status savePeople(const QString &version, const domain::PeopleChoices &choices) override;

private:
    domain::Result<QString> pathOf(const QString &version, const char *kind) const;

    domain::Result<QJsonObject> readJson(const domain::Result<QString> &path) const;
    domain::Status write(const domain::Result<QString> &path, QJsonObject whole);

    QString m_folder;
};

} // namespace adapters
