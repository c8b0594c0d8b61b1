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

QString fileSentence(const domain::Error &error)
{
    const QString &path = error.subject;
    switch (error.kind) {
    case ErrorKind::NoMatch:
        return Text::tr("The version was not found by “%1”. Correct the key or the pattern in slipway.toml.")
            .arg(error.expected.isEmpty() ? path : error.expected);
    case ErrorKind::SeveralMatches:
        return withWords(
            Text::tr("“%1” matches several times, and it must match once. Make it narrower in slipway.toml. Found:").arg(error.expected),
            error.detail);
    case ErrorKind::VersionsDiffer:
        return withWords(Text::tr("The version files do not hold the same version. Make them agree first. Found:"), error.detail);
    case ErrorKind::NotUtf8: return Text::tr("%1 is not valid UTF-8. Save it as UTF-8.").arg(path);
    case ErrorKind::MalformedFile:
        return error.expected.isEmpty()
                   ? withWords(Text::tr("%1 cannot be read, because it is not well-formed:").arg(path), error.detail)
                   : withWords(Text::tr("%1 cannot be read. Expected: %2.").arg(path, described(error.expected)), error.detail);
    case ErrorKind::SectionExists:
        return Text::tr("The changelog already has a section %1. Rename it, or release another version.").arg(path);
    case ErrorKind::PlaceMissing:
        return error.detail == QLatin1String("0")
                   ? Text::tr("%1 has no line “%2”, below which the section of a release goes. Add it there, or correct notes.page.after.")
                         .arg(path, error.expected)
                   : Text::tr("%1 has the line “%2” several times, so the place for the section of a release is not clear. Leave one.")
                         .arg(path, error.expected);
    case ErrorKind::FileNotFound: return Text::tr("There is no file %1.").arg(path);
    case ErrorKind::FileChanged:
        return Text::tr("%1 was changed by somebody else meanwhile, so it was left as it is. Look at it, then try again.").arg(path);
    case ErrorKind::ReadOnly:
        return withWords(Text::tr("%1 cannot be written: it is read-only for you. Change its permissions, then run this again.").arg(path),
                         error.detail);
    case ErrorKind::DiskFull:
        return withWords(
            Text::tr("There is no room left to write %1. Free some, then run this again: it goes on where it stopped.").arg(path),
            error.detail);
    case ErrorKind::InputOutput:
        return error.detail == QLatin1String("not empty") ? Text::tr("%1 is not empty. Choose a folder that is new or empty.").arg(path)
                                                          : withWords(Text::tr("%1 cannot be read or written:").arg(path), error.detail);
    default: return {};
    }
}

} // namespace phrases
