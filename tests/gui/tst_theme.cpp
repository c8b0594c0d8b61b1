// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "scriptedprompter.h"
#include "ui/checklist/checklistpane.h"
#include "ui/checklist/checklistviewmodel.h"
#include "ui/checklist/signoffviewmodel.h"
#include "ui/common/codecolours.h"
#include "ui/common/emptystate.h"
#include "ui/common/iconlabel.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/messagebar.h"
#include "ui/common/ownstyle.h"
#include "ui/common/theme.h"
#include "ui/notes/livepreview.h"
#include "ui/plan/plandialog.h"
#include "ui/resources.h"
#include "ui/shell/appearancemenu.h"
#include "ui/shell/composition.h"
#include "ui/shell/panelist.h"
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QTreeView>

namespace {

const std::vector<ui::Look> looks{ui::Look::Passed,  ui::Look::Failed, ui::Look::Running,    ui::Look::Waiting,
                                  ui::Look::Pending, ui::Look::Waived, ui::Look::NotChecked, ui::Look::Stopped};

bool has(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour.rgb())
                return true;
    return false;
}

QImage grab(QWidget *widget) { return widget->grab().toImage().convertToFormat(QImage::Format_RGB32); }

/// The columns of the picture in which something differs from its first pixel: where things are drawn.
std::pair<int, int> drawn(const QImage &image, const QRect &part)
{
    std::pair<int, int> found{part.right(), part.left()};
    for (int x = part.left(); x <= part.right(); ++x)
        for (int y = part.top(); y <= part.bottom(); ++y)
            if (image.pixel(x, y) != image.pixel(part.center().x(), part.top())) {
                found.first = qMin(found.first, x);
                found.second = qMax(found.second, x);
            }
    return found;
}

} // namespace

class TstTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initializeSlipwayResources(); }
    void init() { ui::applyColourScheme(ui::Scheme::Light); }
    void cleanupTestCase() { ui::applyColourScheme(ui::Scheme::System); }

    void everyStateIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << ui::paletteOf(ui::Scheme::Light);
        QTest::newRow("dark") << ui::paletteOf(ui::Scheme::Dark);
        ui::applyColourScheme(ui::Scheme::System);
        QTest::newRow("system") << QApplication::palette();
    }

    void everyStateIsReadable()
    {
        QFETCH(QPalette, palette);
        for (const ui::Look look : looks) {
            for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
                const double ratio = ui::contrast(ui::colourOf(look, palette), palette.color(ground));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("look %1 on role %2: %3").arg(int(look)).arg(ground).arg(ratio)));
            }
        }
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            QVERIFY(ui::contrast(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight)) >= 4.5);
            QVERIFY(ui::contrast(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base)) >= 4.5);
            QVERIFY(ui::contrast(palette.color(group, QPalette::WindowText), palette.color(group, QPalette::Window)) >= 4.5);
            QVERIFY(ui::contrast(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button)) >= 4.5);
            QVERIFY(ui::contrast(palette.color(group, QPalette::PlaceholderText), palette.color(group, QPalette::Base)) >= 4.5);
            QVERIFY(ui::contrast(palette.color(group, QPalette::Link), palette.color(group, QPalette::Base)) >= 4.5);
        }
        QVERIFY(ui::contrast(ui::quietText(palette), palette.color(QPalette::Window)) >= 4.5);
    }

    void codeIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void codeIsReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = ui::paletteOf(dark ? ui::Scheme::Dark : ui::Scheme::Light);
        ui::CodeColours colours;
        const QString html = colours.toHtml(QStringLiteral("# Title\n\n- **bold** [link](x)\n\n```sh\necho \"$HOME\" # comment\n```\n"),
                                            QStringLiteral("markdown"), dark)
                             + colours.toHtml(QStringLiteral("--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n"), QStringLiteral("diff"), dark)
                             + colours.toHtml(QStringLiteral("if [ 1 = 2 ]; then echo 'a' \"b\" 3; fi # c\n"), QStringLiteral("sh"), dark);
        static const QRegularExpression colour(QStringLiteral("color:(#[0-9a-f]{6})"));
        int found = 0;
        for (auto match = colour.globalMatch(html); match.hasNext(); ++found) {
            const QString name = match.next().captured(1);
            const double ratio = ui::contrast(QColor(name), palette.color(QPalette::Base));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(name).arg(ratio)));
        }
        QVERIFY(found > 5);
    }

    void contrastIsWhatTheStandardSays()
    {
        QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(ui::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(ui::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyIconIsThereAndDrawsAtEveryScale()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 25);
        for (const QString &file : files) {
            const QIcon icon = ui::symbol(file.chopped(4));
            for (const qreal scale : {1.0, 2.0, 3.0}) {
                const QPixmap pixmap = icon.pixmap(QSize(16, 16), scale);
                QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
                QCOMPARE(pixmap.devicePixelRatio(), scale);
                const QImage image = pixmap.toImage();
                QVERIFY2(drawn(image, image.rect()).first <= drawn(image, image.rect()).second, qPrintable(file));
            }
        }
    }

    void boxesAskWithPicturesOfOurs()
    {
        ui::applyColourScheme(ui::Scheme::Dark);
        const ui::OwnStyle style;
        const QColor ground = QApplication::palette().color(QPalette::Window);
        for (const auto picture : {QStyle::SP_MessageBoxQuestion, QStyle::SP_MessageBoxInformation, QStyle::SP_MessageBoxWarning,
                                   QStyle::SP_MessageBoxCritical}) {
            const QImage image = style.standardIcon(picture, nullptr, nullptr).pixmap(48).toImage();
            double best = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() == 255)
                        best = qMax(best, ui::contrast(image.pixelColor(x, y), ground));
            QVERIFY2(best >= 4.5, qPrintable(QString::number(picture)));
        }
    }

    void labelsChangeWithThePaletteAtOnce()
    {
        ui::MessageBar bar;
        bar.resize(400, 60);
        bar.tell(ui::Look::Failed, QStringLiteral("no"));
        ui::IconLabel label(nullptr, 32);
        label.setIcon(ui::iconOf(ui::Look::Passed));
        const auto colour = [](ui::Look look, ui::Scheme scheme) {
            return ui::colourOf(look, ui::paletteOf(scheme));
        };
        QVERIFY(has(grab(&label), colour(ui::Look::Passed, ui::Scheme::Light)));
        QVERIFY(has(grab(bar.findChild<ui::IconLabel *>()), colour(ui::Look::Failed, ui::Scheme::Light)));
        ui::applyColourScheme(ui::Scheme::Dark);
        QVERIFY(has(grab(&label), colour(ui::Look::Passed, ui::Scheme::Dark)));
        QVERIFY(!has(grab(&label), colour(ui::Look::Passed, ui::Scheme::Light)));
        QVERIFY(has(grab(bar.findChild<ui::IconLabel *>()), colour(ui::Look::Failed, ui::Scheme::Dark)));
        QVERIFY(has(grab(&bar), colour(ui::Look::Failed, ui::Scheme::Dark)));
    }

    void theChecklistChangesWithThePaletteAtOnce()
    {
        auto world = tests::makeWorld();
        auto project = tests::makeProject(world, {tests::manualCheck(QStringLiteral("newsletter"))});
        ui::ChecklistViewModel checks;
        tests::ScriptedPrompter prompter;
        ui::SignOffViewModel signOff;
        ui::ChecklistPane pane(checks, signOff, prompter);
        pane.resize(1000, 600);
        pane.show();
        checks.setRelease(tests::releaseOf(project));
        QTRY_COMPARE(checks.model().rowCount(), 2);
        const auto pending = [&](ui::Scheme scheme) {
            return has(grab(&pane), ui::colourOf(ui::Look::Pending, ui::paletteOf(scheme)));
        };
        QTRY_VERIFY(pending(ui::Scheme::Light)); // the verdict: not ready
        ui::applyColourScheme(ui::Scheme::Dark);
        QVERIFY(pending(ui::Scheme::Dark));
        QVERIFY(!pending(ui::Scheme::Light));
    }

    void thePlansEffectChangesWithThePaletteAtOnce()
    {
        ui::PlanSheet sheet;
        engine::StepInfo info;
        info.id = QStringLiteral("one");
        sheet.rows = {{info, {{engine::Effect::Kind::Diff, QStringLiteral("--- a\n+++ b\n-x\n+y\n")}}}};
        sheet.pointOfNoReturn = 1;
        tests::ScriptedPrompter prompter;
        ui::PlanDialog dialog(sheet, false, prompter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        const auto html = [&] {
            return dialog.findChild<QTextBrowser *>(QStringLiteral("effect"))->toHtml();
        };
        const QString light = ui::quietText(ui::paletteOf(ui::Scheme::Light)).name();
        QVERIFY(html().contains(light));
        ui::applyColourScheme(ui::Scheme::Dark);
        QTRY_VERIFY(html().contains(ui::quietText(ui::paletteOf(ui::Scheme::Dark)).name()));
        QVERIFY(!html().contains(light));
    }

    void thePreviewsCodeChangesWithThePalette()
    {
        QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        ui::Settings settings(folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf")));
        ui::MainWindow window(ui::makeServices(folder.filePath(QStringLiteral("sample"))), settings);
        window.show();
        window.openSample();
        auto *preview = window.findChild<ui::LivePreview *>(QStringLiteral("notesPreview"));
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QPushButton *>(QStringLiteral("previewNext"))->isVisible(), 30'000);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible() && preview->shownText().size() > 100, 30'000);
        const auto link = [&] {
            return preview->look().link == ui::previewLook(ui::PreviewStyle::GitHub, QApplication::palette(), {}, 1).link;
        };
        auto *editor = window.findChild<QPlainTextEdit *>(QStringLiteral("notesEditor"));
        editor->appendPlainText(QStringLiteral("[link](https://example.org)"));
        const auto readable = [&] {
            int coloured = 0;
            for (QTextBlock block = editor->document()->begin(); block.isValid(); block = block.next()) {
                for (const auto &range : block.layout()->formats()) {
                    const QBrush brush = range.format.foreground();
                    coloured += brush.style() != Qt::NoBrush;
                    if (brush.style() != Qt::NoBrush && ui::contrast(brush.color(), editor->palette().color(QPalette::Base)) < 4.5)
                        return false;
                }
            }
            return coloured > 5;
        };
        QTRY_VERIFY(readable());
        QTRY_VERIFY(link());
        window.findChild<QAction *>(QStringLiteral("appearance:dark"))->trigger();
        QTRY_VERIFY(ui::isDark(preview->palette()));
        QTRY_VERIFY(link());
        QTRY_VERIFY(readable());
        window.findChild<QAction *>(QStringLiteral("appearance:system"))->trigger();
    }

    void theChoiceIsKept()
    {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf")));
        {
            QMenu menu;
            ui::fillAppearanceMenu(menu, settings);
            QCOMPARE(menu.actions().size(), 3);
            QVERIFY(menu.actions()[0]->isChecked());
            menu.findChild<QAction *>(QStringLiteral("appearance:dark"))->trigger();
            QVERIFY(!menu.actions()[0]->isChecked());
            QVERIFY(ui::isDark(QApplication::palette()));
        }
        QCOMPARE(settings.value(ui::setting::appearance), QStringLiteral("dark"));
        ui::applyColourScheme(ui::Scheme::System);
        QVERIFY(!ui::isDark(QApplication::palette()));
        QMenu menu;
        ui::fillAppearanceMenu(menu, settings);
        QVERIFY(menu.actions()[2]->isChecked());
        QVERIFY(ui::isDark(QApplication::palette()));
        QCOMPARE(ui::schemeOf(QStringLiteral("pink")), ui::Scheme::System);
    }

    void theBadgeAndTheStripeStandAtTheirEnds_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }

    void theBadgeAndTheStripeStandAtTheirEnds()
    {
        QFETCH(bool, mirrored);
        ui::PaneList list;
        list.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        list.addPane(QStringLiteral("notes"), QString());
        list.setBadge(0, QStringLiteral("7"), QStringLiteral("seven"));
        list.resize(176, 80);
        list.show();
        const QImage image = grab(list.viewport());
        const QRect half(mirrored ? 0 : image.width() / 2, 4, image.width() / 2, 32);
        QVERIFY(drawn(image, half).first <= drawn(image, half).second);

        ui::MessageBar bar;
        bar.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        bar.tell(ui::Look::Failed, QStringLiteral("no"));
        bar.resize(300, 60);
        const QImage told = grab(&bar);
        QVERIFY(told.pixel(mirrored ? 299 : 0, 30) != told.pixel(mirrored ? 0 : 299, 30));
        QVERIFY(ui::contrast(QColor(told.pixel(mirrored ? 299 : 0, 30)), Qt::white) > 3);
    }

    void anEmptyStateSaysWhatToDo()
    {
        ui::EmptyState state(QStringLiteral("publish"));
        state.show();
        state.tell(QStringLiteral("Nothing"), QStringLiteral("Do this."), QStringLiteral("Do"));
        QSignalSpy wanted(&state, &ui::EmptyState::actionWanted);
        auto *action = state.findChild<QPushButton *>(QStringLiteral("emptyAction"));
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!state.findChild<QProgressBar *>()->isVisible());
        state.tellLoading(QStringLiteral("Looking"));
        QVERIFY(!action->isVisible());
        QVERIFY(state.findChild<QProgressBar *>()->isVisible());
        QCOMPARE(state.title(), QStringLiteral("Looking"));
    }
};

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
