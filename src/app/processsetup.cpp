// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processsetup.h"
#include "adapters/folder/durablefiles.h"
#include "adapters/formats/formatkeylocator.h"
#include "adapters/git/libgit2repository.h"
#include "adapters/processfile/processfile.h"

namespace app {
namespace {

const QString fileName = QStringLiteral("slipway.toml");

} // namespace

domain::Result<engine::ProcessDraft> draftProcess(const QString &path)
{
    return adapters::LibGit2Repository::open(path).and_then([](const std::unique_ptr<engine::Repository> &repository) {
        return engine::draftProcess(*repository, adapters::FormatKeyLocator());
    });
}

domain::Result<domain::ReleaseProcess> readProcessText(const QByteArray &toml) { return adapters::parseProcess(toml, fileName); }

std::vector<domain::Error> problemsOfProcess(const QByteArray &toml) { return adapters::problemsOf(toml, fileName); }

domain::Status writeProcess(const QString &workTree, const QByteArray &toml)
{
    return adapters::createDurably(workTree + QLatin1Char('/') + fileName, toml);
}

} // namespace app
