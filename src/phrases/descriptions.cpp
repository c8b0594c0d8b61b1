// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/errorphrases.h"
#include <QCoreApplication>

namespace phrases {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

/// Those that end with names of slipway.toml, which are the same in every language.
struct Lead {
    const char *words;
    const char *withNames;
};
constexpr Lead leads[] = {
    {"only for forge ", QT_TRANSLATE_NOOP("phrases", "only for forge %1")},
    {"only for kind ", QT_TRANSLATE_NOOP("phrases", "only for kind %1")},
    {"not supported by this version; possible: ", QT_TRANSLATE_NOOP("phrases", "not supported by this version; possible: %1")},
};

constexpr const char *known[] = {
    QT_TRANSLATE_NOOP("phrases", "a number"),
    QT_TRANSLATE_NOOP("phrases", "a whole number"),
    QT_TRANSLATE_NOOP("phrases", "a text"),
    QT_TRANSLATE_NOOP("phrases", "a list"),
    QT_TRANSLATE_NOOP("phrases", "a list of texts"),
    QT_TRANSLATE_NOOP("phrases", "true or false"),
    QT_TRANSLATE_NOOP("phrases", "a table"),
    QT_TRANSLATE_NOOP("phrases", "a list of tables"),
    QT_TRANSLATE_NOOP("phrases", "a date or time"),
    QT_TRANSLATE_NOOP("phrases", "at most 1 MiB"),
    QT_TRANSLATE_NOOP("phrases", "a text that is not empty"),
    QT_TRANSLATE_NOOP("phrases", "a text without NUL"),
    QT_TRANSLATE_NOOP("phrases", "texts without NUL"),
    QT_TRANSLATE_NOOP("phrases", "a text with {version}"),
    QT_TRANSLATE_NOOP("phrases", "a text with exactly one {version}"),
    QT_TRANSLATE_NOOP("phrases", "a branch name with {version}"),
    QT_TRANSLATE_NOOP("phrases", "a branch name that Git accepts"),
    QT_TRANSLATE_NOOP("phrases", "a message with no other placeholder than {version}"),
    QT_TRANSLATE_NOOP("phrases", "one line with no other placeholder than {version}"),
    QT_TRANSLATE_NOOP("phrases", "a relative path inside the repository"),
    QT_TRANSLATE_NOOP("phrases", "a list that begins with a program"),
    QT_TRANSLATE_NOOP("phrases", "an id that no other check has"),
    QT_TRANSLATE_NOOP("phrases", "an id that no other target has"),
    QT_TRANSLATE_NOOP("phrases", "letters, digits, '.', '_' and '-'"),
    QT_TRANSLATE_NOOP("phrases", "either key or pattern"),
    QT_TRANSLATE_NOOP("phrases", "key or pattern"),
    QT_TRANSLATE_NOOP("phrases", "each place only once"),
    QT_TRANSLATE_NOOP("phrases", "project.changelog, which this kind reads"),
    QT_TRANSLATE_NOOP("phrases", "[[versioning.file]], which this kind reads"),
    QT_TRANSLATE_NOOP("phrases", "project.forge with github:, which this kind asks"),
    QT_TRANSLATE_NOOP("phrases", "a number from 1 to 100"),
    QT_TRANSLATE_NOOP("phrases", "the name of a remote"),
    QT_TRANSLATE_NOOP("phrases", "an address such as https://github.example.org"),
    QT_TRANSLATE_NOOP("phrases", "names as in .slipway/allowed_signers, each once"),
    QT_TRANSLATE_NOOP("phrases", "from 1 to the number of maintainers"),
    QT_TRANSLATE_NOOP("phrases", "not supported by this version"),
    QT_TRANSLATE_NOOP("phrases", "a file that no other key names"),
    QT_TRANSLATE_NOOP("phrases", "one line of the page"),
    QT_TRANSLATE_NOOP("phrases", "[[notes.page]], which this is for"),
    QT_TRANSLATE_NOOP("phrases", "each text of a kind of release only once"),
};

} // namespace

QString described(const QString &words)
{
    for (const Lead &lead : leads)
        if (words.startsWith(QLatin1String(lead.words)))
            return Text::tr(lead.withNames).arg(words.mid(qstrlen(lead.words)));
    for (const char *one : known)
        if (words == QLatin1String(one))
            return Text::tr(one);
    return words;
}

} // namespace phrases
