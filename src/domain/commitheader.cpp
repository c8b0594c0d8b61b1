// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commitheader.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

bool isTypeCharacter(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; }

qsizetype afterSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && (text.at(at) == u' ' || text.at(at) == u'\t'))
        ++at;
    return at;
}

/// The position after the parenthesis that closes the one at `open`; -1 when none does.
qsizetype afterParentheses(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (text.at(at) == u'(')
            ++depth;
        else if (text.at(at) == u')' && --depth == 0)
            return at + 1;
    }
    return -1;
}

/// Types that are meant even where the space after the colon was forgotten: "feat:x", but not "std::x" or "http://x".
bool isCommonType(QStringView type)
{
    constexpr std::array common = {u"feat", u"fix", u"docs", u"perf", u"refactor", u"revert", u"test", u"build", u"ci", u"chore", u"style"};
    return std::any_of(common.begin(), common.end(), [type](QStringView word) { return type.compare(word, Qt::CaseInsensitive) == 0; });
}

bool mayFollowColon(QStringView type, QStringView rest)
{
    if (rest.isEmpty() || rest.front().isSpace())
        return true;
    return rest.front() != u':' && rest.front() != u'/' && isCommonType(type);
}

/// Reads "#12" or "#12, #13" and appends the numbers last first; false when it is anything else.
bool readNumbers(QStringView list, std::vector<int> &numbers)
{
    const auto known = qsizetype(numbers.size());
    while (true) {
        const qsizetype comma = list.lastIndexOf(u',');
        const QStringView part = list.mid(comma + 1).trimmed();
        bool isNumber = part.size() > 1 && part.front() == u'#' && part.at(1).isDigit();
        const int number = isNumber ? part.mid(1).toInt(&isNumber) : 0;
        if (!isNumber || number == 0) {
            numbers.erase(numbers.begin() + known, numbers.end());
            return false;
        }
        numbers.push_back(number);
        if (comma < 0)
            return true;
        list = list.left(comma);
    }
}

} // namespace

std::optional<CommitHeader> readHeader(QStringView line)
{
    line = line.trimmed();
    qsizetype at = 0;
    while (at < line.size() && isTypeCharacter(line.at(at)))
        ++at;
    if (at == 0 || !line.front().isLetter())
        return std::nullopt;
    CommitHeader header;
    header.type = line.left(at);
    const auto takeMark = [&] {
        at = afterSpaces(line, at);
        if (at < line.size() && line.at(at) == u'!') {
            header.breaking = true;
            at = afterSpaces(line, at + 1);
        }
    };
    takeMark();
    if (at < line.size() && line.at(at) == u'(') {
        const qsizetype end = afterParentheses(line, at);
        if (end < 0)
            return std::nullopt;
        header.scope = line.mid(at + 1, end - at - 2).trimmed();
        at = end;
        takeMark();
    }
    const bool isColon = at < line.size() && line.at(at) == u':';
    const bool isWideColon = at < line.size() && line.at(at) == u'\uff1a'; // what Chinese and Japanese keyboards write
    if (!isWideColon && !(isColon && mayFollowColon(header.type, line.mid(at + 1))))
        return std::nullopt;
    header.description = line.mid(at + 1).trimmed();
    return header;
}

std::vector<int> takePullRequests(QStringView &text)
{
    std::vector<int> numbers;
    text = text.trimmed();
    while (text.endsWith(u')')) {
        const qsizetype open = text.lastIndexOf(u'(');
        if (open < 0 || !readNumbers(text.mid(open + 1, text.size() - open - 2), numbers))
            break;
        text = text.left(open).trimmed();
    }
    std::reverse(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace domain
