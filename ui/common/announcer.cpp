// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announcer.h"
#include "ui/common/access.h"
#include <QWidget>
#include <utility>

namespace ui {

Announcer::Announcer(QWidget *window) : QObject(window), m_voice(new QWidget(window))
{
    m_voice->setObjectName(QStringLiteral("announcement"));
    m_voice->setFixedSize(0, 0);
    m_voice->setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(m_voice, QAccessible::Notification);
    m_voice->show();
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::next);
}

Announcer &Announcer::of(const QWidget &widget)
{
    QWidget *window = widget.window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    return announcer ? *announcer : *new Announcer(window);
}

void Announcer::say(const QString &words, Weight weight)
{
    if (words.isEmpty() || (m_pause.isActive() && words == m_said) || m_failures.contains(words))
        return;
    if (weight == Weight::Failure)
        m_failures << words;
    else
        m_news = words;
    if (!m_pause.isActive())
        next();
}

void Announcer::next()
{
    const Weight weight = m_failures.isEmpty() ? Weight::News : Weight::Failure;
    const QString words = m_failures.isEmpty() ? std::exchange(m_news, {}) : m_failures.takeFirst();
    if (words.isEmpty())
        return;
    m_said = words;
    m_pause.start();
    speak(words, weight);
}

/// Before Qt 6.8 there is no event for this: a notification that appears under a new name is read out all the same.
void Announcer::speak(const QString &words, Weight weight)
{
    m_voice->setAccessibleName(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_voice, words);
    event.setPoliteness(weight == Weight::Failure ? QAccessible::AnnouncementPoliteness::Assertive
                                                  : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent shown(m_voice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    if (weight == Weight::Failure) {
        QAccessibleEvent alert(m_voice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
#endif
}

} // namespace ui
