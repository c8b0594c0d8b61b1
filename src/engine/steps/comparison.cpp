// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/comparison.h"

namespace engine {

using domain::ErrorKind;
using domain::Result;

namespace {

using Contents = std::map<QString, Digest>;

/// Nothing is built only to be looked at: the step that builds it says so when it does.
Result<Comparison> absent(const ReleaseFiles &files)
{
    const auto digest = files.builtDigest(files.archiveName());
    if (!digest && digest.error().kind != ErrorKind::FileNotFound)
        return domain::failure(digest.error());
    return Comparison{Found::Absent, {}, digest.value_or(QString()), {}};
}

Result<bool> isGoodSignature(const ReleaseFiles &files, const QString &folder, const CancelToken &cancel)
{
    const PublishFolder &target = *files.project().publishFolder;
    const auto content = target.read(folder, files.version(), ReleaseFiles::checksumsName());
    const auto signature = target.read(folder, files.version(), files.signatureName());
    if (!content || !signature)
        return domain::failure(content ? signature.error() : content.error());
    return files.project().signer->verify(*content, *signature, cancel);
}

/// What each file should be. A signature that is not built here, or not as it is there, is taken at its worth.
Result<Contents> expectedContents(const ReleaseFiles &files, const QString &folder, const Contents &held, const CancelToken &cancel)
{
    Contents expected;
    for (const QString &name : {files.archiveName(), ReleaseFiles::notesName(), ReleaseFiles::checksumsName()}) {
        const auto digest = files.digest(name, cancel);
        if (!digest)
            return domain::failure(digest.error());
        expected[name] = *digest;
    }
    const QString signature = files.signatureName();
    if (signature.isEmpty()) {
        for (const QString &made : {QStringLiteral(".asc"), QStringLiteral(".sig")})
            if (const auto there = held.find(ReleaseFiles::checksumsName() + made); there != held.end())
                expected.insert(*there);
        return expected;
    }
    const auto built = files.builtDigest(signature);
    if (!built && built.error().kind != ErrorKind::FileNotFound)
        return domain::failure(built.error());
    expected[signature] = built.value_or(QString());
    const auto there = held.find(signature);
    if (there == held.end() || there->second == expected[signature] || held.count(ReleaseFiles::checksumsName()) == 0)
        return expected;
    const auto good = isGoodSignature(files, folder, cancel);
    if (!good)
        return domain::failure(good.error());
    if (*good)
        expected[signature] = there->second;
    return expected;
}

QStringList differingNames(const Contents &expected, const Contents &held)
{
    QStringList names;
    for (const auto &[name, digest] : expected)
        if (const auto there = held.find(name); there == held.end() || there->second != digest)
            names << name;
    for (const auto &[name, digest] : held)
        if (expected.count(name) == 0)
            names << name;
    return names;
}

Digest digestIn(const Contents &contents, const QString &name)
{
    const auto found = contents.find(name);
    return found == contents.end() ? QString() : found->second;
}

} // namespace

Result<Comparison> compare(const ReleaseFiles &files, const QString &folder, const CancelToken &cancel)
{
    const auto held = files.project().publishFolder->published(folder, files.version());
    if (!held)
        return domain::failure(held.error());
    if (!*held)
        return absent(files);
    const auto expected = expectedContents(files, folder, **held, cancel);
    if (!expected)
        return domain::failure(expected.error());
    const QStringList differing = differingNames(*expected, **held);
    const QString shown = differing.value(0, files.archiveName());
    return Comparison{differing.isEmpty() ? Found::Same : Found::Different, differing, digestIn(*expected, shown), digestIn(**held, shown)};
}

} // namespace engine
