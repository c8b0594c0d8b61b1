// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/fingerprint.h"
#include <QDateTime>
#include <QStringList>

namespace domain {

/// How many maintainers have to sign a release off before it lands.
struct SignOffRules {
    int needed = 1;           ///< from 1 to the number of maintainers
    QStringList maintainers;  ///< names as .slipway/allowed_signers has them, each once
    bool authorCounts = true; ///< whether who made a commit of the release branch can be one of them
};

/// What somebody signed under a maintainer's name, and what was found out about the signature.
struct JudgedSignOff {
    QString name;
    QDateTime at;                           ///< as the signer's clock had it; nobody vouches for it
    std::optional<Fingerprint> fingerprint; ///< nullopt: it cannot be read
    QString key;                            ///< id of the key, when it is the name's one and the signature is good
    bool byAuthor = false;
    bool own = false;                       ///< made with this machine's key
};

/// How things stand with one name.
struct SignOff {
    enum class State {
        Missing,       ///< a maintainer who has not signed
        Counts,
        ByAuthor,      ///< good, but the author's own does not count
        Changed,       ///< good, but of something else: see changes
        KeyTwice,      ///< good, but this key has signed under another name already
        KeyNotAllowed, ///< the signature is not by a key that the main branch allows the name
        NotMaintainer,
        Unreadable,
    };
    QString name;
    State state = State::Missing;
    QDateTime at;
    bool own = false;
    std::vector<ChangedPart> changes; ///< of Changed

    /// A good signature of what there is to sign now, whether it counts or not.
    bool isOfNow() const { return state == State::Counts || state == State::ByAuthor || state == State::KeyTwice; }
};
/// The word of scripts: "key-not-allowed".
QString toWord(SignOff::State state);

/// A row for each maintainer in the order of the rules, then one for each other name.
std::vector<SignOff> standingOf(const SignOffRules &rules, const Fingerprint &now, const std::vector<JudgedSignOff> &judged);
int countOf(const std::vector<SignOff> &signOffs);

/// Whether it is good as a maintainer's name: letters, digits and "._+@-", beginning with a letter or digit.
bool isMaintainerName(const QString &name);

/// One line each, for an error's detail; and back, with no more than names, states and the names of what changed.
QString toLines(const std::vector<SignOff> &signOffs);
std::vector<SignOff> signOffsIn(const QString &lines);

} // namespace domain
