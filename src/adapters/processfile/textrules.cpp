// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/processrules.h"
#include <algorithm>

namespace adapters {
namespace {

using domain::DocsPage;
using domain::TextTemplate;

/// A word of a key; a problem where it is none of them.
template <class Enum>
Enum readWord(const Section &entry, const char *name, Enum usual, std::optional<Enum> (*valueOf)(const QString &),
              const QStringList &possible)
{
    const auto word = entry.text(name);
    if (!word)
        return usual;
    const auto value = valueOf(*word);
    if (!value)
        entry.invalid(name, expectedWord(*word, possible, {}));
    return value.value_or(usual);
}

DocsPage readPage(const Section &entry, const domain::ReleaseProcess &process)
{
    const DocsPage page{readInsidePath(entry, "path"), entry.text("after").value_or(QString()).trimmed()};
    if (page.path.isEmpty())
        return page;
    const auto isThis = [&](const auto &other) {
        return other.path == page.path;
    };
    if (page.path == process.changelogPath || std::ranges::any_of(process.versionFiles, isThis)
        || std::ranges::any_of(process.pages, isThis))
        entry.invalid("path", QStringLiteral("a file that no other key names"));
    if (entry.text("after") && (page.after.isEmpty() || page.after.contains(QLatin1Char('\n'))))
        entry.invalid("after", QStringLiteral("one line of the page"));
    return page;
}

TextTemplate readTemplate(const Section &entry, const domain::ReleaseProcess &process)
{
    using domain::ReleaseKind;
    using domain::ReleaseText;
    TextTemplate made;
    made.text = readWord<ReleaseText>(entry, "for", ReleaseText::Notes, domain::releaseTextOf, domain::releaseTextWords());
    made.release = readWord<ReleaseKind>(entry, "release", ReleaseKind::Any, domain::releaseKindOf, domain::releaseKindWords());
    made.path = readInsidePath(entry, "path");
    if (made.text == ReleaseText::Page && process.pages.empty())
        entry.invalid("for", QStringLiteral("[[notes.page]], which this is for"));
    const auto isThis = [&](const TextTemplate &other) {
        return other.text == made.text && other.release == made.release;
    };
    if (std::ranges::any_of(process.templates, isThis))
        entry.invalid("for", QStringLiteral("each text of a kind of release only once"));
    return made;
}

} // namespace

void readTexts(const Section &notes, domain::ReleaseProcess &process)
{
    for (const Section &entry : notes.sections("page"))
        process.pages.push_back(readPage(entry, process));
    for (const Section &entry : notes.sections("template"))
        process.templates.push_back(readTemplate(entry, process));
}

} // namespace adapters
