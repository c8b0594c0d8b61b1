// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace domain {

/// A line of a changelog as byte offsets.
struct ChangelogLine {
    qsizetype begin = 0;
    qsizetype contentEnd = 0; ///< before the line end
    qsizetype end = 0;        ///< after the line end
    bool isText = true;       ///< false in fenced code and HTML comments, where nothing is a heading or a link

    QByteArrayView content(const QByteArray &bytes) const { return QByteArrayView(bytes).sliced(begin, contentEnd - begin); }
    bool isBlank(const QByteArray &bytes) const { return content(bytes).trimmed().isEmpty(); }
};

std::vector<ChangelogLine> linesOf(const QByteArray &bytes);

/// The line end that most lines of the file have; LF when there is none.
QByteArray lineEndOf(const QByteArray &bytes);

/// LF line ends, and no empty lines at the beginning and end. The first line keeps its indentation.
QString sectionText(QString text);

/// 0 or the length of a UTF-8 byte-order mark.
qsizetype markLength(const QByteArray &bytes);

/// "## [v1.2.0](https://…) - 2026-11-23 [YANKED]", cut into what it says and how it is written.
struct ReleaseHeading {
    QString name; ///< "1.2.0" or "Unreleased"
    std::optional<QDate> date;
    bool yanked = false;
    QString url; ///< "[1.2.0](url)"
    bool hasBrackets = false;
    bool hasV = false;
    bool hasParentheses = false; ///< around the date
    bool isUnreleased() const { return name == u"Unreleased"; }
};
/// nullopt for a heading that names no version.
std::optional<ReleaseHeading> readReleaseHeading(QByteArrayView line);

/// 1 to 6; 0 for a line that is no heading.
int headingLevel(QByteArrayView line);

/// A change of some bytes: those at [offset, offset + length) become `text`.
struct ByteEdit {
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray text;
};
/// Edits of one place are carried out in the order given; others must not overlap.
QByteArray withEdits(const QByteArray &bytes, std::vector<ByteEdit> edits);

/// A link reference definition: "[1.2.0]: https://…/compare/v1.1.0...v1.2.0".
struct LinkReference {
    QString label;
    QString url;
};
std::optional<LinkReference> readLinkReference(QByteArrayView line);

} // namespace domain
