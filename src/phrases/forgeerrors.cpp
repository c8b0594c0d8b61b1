// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/errorphrases.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace phrases {

using domain::ErrorKind;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

/// A time of day is enough for what is never more than hours away.
QString timeOf(const QString &moment)
{
    const QDateTime at = QDateTime::fromString(moment, Qt::ISODate);
    return at.isValid() ? QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat) : moment;
}
} // namespace

QString forgeSentence(const domain::Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case ErrorKind::ForgeGone:
        return withWords(
            Text::tr("“%1” gives no answer that can be trusted. Check the network, and the proxy if there is one, then run this again:")
                .arg(subject),
            error.detail);
    case ErrorKind::ForgeRefused:
        return withWords(Text::tr("“%1” does not accept the token: it has expired, or was withdrawn. Store a new one with “slipwayctl "
                                  "credentials set %1” or in Settings. It said:")
                             .arg(subject),
                         error.detail);
    case ErrorKind::ForgeForbidden:
        if (error.detail.isEmpty())
            return Text::tr("The token lacks the right “%1” for “%2”. Give it that right, or store another one.")
                .arg(error.expected, subject);
        if (!error.expected.isEmpty())
            return withWords(Text::tr("The token lacks the right “%1” for “%2”. Give it that right, or store another one. The forge said:")
                                 .arg(error.expected, subject),
                             error.detail);
        return withWords(
            Text::tr("The token may not read “%1”. Give it the right to do so, or store another one. The forge said:").arg(subject),
            error.detail);
    case ErrorKind::ForgeNotFound:
        return withWords(
            Text::tr("There is no “%1”, or the token may not see it. Is the repository named right in slipway.toml, the commit "
                     "pushed, and the token one for this repository? The forge said:")
                .arg(subject),
            error.detail);
    case ErrorKind::ForgeBusy:
        return withWords(Text::tr("“%1” answers no more questions until %2, since too many were asked. Run this again then. It said:")
                             .arg(subject, timeOf(error.expected)),
                         error.detail);
    case ErrorKind::ForgeFailed:
        return withWords(
            Text::tr(
                "“%1” was asked several times and could not be answered. That is the forge's own trouble: run this again later. It said:")
                .arg(subject),
            error.detail);
    case ErrorKind::ForgeUnreadable:
        return withWords(
            Text::tr("What “%1” answered is not an answer of this forge. Does a sign-in page of the network stand between, or is "
                     "the forge's address wrong in slipway.toml? It came as:")
                .arg(subject),
            error.detail);
    case ErrorKind::ForgeElsewhere:
        return Text::tr("“%1” leads to another host, “%2”. The token does not go there: correct the forge in slipway.toml.")
            .arg(subject, error.detail);
    case ErrorKind::ForgeDeclined:
        return withWords(Text::tr("The forge does not do what “%1” was asked. It said:").arg(subject), error.detail);
    default: return {};
    }
}

} // namespace phrases
