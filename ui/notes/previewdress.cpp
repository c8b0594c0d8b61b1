// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewdress.h"
#include <QRegularExpression>

namespace ui {
namespace {

QString quotation(const QColor &bar, const QString &class_)
{
    return QStringLiteral("<table border=\"0\" cellspacing=\"0\" cellpadding=\"0\" width=\"100%\"><tr><td width=\"4\" bgcolor=\"%1\"></td>"
                          "<td%2 style=\"padding-left:14px\">")
        .arg(bar.name(), class_);
}

/// Words of an item with another block beside them, made a block: else Qt draws them on one line with a heading above, and the room
/// below the list between them and what follows.
QString withWordsApart(QString html)
{
    const QString block = QStringLiteral("<(?:p|ul|ol|li|table|h[1-6r]|section|div|/)"),
                  end = QStringLiteral("</li>|\n<(?:ul|ol|table|h[1-6r])");
    static const QRegularExpression above(QStringLiteral("<li>((?!\n|%1)(?:(?!%2).)++)(?!</li>)").arg(block, end),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression below(QStringLiteral("(</h[1-6]>\n)((?!%1)(?:(?!%2).)+)").arg(block, end),
                                          QRegularExpression::DotMatchesEverythingOption);
    html.replace(below, QStringLiteral("\\1<div>\\2</div>"));
    return html.replace(above, QStringLiteral("<li><div>\\1</div>"));
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
    if (html.contains(QLatin1String("<ol start"))) {
        static const QRegularExpression begins(QStringLiteral("(<ol start=\"(\\d+)\">\n<li>(?:\n<p>)?)"));
        html.replace(begins, QStringLiteral("\\1<a name=\"%1\\2\"></a>").arg(listStart));
    }
    if (html.contains(QLatin1String("<li>")))
        html = withWordsApart(std::move(html));
    html.replace(QLatin1String("<li></li>"), QLatin1String("<li>&nbsp;</li>")); // else its mark is not drawn
    return html.replace(QLatin1String("<img src=\"task-"), QLatin1String("<img style=\"vertical-align:middle\" src=\"task-"));
}

} // namespace ui
