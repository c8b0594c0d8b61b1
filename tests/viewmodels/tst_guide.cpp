// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdowntext.h"
#include "phrases/phrases.h"
#include "ui/help/guideviewmodel.h"
#include "ui/help/shippedtext.h"
#include "ui/notes/outline.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace {

const QString folder = QStringLiteral(RESOURCES "/guide");

QString pageText(const QString &name) { return ui::shippedText(QStringLiteral("%1/%2.md").arg(folder, name)); }

QStringList namesInFolder()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.md")}))
        names << file.chopped(3);
    return names;
}

QStringList anchorsOf(const QString &markdown)
{
    QStringList anchors;
    for (const auto &heading : ui::headingsOf(markdown))
        anchors << domain::anchorOf(heading.text);
    return anchors;
}

/// The targets of all links of a page; those in code are no links.
QStringList linksOf(QString markdown)
{
    static const QRegularExpression fence(QStringLiteral("^```.*?^```"),
                                          QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)\s]+)\))"));
    markdown.remove(fence);
    QStringList links;
    for (const auto &match : link.globalMatch(markdown))
        links << match.captured(1);
    return links;
}

/// "project.name" and what the schema says of it, for each key.
void collectKeys(const QJsonObject &schema, const QString &above, QMap<QString, QJsonObject> &keys)
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QString key = above.isEmpty() ? property.key() : above + QLatin1Char('.') + property.key();
        const QJsonObject about = property.value().toObject();
        keys.insert(key, about);
        collectKeys(about, key, keys);
        collectKeys(about.value(QLatin1String("items")).toObject(), key, keys);
    }
}

QMap<QString, QJsonObject> schemaKeys()
{
    QFile file(QStringLiteral(RESOURCES "/slipway.schema.json"));
    QMap<QString, QJsonObject> keys;
    if (file.open(QIODevice::ReadOnly))
        collectKeys(QJsonDocument::fromJson(file.readAll()).object(), {}, keys);
    return keys;
}

/// The values that a key can have by name.
QStringList wordsOf(const QJsonObject &about)
{
    QStringList words;
    for (const QJsonValue value : about.value(QLatin1String("enum")).toArray())
        words << value.toString();
    for (const char *name : {"const", "default"})
        if (const QJsonValue value = about.value(QLatin1String(name)); !value.isUndefined())
            words << value.toVariant().toString();
    return words;
}

/// The words in italics of the first cell of each row.
QStringList quotedMessages(const QString &markdown)
{
    static const QRegularExpression italics(QStringLiteral(R"((?<!\*)\*([^*\n]+)\*(?!\*))"));
    QStringList quoted;
    for (const QString &line : markdown.split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String("| *")))
            for (const auto &match : italics.globalMatch(line.section(QStringLiteral(" | "), 0, 0)))
                quoted << match.captured(1);
    return quoted;
}

/// A sentence of each kind of error, with and without what it may be about.
QStringList sentencesOf(domain::ErrorKind kind)
{
    const QString some = QStringLiteral("…");
    const QString act = QStringLiteral("cut");
    QStringList all;
    for (const domain::Error &error :
         {domain::Error{kind, some, some, some, {}}, {kind, some, {}, {}, {}}, {kind, {}, {}, {}, {}}, {kind, some, act, {}, {}}})
        all << phrases::sentence(error);
    if (kind == domain::ErrorKind::PlaceMissing)
        all << phrases::sentence({kind, some, QStringLiteral("0"), some, {}});
    for (const char *wrong :
         {"tag-open", "section-open", "section-closed", "delimiters", "list", "include", "circle", "too-large", "too-much"})
        if (kind == domain::ErrorKind::MalformedTemplate)
            all << phrases::sentence({kind, some, {}, QLatin1String(wrong), {}});
    return all;
}

} // namespace

/// The user guide is true where a machine can tell, and the way through it is right.
class TstGuide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsInTheContentsAndHasATitle()
    {
        QStringList listed;
        for (const auto &page : ui::guidePagesIn(folder)) {
            listed << page.name;
            QVERIFY2(!page.title.isEmpty() && page.title != page.name, qPrintable(page.name));
        }
        QStringList sorted = listed;
        sorted.sort();
        QCOMPARE(sorted, namesInFolder());
        QCOMPARE(listed.first(), QStringLiteral("index"));
    }

    void everyLinkLeadsSomewhere()
    {
        const QStringList names = namesInFolder();
        QStringList broken;
        int inside = 0;
        for (const QString &name : names) {
            const QString text = pageText(name);
            for (const QString &target : linksOf(text)) {
                const QUrl url(target);
                if (!url.isRelative()) {
                    if (url.scheme() != QLatin1String("https"))
                        broken << target;
                    continue;
                }
                ++inside;
                const QString to = url.path().isEmpty() ? name : url.path().chopped(3);
                const bool there = names.contains(to) && (url.path().isEmpty() || url.path().endsWith(QLatin1String(".md")));
                if (!there || (url.hasFragment() && !anchorsOf(pageText(to)).contains(url.fragment())))
                    broken << QStringLiteral("%1: %2").arg(name, target);
            }
        }
        QCOMPARE(broken, QStringList());
        QVERIFY(inside > 20);
    }

    void noPageHasTwoHeadingsOfTheSameAnchor()
    {
        for (const QString &name : namesInFolder()) {
            QStringList anchors = anchorsOf(pageText(name));
            QVERIFY2(anchors.removeDuplicates() == 0, qPrintable(name));
        }
    }

    void everyPageIsInTheResources()
    {
        QFile list(QStringLiteral(RESOURCES "/slipway.qrc"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(list.readAll());
        for (const QString &name : namesInFolder())
            QVERIFY2(text.contains(QStringLiteral("<file>guide/%1.md</file>").arg(name)), qPrintable(name));
    }

    void everyKeyOfTheProcessIsExplained()
    {
        const auto keys = schemaKeys();
        QVERIFY(keys.size() > 30);
        const QStringList lines = pageText(QStringLiteral("setup")).split(QLatin1Char('\n'));
        QStringList missing;
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const QString code = QStringLiteral("`%1`").arg(key.key());
            const QStringList about = lines.filter(code);
            if (about.isEmpty())
                missing << key.key();
            const QString row =
                lines.filter(QRegularExpression(QStringLiteral("^\\| %1 \\|").arg(QRegularExpression::escape(code)))).value(0);
            for (const QString &word : wordsOf(key.value()))
                if (!row.contains(word))
                    missing << key.key() + QLatin1String(" = ") + word;
        }
        QCOMPARE(missing, QStringList());
    }

    void noKeyIsExplainedThatThereIsNot()
    {
        static const QRegularExpression row(QStringLiteral("^\\| `([a-z.-]+)` \\|"), QRegularExpression::MultilineOption);
        const auto keys = schemaKeys();
        int rows = 0;
        for (const auto &match : row.globalMatch(pageText(QStringLiteral("setup")))) {
            QVERIFY2(keys.contains(match.captured(1)), qPrintable(match.captured(1)));
            ++rows;
        }
        QVERIFY(rows > 20);
    }

    void everyKindOfCheckIsExplained()
    {
        const QString page = pageText(QStringLiteral("checklist"));
        for (const QString &word : domain::checkKindWords())
            QVERIFY2(page.contains(QStringLiteral("| `%1` |").arg(word)), qPrintable(word));
    }

    void everyStateHasItsWord()
    {
        using domain::CheckState;
        const QString checklist = pageText(QStringLiteral("checklist"));
        for (const CheckState state :
             {CheckState::NotChecked, CheckState::Passed, CheckState::Failed, CheckState::Pending, CheckState::Waived})
            QVERIFY2(checklist.contains(QStringLiteral("| %1 |").arg(phrases::word(state))), qPrintable(phrases::word(state)));
        using State = engine::TargetStatus::State;
        const QString publish = pageText(QStringLiteral("publish"));
        for (const State state : {State::NotStarted, State::Verified, State::Missing, State::Differs, State::Unknown})
            QVERIFY2(publish.contains(QStringLiteral("| %1 |").arg(phrases::word(state))), qPrintable(phrases::word(state)));
    }

    void everyErrorHasAWayOut()
    {
        const QStringList quoted = quotedMessages(pageText(QStringLiteral("troubleshooting")));
        QSet<QString> unsaid(quoted.begin(), quoted.end());
        QStringList unexplained;
        for (int kind = 0; kind <= int(domain::ErrorKind::Unexpected); ++kind) {
            bool explained = false;
            for (const QString &sentence : sentencesOf(domain::ErrorKind(kind)))
                for (const QString &words : quoted)
                    if (sentence.contains(words)) {
                        explained = true;
                        unsaid.remove(words);
                    }
            if (!explained)
                unexplained << sentencesOf(domain::ErrorKind(kind)).first();
        }
        QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(QLatin1String("; "))));
        QVERIFY2(unsaid.isEmpty(), qPrintable(QStringList(unsaid.values()).join(QLatin1String("; "))));
    }

    void theWayBackAndForward()
    {
        ui::GuideViewModel guide(folder);
        QSignalSpy moved(&guide, &ui::GuideViewModel::moved);
        QVERIFY(!guide.canGoBack() && !guide.canGoForward());
        guide.open(QStringLiteral("setup"));
        guide.keepScrolled(120);
        guide.follow(QUrl(QStringLiteral("checklist.md#states")));
        QCOMPARE(guide.title(), QStringLiteral("The checklist"));
        QCOMPARE(guide.anchor(), QStringLiteral("states"));
        guide.goBack();
        QCOMPARE(guide.title(), QStringLiteral("Setting up a project"));
        QCOMPARE(guide.scrolled(), 120);
        guide.goForward();
        QCOMPARE(guide.anchor(), QStringLiteral("states"));
        guide.goBack();
        guide.goBack();
        QVERIFY(!guide.canGoBack());
        guide.goBack();
        QCOMPARE(guide.row(), 0);
        guide.openRow(1); // another way: what lay ahead is gone
        QVERIFY(!guide.canGoForward());
        QVERIFY(guide.canGoBack());
        QCOMPARE(moved.size(), 7);
    }

    void whereThereIsNothingTheReaderStays()
    {
        ui::GuideViewModel guide(folder);
        guide.open(QStringLiteral("plan"));
        for (const char *nowhere : {"nowhere.md", "../README.md", ""})
            guide.follow(QUrl(QLatin1String(nowhere)));
        guide.openRow(-1);
        guide.openRow(1000);
        QCOMPARE(guide.title(), QStringLiteral("The plan"));
    }

    void aLinkOutIsLeftToTheSystem()
    {
        ui::GuideViewModel guide(folder);
        QSignalSpy outside(&guide, &ui::GuideViewModel::outsideWanted);
        QSignalSpy moved(&guide, &ui::GuideViewModel::moved);
        guide.follow(QUrl(QStringLiteral("https://semver.org")));
        QCOMPARE(outside.size(), 1);
        QCOMPARE(moved.size(), 0);
    }

    void anchorsAreThoseOfTheForges_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("words") << QStringLiteral("Point of no return") << QStringLiteral("point-of-no-return");
        QTest::newRow("signs") << QStringLiteral("[[check]]") << QStringLiteral("check");
        QTest::newRow("code") << QStringLiteral("The file `slipway.toml`") << QStringLiteral("the-file-slipwaytoml");
        QTest::newRow("letters") << QStringLiteral("Über 2 Häfen") << QStringLiteral("über-2-häfen");
    }
    void anchorsAreThoseOfTheForges()
    {
        QFETCH(QString, heading);
        QFETCH(QString, anchor);
        QCOMPARE(domain::anchorOf(heading), anchor);
    }

    void commentsAtTheTopAreNotShown()
    {
        for (const QString &name : namesInFolder())
            QVERIFY2(pageText(name).startsWith(QLatin1String("# ")), qPrintable(name));
        QVERIFY(ui::shippedText(QStringLiteral("/nowhere.md")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstGuide)
#include "tst_guide.moc"
