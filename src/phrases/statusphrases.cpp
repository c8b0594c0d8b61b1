// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/phrases.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace phrases {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

using Kind = engine::PreflightItem::Kind;
using State = engine::TargetStatus::State;

QString dateOf(const QString &moment)
{
    const QDateTime at = QDateTime::fromString(moment, Qt::ISODate);
    return at.isValid() ? QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat) : moment;
}

QString fineSentence(const engine::PreflightItem &item)
{
    switch (item.kind) {
    case Kind::RemoteReachable: return Text::tr("The remote %1 answers.").arg(item.subject);
    case Kind::RemoteUnchanged: return Text::tr("%1 is where this repository last saw it.").arg(item.subject);
    case Kind::TagFree: return Text::tr("The tag %1 is free.").arg(item.subject);
    case Kind::Identity: return Text::tr("Commits and tags will be by %1.").arg(item.subject);
    case Kind::FolderWritable: return Text::tr("%1 can be written.").arg(item.subject);
    case Kind::PushNotTried: return Text::tr("Not checked: whether %1 takes the push. That is only known by pushing.").arg(item.subject);
    case Kind::ChecksumsUnsigned:
        return Text::tr("The checksums will not be signed: Git's gpg.format is “%1”, and Slipway signs with openpgp or ssh.")
            .arg(item.subject);
    case Kind::ForgeRemote: return Text::tr("The remote %1 leads to the forge's repository.").arg(item.subject);
    case Kind::ForgeAccount: return Text::tr("The forge takes you for %1.").arg(item.subject);
    case Kind::ForgeToken: return Text::tr("The token is good until %1.").arg(dateOf(item.subject));
    case Kind::ForgeNobody:
        return Text::tr("The keychain holds no token “%1”, so only what is public can be read, and not often. Store one with “slipwayctl "
                        "credentials set %1” or in Settings.")
            .arg(item.subject);
    case Kind::ForgeRepository: return Text::tr("The forge shows the repository %1.").arg(item.subject);
    case Kind::ForgeMerging: return Text::tr("The account may open and merge pull requests in %1.").arg(item.subject);
    case Kind::ForgeMergingUntold:
        return Text::tr("Not checked: whether the token has the rights “%1”. The forge says so only when they are used.").arg(item.subject);
    case Kind::ForgePullRequest: return Text::tr("The pull request %1 can be merged.").arg(item.subject);
    case Kind::ForgeResults: return Text::tr("The forge shows what %1 requires and how its checks ended.").arg(item.subject);
    case Kind::DraftForAnother:
        return Text::tr("Not decided: whether what you wrote for %1 comes into this version. The notes in the window offer it.")
            .arg(item.subject);
    case Kind::SignOffKeys: return Text::tr("The main branch has %1, with the keys of those who sign releases off.").arg(item.subject);
    case Kind::SigningNotTried: return Text::tr("Not checked: whether signing works. The key is not used before it is needed.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const engine::PreflightItem &item) { return item.problem ? sentence(*item.problem) : fineSentence(item); }

QString word(State state)
{
    switch (state) {
    case State::NotStarted: return Text::tr("not started");
    case State::Verified: return Text::tr("verified");
    case State::Missing: return Text::tr("missing");
    case State::Differs: return Text::tr("differs");
    case State::Unknown: return Text::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString differingFiles(const engine::TargetStatus &target)
{
    return target.differing.isEmpty() ? QString() : Text::tr("Not as expected: %1.").arg(target.differing.join(QLatin1String(", ")));
}

QString duration(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return Text::tr("%1 ms").arg(milliseconds);
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Text::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    return Text::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace phrases
