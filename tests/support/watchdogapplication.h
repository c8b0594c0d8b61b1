// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <algorithm>
#include <ctime>
#include <vector>

namespace tests {

/// Times every event that the window's thread handles: while one is handled, nobody is answered. An event inside of
/// another counts for the outer one.
class WatchdogApplication final : public QApplication {
public:
    struct Stretch {
        double milliseconds = 0;
        double busy = 0; ///< milliseconds of the processor: what a busy machine takes away does not count
        QString what; ///< receiver and event
    };
    using QApplication::QApplication;

    /// The longest of all, longest first.
    std::vector<Stretch> longest(size_t count) const
    {
        auto all = m_stretches;
        std::sort(all.begin(), all.end(), [](const Stretch &a, const Stretch &b) { return a.milliseconds > b.milliseconds; });
        all.resize(std::min(count, all.size()));
        return all;
    }
    void forget() { m_stretches.clear(); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        const auto type = event->type(); // both may be gone afterwards
        const QString name = QLatin1String(receiver->metaObject()->className()) + QLatin1Char(' ') + receiver->objectName();
        const double busyBefore = processorMilliseconds();
        QElapsedTimer timer;
        timer.start();
        m_inside = true;
        const bool handled = QApplication::notify(receiver, event);
        m_inside = false;
        const double took = double(timer.nsecsElapsed()) / 1e6;
        if (took >= 1)
            m_stretches.push_back({took, processorMilliseconds() - busyBefore,
                                   name + QLatin1Char(' ') + QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type))});
        return handled;
    }

private:
    static double processorMilliseconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    bool m_inside = false;
    std::vector<Stretch> m_stretches;
};

} // namespace tests
