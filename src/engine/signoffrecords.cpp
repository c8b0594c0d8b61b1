// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signoffrecords.h"

namespace engine {

using domain::Result;

namespace {

const QString fingerprintFile = QStringLiteral("fingerprint");
const QString notesFile = QStringLiteral("notes.md");
const QString suffix = QStringLiteral(".signature");

} // namespace

QString signOffRef(const domain::Version &version) { return QStringLiteral("refs/slipway/releases/") + version.toString(); }

Result<SignOffRecords> SignOffRecords::read(const Repository &repository, const domain::Version &version)
{
    SignOffRecords records;
    const auto tip = repository.resolve(signOffRef(version));
    if (!tip)
        return records;
    records.m_tip = *tip;
    const auto paths = repository.paths(*tip);
    if (!paths)
        return domain::failure(paths.error());
    for (const QString &path : *paths) {
        const auto bytes = repository.fileAt(*tip, path);
        if (!bytes)
            return domain::failure(bytes.error());
        if (!path.contains(QLatin1Char('/')))
            records.m_files[path] = *bytes;
    }
    return records;
}

std::optional<SignOffProposal> SignOffRecords::proposal() const
{
    const auto text = m_files.find(fingerprintFile);
    const auto notes = m_files.find(notesFile);
    if (text == m_files.end() || notes == m_files.end())
        return std::nullopt;
    const auto fingerprint = domain::Fingerprint::parse(text->second);
    return fingerprint ? std::optional(SignOffProposal{*fingerprint, notes->second}) : std::nullopt;
}

void SignOffRecords::propose(const SignOffProposal &proposal)
{
    m_files[fingerprintFile] = proposal.fingerprint.text();
    m_files[notesFile] = proposal.notes;
}

QStringList SignOffRecords::names() const
{
    QStringList names;
    for (const auto &[file, bytes] : m_files)
        if (const QString name = file.chopped(std::min(file.size(), suffix.size()));
            file.endsWith(suffix) && domain::isMaintainerName(name))
            names << name;
    return names;
}

/// The moment on a line of its own, the text that was signed, then the armoured signature.
SignOffRecord SignOffRecords::signedBy(const QString &name) const
{
    const auto file = m_files.find(name + suffix);
    const QByteArray bytes = file == m_files.end() ? QByteArray() : file->second;
    const qsizetype head = bytes.indexOf('\n') + 1;
    const qsizetype armour = bytes.indexOf("\n-----BEGIN ", head) + 1;
    if (head == 0 || armour == 0)
        return {};
    return {QDateTime::fromString(QString::fromLatin1(bytes.left(head - 1)), Qt::ISODate), bytes.mid(head, armour - head),
            bytes.mid(armour)};
}

void SignOffRecords::sign(const QString &name, const SignOffRecord &record)
{
    m_files[name + suffix] = record.at.toUTC().toString(Qt::ISODate).toLatin1() + '\n' + record.text + record.signature;
}

void SignOffRecords::withdraw(const QString &name) { m_files.erase(name + suffix); }

} // namespace engine
