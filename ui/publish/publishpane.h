// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTreeView;

namespace ui {

class ElidedLabel;
class EmptyState;
class LogView;
class MessageBar;
class ReleaseRunViewModel;
struct Outcome;

/// The act that runs or ran last, step by step, and the board of what is published. Binds and asks; decides nothing.
class PublishPane final : public QWidget {
    Q_OBJECT
public:
    explicit PublishPane(ReleaseRunViewModel &run, QWidget *parent = nullptr);

    void offerNext(const QString &words, bool enabled);

Q_SIGNALS:
    void nextWanted();
    void refreshWanted();
    void processWanted(); ///< slipway.toml is to be opened
    void skipWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTreeView *makeTable(const QString &name, const QString &words, QAbstractItemModel *model);
    QWidget *makeRun();
    QWidget *makeBoard();
    QLayout *makeFooter();
    void bind();
    void refresh();
    void tellOutcome();
    void tell(const Outcome &outcome);
    void chooseStopped();

    ReleaseRunViewModel &m_run;
    MessageBar *m_message;
    QSplitter *m_splitter;
    QTreeView *m_steps;
    QWidget *m_stepsPart = nullptr;
    LogView *m_log;
    QLabel *m_logTitle;
    EmptyState *m_empty;
    QTreeView *m_board;
    QWidget *m_boardPart = nullptr;
    EmptyState *m_noTargets;
    QProgressBar *m_bar;
    ElidedLabel *m_progress;
    QPushButton *m_stop;
    QPushButton *m_skip;
    QPushButton *m_compare;
    QPushButton *m_again;
    QPushButton *m_next;
};

} // namespace ui
