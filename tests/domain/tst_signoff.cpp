// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signoff.h"
#include <QTest>

using namespace domain;
using Kind = FingerprintPart::Kind;
using State = SignOff::State;

namespace {

Fingerprint releaseWith(const QString &notes, const QString &check = QStringLiteral("passed"))
{
    return Fingerprint({{Kind::Version, {}, QStringLiteral("1.1.0")},
                        {Kind::Commit, {}, QStringLiteral("aaaa")},
                        {Kind::Tree, {}, QStringLiteral("bbbb")},
                        {Kind::Notes, {}, notes},
                        {Kind::File, QStringLiteral("a folder/package.json"), QStringLiteral("sha256:1")},
                        {Kind::Check, QStringLiteral("tests"), check}});
}

const Fingerprint release = releaseWith(QStringLiteral("sha256:0"));

JudgedSignOff good(const char *name, const char *key = nullptr)
{
    return {QLatin1String(name), {}, release, QLatin1String(key ? key : name), false, false};
}

SignOffRules rules() { return {2, {QStringLiteral("ada"), QStringLiteral("grace"), QStringLiteral("alan")}, true}; }

/// "ada counts, grace missing"
QString told(const std::vector<SignOff> &rows)
{
    QStringList texts;
    for (const SignOff &row : rows)
        texts << row.name + QLatin1Char(' ') + toWord(row.state);
    return texts.join(QLatin1String(", "));
}

} // namespace

/// What is signed, and whose signature counts.
class TstSignOff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackByteForByte()
    {
        QCOMPARE(release.text(), QByteArray("slipway sign-off 1\nversion\t\t1.1.0\ncommit\t\taaaa\ntree\t\tbbbb\nnotes\t\tsha256:0\n"
                                            "file\ta folder/package.json\tsha256:1\ncheck\ttests\tpassed\n"));
        QCOMPARE(*Fingerprint::parse(release.text()), release);
        const Fingerprint tricky({{Kind::Check, QStringLiteral("a\tb"), QStringLiteral("waived by Ada: one\ncommit\t\tcccc")}});
        QCOMPARE(*Fingerprint::parse(tricky.text()), tricky);
        QCOMPARE(tricky.parts().size(), size_t(1));
        QCOMPARE(tricky.value(Kind::Commit), QString());
    }

    void takesNothingElse()
    {
        const QByteArray text = release.text();
        for (const QByteArray &other :
             {QByteArray(), QByteArray("x"), QByteArray(text).replace("off 1", "off 2"), text.chopped(1), text + '\n',
              text + "signature\t\tx\n", text + "check\ttests\n", "\n" + text, QByteArray(text).replace("\n", "\r\n")})
            QVERIFY2(!Fingerprint::parse(other), other.constData());
    }

    void tellsWhichPartChanged()
    {
        QVERIFY(changesBetween(release, release).empty());
        const auto notes = changesBetween(release, releaseWith(QStringLiteral("sha256:9")));
        QCOMPARE(notes, (std::vector<ChangedPart>{{Kind::Notes, {}, QStringLiteral("sha256:0"), QStringLiteral("sha256:9")}}));
        const auto check = changesBetween(release, releaseWith(QStringLiteral("sha256:0"), QStringLiteral("waived by Ada: later")));
        QCOMPARE(check, (std::vector<ChangedPart>{
                            {Kind::Check, QStringLiteral("tests"), QStringLiteral("passed"), QStringLiteral("waived by Ada: later")}}));
    }

    void tellsWhatCameAndWent()
    {
        const Fingerprint before({{Kind::Commit, {}, QStringLiteral("a")},
                                  {Kind::Tree, {}, QStringLiteral("t")},
                                  {Kind::Check, QStringLiteral("old"), QStringLiteral("passed")}});
        const Fingerprint now({{Kind::Commit, {}, QStringLiteral("b")},
                               {Kind::Tree, {}, QStringLiteral("u")},
                               {Kind::Check, QStringLiteral("new"), QStringLiteral("failed")}});
        QCOMPARE(changesBetween(before, now),
                 (std::vector<ChangedPart>{{Kind::Commit, {}, QStringLiteral("a"), QStringLiteral("b")},
                                           {Kind::Check, QStringLiteral("new"), {}, QStringLiteral("failed")},
                                           {Kind::Check, QStringLiteral("old"), QStringLiteral("passed"), {}}}));
    }

    void countsEachMaintainerOnce()
    {
        QCOMPARE(told(standingOf(rules(), release, {})), QStringLiteral("ada missing, grace missing, alan missing"));
        const auto rows = standingOf(rules(), release, {good("grace"), good("ada")});
        QCOMPARE(told(rows), QStringLiteral("ada counts, grace counts, alan missing"));
        QCOMPARE(countOf(rows), 2);
    }

    void saysWhyOneDoesNotCount()
    {
        JudgedSignOff other = good("ada");
        other.fingerprint = releaseWith(QStringLiteral("sha256:9"));
        JudgedSignOff broken = good("grace");
        broken.key.clear();
        JudgedSignOff unreadable = good("alan");
        unreadable.fingerprint.reset();
        const auto rows = standingOf(rules(), release, {other, broken, unreadable, good("eve")});
        QCOMPARE(told(rows), QStringLiteral("ada changed, grace key-not-allowed, alan unreadable, eve not-maintainer"));
        QCOMPARE(rows.front().changes.front().kind, Kind::Notes);
        QCOMPARE(countOf(rows), 0);
    }

    void oneKeyCountsOnce()
    {
        const auto rows = standingOf(rules(), release, {good("ada", "key"), good("alan", "key"), good("grace")});
        QCOMPARE(told(rows), QStringLiteral("ada counts, grace counts, alan key-twice"));
        JudgedSignOff void_ = good("ada", "key");
        void_.fingerprint = releaseWith(QStringLiteral("sha256:9"));
        QCOMPARE(told(standingOf(rules(), release, {void_, good("alan", "key")})),
                 QStringLiteral("ada changed, grace missing, alan counts"));
    }

    void theAuthorCountsByRule()
    {
        SignOffRules strict = rules();
        strict.authorCounts = false;
        JudgedSignOff own = good("ada");
        own.byAuthor = true;
        QCOMPARE(told(standingOf(rules(), release, {own})), QStringLiteral("ada counts, grace missing, alan missing"));
        QCOMPARE(told(standingOf(strict, release, {own})), QStringLiteral("ada by-author, grace missing, alan missing"));
    }

    void namesAreFileNames_data()
    {
        QTest::addColumn<bool>("good");
        for (const char *name : {"ada", "ada@example.org", "a.b+c_d-e", "7"})
            QTest::newRow(name) << true;
        for (const char *name : {"", "-I", ".ada", "a/b", "a b", "../a", "ada\n", "ädä", "a,b"})
            QTest::newRow(name) << false;
    }
    void namesAreFileNames()
    {
        QFETCH(bool, good);
        QCOMPARE(isMaintainerName(QString::fromUtf8(QTest::currentDataTag())), good);
    }

    void linesComeBack()
    {
        JudgedSignOff other = good("ada");
        other.fingerprint = releaseWith(QStringLiteral("sha256:9"), QStringLiteral("failed"));
        const auto rows = standingOf(rules(), release, {other, good("grace")});
        const auto back = signOffsIn(toLines(rows));
        QCOMPARE(told(back), told(rows));
        QCOMPARE(back.front().changes.size(), size_t(2));
        QCOMPARE(back.front().changes.back().name, QStringLiteral("tests"));
        QVERIFY(signOffsIn(QStringLiteral("nothing of ours")).empty());
    }
};

QTEST_GUILESS_MAIN(TstSignOff)
#include "tst_signoff.moc"
