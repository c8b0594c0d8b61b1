// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/errorphrases.h"
#include <QCoreApplication>
#include <algorithm>

namespace phrases {

using domain::ErrorKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

/// By Error::expected; %1 is the name that it is about.
struct Wrong {
    const char *what;
    const char *sentence;
};
constexpr Wrong wrongs[] = {
    {"tag-open", QT_TRANSLATE_NOOP("phrases", "Here a tag begins that nothing ends. Close it with }}.")},
    {"section-open", QT_TRANSLATE_NOOP("phrases", "The section “%1” is not closed. End it with {{/%1}}.")},
    {"section-closed", QT_TRANSLATE_NOOP("phrases", "{{/%1}} ends a section that was not begun. Begin it with {{#%1}}.")},
    {"delimiters", QT_TRANSLATE_NOOP("phrases", "The delimiters of tags cannot be changed. Write {{ and }}.")},
    {"list", QT_TRANSLATE_NOOP("phrases", "“%1” is a list. Begin it with {{#%1}} and end it with {{/%1}}.")},
    {"include", QT_TRANSLATE_NOOP("phrases", "“%1” cannot be included. Name a file in the folder of the template, or below it.")},
    {"circle", QT_TRANSLATE_NOOP("phrases", "“%1” includes itself. Break the circle.")},
    {"too-large", QT_TRANSLATE_NOOP("phrases", "This is too large for a template, which has at most 256 KiB and 2000 sections.")},
    {"too-much",
     QT_TRANSLATE_NOOP("phrases", "This template makes more than 64 MiB, or repeats itself too often. Take out lists in lists.")},
};

} // namespace

QString templateSentence(const domain::Error &error)
{
    if (error.kind == ErrorKind::TemplateNameUnknown)
        return Text::tr("There is no name “%1” here. Known are: %2.").arg(error.subject, error.expected);
    if (error.kind != ErrorKind::MalformedTemplate)
        return {};
    const auto wrong = std::ranges::find_if(wrongs, [&](const Wrong &one) { return error.expected == QLatin1String(one.what); });
    QString sentence =
        wrong == std::end(wrongs) ? Text::tr("This template cannot be read.") : QCoreApplication::translate("phrases", wrong->sentence);
    return sentence.replace(QLatin1String("%1"), error.subject);
}

} // namespace phrases
