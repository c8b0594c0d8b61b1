// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewdress.h"

namespace ui {
namespace {

QString quotation(const QColor &bar, const QString &class_)
{
    return QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"0\" width=\"100%\"><tr><td width=\"4\" bgcolor=\"%1\"></td>"
                          "<td%2 style=\"padding-left:14px\">")
        .arg(bar.name(), class_);
}

} // namespace

const QStringList &alertNames()
{
    static const QStringList names{QStringLiteral("alert-note"), QStringLiteral("alert-tip"), QStringLiteral("alert-important"),
                                   QStringLiteral("alert-warning"), QStringLiteral("alert-caution")};
    return names;
}

QString dressed(QString html, const PreviewLook &look)
{
    if (html.contains(QLatin1String("<blockquote"))) {
        for (qsizetype i = 0; i < alertNames().size(); ++i) {
            const QString name = alertNames()[i];
            const QColor colour = look.alerts[size_t(i)];
            html.replace(
                QStringLiteral("<blockquote class=\"%1\">\n<p>").arg(name),
                quotation(colour, {})
                    + QStringLiteral("<p style=\"color:%1\"><img src=\"%2\" style=\"vertical-align:middle\" /> ").arg(colour.name(), name));
        }
        html.replace(QLatin1String("<blockquote>"), quotation(look.line, QStringLiteral(" class=\"quoted\"")));
        html.replace(QLatin1String("</blockquote>"), QLatin1String("</td></tr></table>"));
    }
    if (html.contains(QLatin1String("<pre"))) {
        html.replace(QLatin1String("<pre"), QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"12\" width=\"100%\" "
                                                           "bgcolor=\"%1\"><tr><td><pre")
                                                .arg(look.codeGround.name()));
        html.replace(QLatin1String("\n</code></pre>"), QLatin1String("</code></pre>")); // else an empty line below the code
        html.replace(QLatin1String("</pre>"), QLatin1String("</pre></td></tr></table>"));
    }
    return html.replace(QLatin1String("<img src=\"task-"), QLatin1String("<img style=\"vertical-align:middle\" src=\"task-"));
}

} // namespace ui
