// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/webpage.h"
#include "adapters/markdown/markdownnodes.h"
#include "domain/markdowntext.h"
#include <QHash>

namespace adapters {
namespace {

/// Nothing may be loaded, not even by a mistake of ours: the page says so itself.
constexpr char16_t frame[] = uR"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>%1</title>
<style>
:root { --text: #1f2328; --ground: #fff; --quiet: #59636e; --line: #d1d9e0; --code: #f6f8fa; --link: #0969da;
  --note: #0969da; --tip: #1a7f37; --important: #8250df; --warning: #9a6700; --caution: #cf222e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --ground: #0d1117; --quiet: #9198a1; --line: #3d444d; --code: #151b23; --link: #4493f8;
    --note: #4493f8; --tip: #3fb950; --important: #ab7df8; --warning: #d29922; --caution: #f85149; }
}
body { max-width: 50em; margin: 0 auto; padding: 2em 1em; color: var(--text); background: var(--ground);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
h1, h2 { padding-bottom: .3em; border-bottom: 1px solid var(--line); }
h1, h2, h3, h4, h5, h6 { margin: 1.5em 0 .7em; line-height: 1.25; }
code, pre { font-family: ui-monospace, monospace; font-size: 85%; background: var(--code); border-radius: 6px; }
code { padding: .2em .4em; }
pre { padding: 1em; overflow: auto; }
pre code { padding: 0; font-size: inherit; }
table { border-collapse: collapse; }
th, td { padding: .4em .8em; border: 1px solid var(--line); }
tbody tr:nth-child(even) { background: var(--code); }
hr { border: 0; border-top: 2px solid var(--line); }
blockquote { margin: 1em 0; padding: 0 1em; color: var(--quiet); border-inline-start: .25em solid var(--line); }
blockquote[class] { color: inherit; }
.alert-note { border-color: var(--note); } .alert-note > :first-child { color: var(--note); }
.alert-tip { border-color: var(--tip); } .alert-tip > :first-child { color: var(--tip); }
.alert-important { border-color: var(--important); } .alert-important > :first-child { color: var(--important); }
.alert-warning { border-color: var(--warning); } .alert-warning > :first-child { color: var(--warning); }
.alert-caution { border-color: var(--caution); } .alert-caution > :first-child { color: var(--caution); }
li:has(> input) { list-style: none; margin-inline-start: -1.4em; }
</style>
</head>
<body>
%2</body>
</html>
)";

QString textOf(cmark_node *heading)
{
    QString text;
    for (cmark_node *node : nodesOf(heading)) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += QString::fromUtf8(cmark_node_get_literal(node));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += QLatin1Char(' ');
    }
    return text;
}

} // namespace

void nameHeadings(cmark_node *document)
{
    QHash<QString, int> used;
    for (cmark_node *node : nodesOf(document)) {
        if (cmark_node_get_type(node) != CMARK_NODE_HEADING)
            continue;
        QString id = domain::anchorOf(textOf(node));
        if (const int before = used[id]++; before > 0)
            id += QStringLiteral("-%1").arg(before);
        if (!id.isEmpty())
            cmark_node_prepend_child(node, htmlNode("<a id=\"" + id.toUtf8() + "\"></a>"));
    }
}

QString webPage(const QString &body, const QString &title) { return QString::fromUtf16(frame).arg(title.toHtmlEscaped(), body); }

} // namespace adapters
