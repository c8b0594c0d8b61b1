// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/signoff.h"
#include "domain/version.h"
#include "engine/ports/repository.h"
#include <map>

namespace engine {

/// Where the sign-offs of a release travel, here and on the remote.
QString signOffRef(const domain::Version &version);

/// What is signed of a release: the fingerprint, and the notes that it holds no more than a hash of.
struct SignOffProposal {
    domain::Fingerprint fingerprint;
    QByteArray notes;
};

/// What one maintainer signed, as it stands in its file; nothing of it is trusted here.
struct SignOffRecord {
    QDateTime at;       ///< UTC
    QByteArray text;    ///< empty: the file cannot be read
    QByteArray signature;
};

/// The files of a commit under signOffRef(): "fingerprint" and "notes.md" of what is proposed, and for each maintainer who signed a
/// "NAME.signature". Each change is one commit on top of the last, so that the history tells who did what, when.
class SignOffRecords {
public:
    /// As the last fetch left them; nothing, with an empty tip, where there are none.
    static domain::Result<SignOffRecords> read(const Repository &repository, const domain::Version &version);

    const domain::ObjectId &tip() const { return m_tip; }
    const std::map<QString, QByteArray> &files() const { return m_files; }

    std::optional<SignOffProposal> proposal() const; ///< nullopt also where it cannot be read
    void propose(const SignOffProposal &proposal);

    QStringList names() const; ///< of those who signed
    SignOffRecord signedBy(const QString &name) const;
    void sign(const QString &name, const SignOffRecord &record);
    void withdraw(const QString &name);

private:
    domain::ObjectId m_tip;
    std::map<QString, QByteArray> m_files;
};

} // namespace engine
