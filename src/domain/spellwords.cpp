// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spellwords.h"
#include "domain/markdowntext.h"
#include <algorithm>

namespace domain {
namespace {

constexpr QChar curlyApostrophe(0x2019);
constexpr qsizetype longestWord = 80;  ///< nobody writes longer ones, and looking for similar ones would take long
constexpr qsizetype shortestCommit = 7;

void blank(QString &text, qsizetype at, qsizetype length) { std::fill_n(text.begin() + at, length, u' '); }

void blankCode(QString &text)
{
    if (!text.contains(u'`'))
        return;
    const QString line = text;
    const CodeSpans spans(line);
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype end = line.at(at) == u'`' ? spans.endFrom(at) : at + 1;
        if (end > at + 1)
            blank(text, at, end - at);
        at = end;
    }
}

void blankAll(QString &text, const QRegularExpression &expression)
{
    const QString line = text;
    for (auto places = expression.globalMatch(line); places.hasNext();) {
        const auto match = places.next();
        blank(text, match.capturedStart(), match.capturedLength());
    }
}

/// What Markdown and the forges read as something else than words.
void blankMarkdown(QString &text)
{
    static const QRegularExpression definition(QStringLiteral(R"(\A {0,3}\[[^\]]+\]:.*\z)"));
    static const QRegularExpression destination(QStringLiteral(R"((?<=\])(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]))"));
    static const QRegularExpression html(QStringLiteral(R"(<[^<>]*>|&#?\w+;)"));
    static const QRegularExpression emoji(QStringLiteral(R"((?<!\w):[a-z0-9_+-]+:(?!\w))"));
    static const QRegularExpression scope(QStringLiteral(R"((?:^|(?<=\s))\*\*[^*\s][^*]*:\*\*)"));
    static const QRegularExpression footnote(QStringLiteral(R"(\[(?:\^[^\]]*|![A-Za-z]+)\])"));
    for (const QRegularExpression *each : {&definition, &destination, &html, &emoji, &scope, &footnote})
        blankAll(text, *each);
}

bool isLetter(QChar c) { return c.isLetter() || c.isMark(); }

/// Paths, addresses, options, names with digits: whatever stands between two spaces and is more than words.
bool isMoreThanWords(QStringView token)
{
    const auto isEdge = [](QChar c) {
        return !c.isLetterOrNumber() && c != u'@' && c != u'#' && c != u'/' && c != u'\\' && c != u'$' && c != u'-' && c != u'.';
    };
    while (!token.isEmpty() && isEdge(token.front()))
        token = token.mid(1);
    while (!token.isEmpty() && !token.back().isLetterOrNumber())
        token.chop(1);
    if (token.startsWith(u'-') || token.startsWith(u'.'))
        return true;
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar c = token.at(i);
        if (c.isDigit() || QStringView(u"@#/\\=_$").contains(c))
            return true;
        if ((c == u'.' || c == u':') && i + 1 < token.size() && token.at(i + 1).isLetter())
            return true;
    }
    return false;
}

bool hasNoSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

bool isHex(QChar c) { return (c >= u'a' && c <= u'f') || c.isDigit(); }

bool canBeKnown(QStringView word)
{
    if (word.size() < 2 || word.size() > longestWord)
        return false;
    if (word.size() >= shortestCommit && std::ranges::all_of(word, isHex))
        return false;
    return std::none_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); }) && std::ranges::none_of(word, hasNoSpaces);
}

void addWords(std::vector<Found> &found, QStringView text, qsizetype from, qsizetype to)
{
    const auto isApostrophe = [](QChar c) {
        return c == u'\'' || c == curlyApostrophe;
    };
    for (qsizetype at = from; at < to;) {
        if (!isLetter(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < to && (isLetter(text.at(end)) || (isApostrophe(text.at(end)) && end + 1 < to && isLetter(text.at(end + 1)))))
            ++end;
        if (canBeKnown(text.mid(at, end - at)))
            found.push_back({at, end - at});
        at = end;
    }
}

} // namespace

std::vector<Found> wordsToSpell(const QString &line)
{
    QString text = line;
    blankCode(text);
    blankMarkdown(text);
    std::vector<Found> found;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        if (!isMoreThanWords(QStringView(text).mid(at, end - at)))
            addWords(found, text, at, end);
        at = end;
    }
    return found;
}

QString spelledWord(QStringView word) { return word.toString().replace(curlyApostrophe, u'\''); }

bool holdsWord(const QSet<QString> &words, const QString &word)
{
    if (words.contains(word) || words.contains(word.toLower()))
        return true;
    return word.endsWith(QLatin1String("'s")) && holdsWord(words, word.chopped(2));
}

} // namespace domain
