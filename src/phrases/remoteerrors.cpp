// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/errorphrases.h"
#include <QCoreApplication>

namespace phrases {

using domain::ErrorKind;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};
} // namespace

QString remoteSentence(const domain::Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case ErrorKind::RemoteMissing:
        return Text::tr("The repository has no remote “%1”. Add it with “git remote add”, or name another one in slipway.toml "
                        "(project.forge = \"git:NAME\").")
            .arg(subject);
    case ErrorKind::RemoteElsewhere:
        return Text::tr("The remote “%1” leads to “%2”, and not to %3. Name the one that does in slipway.toml (project.remote).")
            .arg(subject, error.detail, error.expected);
    case ErrorKind::RemoteGone:
        return withWords(
            Text::tr("The remote “%1” cannot be reached. Check the network, its address and your access, then run this again. Git said:")
                .arg(subject),
            error.detail);
    case ErrorKind::RemoteRejected:
        return withWords(
            Text::tr("The remote rejected the push of %1, so nothing changed there. Is it protected? The remote said:").arg(subject),
            error.detail);
    case ErrorKind::RemoteDiverged:
        return Text::tr(
                   "On the remote, %1 has commits that this repository does not build on. Fetch and look at them, then run this again.")
            .arg(subject);
    case ErrorKind::RemoteBusy:
        return withWords(Text::tr("Somebody else is pushing %1 to the remote. Run this again in a moment.").arg(subject), error.detail);
    default: return {};
    }
}

} // namespace phrases
