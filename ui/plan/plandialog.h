// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/preflight.h"
#include "ui/plan/planmodel.h"
#include <QDialog>

class QLabel;
class QMenu;
class QPushButton;
class QTextBrowser;
class QTreeView;

namespace ui {

class CodeColours;
class Prompter;

/// Shows every step of a plan and its exact effect, before anything is done. Says yes with accepted().
class PlanDialog final : public QDialog {
    Q_OBJECT
public:
    PlanDialog(PlanSheet sheet, bool changedSinceShown, Prompter &prompter, QWidget *parent = nullptr);
    ~PlanDialog() override;

    const PlanSheet &sheet() const { return m_model.sheet(); }
    void showPreflight(const std::vector<engine::PreflightItem> &items);

Q_SIGNALS:
    void preflightWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Document = std::function<QByteArray(const engine::PlanPreview &)>;

    QString introduction(bool changedSinceShown) const;
    void buildSteps();
    QWidget *makeBody();
    QLayout *makeButtons();
    void showEffect();
    void showAnswers();
    void copyScript();
    QMenu *makeSaveMenu();
    void askWhereToSave(const QString &suffix, Document document);
    void save(const QString &path, const QByteArray &bytes);

    PlanModel m_model;
    Prompter &m_prompter;
    std::unique_ptr<CodeColours> m_colours;
    QTreeView *m_steps;
    QLabel *m_effectTitle;
    QTextBrowser *m_effect;
    QLabel *m_answer;
    QPushButton *m_preflight = nullptr;
    std::vector<engine::PreflightItem> m_answers;
};

} // namespace ui
