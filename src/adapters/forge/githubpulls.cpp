// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/githubpulls.h"
#include "adapters/forge/githubrequests.h"
#include "engine/pause.h"

namespace adapters {

using domain::ErrorKind;
using domain::Mergeability;
using domain::PullRequest;
using domain::Result;
using domain::Review;
using domain::Status;
using engine::CancelToken;

namespace {

/// GitHub finds out whether a pull request can be merged when it is first asked, and says null until it knows.
constexpr int timesToAsk = 5;

PullRequest::State stateOf(const JsonCursor &json)
{
    const JsonCursor state = json.field("state");
    if (json.has("merged_at"))
        return PullRequest::State::Merged;
    if (state.text() == QLatin1String("open"))
        return PullRequest::State::Open;
    if (state.text() != QLatin1String("closed"))
        state.unknown();
    return PullRequest::State::Closed;
}

/// The words of mergeable_state are no promise of GitHub's, so one that is not known says nothing.
Mergeability mergeabilityOf(const JsonCursor &json)
{
    if (!json.has("mergeable"))
        return Mergeability::Unknown;
    if (!json.field("mergeable").flag())
        return Mergeability::Conflicts;
    const QString word = json.field("mergeable_state").textOrNull();
    return word == QLatin1String("blocked")  ? Mergeability::Blocked
           : word == QLatin1String("behind") ? Mergeability::Behind
                                             : Mergeability::Clean;
}

PullRequest readPull(const JsonCursor &json)
{
    PullRequest request;
    request.number = json.field("number").number();
    request.state = stateOf(json);
    request.title = json.field("title").text();
    request.body = json.field("body").textOrNull();
    request.address = json.field("html_url").text();
    request.head = json.field("head").field("sha").text();
    if (request.state == PullRequest::State::Merged) // of an open one it is only a trial
        request.landed = json.field("merge_commit_sha").text();
    request.isDraft = json.has("draft") && json.field("draft").flag();
    request.mergeability = mergeabilityOf(json);
    return request;
}

Result<PullRequest> readPull(const Result<RestAnswer> &answer)
{
    if (!answer)
        return domain::failure(answer.error());
    const PullRequest request = readPull(answer->json);
    return answer->json.status().map([&] { return request; });
}

Review readReview(const JsonCursor &json)
{
    static const std::map<QString, Review::Verdict> verdicts{
        {QStringLiteral("APPROVED"), Review::Verdict::Approved},   {QStringLiteral("CHANGES_REQUESTED"), Review::Verdict::ChangesRequested},
        {QStringLiteral("COMMENTED"), Review::Verdict::Commented}, {QStringLiteral("DISMISSED"), Review::Verdict::Dismissed},
        {QStringLiteral("PENDING"), Review::Verdict::Commented}, // our own that is not sent yet
    };
    const JsonCursor state = json.field("state");
    const auto verdict = verdicts.find(state.text());
    if (verdict == verdicts.end())
        state.unknown();
    return {json.has("user") ? json.field("user").field("login").text() : QString(),
            verdict == verdicts.end() ? Review::Verdict::Commented : verdict->second, json.field("commit_id").textOrNull()};
}

} // namespace

QByteArray GitHubPulls::path(qint64 number) const
{
    const QByteArray pulls = "/repos/" + m_repository.toUtf8() + "/pulls";
    return number > 0 ? pulls + '/' + QByteArray::number(number) : pulls;
}

Result<std::vector<PullRequest>> GitHubPulls::find(const QString &branch, const QString &into, const CancelToken &cancel)
{
    const QString owner = m_repository.section(QLatin1Char('/'), 0, 0);
    const QByteArray head = (owner + QLatin1Char(':') + branch).toUtf8().toPercentEncoding();
    const QByteArray query =
        "?state=all&head=" + head + "&base=" + into.toUtf8().toPercentEncoding() + "&sort=created&direction=desc&per_page=100";
    std::vector<PullRequest> found;
    const auto take = [&found](const JsonCursor &page) {
        for (const JsonCursor &item : page.items())
            found.push_back(readPull(item));
    };
    return m_rest.pages(path(0) + query, take, cancel).map([&] { return found; });
}

Result<PullRequest> GitHubPulls::read(qint64 number, const CancelToken &cancel)
{
    auto wait = m_rest.firstPause();
    for (int times = 1;; ++times, wait *= 2) {
        auto request = readPull(m_rest.get(path(number), cancel));
        const bool isFindingOut = request && request->state == PullRequest::State::Open && request->mergeability == Mergeability::Unknown;
        if (!isFindingOut || times == timesToAsk)
            return request;
        if (const Status waited = engine::pause(wait, request->address, cancel); !waited)
            return domain::failure(waited.error());
    }
}

Result<std::vector<Review>> GitHubPulls::reviews(qint64 number, const CancelToken &cancel)
{
    std::vector<Review> reviews;
    const auto take = [&reviews](const JsonCursor &page) {
        for (const JsonCursor &item : page.items())
            reviews.push_back(readReview(item));
    };
    return m_rest.pages(path(number) + "/reviews?per_page=100", take, cancel).map([&] { return reviews; });
}

Result<PullRequest> GitHubPulls::open(const QString &branch, const QString &into, const engine::PullRequestText &text,
                                      const CancelToken &cancel)
{
    const GitHubRequest request = requestToOpen(m_repository, branch, into, text);
    return readPull(m_rest.change(request.method, request.path, request.body, cancel));
}

Result<PullRequest> GitHubPulls::change(qint64 number, const engine::PullRequestText &text, const CancelToken &cancel)
{
    const GitHubRequest request = requestToChange(m_repository, number, text);
    return readPull(m_rest.change(request.method, request.path, request.body, cancel));
}

Result<domain::ObjectId> GitHubPulls::merge(const engine::SquashMerge &squash, const CancelToken &cancel)
{
    const GitHubRequest request = requestToMerge(m_repository, squash);
    const auto answer = m_rest.change(request.method, request.path, request.body, cancel);
    if (!answer)
        return domain::failure(answer.error());
    const JsonCursor &json = answer->json;
    if (!json.field("merged").flag() && json.status())
        return domain::failure(ErrorKind::ForgeDeclined, QString::fromUtf8(request.path), json.field("message").textOrNull());
    const domain::ObjectId landed = json.field("sha").text();
    return json.status().map([&] { return landed; });
}

} // namespace adapters
