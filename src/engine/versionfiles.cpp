// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/versionfiles.h"
#include "engine/utf8.h"
#include "engine/versionpattern.h"
#include <algorithm>
#include <map>

namespace engine {
namespace {

using domain::Error;
using domain::ErrorKind;
using domain::failure;
using domain::FileEdit;
using domain::Result;
using domain::TextSpan;
using domain::VersionFile;

constexpr std::size_t mostLines = 20;

QString wanted(const VersionFile &file) { return file.key.isEmpty() ? file.pattern : file.key; }

Error problem(ErrorKind kind, const VersionFile &file, int line, QString detail = {}, QString expected = {})
{
    return {kind, file.path, std::move(detail), std::move(expected), {file.path, line, 0, file.key}};
}

class VersionSearch {
public:
    VersionSearch(domain::VersionScheme scheme, const KeyLocator &keys, const ReadFile &read) : m_scheme(scheme), m_keys(keys), m_read(read)
    {
    }
    void run(const std::vector<VersionFile> &files);
    void compare();

    std::vector<FoundVersion> found;
    std::vector<Error> problems;

private:
    Result<FoundVersion> find(const VersionFile &file);
    Result<QByteArray> content(const QString &path);
    Result<TextSpan> theOnlySpan(const VersionFile &file, const QByteArray &bytes) const;

    const domain::VersionScheme m_scheme;
    const KeyLocator &m_keys;
    const ReadFile &m_read;
    std::map<QString, Result<QByteArray>> m_contents; ///< each file is read once, so that its entries see the same bytes
};

void VersionSearch::run(const std::vector<VersionFile> &files)
{
    for (const VersionFile &file : files) {
        if (auto one = find(file)) {
            found.push_back(std::move(*one));
        } else {
            Error error = one.error();
            error.subject = file.path;
            error.place.file = file.path;
            error.place.key = file.key;
            problems.push_back(std::move(error));
        }
    }
}

Result<QByteArray> VersionSearch::content(const QString &path)
{
    const auto known = m_contents.find(path);
    return known != m_contents.end() ? known->second : m_contents.emplace(path, m_read(path)).first->second;
}

Result<FoundVersion> VersionSearch::find(const VersionFile &file)
{
    const auto bytes = content(file.path);
    if (!bytes)
        return failure(bytes.error());
    if (const int line = firstLineNotUtf8(*bytes))
        return failure(problem(ErrorKind::NotUtf8, file, line));
    const auto span = theOnlySpan(file, *bytes);
    if (!span)
        return failure(span.error());
    const int line = domain::lineOf(*bytes, span->offset);
    const QString text = QString::fromUtf8(bytes->mid(span->offset, span->length));
    auto version = domain::Version::parse(text, m_scheme);
    if (!version)
        return failure(problem(ErrorKind::InvalidVersion, file, line, text));
    return FoundVersion{file, std::move(*version), *span, line, *bytes};
}

Result<TextSpan> VersionSearch::theOnlySpan(const VersionFile &file, const QByteArray &bytes) const
{
    const auto spans = file.key.isEmpty() ? locatePattern(bytes, file.pattern, m_scheme) : m_keys.locate(file.path, bytes, file.key);
    if (!spans)
        return failure(spans.error());
    if (spans->empty())
        return failure(problem(ErrorKind::NoMatch, file, 0, {}, wanted(file)));
    if (spans->size() == 1)
        return spans->front();
    QStringList lines;
    for (std::size_t i = 0; i < std::min(spans->size(), mostLines); ++i)
        lines += QStringLiteral("%1:%2").arg(file.path).arg(domain::lineOf(bytes, spans->at(i).offset));
    return failure(problem(ErrorKind::SeveralMatches, file, domain::lineOf(bytes, spans->front().offset), lines.join(QLatin1Char('\n')),
                           wanted(file)));
}

void VersionSearch::compare()
{
    const auto other =
        std::find_if(found.begin(), found.end(), [&](const FoundVersion &one) { return one.version != found.front().version; });
    if (other == found.end())
        return;
    QStringList lines;
    for (const FoundVersion &one : found)
        lines += QStringLiteral("%1:%2 = %3").arg(one.file.path).arg(one.line).arg(one.version.toString());
    problems.push_back(
        problem(ErrorKind::VersionsDiffer, other->file, other->line, lines.join(QLatin1Char('\n')), found.front().version.toString()));
}

/// The content with the last spans replaced first, so that the offsets of the others stay right.
QByteArray replaced(QByteArray content, std::vector<TextSpan> spans, const QByteArray &text)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.offset > b.offset; });
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    for (const TextSpan &span : spans)
        content.replace(span.offset, span.length, text);
    return content;
}

} // namespace

Result<std::vector<FoundVersion>> findVersions(const std::vector<VersionFile> &files, domain::VersionScheme scheme, const KeyLocator &keys,
                                               const ReadFile &read)
{
    VersionSearch search(scheme, keys, read);
    search.run(files);
    search.compare();
    if (!search.problems.empty())
        return failure(search.problems.front());
    return std::move(search.found);
}

Result<std::vector<FoundVersion>> findAnyVersions(const std::vector<VersionFile> &files, domain::VersionScheme scheme,
                                                  const KeyLocator &keys, const ReadFile &read)
{
    VersionSearch search(scheme, keys, read);
    search.run(files);
    if (!search.problems.empty())
        return failure(search.problems.front());
    return std::move(search.found);
}

std::vector<Error> versionProblems(const std::vector<VersionFile> &files, domain::VersionScheme scheme, const KeyLocator &keys,
                                   const ReadFile &read)
{
    VersionSearch search(scheme, keys, read);
    search.run(files);
    search.compare();
    return std::move(search.problems);
}

Result<std::vector<FileEdit>> bump(const std::vector<FoundVersion> &found, const domain::Version &to)
{
    const QByteArray text = to.toString().toUtf8();
    std::vector<FileEdit> edits;
    for (auto first = found.begin(); first != found.end(); ++first) {
        const auto sameFile = [&](const FoundVersion &one) {
            return one.file.path == first->file.path;
        };
        if (std::find_if(found.begin(), first, sameFile) != first)
            continue;
        std::vector<TextSpan> spans;
        for (auto one = first; one != found.end(); ++one) {
            if (!sameFile(*one))
                continue;
            if (one->content != first->content)
                return failure(ErrorKind::Unexpected, one->file.path);
            spans.push_back(one->span);
        }
        FileEdit edit{first->file.path, first->content, replaced(first->content, std::move(spans), text)};
        if (edit.after != edit.before)
            edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace engine
