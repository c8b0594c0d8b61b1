// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <optional>

namespace domain {

/// Tells lines of fenced code from others (CommonMark 0.31 section 4.5). Fences may be indented deeper than
/// three spaces, since list items do that. For views of UTF-16 text and of Latin-1 or UTF-8 bytes.
class FenceTracker {
public:
    /// True when the line belongs to fenced code, the fences themselves included.
    template <class View>
    bool isCode(View line)
    {
        line = line.trimmed();
        const qsizetype length = runLength(line);
        if (m_length == 0) {
            // An info string with a backtick makes it a code span: ```x```
            if (length < 3 || (line.at(0) == QLatin1Char('`') && line.mid(length).contains(QLatin1Char('`'))))
                return false;
            m_mark = QChar(line.at(0));
            m_length = length;
            return true;
        }
        if (length >= m_length && length == line.size() && QChar(line.at(0)) == m_mark)
            m_length = 0;
        return true;
    }
    bool isOpen() const { return m_length > 0; }
    QString closingFence() const { return QString(m_length, m_mark); }

private:
    template <class View>
    static qsizetype runLength(View line)
    {
        qsizetype length = 0;
        if (line.isEmpty() || (line.at(0) != QLatin1Char('`') && line.at(0) != QLatin1Char('~')))
            return 0;
        while (length < line.size() && line.at(length) == line.at(0))
            ++length;
        return length;
    }

    QChar m_mark;
    qsizetype m_length = 0;
};

/// Finds code spans (CommonMark 0.31 section 6.1) in linear time.
class CodeSpans {
public:
    explicit CodeSpans(QStringView text);
    /// For a position that holds a backtick: where its code span ends, or where its run of backticks ends when
    /// nothing closes it.
    qsizetype endFrom(qsizetype at) const;

private:
    qsizetype runEnd(qsizetype at) const;

    QStringView m_text;
    QHash<qsizetype, qsizetype> m_lastRun; ///< where the last run of a length begins
};

/// An ATX heading (GFM 0.29 section 4.2) and where its words are in the line.
struct HeadingLine {
    int level = 1; ///< 1 to 6
    qsizetype at = 0;
    qsizetype length = 0;
};
/// nullopt where the line is none. Code is not told from text: FenceTracker does that.
std::optional<HeadingLine> headingLine(QStringView line);

/// What a link to a heading ends in: "Point of no return" is "#point-of-no-return", as the forges have it.
QString anchorOf(const QString &heading);

/// The label of a link reference or footnote as it is compared (GFM 0.29 section 6.6): case and spaces do not count.
QString linkLabel(QStringView label);

/// A commit's own words as the text of a list item: raw HTML, entities, pictures, double underscores, headings and markers that would
/// break the list are escaped, further lines are indented, code stays as it is.
QString listItemText(const QString &text);
/// What is no Markdown, as a name, at the beginning of a line: every character is shown as it is.
QString plainText(const QString &text);
/// The same for words that are drawn bold.
QString boldText(const QString &text);

} // namespace domain
