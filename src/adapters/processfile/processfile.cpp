// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/processfile.h"
#include "adapters/formats/tomltree.h"
#include "adapters/processfile/processrules.h"
#include "adapters/processfile/shapecheck.h"
#include "engine/utf8.h"
#include <QFile>
#include <QFileInfo>

namespace adapters {
namespace {

using domain::Error;
using domain::ErrorKind;

constexpr qsizetype largest = 1 << 20;
constexpr qint64 knownSchema = 1;

struct Reading {
    domain::ReleaseProcess process;
    std::vector<Error> problems;
};

Error tooLarge(const QString &fileName)
{
    return {ErrorKind::FileTooLarge, fileName, {}, QStringLiteral("at most 1 MiB"), {fileName, 0, 0, {}}};
}

std::optional<Error> unreadable(const QByteArray &toml, const QString &fileName)
{
    if (toml.size() > largest)
        return tooLarge(fileName);
    if (const int line = engine::firstLineNotUtf8(toml))
        return Error{ErrorKind::NotUtf8, fileName, {}, QStringLiteral("UTF-8"), {fileName, line, 0, {}}};
    return std::nullopt;
}

Reading read(const QByteArray &toml, const QString &fileName)
{
    if (const auto error = unreadable(toml, fileName))
        return {{}, {*error}};
    const auto tree = parseToml(toml, fileName);
    if (!tree)
        return {{}, {tree.error()}};
    Problems problems(fileName);
    const Section root(&*tree, {}, {1, 1}, problems);
    if (root.number("schema").value_or(knownSchema) != knownSchema) {
        // A file of another schema follows other rules: nothing more can be said about it.
        root.problem(ErrorKind::InvalidConfiguration, "schema", QString::number(knownSchema), QString::number(*root.number("schema")));
        return {{}, problems.all()};
    }
    checkShape(*tree, problems);
    auto process = readRules(root);
    return {std::move(process), problems.all()};
}

} // namespace

domain::Result<domain::ReleaseProcess> parseProcess(const QByteArray &toml, const QString &fileName)
{
    auto reading = read(toml, fileName);
    if (!reading.problems.empty())
        return domain::failure(reading.problems.front());
    return std::move(reading.process);
}

std::vector<Error> problemsOf(const QByteArray &toml, const QString &fileName) { return read(toml, fileName).problems; }

domain::Result<domain::ReleaseProcess> readProcess(const QString &workTree)
{
    const QString name = QStringLiteral("slipway.toml");
    const QFileInfo info(workTree + QLatin1Char('/') + name);
    if (!info.exists())
        return domain::failure(ErrorKind::ProcessMissing, info.filePath());
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return domain::failure(ErrorKind::InputOutput, info.filePath(), info.isFile() ? file.errorString() : QString());
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return domain::failure(ErrorKind::InputOutput, info.filePath(), file.errorString());
    return parseProcess(bytes, name);
}

} // namespace adapters
