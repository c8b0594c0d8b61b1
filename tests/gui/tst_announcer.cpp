// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announcer.h"
#include "ui/common/messagebar.h"
#include "ui/resources.h"
#include <QAccessible>
#include <QDialog>
#include <QElapsedTimer>
#include <QTest>
#include <QVBoxLayout>

namespace {

QStringList heard;

/// What Qt would hand to the system's accessibility service.
void listen(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
    if (event->type() != QAccessible::ObjectShow || event->object()->objectName() != QLatin1String("announcement"))
        return;
    if (const QString words = event->accessibleInterface()->text(QAccessible::Name); !words.isEmpty()) // else it is just made
        heard << words;
#endif
}

QString text(const char *words) { return QLatin1String(words); }

} // namespace

class TstAnnouncer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initializeSlipwayResources();
        QTRY_VERIFY_WITH_TIMEOUT(QAccessible::isActive(), 30'000); // the service answers when it is ready
        QAccessible::installUpdateHandler(listen);
    }
    void init() { heard.clear(); }

    void theFirstIsSaidAtOnceAndOfABurstTheLast()
    {
        QWidget window;
        window.show();
        auto &announcer = ui::Announcer::of(window);
        QElapsedTimer clock;
        clock.start();
        for (const char *words : {"one", "two", "three", "four"})
            announcer.say(text(words));
        QCOMPARE(heard, QStringList{text("one")});
        QTRY_COMPARE(heard.size(), 2);
        QVERIFY2(clock.elapsed() >= 950, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(heard, QStringList({text("one"), text("four")}));
    }

    void noFailureIsLeftOut()
    {
        QWidget window;
        window.show();
        auto &announcer = ui::Announcer::of(window);
        announcer.say(text("news"));
        announcer.say(text("a failed"), ui::Announcer::Weight::Failure);
        announcer.say(text("more news"));
        announcer.say(text("b failed"), ui::Announcer::Weight::Failure);
        announcer.say(text("a failed"), ui::Announcer::Weight::Failure);
        QTRY_COMPARE(heard, QStringList({text("news"), text("a failed"), text("b failed"), text("more news")}));
    }

    void aMessageIsSaidWhenItIsSeen()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *bar = new ui::MessageBar(&window);
        layout->addWidget(bar);
        bar->tell(ui::Look::Failed, text("nobody sees this"));
        QCOMPARE(heard, QStringList());
        window.show();
        bar->tell(ui::Look::Failed, text("it broke"));
        bar->tell(ui::Look::Failed, text("it broke"));
        QCOMPARE(heard, QStringList{text("it broke")});
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(bar);
        QCOMPARE(spoken->role(), QAccessible::Notification);
        QCOMPARE(spoken->text(QAccessible::Name), text("it broke"));
    }

    void aDialogSpeaksThroughItsWindow()
    {
        QWidget window;
        QDialog dialog(&window);
        QWidget inside(&dialog);
        QCOMPARE(&ui::Announcer::of(inside), &ui::Announcer::of(window));
        auto *voice = window.findChild<QWidget *>(text("announcement"));
        QVERIFY(voice);
        QCOMPARE(voice->size(), QSize(0, 0));
        QCOMPARE(voice->focusPolicy(), Qt::NoFocus);
        QCOMPARE(QAccessible::queryAccessibleInterface(voice)->role(), QAccessible::Notification);
    }
};

QTEST_MAIN(TstAnnouncer)
#include "tst_announcer.moc"
