// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checklist/checkactions.h"
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class CheckDetails;
class CheckTree;
class ChecklistViewModel;
class ElidedLabel;
class IconLabel;
class ProgressRing;
class Prompter;
struct ShownText;
class SignOffBar;
class SignOffViewModel;

/// Shows the checks of the release. Binds and asks; decides nothing.
class ChecklistPane final : public QWidget {
    Q_OBJECT
public:
    ChecklistPane(ChecklistViewModel &checks, SignOffViewModel &signOff, Prompter &prompter, QWidget *parent = nullptr);

    /// The button for the act that comes next; without words there is none, and `finished` says why.
    void offerNext(const QString &words, bool enabled, const QString &finished);

Q_SIGNALS:
    void nextWanted();
    /// The changelog entry, where it speaks of the first of these words that it has.
    void notesWanted(const QStringList &words);
    void fixWanted(const domain::CheckDefinition &check);
    void fileWanted(const QString &path, int line);
    void linkWanted(const QUrl &link);

private:
    void bindList();
    void view(const ShownText &text);
    QLayout *makeHeader();
    QLayout *makeFooter();
    void refresh();
    void refreshTimes();
    void showVerdict();
    void refreshDetails();
    void perform(const QString &id, CheckAction action);
    void askFor(const QString &id, CheckAction action);
    void openFileOf(const QString &id);
    void openNotesFor(const QString &id);
    QString currentId() const;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    ChecklistViewModel &m_checks;
    Prompter &m_prompter;
    ElidedLabel *m_headline;
    QPushButton *m_runAll;
    QPushButton *m_stop;
    ProgressRing *m_ring;
    QCheckBox *m_onlyRemaining;
    CheckTree *m_list;
    CheckDetails *m_details;
    SignOffBar *m_signOff;
    IconLabel *m_verdictIcon;
    QLabel *m_verdict;
    QPushButton *m_next;
    QString m_finished;
    QTimer m_minute; ///< the words "2 min ago"; stands still while nobody looks
};

} // namespace ui
