// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitfailure.h"
#include "domain/redact.h"
#include <QRegularExpression>
#include <vector>

namespace adapters {
namespace {

using domain::ErrorKind;

struct Rule {
    const char *words;
    ErrorKind kind;
};

// In this order: the first that is found wins.
constexpr Rule rules[] = {
    {"Please tell me who you are", ErrorKind::IdentityMissing},
    {"empty ident name", ErrorKind::IdentityMissing},
    {"auto-detection is disabled", ErrorKind::IdentityMissing},
    {"failed to sign the data", ErrorKind::SigningFailed},
    {"unable to sign the tag", ErrorKind::SigningFailed},
    {"ssh signing", ErrorKind::SigningFailed},
    {"gpg.ssh.defaultKeyCommand", ErrorKind::SigningFailed},
    {"cannot run gpg", ErrorKind::SigningFailed},
    {"Couldn't load public key", ErrorKind::SigningFailed},
    {"Load key ", ErrorKind::SigningFailed},
    {"No space left on device", ErrorKind::DiskFull},
    {"Disk quota exceeded", ErrorKind::DiskFull},
    {"unable to write file ", ErrorKind::DiskFull}, // of a checkout: git had opened it, and a write fell short
    {"aborted by hook", ErrorKind::HookFailed},
    {"does not appear to be a git repository", ErrorKind::RemoteGone},
    {"Could not read from remote repository", ErrorKind::RemoteGone},
    {"unable to access", ErrorKind::RemoteGone},
    {"Authentication failed", ErrorKind::RemoteGone},
    {"could not read Username", ErrorKind::RemoteGone},
    {"could not read Password", ErrorKind::RemoteGone},
    {"unexpected disconnect", ErrorKind::RemoteGone},
    {"the remote end hung up unexpectedly", ErrorKind::RemoteGone},
    {"unable to connect to", ErrorKind::RemoteGone},
    {"unable to look up", ErrorKind::RemoteGone},
    {"repository not found", ErrorKind::RemoteGone},
    {"Permission denied", ErrorKind::ReadOnly},
    {"Read-only file system", ErrorKind::ReadOnly},
    {"insufficient permission", ErrorKind::ReadOnly},
    {"failed to write commit object", ErrorKind::SigningFailed}, // some signers give no other word
};

/// What git says for programs, and of how far it is.
bool isNoise(const QByteArray &line)
{
    return line == "remote:" || line == "Done" || line.contains("% (")
           || (line.startsWith("Enumerating objects:") && line.endsWith("done."))
           || (line.startsWith("Total ") && line.contains("pack-reused")) || line.startsWith("Delta compression using");
}

/// Empty: none stands in the way.
QString lockFileOf(const GitOutput &output)
{
    static const QRegularExpression locked(QStringLiteral("'([^']+\\.lock)': File exists"));
    return output.exitCode == 0 ? QString() : locked.match(QString::fromUtf8(output.err)).captured(1);
}

} // namespace

QString wordsOf(const GitOutput &output)
{
    QStringList kept;
    for (QByteArray line : (output.err + '\n' + output.out).split('\n')) {
        line = line.trimmed();
        if (!line.isEmpty() && !isNoise(line))
            kept << QString::fromUtf8(line);
    }
    return domain::redacted(kept.join(QLatin1Char('\n')));
}

bool isLocked(const GitOutput &output) { return !lockFileOf(output).isEmpty(); }

domain::Error gitFailure(const GitOutput &output, const QString &subject, ErrorKind otherwise)
{
    if (const QString lock = lockFileOf(output); !lock.isEmpty())
        return {ErrorKind::RepositoryLocked, lock, wordsOf(output), {}, {}};
    domain::Error error{otherwise, subject, wordsOf(output), {}, {}};
    for (const Rule &rule : rules) {
        if (error.detail.contains(QLatin1String(rule.words))) {
            error.kind = rule.kind;
            break;
        }
    }
    return error;
}

} // namespace adapters
