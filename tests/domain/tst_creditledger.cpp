// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/peoplechoices.h"
#include <QTest>

using namespace domain;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }
Person person(const char *name, const char *email) { return {text(name), text(email)}; }

/// Commits on one line, the first one added is the oldest.
struct Line {
    CreditReader reader;
    CommitOrder order;

    explicit Line(const char *mailmap = "") : reader(Mailmap(mailmap)) {}
    Line &add(const Person &author, const char *message = "feat: x", const Person &committer = {})
    {
        Commit commit;
        commit.author = author;
        commit.committer = committer;
        commit.message = text(message);
        reader.add(commit);
        order.newestFirst.insert(order.newestFirst.begin(), quint32(order.newestFirst.size()));
        return *this;
    }
    CreditLedger ledger(const BotNames &bots = {}) const { return reader.ledger(order, bots, CreditReader::Detail::Mentions); }
    /// "Ada<ada@x> author=1,0", with the commits.
    QString told(const BotNames &bots = {}) const
    {
        QStringList lines;
        for (const CreditLedger::Entry &entry : ledger(bots).people) {
            QString line = entry.person.name + QLatin1Char('<') + entry.person.email + QLatin1Char('>');
            for (const CreditRole role : allCreditRoles()) {
                QStringList commits;
                for (const CreditLedger::Mention &mention : entry.mentions)
                    if (mention.role == role)
                        commits << QString::number(mention.commit);
                if (!commits.isEmpty())
                    line += QLatin1Char(' ') + toWord(role) + QLatin1Char('=') + commits.join(QLatin1Char(','));
            }
            lines << line + (entry.isThanked() ? QString() : text(" (not thanked)"));
        }
        return lines.join(QLatin1Char('|'));
    }
};

const Person ada = person("Ada", "ada@x");
const Person grace = person("Grace", "grace@x");

Thanks thanks(const char *name, const char *email)
{
    Thanks one;
    one.name = text(name);
    one.email = one.key = text(email);
    one.roles = CreditRole::Author;
    return one;
}

} // namespace

class TstCreditLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRoleIsCreditedWithItsCommits()
    {
        Line line;
        line.add(ada, "fix: a\n\nReported-by: Rob <rob@x>\nReviewed-by: Grace <grace@x>\nTested-by: Ted <ted@x>\nSuggested-by: Sue");
        line.add(grace, "feat: b\n\nCo-Authored-By: Ada <ada@x>\nSigned-off-by: Nobody <no@x>", ada);
        QCOMPARE(line.told(), text("Grace<grace@x> author=1 reviewer=0|Ada<ada@x> author=0 co-author=1 committer=1|"
                                   "Rob<rob@x> reporter=0|Ted<ted@x> tester=0|Sue<> helper=0"));
        QCOMPARE(line.ledger().people[0].person.commits, 2);
        QCOMPARE(line.ledger().people[1].person.commits, 2);
    }

    void committersCountUnlessTheyAreTheAuthorOrTheForge()
    {
        Line line("Ada <ada@x> <ada@old>");
        line.add(ada, "feat: a", person("Ada", "ada@old"));
        line.add(ada, "feat: b", person("GitHub", "noreply@github.com"));
        line.add(ada, "feat: c", grace);
        line.add(grace, "feat: d", person("", ""));
        QCOMPARE(line.told(), text("Grace<grace@x> author=3 committer=2|Ada<ada@x> author=2,1,0"));
        Line merged;
        merged.add(ada, "feat: a", grace);
        QCOMPARE(merged.told(), text("Ada<ada@x> author=0|Grace<grace@x> committer=0 (not thanked)"));
    }

    void oneMailboxIsOnePersonAndTellsEverySpelling()
    {
        Line line;
        line.add(person("ada", "ADA@x"), "feat: a\n\nReviewed-by: A. Lovelace <ada@x>").add(person("Ada Lovelace", "ada@x"));
        QCOMPARE(line.told(), text("Ada Lovelace<ada@x> author=1,0 reviewer=0"));
        const Thanks thanks = line.ledger().people[0].person;
        QCOMPARE(thanks.otherNames, (std::vector<QString>{text("ada"), text("A. Lovelace")}));
        QVERIFY(!thanks.sharesName);
    }

    void oneNameWithTwoAddressesIsFlaggedAndNotMerged()
    {
        Line line;
        line.add(person("Ada", "ada@home")).add(person("ADA", "ada@work")).add(grace);
        QCOMPARE(line.told(), text("Grace<grace@x> author=2|ADA<ada@work> author=1|Ada<ada@home> author=0"));
        QVERIFY(!line.ledger().people[0].person.sharesName);
        QVERIFY(line.ledger().people[1].person.sharesName);
        QVERIFY(line.ledger().people[2].person.sharesName);
    }

    void theMailmapDecidesWhoIsOne()
    {
        Line line("Ada Lovelace <ada@work> <ada@home>\nAda Lovelace <ada@work>\nRob <rob@x> <r@x>");
        line.add(person("Ada", "ada@home"), "feat: a\n\nReported-by: robert <r@x>").add(person("ADA", "ada@work"));
        QCOMPARE(line.told(), text("Ada Lovelace<ada@work> author=1,0|Rob<rob@x> reporter=0"));
        QVERIFY(line.ledger().people[0].person.otherNames.empty());
        QCOMPARE(line.reader.namesOf(0), std::vector<QString>{text("Ada Lovelace")});
    }

    void hiddenAddressesOfForgesGiveTheLogin_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("login");
        const auto row = [](const char *name, const char *email, const char *login) {
            QTest::addRow("%s <%s>", name, email) << text(name) << text(email) << text(login);
        };
        row("Ada", "12+ada-l@users.noreply.github.com", "ada-l");
        row("Ada", "ada-l@users.noreply.github.com", "ada-l");
        row("Ada", "7-ada@users.noreply.gitlab.com", "ada");
        row("Ada", "ada@noreply.codeberg.org", "ada");
        row("@ada", "", "ada");
        row("@ada l", "", "");
        row("Ada", "x+ada@users.noreply.github.com", "");
        row("Ada", "@users.noreply.github.com", "");
        row("Ada", "ada@example.org", "");
    }

    void hiddenAddressesOfForgesGiveTheLogin()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, login);
        QCOMPARE(loginOf({name, email}), login);
    }

    void oneUserOfGitHubIsOnePerson()
    {
        Line line;
        line.add(person("Ada", "ada@users.noreply.github.com"), "fix: a\n\nReported-by: @ADA")
            .add(person("Ada", "12+Ada@users.noreply.github.com"));
        QCOMPARE(line.told(), text("Ada<12+Ada@users.noreply.github.com> author=1,0 reporter=0"));
        QCOMPARE(line.ledger().people[0].person.login, text("Ada"));
    }

    void programsAreToldApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isBot");
        const auto row = [](const char *name, const char *email, bool isBot) {
            QTest::addRow("%s <%s>", name, email) << text(name) << text(email) << isBot;
        };
        row("dependabot[bot]", "1+dependabot[bot]@users.noreply.github.com", true);
        row("Renovate", "x@y", true);
        row("release-bot", "x@y", true);
        row("GitHub", "noreply@github.com", true);
        row("Claude", "noreply@anthropic.com", true);
        row("Abbott", "bot@example.org", false);
        row("Robot Smith", "r@example.org", false);
        row("Harbour Master", "auto+7@ci.example.org", true);
        row("Harbour Master", "auto@example.org", false);
        row("pilot-3", "x@y", true);
        row("pilot-33", "x@y", false);
    }

    void programsAreToldApart()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(bool, isBot);
        const BotNames bots({text("*@CI.example.org"), text("Pilot-?")});
        QCOMPARE(bots.has({name, email}), isBot);
        Line line;
        line.add({name, email});
        QCOMPARE(line.ledger(bots).people[0].isThanked(), !isBot);
    }

    void patternThatTriesHardEndsSoon()
    {
        const BotNames bots({QStringLiteral("*a").repeated(40) + text("b")});
        QVERIFY(!bots.has({QString(20000, QLatin1Char('a')), {}}));
    }

    void linesThatOnlyLookLikeCreditsAreNone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"Reported-by:", "Reported-by: #123", "Reported-by: https://example.org/a", "Reported-by: 42",
                                 "Reported by: Ada", "Co-authored-by: Ada", "Co-authored-by: <ada@x>", "Reviewed-by: Ada <nowhere>",
                                 "Signed-off-by: Ada <ada@x>", "So Reported-by: Ada <ada@x>", "Cc: Ada <ada@x>"})
            QTest::newRow(line) << text(line);
    }

    void linesThatOnlyLookLikeCreditsAreNone()
    {
        QFETCH(QString, line);
        QVERIFY(peopleNamedIn(text("fix: a\n\n") + line).empty());
    }

    void linesThatCredit_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name") << text("Reported-by: Ada Lovelace") << text("Ada Lovelace||8");
        QTest::newRow("login") << text("reported-by: @ada") << text("@ada||8");
        QTest::newRow("address") << text("Reported-By: ada@x") << text("|ada@x|8");
        QTest::newRow("only an address in brackets") << text("Tested-by: <ada@x>") << text("|ada@x|32");
        QTest::newRow("two roles") << text("Reported-and-tested-by: Ada <ada@x>") << text("Ada|ada@x|40");
        QTest::newRow("indented") << text("    Acked-by: Ada <ada@x> (docs)") << text("Ada|ada@x|16");
        QTest::newRow("CRLF") << text("Reviewed-by: Ada\r") << text("Ada||16");
    }

    void linesThatCredit()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const auto named = peopleNamedIn(text("fix: a\n\n") + line + text("\n"));
        QCOMPARE(named.size(), size_t(1));
        QCOMPARE(QStringLiteral("%1|%2|%3").arg(named[0].person.name, named[0].person.email).arg(named[0].roles.toInt()), expected);
    }

    void commitsOutsideTheRangeCreditNobody()
    {
        Line line;
        line.add(ada).add(grace);
        line.order.newestFirst = {0};
        QCOMPARE(line.told(), text("Ada<ada@x> author=0"));
    }

    void onlyWritersHaveWrittenBefore()
    {
        Line line;
        line.add(ada, "fix: a\n\nReported-by: Rob <rob@x>\nCo-authored-by: Grace <GRACE@x>", person("Ted", "ted@x"));
        std::vector<QString> keys = line.reader.authorKeys();
        std::ranges::sort(keys);
        QCOMPARE(keys, (std::vector<QString>{text("ada@x"), text("grace@x")}));
    }

    void choicesChangeWhatIsThanked()
    {
        ReleaseNotes notes;
        notes.thanks = {thanks("Ada", "ada@x"), thanks("Bob", "bob@x"), thanks("Eve", "eve@x")};
        notes.thanks[1].otherNames = {text("bobby")};
        notes.thanks[1].login = text("bob");
        notes.others = {thanks("renovate", "bot@x")};
        NotesEntry entry;
        entry.people = {text("Ada"), text("bobby"), text("Eve"), text("Bob")};
        notes.entries = {entry};

        PeopleChoices ofProject;
        ofProject.people = {{text("bob@x"), {PersonChoice::Credit::Anonymous, {}}}, {text("eve@x"), {PersonChoice::Credit::Anonymous, {}}}};
        PeopleChoices ofRelease;
        ofRelease.people = {{text("ada@x"), {PersonChoice::Credit::Named, text("Ada Lovelace")}},
                            {text("eve@x"), {PersonChoice::Credit::LeftOut, {}}},
                            {text("bot@x"), {PersonChoice::Credit::Named, {}}}};
        ofRelease.newcomers = {text("ada@x")};
        const ReleaseNotes chosen = withPeople(notes, joined(ofProject, ofRelease));
        QStringList names;
        for (const Thanks &one : chosen.thanks) {
            names << one.name + QLatin1Char('/') + one.email + (one.firstTime.value_or(false) ? text(" first") : QString());
            QVERIFY(one.login.isEmpty());
        }
        QCOMPARE(names.join(QLatin1Char('|')), text("Ada Lovelace/ada@x first|an anonymous contributor/|renovate/bot@x"));
        QVERIFY(chosen.others.empty());
        QCOMPARE(chosen.entries[0].people, (std::vector<QString>{text("Ada Lovelace"), text("an anonymous contributor")}));
    }

    void loginsThatTheForgeToldAreOnlyOfWhoIsNamed()
    {
        ReleaseNotes notes;
        notes.thanks = {thanks("Ada", "ada@x"), thanks("Bob", "bob@x"), thanks("Eve", "eve@x")};
        notes.thanks[1].login = text("bob");
        PeopleChoices choices;
        choices.logins = {{text("ada@x"), text("ada")}, {text("bob@x"), text("robert")}, {text("eve@x"), text("eve")}};
        choices.people = {{text("eve@x"), {PersonChoice::Credit::Anonymous, {}}}};
        QStringList logins;
        for (const Thanks &one : withPeople(notes, choices).thanks)
            logins << one.login;
        QCOMPARE(logins.join(QLatin1Char('|')), text("ada|bob|")); // what a commit says counts
    }

    void theLedgerForOthersTellsNothingOfWhoIsHidden()
    {
        Line line;
        line.add(ada).add(grace).add(person("Eve", "eve@x"));
        PeopleChoices choices;
        choices.people = {{text("ada@x"), {PersonChoice::Credit::Anonymous, {}}}, {text("eve@x"), {PersonChoice::Credit::LeftOut, {}}}};
        const CreditLedger ledger = withPeople(line.ledger(), choices);
        QCOMPARE(ledger.people.size(), size_t(2));
        QCOMPARE(ledger.people[0].person.name, text("Grace"));
        QCOMPARE(ledger.people[1].person.name, text("an anonymous contributor"));
        QVERIFY(ledger.people[1].mentions.empty() && ledger.people[1].person.key.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TstCreditLedger)
#include "tst_creditledger.moc"
