// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/versionpattern.h"

namespace engine {
namespace {

constexpr qsizetype longestVersion = 256;

bool isVersionCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '+' || c == '-';
}

class Matcher {
public:
    Matcher(const QByteArray &bytes, const QByteArray &before, const QByteArray &after, domain::VersionScheme scheme)
        : m_bytes(bytes), m_before(before), m_after(after), m_scheme(scheme)
    {
    }
    std::vector<domain::TextSpan> all() const;

private:
    qsizetype nextStart(qsizetype from) const;
    qsizetype lengthAt(qsizetype start) const;
    bool isVersion(qsizetype start, qsizetype length) const;

    const QByteArray &m_bytes;
    const QByteArray m_before;
    const QByteArray m_after;
    const domain::VersionScheme m_scheme;
};

std::vector<domain::TextSpan> Matcher::all() const
{
    std::vector<domain::TextSpan> spans;
    for (qsizetype start = nextStart(0); start >= 0;) {
        const qsizetype length = lengthAt(start);
        if (length > 0)
            spans.push_back({start, length});
        // An occurrence of the text before may overlap the last one, but not a version that was found.
        start = nextStart(length > 0 ? start + length : start - m_before.size() + 1);
    }
    return spans;
}

/// The next place, not before `from`, where a version may begin: behind the text before it or, without one, at a run's begin.
qsizetype Matcher::nextStart(qsizetype from) const
{
    if (!m_before.isEmpty()) {
        const qsizetype at = m_bytes.indexOf(m_before, from);
        return at < 0 ? -1 : at + m_before.size();
    }
    for (qsizetype at = from; at < m_bytes.size(); ++at) {
        if (isVersionCharacter(m_bytes.at(at)) && (at == 0 || !isVersionCharacter(m_bytes.at(at - 1))))
            return at;
    }
    return -1;
}

/// How long the version that begins here is; 0 when none does.
qsizetype Matcher::lengthAt(qsizetype start) const
{
    qsizetype run = 0;
    while (run <= longestVersion && start + run < m_bytes.size() && isVersionCharacter(m_bytes.at(start + run)))
        ++run;
    if (run > longestVersion)
        return 0;
    if (m_after.isEmpty()) {
        while (run > 0 && m_bytes.at(start + run - 1) == '.')
            --run;
        return isVersion(start, run) ? run : 0;
    }
    for (qsizetype length = run; length > 0; --length) {
        if (QByteArrayView(m_bytes).sliced(start + length).startsWith(m_after) && isVersion(start, length))
            return length;
    }
    return 0;
}

bool Matcher::isVersion(qsizetype start, qsizetype length) const
{
    return domain::Version::parse(QString::fromLatin1(m_bytes.constData() + start, length), m_scheme).has_value();
}

} // namespace

domain::Result<std::vector<domain::TextSpan>> locatePattern(const QByteArray &bytes, const QString &pattern, domain::VersionScheme scheme)
{
    static const QString place = QStringLiteral("{version}");
    const qsizetype at = pattern.indexOf(place);
    if (at < 0)
        return domain::failure(domain::ErrorKind::InvalidConfiguration, pattern, {}, place);
    return Matcher(bytes, pattern.left(at).toUtf8(), pattern.mid(at + place.size()).toUtf8(), scheme).all();
}

} // namespace engine
