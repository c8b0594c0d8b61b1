// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openednotes.h"
#include <QSignalSpy>
#include <QTemporaryDir>

using engine::Document;
using Keeping = ui::NotesViewModel::Keeping;
using Opened = tests::OpenedNotes;

namespace {

/// A work tree that holds a changelog alone.
class ChangelogFile final : public engine::WorkFiles {
public:
    explicit ChangelogFile(std::shared_ptr<QByteArray> bytes) : m_bytes(std::move(bytes)) {}
    domain::Result<QByteArray> read(const QString &) const override { return *m_bytes; }
    domain::Result<QString> change(const domain::FileEdit &) override { return domain::failure(domain::ErrorKind::ReadOnly); }

private:
    std::shared_ptr<QByteArray> m_bytes;
};

/// The changelog's text, beside a changelog that has a section of the version.
struct WithChangelog {
    std::shared_ptr<QByteArray> bytes = std::make_shared<QByteArray>();
    std::unique_ptr<Opened> opened;

    WithChangelog(const QString &folder, const char *section) : opened(std::make_unique<Opened>(folder))
    {
        setSection(section);
        opened->project->workFiles = std::make_unique<ChangelogFile>(bytes);
        opened->notes.setDocument(Document::Changelog);
        [this] {
            QTRY_VERIFY(opened->notes.isLoaded());
        }();
    }
    Opened *operator->() const { return opened.get(); }
    void setSection(const char *body) const
    {
        *bytes = QByteArray("# Changelog\n\n## [1.1.0] - 2026-11-23\n\n") + body + "\n\n## [1.0.0] - 2026-01-01\n\n- First.\n";
    }
    std::optional<QString> kept() const { return opened->project->drafts->section(QStringLiteral("1.1.0")).value_or(std::nullopt); }
    /// Whether that tells of something else than before.
    bool look() const
    {
        QSignalSpy changed(&opened->elsewhere, &ui::NoteElsewhere::changed);
        opened->elsewhere.look();
        return changed.wait(1000);
    }
    /// The number of conflicts.
    int merge() const
    {
        (void)look();
        QSignalSpy merged(&opened->elsewhere, &ui::NoteElsewhere::merged);
        opened->elsewhere.merge();
        return merged.wait() ? merged[0][0].toInt() : -1;
    }
};

} // namespace

/// A section of the changelog that says something else than the text that is written for it.
class TstSectionElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSectionOfTheChangelogIsTold()
    {
        const QTemporaryDir folder;
        const auto bytes = std::make_shared<QByteArray>("# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First.\n");
        const QByteArray section = "# Changelog\n\n## [1.1.0] - 2026-11-23\n\n- one\n\n- drei\n\n## [1.0.0] - 2026-01-01\n\n- First.\n";
        Opened o(folder.path());
        o.project->workFiles = std::make_unique<ChangelogFile>(bytes);
        o.notes.setDocument(Document::Changelog);
        QTRY_VERIFY(o.notes.isLoaded());
        o.save(QStringLiteral("- one\n\n- two\n"));
        o.elsewhere.look();
        QTest::qWait(200);
        QVERIFY(!o.elsewhere.isOpen());

        *bytes = section;
        o.elsewhere.look();
        QTRY_VERIFY(o.elsewhere.isOpen());
        QVERIFY2(o.elsewhere.words().startsWith(QStringLiteral("CHANGELOG.md")), qPrintable(o.elsewhere.words()));
        QVERIFY(!o.notes.elsewhere());
        o.elsewhere.keepMine();
        QVERIFY(!o.elsewhere.isOpen());
        QTest::qWait(200);
        o.elsewhere.look(); // it was decided about
        QTest::qWait(200);
        QVERIFY(!o.elsewhere.isOpen());

        *bytes = QByteArray(section).replace("drei", "trois");
        o.elsewhere.look();
        QTRY_VERIFY(o.elsewhere.isOpen());
        o.elsewhere.takeTheirs();
        QCOMPARE(o.notes.text(), QStringLiteral("- one\n\n- trois\n"));
        QTRY_COMPARE(o.notes.keeping(), Keeping::Saved);

        *bytes = QByteArray(section).replace("- drei", "- trois\n- quatre");
        o.elsewhere.look();
        QTRY_VERIFY(o.elsewhere.isOpen());
        QSignalSpy merged(&o.elsewhere, &ui::NoteElsewhere::merged);
        o.elsewhere.merge();
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(merged[0][0].toInt(), 0);
        QCOMPARE(o.notes.text(), QStringLiteral("- one\n\n- trois\n- quatre\n"));
        o.notes.setDocument(Document::Notes);
        QVERIFY(!o.elsewhere.isOpen());
    }

    /// An entry was added there while another one was edited here.
    void aSectionIsMergedFromWhatBothCameFrom()
    {
        const QTemporaryDir folder;
        const WithChangelog o(folder.path(), "- one\n- two\n- three");
        o->save(QStringLiteral("- one\n- two\n- three\n"));
        QVERIFY(!o.look()); // both are the same
        QTRY_VERIFY(o.kept());
        o->save(QStringLiteral("- ONE\n- three\n"));
        QVERIFY(o.look() && o->elsewhere.isOpen()); // the cut would leave the section as it is

        o.setSection("- one\n- two\n- three\n- four");
        QCOMPARE(o.merge(), 0);
        QCOMPARE(o->notes.text(), QStringLiteral("- ONE\n- three\n- four\n"));
        QTRY_COMPARE(o->notes.keeping(), Keeping::Saved);
        QVERIFY(!o.look()); // it was decided about

        o.setSection("- zero\n- one\n- two\n- three\n- four");
        QCOMPARE(o.merge(), 0);
        QCOMPARE(o->notes.text(), QStringLiteral("- zero\n- ONE\n- three\n- four\n"));
    }

    void aSectionThatBothChangedIsMarked()
    {
        const QTemporaryDir folder;
        const WithChangelog o(folder.path(), "- one\n- two");
        o->save(QStringLiteral("- one\n- two\n"));
        (void)o.look();
        QTRY_VERIFY(o.kept());
        o->save(QStringLiteral("- ONE\n- two\n"));
        o.setSection("- uno\n- two\n- three");
        QCOMPARE(o.merge(), 1);
        QCOMPARE(o->notes.text(), QStringLiteral("<<<<<<< mine\n- ONE\n======= or\n- uno\n>>>>>>> theirs\n- two\n- three\n"));
    }

    void whatWasDecidedIsWhatBothCameFrom()
    {
        const QTemporaryDir folder;
        const WithChangelog o(folder.path(), "- ours\n- old");
        o->save(QStringLiteral("- mine\n"));
        QVERIFY(o.look() && o->elsewhere.isOpen());
        QVERIFY(!o.kept());
        o->elsewhere.keepMine();
        QTRY_COMPARE(o.kept().value_or(QString()), QStringLiteral("- ours\n- old\n"));
        o.setSection("- ours\n- old\n\n- new");
        QCOMPARE(o.merge(), 0);
        QCOMPARE(o->notes.text(), QStringLiteral("- mine\n\n- new\n"));
    }

    void aSectionThatIsGoneIsForgotten()
    {
        const QTemporaryDir folder;
        const WithChangelog o(folder.path(), "- one");
        o->save(QStringLiteral("- one\n"));
        (void)o.look();
        QTRY_VERIFY(o.kept());
        *o.bytes = "# Changelog\n";
        (void)o.look();
        QTRY_VERIFY(!o.kept());
        o->save(QStringLiteral("- one\n- mine\n"));
        o.setSection("- two");
        QCOMPARE(o.merge(), 1); // nobody knows what both came from
    }
};

QTEST_GUILESS_MAIN(TstSectionElsewhere)
#include "tst_sectionelsewhere.moc"
