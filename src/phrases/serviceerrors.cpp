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

QString serviceSentence(const domain::Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case ErrorKind::CommandFailed: return withWords(Text::tr("“%1” failed. It said:").arg(subject), error.detail);
    case ErrorKind::ProgramMissing: return Text::tr("The program “%1” was not found. Install it, or correct the name.").arg(subject);
    case ErrorKind::TimedOut:
        return withWords(Text::tr("“%1” did not answer in time. Run this again: what is done already is not done twice.").arg(subject),
                         error.detail);
    case ErrorKind::Cancelled: return Text::tr("Cancelled. What was done stays; run this again to go on.");
    case ErrorKind::KeychainMissing:
        return Text::tr("This session has no keychain (a Secret Service such as GNOME Keyring or KWallet), so no credential can be kept. "
                        "Start one; Slipway never writes a credential to a file.");
    case ErrorKind::KeychainLocked: return Text::tr("The keychain is locked. Unlock it, then try again.");
    case ErrorKind::KeychainSilent:
        return Text::tr(
                   "The keychain did not answer within %1 seconds. It may wait for its password in a window of its own, perhaps behind "
                   "another one: answer there, then try again. Is there no such window, log out and in again, which starts the "
                   "keychain anew.")
            .arg(error.detail);
    case ErrorKind::CredentialNotFound:
        return Text::tr("The keychain holds no credential “%1”. Store it with “slipwayctl credentials set %1” or in Settings.")
            .arg(subject);
    case ErrorKind::Unexpected:
        return withWords(Text::tr("Something went wrong that Slipway did not foresee (%1). Nothing is lost: run this again.").arg(subject),
                         error.detail);
    default: return {};
    }
}

} // namespace phrases
