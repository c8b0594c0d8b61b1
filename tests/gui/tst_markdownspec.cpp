// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnmarkdown.h"
#include "spechtml.h"
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Example {
    int number = 0;
    QString markdown;
    QString html;
};

/// The preview shows images of the project alone.
QString local(QString text)
{
    return text.replace(QLatin1String("/url"), QLatin1String("url")).replace(QLatin1String("/path"), QLatin1String("path"));
}

/// CommonMark's spec.json.
std::vector<Example> fromJson(const QByteArray &json)
{
    std::vector<Example> examples;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        examples.push_back({value[QLatin1String("example")].toInt(), local(value[QLatin1String("markdown")].toString()),
                            local(value[QLatin1String("html")].toString())});
    return examples;
}

/// The spec.txt of CommonMark and of GitHub Flavored Markdown: an arrow stands for a tab.
std::vector<Example> fromText(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("^`{32} example[^\n]*\n(.*?)^\\.\n(.*?)^`{32}$"),
                                          QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    std::vector<Example> examples;
    for (auto it = fence.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto tabbed = [&](int part) {
            return local(match.captured(part).replace(QChar(0x2192), u'\t'));
        };
        examples.push_back({int(examples.size()) + 1, tabbed(1), tabbed(2)});
    }
    return examples;
}

/// Raw HTML is words in the preview.
bool hasRawHtml(const Example &example)
{
    static const QRegularExpression tag(QStringLiteral("<(/?[A-Za-z][A-Za-z0-9]*|!--|!\\[CDATA|[!?][A-Za-z])"));
    for (auto it = tag.globalMatch(example.markdown); it.hasNext();)
        if (example.html.contains(it.next().captured()))
            return true;
    return false;
}

/// Bare addresses are links in GitHub's Markdown alone.
QString plain(QString drawn)
{
    static const QRegularExpression bare(QStringLiteral("a\\{([^{}|]+)\\|(?:mailto:|http://)?\\1\\}"));
    return drawn.replace(bare, QStringLiteral("\\1"));
}

} // namespace

/// The examples of a specification of Markdown through the preview: what it draws is compared with the HTML that the specification
/// expects, but for raw HTML. The file is CommonMark's as a package of Debian has it, or the one that SLIPWAY_MARKDOWN_SPEC names,
/// such as GitHub's spec.txt.
class TstMarkdownSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExample_data()
    {
        const QString path = qEnvironmentVariable("SLIPWAY_MARKDOWN_SPEC", QStringLiteral(SLIPWAY_COMMONMARK_SPEC));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(QStringLiteral("no specification at ") + path));
            QSKIP(qPrintable(QStringLiteral("no specification at ") + path));
        }
        const QByteArray content = file.readAll();
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        int count = 0;
        for (const Example &example : path.endsWith(QLatin1String(".json")) ? fromJson(content) : fromText(QString::fromUtf8(content))) {
            if (hasRawHtml(example))
                continue;
            QTest::addRow("%d", example.number) << example.markdown << example.html;
            ++count;
        }
        QVERIFY2(count > 500, "that is no specification");
    }
    void everyExample()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        const std::optional<QString> expected = tests::drawnHtml(html);
        QVERIFY(expected);
        if (const char *why = knownDifference(markdown))
            QEXPECT_FAIL("", why, Abort);
        QCOMPARE(plain(tests::drawnPreview(markdown)), plain(*expected));
    }

private:
    /// The examples by what their text hashes to: the specifications number them differently.
    static const char *knownDifference(const QString &markdown)
    {
        static const QMap<QByteArray, const char *> known{
            {"4601913f", "Qt draws no bullet beside a rule"},
            {"a1bedb18", "Qt draws one bullet where two stand in a line"},
            {"d70d73a8", "Qt draws one bullet where three stand in a line"},
            {"c8997df0", "Qt leaves no room between the paragraphs of an item in two quotations"},
            {"e745966d", "newer than GitHub's: a number above all of Unicode is no entity"},
        };
        return known.value(QCryptographicHash::hash(markdown.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
    }
};

QTEST_MAIN(TstMarkdownSpec)
#include "tst_markdownspec.moc"
