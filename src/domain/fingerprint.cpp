// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fingerprint.h"
#include <QStringList>
#include <algorithm>
#include <array>

namespace domain {

using Kind = FingerprintPart::Kind;

namespace {

/// The number is that of the format: what reads another one cannot tell what was signed.
constexpr QLatin1String heading("slipway sign-off 1");

struct KindWord {
    Kind kind;
    QLatin1String word;
};

constexpr std::array kindWords{
    KindWord{Kind::Version, QLatin1String("version")},   KindWord{Kind::Commit, QLatin1String("commit")},
    KindWord{Kind::Tree, QLatin1String("tree")},         KindWord{Kind::Notes, QLatin1String("notes")},
    KindWord{Kind::File, QLatin1String("file")},         KindWord{Kind::Check, QLatin1String("check")},
    KindWord{Kind::Advisory, QLatin1String("advisory")},
};

QString onOneLine(QString text)
{
    for (const QChar separator : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(separator, QLatin1Char(' '));
    return text;
}

std::optional<FingerprintPart> partOf(const QString &line)
{
    const QStringList fields = line.split(QLatin1Char('\t'));
    const auto kind = partKindOf(fields.front());
    return kind && fields.size() == 3 ? std::optional(FingerprintPart{*kind, fields[1], fields[2]}) : std::nullopt;
}

const FingerprintPart *find(const Fingerprint &fingerprint, Kind kind, const QString &name)
{
    const auto &parts = fingerprint.parts();
    const auto found = std::ranges::find_if(parts, [&](const FingerprintPart &part) { return part.kind == kind && part.name == name; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

QString toWord(Kind kind) { return std::ranges::find(kindWords, kind, &KindWord::kind)->word; }

std::optional<Kind> partKindOf(const QString &word)
{
    const auto known = std::ranges::find_if(kindWords, [&](const KindWord &one) { return word == one.word; });
    return known == kindWords.end() ? std::nullopt : std::optional(known->kind);
}

Fingerprint::Fingerprint(std::vector<FingerprintPart> parts) : m_parts(std::move(parts))
{
    for (FingerprintPart &part : m_parts) {
        part.name = onOneLine(part.name);
        part.value = onOneLine(part.value);
    }
}

std::optional<Fingerprint> Fingerprint::parse(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    if (lines.takeFirst() != heading || lines.isEmpty() || !lines.takeLast().isEmpty())
        return std::nullopt;
    std::vector<FingerprintPart> parts;
    for (const QString &line : lines) {
        const auto part = partOf(line);
        if (!part)
            return std::nullopt;
        parts.push_back(*part);
    }
    Fingerprint read(std::move(parts));
    return read.text() == text ? std::optional(std::move(read)) : std::nullopt;
}

QByteArray Fingerprint::text() const
{
    QString text = heading + QLatin1Char('\n');
    for (const auto &[kind, name, value] : m_parts)
        text += QStringList{toWord(kind), name, value}.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text.toUtf8();
}

QString Fingerprint::value(Kind kind, const QString &name) const
{
    const FingerprintPart *part = find(*this, kind, name);
    return part ? part->value : QString();
}

std::vector<ChangedPart> changesBetween(const Fingerprint &before, const Fingerprint &now)
{
    std::vector<ChangedPart> changes;
    for (const auto &[kind, name, value] : now.parts())
        if (const QString old = before.value(kind, name); old != value)
            changes.push_back({kind, name, old, value});
    for (const auto &[kind, name, value] : before.parts())
        if (!find(now, kind, name))
            changes.push_back({kind, name, value, {}});
    if (std::ranges::any_of(changes, [](const ChangedPart &part) { return part.kind == Kind::Commit; }))
        std::erase_if(changes, [](const ChangedPart &part) { return part.kind == Kind::Tree; });
    return changes;
}

} // namespace domain
