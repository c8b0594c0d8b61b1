// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/desktop/desktopeditor.h"
#include "adapters/desktop/knowneditors.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

void write(const QString &path, const QByteArray &bytes, bool executable = false)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    if (executable)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A desktop in a folder: programs that write down what they were told, and files that say which one is for what.
class TstDesktopEditor : public QObject {
    Q_OBJECT

    QTemporaryDir m_desktop;
    QString path(const char *name) const { return m_desktop.filePath(QLatin1String(name)); }
    /// What the editor was told, one word a line; the last line is its folder.
    QByteArray told(const char *editor) const
    {
        const QString said = path(editor) + QLatin1String(".said");
        (void)QTest::qWaitFor([&] { return contentOf(said).endsWith("end\n"); }, 10'000);
        return contentOf(said);
    }
    void haveEditor(const char *name) const
    {
        const QByteArray program = path(name).toUtf8();
        write(path(name), "#!/bin/sh\n{ printf '%s\\n' \"$@\"; echo end; } > '" + program + ".said'\n", true);
    }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", path("config").toUtf8());
        qputenv("XDG_CONFIG_DIRS", path("etc").toUtf8());
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        for (const char *variable : {"VISUAL", "EDITOR", "XDG_CURRENT_DESKTOP"})
            qunsetenv(variable);
    }

    void knownEditorsAreToldTheLine_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char *command, const char *whole) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(whole);
        };
        row("kate", "kate --line 7 /a b/x.md");
        row("/usr/bin/kwrite", "/usr/bin/kwrite --line 7 /a b/x.md");
        row("gedit", "gedit +7 /a b/x.md");
        row("gnome-text-editor", "gnome-text-editor +7 /a b/x.md");
        row("code --wait", "code --wait --goto /a b/x.md:7");
        row("codium", "codium --goto /a b/x.md:7");
        row("subl", "subl /a b/x.md:7");
        row("gvim", "gvim +7 /a b/x.md");
        row("emacs", "emacs +7 /a b/x.md");
        row("emacsclient", "emacsclient --no-wait +7 /a b/x.md");
        row("emacs -nw", "");
        row("vim", "");
        row("nano", "");
        row("soffice", "");
        row("", "");
    }
    void knownEditorsAreToldTheLine()
    {
        QFETCH(QString, command);
        const auto whole = adapters::commandAtLine(command.split(QLatin1Char(' '), Qt::SkipEmptyParts), QStringLiteral("/a b/x.md"), 7);
        QTEST(whole.value_or(QStringList()).join(QLatin1Char(' ')), "whole");
    }

    void theEditorOfThePersonComesFirst()
    {
        haveEditor("kate");
        haveEditor("gedit");
        qputenv("VISUAL", "nano");
        qputenv("EDITOR", path("gedit").toUtf8() + " --new-window");
        const QString file = path("NOTES.md");
        write(file, "x");
        QVERIFY(adapters::DesktopEditor().open(file, 12));
        QCOMPARE(told("gedit"), "--new-window\n+12\n" + file.toUtf8() + "\nend\n");
    }

    void elseTheOneThatTheDesktopHas()
    {
        haveEditor("kwrite");
        write(path("config/mimeapps.list"), "[Added Associations]\ntext/plain=other.desktop;\n\n[Default Applications]\n"
                                            "text/plain=gone.desktop;org.kde.kwrite.desktop;\n");
        write(path("data/applications/org.kde.kwrite.desktop"),
              "[Desktop Action x]\nExec=false\n[Desktop Entry]\nExec=" + path("kwrite").toUtf8() + " -b %U\n");
        const QString file = path("slipway.toml");
        write(file, "x");
        QVERIFY(adapters::DesktopEditor().open(file, 3));
        QCOMPARE(told("kwrite"), "-b\n--line\n3\n" + file.toUtf8() + "\nend\n");
    }

    void whatIsNoKnownEditorIsLeftToTheDesktop()
    {
        write(path("config/mimeapps.list"), "[Default Applications]\ntext/plain=viewer.desktop\n");
        write(path("data/applications/viewer.desktop"), "[Desktop Entry]\nExec=viewer %f\n");
        QVERIFY(!adapters::DesktopEditor().open(path("NOTES.md"), 3));
    }
};

QTEST_GUILESS_MAIN(TstDesktopEditor)
#include "tst_desktopeditor.moc"
