// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace domain {

/// What tells who and where somebody is. Empty ones tell nothing.
struct Whereabouts {
    QString home;      ///< the home folder, absolute
    QString login;
    QString host;
    QStringList names; ///< of the person, as they write them
};

/// The text as strangers may read it: without credentials in addresses (redacted()), tokens, keys and passwords of the usual
/// shapes, the home folder, e-mail addresses, and the names of the person and the machine. It knows shapes, not what is
/// secret to somebody: they must read it before they give it away.
QString forStrangers(const QString &text, const Whereabouts &who);

} // namespace domain
