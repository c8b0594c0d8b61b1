// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionmention.h"
#include <QByteArrayMatcher>

namespace domain {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isAlnum(char c) { return isDigit(c) || isLetter(c); }

bool beginsWord(std::string_view before)
{
    if (before.ends_with('v') || before.ends_with('V'))
        before.remove_suffix(1);
    if (before.empty())
        return true;
    const char last = before.back();
    const char secondLast = before.size() > 1 ? before[before.size() - 2] : ' ';
    return !isAlnum(last) && !(last == '.' && isDigit(secondLast));
}

bool endsWord(std::string_view after)
{
    if (after.empty())
        return true;
    const char first = after.front();
    const char second = after.size() > 1 ? after[1] : ' ';
    if (first == '.')
        return !isDigit(second);
    if (first == '-' || first == '+')
        return !isAlnum(second);
    return !isAlnum(first);
}

} // namespace

size_t findVersion(std::string_view text, std::string_view version)
{
    if (version.empty())
        return std::string_view::npos;
    const QByteArrayMatcher matcher(version.data(), qsizetype(version.size()));
    for (qsizetype at = matcher.indexIn(text.data(), qsizetype(text.size())); at >= 0;
         at = matcher.indexIn(text.data(), qsizetype(text.size()), at + 1))
        if (beginsWord(text.substr(0, size_t(at))) && endsWord(text.substr(size_t(at) + version.size())))
            return size_t(at);
    return std::string_view::npos;
}

} // namespace domain
