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

QString configurationSentence(const domain::Error &error)
{
    const QString &key = error.subject;
    switch (error.kind) {
    case ErrorKind::InvalidVersion: {
        const QString text = error.place.file.isEmpty() ? error.subject : error.detail;
        return error.expected.isEmpty() ? Text::tr("“%1” is not a version. A version looks like 1.2.3 or 1.2.3-rc.1.").arg(text)
                                        : Text::tr("“%1” is not a version. Did you mean %2?").arg(text, error.expected);
    }
    case ErrorKind::InvalidConfiguration:
        return error.detail.isEmpty() ? Text::tr("“%1” is not as it should be. Expected: %2.").arg(key, described(error.expected))
                                      : Text::tr("“%1” cannot be “%2”. Expected: %3.").arg(key, error.detail, described(error.expected));
    case ErrorKind::UnknownKey:
        return error.expected.isEmpty() ? Text::tr("There is no key “%1”. Remove it, or correct its name.").arg(key)
                                        : Text::tr("There is no key “%1”. Did you mean “%2”?").arg(key, error.expected);
    case ErrorKind::MissingKey:
        return error.expected.isEmpty() ? Text::tr("“%1” is missing. Fill it in.").arg(key)
                                        : Text::tr("The key “%1” is missing. Add it: it is %2.").arg(key, described(error.expected));
    case ErrorKind::WrongType:
        return error.detail.isEmpty()
                   ? Text::tr("The value of “%1” must be a text in quotes.").arg(error.place.key.isEmpty() ? key : error.place.key)
                   : Text::tr("“%1” must be %2, and it is %3.").arg(key, described(error.expected), described(error.detail));
    case ErrorKind::FileTooLarge:
        return Text::tr("“%1” is too large to be a release process, which fills a page. Restore the right file.").arg(key);
    case ErrorKind::ProcessMissing:
        return Text::tr("There is no %1, which says how this project is released. Write one, or let “slipway” draft it from what the "
                        "repository shows.")
            .arg(key);
    default: return {};
    }
}

} // namespace phrases
