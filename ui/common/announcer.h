// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QTimer>

namespace ui {

/// Tells a screen reader what happens where the focus is not. Says at most one thing a second: the last of a burst,
/// but every failure.
class Announcer final : public QObject {
    Q_OBJECT
public:
    enum class Weight { News, Failure };

    /// The one of the main window that the widget belongs to.
    static Announcer &of(const QWidget &widget);

    void say(const QString &words, Weight weight = Weight::News);

private:
    explicit Announcer(QWidget *window);
    void next();
    void speak(const QString &words, Weight weight);

    QWidget *m_voice; ///< has no extent; its name is what was said last
    QStringList m_failures;
    QString m_news;
    QString m_said;
    QTimer m_pause;
};

} // namespace ui
