// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "engine/preflight.h"
#include "phrases/jsonwriter.h"
#include "phrases/phrases.h"
#include <algorithm>

namespace cli {

using engine::PreflightItem;
using Kind = engine::PreflightItem::Kind;

namespace {

struct PreflightOptions {
    std::string act;
    std::string version;
};

const char *wordOf(Kind kind)
{
    switch (kind) {
    case Kind::RemoteReachable: return "remote-reachable";
    case Kind::RemoteUnchanged: return "remote-unchanged";
    case Kind::TagFree: return "tag-free";
    case Kind::Identity: return "identity";
    case Kind::FolderWritable: return "folder-writable";
    case Kind::PushNotTried: return "push";
    case Kind::ChecksumsUnsigned: return "checksums-unsigned";
    case Kind::ForgeRemote: return "forge-remote";
    case Kind::ForgeAccount: return "forge-account";
    case Kind::ForgeToken: return "forge-token";
    case Kind::ForgeNobody: return "forge-nobody";
    case Kind::ForgeRepository: return "forge-repository";
    case Kind::ForgeResults: return "forge-results";
    case Kind::ForgeMerging:
    case Kind::ForgeMergingUntold: return "forge-merging";
    case Kind::ForgePullRequest: return "forge-pull-request";
    case Kind::DraftForAnother: return "draft-for-another";
    case Kind::SignOffKeys: return "sign-off-keys";
    case Kind::SigningNotTried: return "signing";
    }
    Q_UNREACHABLE();
}

const char *stateOf(const PreflightItem &item)
{
    if (item.problem)
        return "problem";
    return item.isUntold() ? "not-checked" : "fine";
}

QByteArray toJson(const std::vector<PreflightItem> &items, const PreflightOptions &options)
{
    phrases::JsonWriter json;
    json.beginObject().key("schema").value(1).key("act").value(options.act.c_str()).key("version").value(options.version.c_str());
    json.key("items").beginArray();
    for (const PreflightItem &item : items) {
        json.beginObject().key("kind").value(wordOf(item.kind)).key("subject").value(item.subject);
        json.key("state").value(stateOf(item)).key("text").value(phrases::sentence(item)).endObject();
    }
    return json.endArray().endObject().line();
}

QString toText(const std::vector<PreflightItem> &items)
{
    std::vector<QStringList> rows;
    for (const PreflightItem &item : items)
        rows.push_back({QLatin1String(stateOf(item)), phrases::sentence(item)});
    return table(rows);
}

ExitCode runPreflight(const Session &session, const PreflightOptions &options)
{
    const auto release = openRelease(session, options.version);
    if (!release)
        return fail(release.error());
    const engine::CancelToken cancel = cancelOnSignals();
    const auto items = engine::preflight(release->project, release->version, *engine::actOf(QString::fromStdString(options.act)), cancel);
    if (cancel.requested())
        return fail({domain::ErrorKind::Cancelled, {}, {}, {}, {}});
    if (!print(session.json ? toJson(items, options) : toText(items).toUtf8()))
        return ExitCode::Failed;
    const bool fine = std::none_of(items.begin(), items.end(), [](const PreflightItem &item) { return item.problem.has_value(); });
    return fine ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

void addPreflightCommand(CLI::App &app, Session &session)
{
    auto options = std::make_shared<PreflightOptions>();
    CLI::App *command = addCommand(app, "preflight", "Ask the real remote and folders everything an act will need. Reads only.");
    addAct(*command, options->act);
    addVersion(*command, options->version)->required();
    command->callback([&session, options] { session.exit = runPreflight(session, *options); });
}

} // namespace cli
