// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/processeditviewmodel.h"
#include <QSignalSpy>
#include <QTest>
#include <mutex>

namespace {

QString text(const char *words) { return QString::fromUtf8(words); }

/// The disk that the doors lead to. A text is wrong when it holds the word "wrong".
struct World {
    std::mutex mutex;
    QByteArray file = "schema = 1\n";
    std::optional<QByteArray> unsaved;
    QList<QByteArray> aside;
    int saves = 0;
};

ui::ProcessDoors doorsTo(const std::shared_ptr<World> &world)
{
    ui::ProcessDoors doors;
    doors.reader.problems = [](const QByteArray &toml) {
        std::vector<domain::Error> problems;
        if (toml.contains("wrong"))
            problems.push_back({domain::ErrorKind::UnknownKey, text("wrong"), {}, {}, {text("slipway.toml"), 2, 1, text("wrong")}});
        return problems;
    };
    doors.reader.read = [](const QByteArray &) -> domain::Result<domain::ReleaseProcess> {
        return domain::ReleaseProcess();
    };
    doors.open = [world](const QString &path) -> domain::Result<engine::ProcessText> {
        const std::lock_guard held(world->mutex);
        return engine::ProcessText{path, world->file, world->unsaved};
    };
    doors.difference = [](const QString &, const domain::FileEdit &edit) -> domain::Result<QString> {
        return QString::fromUtf8(edit.before + "->" + edit.after);
    };
    doors.save = [world](const QString &, const domain::FileEdit &edit) -> domain::Result<QString> {
        const std::lock_guard held(world->mutex);
        if (world->file != edit.before)
            return domain::failure(domain::ErrorKind::FileChanged, edit.path);
        world->file = edit.after;
        world->unsaved.reset();
        ++world->saves;
        return text("/backups/slipway.toml.1~");
    };
    doors.keepUnsaved = [world](const QString &, const QByteArray &toml) -> domain::Status {
        const std::lock_guard held(world->mutex);
        world->unsaved = toml;
        return {};
    };
    doors.dropUnsaved = [world](const QString &) -> domain::Status {
        const std::lock_guard held(world->mutex);
        if (world->unsaved)
            world->aside << *world->unsaved;
        world->unsaved.reset();
        return {};
    };
    return doors;
}

struct Fixture {
    std::shared_ptr<World> world = std::make_shared<World>();
    std::unique_ptr<ui::ProcessEditViewModel> edit = std::make_unique<ui::ProcessEditViewModel>(doorsTo(world));

    void load()
    {
        edit->load(text("/work"));
        QTRY_VERIFY(edit->isLoaded());
    }
    std::optional<QByteArray> unsaved() const
    {
        const std::lock_guard held(world->mutex);
        return world->unsaved;
    }
};

} // namespace

class TstProcessEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsShownAndThenSaved()
    {
        Fixture f;
        f.load();
        QCOMPARE(f.edit->text(), text("schema = 1\n"));
        QVERIFY(!f.edit->canSave());
        f.edit->setText(text("schema = 1\n# more\n"));
        QVERIFY(f.edit->isChanged());
        QTRY_VERIFY(f.edit->canSave());
        QSignalSpy proposed(f.edit.get(), &ui::ProcessEditViewModel::proposed);
        QSignalSpy logged(f.edit.get(), &ui::ProcessEditViewModel::logged);
        f.edit->review();
        QTRY_COMPARE(proposed.size(), 1);
        const auto sheet = proposed.first().first().value<ui::ChangeSheet>();
        QCOMPARE(sheet.effects.front().text, text("schema = 1\n->schema = 1\n# more\n"));
        QCOMPARE(f.world->saves, 0);
        f.edit->save();
        QTRY_COMPARE(f.world->saves, 1);
        QTRY_VERIFY(!f.edit->isChanged());
        QVERIFY(logged.first().at(1).value<engine::LogLines>().front().text().endsWith(text("/backups/slipway.toml.1~")));
    }

    void aTextWithProblemsIsNotSaved()
    {
        Fixture f;
        f.load();
        f.edit->setText(text("schema = 1\nwrong = 1\n"));
        QTRY_COMPARE(f.edit->reading().problems().rowCount(), 1);
        QVERIFY(!f.edit->canSave());
    }

    void whatSomebodyElseWroteIsNotOverwritten()
    {
        Fixture f;
        f.load();
        f.edit->setText(text("schema = 1\n# mine\n"));
        QTRY_VERIFY(f.edit->canSave());
        f.world->file = "schema = 1\n# theirs\n";
        QSignalSpy other(f.edit.get(), &ui::ProcessEditViewModel::foundOther);
        QSignalSpy proposed(f.edit.get(), &ui::ProcessEditViewModel::proposed);
        f.edit->review();
        QTRY_COMPARE(other.size(), 1);
        QCOMPARE(proposed.size(), 0);

        f.edit->compareWithOther();
        QTRY_COMPARE(proposed.size(), 1);
        QVERIFY(proposed.first().first().value<ui::ChangeSheet>().effects.front().text.startsWith(text("schema = 1\n# theirs\n->")));
        f.world->file = "schema = 1\n# theirs again\n"; // between the look and the answer
        f.edit->save();
        QTRY_COMPARE(other.size(), 2);
        QCOMPARE(f.world->saves, 0);

        f.edit->takeOther();
        QCOMPARE(f.edit->text(), text("schema = 1\n# theirs again\n"));
        QVERIFY(!f.edit->isChanged());
    }

    void whatWasTypedOutlivesACrash()
    {
        Fixture f;
        f.load();
        f.edit->setText(text("schema = 1\n# typed\n"));
        QTRY_COMPARE(f.unsaved(), std::optional<QByteArray>("schema = 1\n# typed\n")); // with no word from the person

        auto next = std::make_unique<ui::ProcessEditViewModel>(doorsTo(f.world));
        next->load(text("/work"));
        QTRY_VERIFY(next->isLoaded());
        QCOMPARE(next->text(), text("schema = 1\n"));
        QVERIFY(next->canRestore());
        next->restore();
        QCOMPARE(next->text(), text("schema = 1\n# typed\n"));
        QVERIFY(next->isChanged() && !next->canRestore());
    }

    void theLastKeysBeforeTheEndAreKept()
    {
        Fixture f;
        f.load();
        f.edit->setText(text("schema = 1\n# last\n"));
        f.edit.reset();
        QCOMPARE(f.unsaved(), std::optional<QByteArray>("schema = 1\n# last\n"));
    }

    void anOfferIsPutAsideBeforeItIsOverwritten()
    {
        Fixture f;
        f.world->unsaved = "schema = 1\n# older\n";
        f.load();
        f.edit->setText(text("schema = 1\n# newer\n"));
        QTRY_COMPARE(f.unsaved(), std::optional<QByteArray>("schema = 1\n# newer\n"));
        QCOMPARE(f.world->aside, QList<QByteArray>{"schema = 1\n# older\n"});
    }

    void whatIsThrownAwayIsNotOffered()
    {
        Fixture f;
        f.load();
        f.edit->setText(text("schema = 1\n# no\n"));
        QTRY_VERIFY(f.unsaved());
        f.edit->discard();
        f.edit.reset();
        QVERIFY(!f.unsaved());
        QCOMPARE(f.world->aside.size(), 1);
    }

    void lineEndsAndTheByteOrderMarkStay()
    {
        Fixture f;
        f.world->file = "\xef\xbb\xbfschema = 1\r\n";
        f.load();
        QCOMPARE(f.edit->text(), text("schema = 1\n"));
        QVERIFY(!f.edit->isChanged());
        f.edit->setText(text("schema = 1\n# more\n"));
        QTRY_VERIFY(f.edit->canSave());
        QSignalSpy proposed(f.edit.get(), &ui::ProcessEditViewModel::proposed);
        f.edit->review();
        QTRY_COMPARE(proposed.size(), 1);
        f.edit->save();
        QTRY_COMPARE(f.world->file, QByteArray("\xef\xbb\xbfschema = 1\r\n# more\r\n"));
    }

    void aFileThatIsNoTextIsLeftAlone()
    {
        Fixture f;
        f.world->file = "schema = 1 # \xff\n";
        QSignalSpy failed(f.edit.get(), &ui::ProcessEditViewModel::failed);
        f.edit->load(text("/work"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!f.edit->isLoaded());
    }
};

QTEST_GUILESS_MAIN(TstProcessEdit)
#include "tst_processedit.moc"
