// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codecolours.h"
#include "ui/common/colourscheme.h"
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QColor>
#include <QRegularExpression>
#include <algorithm>

namespace ui {
namespace {

/// Longer code is shown without colours: nobody reads it, and it would keep the preview waiting.
constexpr qsizetype longestCode = 200'000;

class SpanWriter final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    SpanWriter(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &colours, const QColor &ground)
        : m_ground(ground)
    {
        setDefinition(definition);
        setTheme(colours);
    }

    QString write(const QString &code)
    {
        KSyntaxHighlighting::State state;
        QStringList lines;
        for (const QString &line : code.split(QLatin1Char('\n'))) {
            m_line = line;
            m_html.clear();
            m_written = 0;
            state = highlightLine(line, state);
            plain(line.size());
            lines << m_html;
        }
        return lines.join(QLatin1Char('\n'));
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        plain(offset);
        QString style = QStringLiteral("color:%1").arg(readableOn(m_ground, format.textColor(theme())).name());
        if (format.isBold(theme()))
            style += QLatin1String(";font-weight:bold");
        if (format.isItalic(theme()))
            style += QLatin1String(";font-style:italic");
        m_html += QStringLiteral("<span style=\"%1\">%2</span>").arg(style, m_line.mid(offset, length).toHtmlEscaped());
        m_written = offset + length;
    }

private:
    void plain(qsizetype until)
    {
        if (until > m_written)
            m_html += m_line.mid(m_written, until - m_written).toHtmlEscaped();
        m_written = std::max(m_written, until);
    }

    QColor m_ground;
    QString m_line;
    QString m_html;
    qsizetype m_written = 0;
};

QString unescaped(QString html)
{
    return html.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&#39;"), QLatin1String("'"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

CodeColours::CodeColours() : m_repository(std::make_unique<KSyntaxHighlighting::Repository>()) {}
CodeColours::~CodeColours() = default;

QString CodeColours::toHtml(const QString &code, const QString &language, bool dark)
{
    const auto definition = definitionFor(language);
    if (!definition.isValid() || code.size() > longestCode)
        return code.toHtmlEscaped();
    const auto theme = dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme;
    const QColor ground = paletteOf(dark ? Scheme::Dark : Scheme::Light).color(QPalette::AlternateBase);
    return SpanWriter(definition, std::as_const(*m_repository).defaultTheme(theme), ground).write(code);
}

QString CodeColours::inPage(const QString &html, bool dark)
{
    static const QRegularExpression fenced(QStringLiteral("(<pre lang=\"([^\"]+)\"[^>]*>(?:<code[^>]*>)?)(.*?)((?:</code>)?</pre>)"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QString page;
    qsizetype copied = 0;
    for (auto match = fenced.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        page += QStringView(html).mid(copied, found.capturedEnd(1) - copied);
        page += toHtml(unescaped(found.captured(3)), unescaped(found.captured(2)), dark);
        page += found.capturedView(4);
        copied = found.capturedEnd();
    }
    page += QStringView(html).mid(copied);
    return page;
}

KSyntaxHighlighting::Definition CodeColours::definitionFor(const QString &language)
{
    const QString word = language.section(QLatin1Char(' '), 0, 0).toLower();
    if (word.isEmpty())
        return {};
    if (m_names.isEmpty())
        for (const auto &definition : m_repository->definitions())
            m_names.insert(definition.name().toLower(), definition.name());
    static const QHash<QString, QString> usual{
        {QStringLiteral("sh"), QStringLiteral("bash")},      {QStringLiteral("shell"), QStringLiteral("bash")},
        {QStringLiteral("console"), QStringLiteral("bash")}, {QStringLiteral("patch"), QStringLiteral("diff")},
        {QStringLiteral("cpp"), QStringLiteral("c++")},
    };
    const QString name = m_names.value(usual.value(word, word));
    if (!name.isEmpty())
        return m_repository->definitionForName(name);
    return m_repository->definitionForFileName(QStringLiteral("x.") + word);
}

} // namespace ui
