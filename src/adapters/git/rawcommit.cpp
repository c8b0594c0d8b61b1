// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/rawcommit.h"
#include "domain/harmless.h"
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <charconv>

namespace adapters {
namespace {

constexpr std::string_view parentWord = "parent ";
constexpr qsizetype longestLine = 10'000; ///< characters
constexpr size_t hexDigits = 40;
constexpr size_t parentLine = parentWord.size() + hexDigits + 1;

// What WHATWG's "windows-1252" has at 0x80 to 0x9F; the rest is Latin-1. Qt knows it only when built with ICU.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                  0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                  0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(std::string_view bytes)
{
    QString text = QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    return text;
}

QString decoded(std::string_view bytes, std::string_view encoding)
{
    if (!encoding.empty()) {
        const QByteArray name = QByteArray(encoding.data(), qsizetype(encoding.size())).toLower();
        if (name == "windows-1252" || name == "cp1252")
            return fromWindows1252(bytes);
        if (name == "latin1" || name == "latin-1" || name == "iso8859-1" || name == "iso-8859-1")
            return QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
        QStringDecoder decoder(name.constData());
        if (decoder.isValid())
            return decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// Mostly there is nothing, and one look tells.
bool mayTrick(std::string_view bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const bool isControl = (c >= 0 && c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7f;
        return isControl || c == '\xc2' || c == '\xe2' || c == '\xef'; // begin what is named instead of obeyed
    });
}

/// What hostile people write is named, and a line that takes minutes to draw is cut: nobody reads on to its end.
QString shown(std::string_view bytes, std::string_view encoding)
{
    QString text = decoded(bytes, encoding);
    if (!encoding.empty() || mayTrick(bytes))
        text = domain::harmless(text);
    for (qsizetype begin = 0; text.size() - begin > longestLine;) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), begin);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end - begin > longestLine)
            text.replace(begin + longestLine, end - begin - longestLine, QStringLiteral("\u2026"));
        begin = std::min(end, begin + longestLine + 1) + 1;
    }
    return text;
}

/// Takes one line, without its end, off the front.
std::string_view takeLine(std::string_view &bytes)
{
    const size_t end = bytes.find('\n');
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    return line;
}

bool takeWord(std::string_view line, std::string_view word, std::string_view &value)
{
    if (!line.starts_with(word))
        return false;
    value = line.substr(word.size());
    return true;
}

/// "Name <email" of "Name <email> seconds zone".
std::string_view identityOf(std::string_view line) { return line.substr(0, line.rfind('>')); }

std::string_view withoutOuterNewlines(std::string_view text)
{
    while (text.starts_with('\n'))
        text.remove_prefix(1);
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    return text;
}

} // namespace

RawCommit RawCommit::parse(std::string_view bytes)
{
    RawCommit raw;
    if (bytes.starts_with("tree "))
        takeLine(bytes);
    size_t size = 0;
    while (bytes.substr(size).starts_with(parentWord) && bytes.size() >= size + parentLine)
        size += parentLine;
    raw.parents = bytes.substr(0, size);
    bytes.remove_prefix(size);
    while (!bytes.empty()) {
        const std::string_view line = takeLine(bytes);
        if (line.empty())
            break;
        // Lines of a longer header begin with a space, so a nested "author" of a mergetag is not mistaken.
        takeWord(line, "author ", raw.author) || takeWord(line, "committer ", raw.committer) || takeWord(line, "encoding ", raw.encoding);
    }
    raw.message = withoutOuterNewlines(bytes);
    return raw;
}

qint64 RawCommit::committedAt() const
{
    const size_t bracket = committer.rfind('>');
    if (bracket == std::string_view::npos)
        return 0;
    std::string_view number = committer.substr(bracket + 1);
    while (number.starts_with(' '))
        number.remove_prefix(1);
    qint64 seconds = 0;
    std::from_chars(number.data(), number.data() + number.size(), seconds);
    return seconds < 0 ? 0 : seconds;
}

int RawCommit::parentCount() const { return int(parents.size() / parentLine); }

std::string_view RawCommit::parent(int index) const { return parents.substr(size_t(index) * parentLine + parentWord.size(), hexDigits); }

domain::Person CommitDecoder::person(std::string_view identity, std::string_view encoding)
{
    const auto known = encoding.empty() ? m_persons.find(identity) : m_persons.end();
    if (known != m_persons.end())
        return known->second;
    const size_t open = identity.find('<');
    domain::Person made{shown(identity.substr(0, open), encoding).trimmed(), {}};
    if (open != std::string_view::npos)
        made.email = shown(identity.substr(open + 1), encoding).trimmed();
    if (encoding.empty())
        m_persons.emplace(identity, made);
    return made;
}

domain::Commit CommitDecoder::decode(const RawCommit &raw)
{
    const std::string_view author = identityOf(raw.author);
    const std::string_view committer = identityOf(raw.committer);
    domain::Commit commit;
    commit.author = person(author, raw.encoding);
    commit.committer = committer == author ? commit.author : person(committer, raw.encoding);
    commit.committedAt = raw.committedAt();
    commit.message = shown(raw.message, raw.encoding);
    return commit;
}

} // namespace adapters
