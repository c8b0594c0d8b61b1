// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/errorphrases.h"
#include "phrases/phrases.h"
#include <QCoreApplication>
#include <QLocale>

namespace phrases {

using domain::ErrorKind;
using domain::FingerprintPart;
using domain::SignOff;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

QString changed(const SignOff &signOff)
{
    QStringList parts;
    for (const domain::ChangedPart &part : signOff.changes)
        parts << title(part.kind, part.name);
    return Text::tr("Signed, but void. Changed since: %1.").arg(parts.join(Text::tr(", ", "between the parts of a release")));
}

/// "ada: Has not signed.", a line for each whose signature does not count.
QString missing(const domain::Error &error)
{
    QStringList lines;
    for (const SignOff &one : domain::signOffsIn(error.detail))
        if (one.state != SignOff::State::Counts)
            lines << one.name + QLatin1String(": ") + sentence(one);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString title(FingerprintPart::Kind kind, const QString &name)
{
    switch (kind) {
    case FingerprintPart::Kind::Version: return Text::tr("the version");
    case FingerprintPart::Kind::Commit: return Text::tr("the release commit");
    case FingerprintPart::Kind::Tree: return Text::tr("the files of the release commit");
    case FingerprintPart::Kind::Notes: return Text::tr("the release notes");
    case FingerprintPart::Kind::File: return Text::tr("the file %1").arg(name);
    case FingerprintPart::Kind::Check: return Text::tr("the check “%1”").arg(name);
    case FingerprintPart::Kind::Advisory: return Text::tr("the advisory %1").arg(name);
    }
    Q_UNREACHABLE();
}

QString sentence(const SignOff &signOff)
{
    switch (signOff.state) {
    case SignOff::State::Missing: return Text::tr("Has not signed.");
    case SignOff::State::Counts: return Text::tr("Signed at %1.").arg(QLocale().toString(signOff.at.toLocalTime(), QLocale::ShortFormat));
    case SignOff::State::ByAuthor: return Text::tr("Signed, but made this release: slipway.toml does not count the author.");
    case SignOff::State::Changed: return changed(signOff);
    case SignOff::State::KeyTwice: return Text::tr("Signed with the key of another maintainer: it counts once.");
    case SignOff::State::KeyNotAllowed:
        return Text::tr("The signature is not a good one by a key that .slipway/allowed_signers of the main branch has for this name.");
    case SignOff::State::NotMaintainer: return Text::tr("Signed, but slipway.toml names no such maintainer.");
    case SignOff::State::Unreadable: return Text::tr("What was signed cannot be read: was it made by another version of Slipway?");
    }
    Q_UNREACHABLE();
}

QString signOffSentence(const domain::Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case ErrorKind::SignOffMissing:
        return withWords(Text::tr("%1 waits for its sign-off (maintainers needed: %2). Run this again when they have signed:")
                             .arg(subject, error.expected),
                         missing(error));
    case ErrorKind::SignOffChanged:
        return Text::tr("What there is to sign of %1 has changed since you were shown it. Nothing was signed: look at it again.")
            .arg(subject);
    case ErrorKind::SignerUnknown:
        return Text::tr("The sign-off of %1 was not kept: .slipway/allowed_signers of the main branch has your key for none of the "
                        "maintainers of slipway.toml. Add a line with a maintainer's name and the key there.")
            .arg(subject);
    case ErrorKind::NotSigned: return Text::tr("Your key has signed nothing of %1 that could be taken back.").arg(subject);
    default: return {};
    }
}

} // namespace phrases
