// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "fakespelling.h"
#include "ui/notes/notespelling.h"
#include "ui/settings/settings.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using engine::Document;

namespace {

struct Fixture {
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf"))};
    std::shared_ptr<tests::FakeSpellChecker> checker;
    std::shared_ptr<tests::FakeWordLists> lists = std::make_shared<tests::FakeWordLists>();
    std::shared_ptr<engine::Project> project = tests::makeProject(tests::makeWorld());
    ui::NoteSpelling spelling;

    explicit Fixture(QStringList languages = {QStringLiteral("en_GB")})
        : checker(std::make_shared<tests::FakeSpellChecker>(std::move(languages))), spelling({checker, lists}, settings)
    {
        spelling.setDraft(tests::releaseOf(project), Document::Notes);
    }
    QString wrongIn(const QString &line)
    {
        QStringList words;
        for (const domain::Found &place : spelling.wrongIn(line))
            words << line.mid(place.at, place.length);
        return words.join(u' ');
    }
};

} // namespace

class TstNoteSpelling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesALanguage()
    {
        const QStringList all{QStringLiteral("de_DE"), QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("fr")};
        const auto chosen = [&all](const char *wanted, const char *ofPerson) {
            return ui::languageFor(all, QLatin1String(wanted), QLatin1String(ofPerson));
        };
        QCOMPARE(chosen("fr", "de_DE"), QStringLiteral("fr"));
        QCOMPARE(chosen("nl_NL", "de_DE"), QStringLiteral("de_DE"));
        QCOMPARE(chosen("", "de_AT"), QStringLiteral("de_DE"));
        QCOMPARE(chosen("", "fr_CA"), QStringLiteral("fr"));
        QCOMPARE(chosen("", "ja_JP"), QStringLiteral("en_US"));
        QCOMPARE(ui::languageFor({QStringLiteral("eo")}, {}, QStringLiteral("ja_JP")), QStringLiteral("eo"));
        QCOMPARE(ui::languageFor({}, {}, QStringLiteral("ja_JP")), QString());
    }

    void findsWhatIsMisspeltAndAsksOnce()
    {
        Fixture f;
        QTRY_COMPARE(f.wrongIn(QStringLiteral("The hrn of the harbor")), QStringLiteral("hrn"));
        QCOMPARE(f.wrongIn(QStringLiteral("hrn `hrn` #1 @hrn")), QStringLiteral("hrn"));
        QCOMPARE(f.checker->timesAsked(QStringLiteral("hrn")), 1);
        QCOMPARE(f.checker->timesAsked(QStringLiteral("of")), 1);
    }

    void learnsForALanguageAndIgnoresInAText()
    {
        Fixture f;
        QTRY_COMPARE(f.wrongIn(QStringLiteral("the hrn and tug")), QStringLiteral("hrn and tug"));
        QSignalSpy changed(&f.spelling, &ui::NoteSpelling::changed);
        f.spelling.learn(QStringLiteral("tug"));
        f.spelling.ignoreHere(QStringLiteral("and"));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(f.wrongIn(QStringLiteral("the hrn and tug")), QStringLiteral("hrn"));
        QTRY_VERIFY(f.lists->words(QStringLiteral("en_GB"))->contains(QStringLiteral("tug")));

        ui::NoteSpelling later({f.checker, f.lists}, f.settings);
        const auto wrong = [&later] {
            return later.wrongIn(QStringLiteral("the hrn and tug")).size();
        };
        later.setDraft(tests::releaseOf(f.project), Document::Notes);
        QTRY_COMPARE(wrong(), size_t(1));
        later.setDraft(tests::releaseOf(f.project), Document::Changelog);
        QTRY_COMPARE(wrong(), size_t(2));
    }

    void namesOfPeopleAreRight()
    {
        Fixture f;
        QTRY_COMPARE(f.wrongIn(QStringLiteral("the horn of Grace Hopper")), QStringLiteral("Grace Hopper"));
        f.spelling.setPeople({{QStringLiteral("Grace Hopper"), {}, {}}});
        QCOMPARE(f.wrongIn(QStringLiteral("the horn of Grace Hopper")), QString());
    }

    void suggests()
    {
        Fixture f;
        QTRY_COMPARE(f.wrongIn(QStringLiteral("hrn")), QStringLiteral("hrn"));
        QSignalSpy suggested(&f.spelling, &ui::NoteSpelling::suggested);
        f.spelling.suggest(QStringLiteral("hrn"));
        QTRY_COMPARE(suggested.size(), 1);
        QCOMPARE(suggested.front().at(1).toStringList().value(0), QStringLiteral("horn"));
    }

    void seeksTheNextRoundTheEnd()
    {
        Fixture f;
        QTRY_COMPARE(f.wrongIn(QStringLiteral("hrn")), QStringLiteral("hrn"));
        const QString text = QStringLiteral("the hrn\n```\nhrn\n```\nof hbr");
        std::vector<domain::Found> found;
        connect(&f.spelling, &ui::NoteSpelling::wrongFound, this, [&found](const domain::Found &place) { found.push_back(place); });
        f.spelling.seek(text, 0);
        QTRY_COMPARE(found.size(), size_t(1));
        QCOMPARE(found.back(), (domain::Found{4, 3}));
        f.spelling.seek(text, 7);
        QTRY_COMPARE(found.size(), size_t(2));
        QCOMPARE(found.back(), (domain::Found{text.size() - 3, 3}));
        f.spelling.seek(text, text.size());
        QTRY_COMPARE(found.size(), size_t(3));
        QCOMPARE(found.back(), (domain::Found{4, 3}));
        QSignalSpy nothing(&f.spelling, &ui::NoteSpelling::nothingWrong);
        f.spelling.seek(QStringLiteral("the horn"), 2);
        QTRY_COMPARE(nothing.size(), 1);
    }

    void canBeSwitchedOffAndChangesItsLanguage()
    {
        Fixture f({QStringLiteral("de_DE"), QStringLiteral("en_GB")});
        f.settings.set(ui::setting::spellingLanguage, QStringLiteral("de_DE"));
        QTRY_COMPARE(f.wrongIn(QStringLiteral("hrn")), QStringLiteral("hrn"));
        f.spelling.learn(QStringLiteral("hrn"));
        QTRY_VERIFY(f.lists->words(QStringLiteral("de_DE"))->contains(QStringLiteral("hrn")));
        f.settings.set(ui::setting::spelling, false);
        QCOMPARE(f.wrongIn(QStringLiteral("xyz")), QString());
        f.settings.set(ui::setting::spelling, true);
        QTRY_COMPARE(f.wrongIn(QStringLiteral("xyz hrn")), QStringLiteral("xyz"));
        f.settings.set(ui::setting::spellingLanguage, QStringLiteral("en_GB"));
        QTRY_COMPARE(f.wrongIn(QStringLiteral("xyz hrn")), QStringLiteral("xyz hrn"));
    }

    void withoutADictionaryNothingIsWrong()
    {
        Fixture f(QStringList{});
        QSignalSpy failed(&f.spelling, &ui::NoteSpelling::failed);
        QTest::qWait(100);
        QCOMPARE(f.wrongIn(QStringLiteral("hrn")), QString());
        QVERIFY(failed.isEmpty());
        QSignalSpy nothing(&f.spelling, &ui::NoteSpelling::nothingWrong);
        f.spelling.seek(QStringLiteral("hrn"), 0);
        QCOMPARE(nothing.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstNoteSpelling)
#include "tst_notespelling.moc"
