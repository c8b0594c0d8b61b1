// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/checkhistory.h"
#include "engine/logline.h"
#include "ui/checklist/checkactions.h"
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTextBrowser;

namespace ui {

class LogBook;
class LogView;

/// All the evidence of one check with links to what it names, its earlier results, and its log.
class CheckDetails final : public QWidget {
    Q_OBJECT
public:
    explicit CheckDetails(QWidget *parent = nullptr);

    void show(const domain::CheckResult *result, const engine::CheckPast *past, const CheckActions &actions, const LogBook *log);
    void appendLog(const engine::LogLines &lines);
    QList<QWidget *> tabStops() const; ///< in the order of reading

Q_SIGNALS:
    void actionWanted(ui::CheckAction action);
    void placeWanted(const QString &file, int line);
    void commitWanted(const domain::ObjectId &commit);
    void logWanted(const QString &path);
    void linkWanted(const QUrl &link); ///< of the web

private:
    void placeButtons(const std::vector<CheckAction> &actions);
    void openLink(const QUrl &link);
    void showLog(const QString &check, const LogBook *log);

    QLabel *m_title;
    QTextBrowser *m_evidence;
    LogView *m_log;
    QHBoxLayout *m_buttons;
    std::vector<CheckAction> m_shown;
    std::vector<domain::Evidence> m_places;
    std::vector<engine::PastResult> m_past;
    QString m_page;
    QString m_logged;          ///< the check whose log is shown
    quint64 m_loggedLines = 0; ///< of it
};

} // namespace ui
