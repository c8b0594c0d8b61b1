// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgetprompter.h"
#include "ui_namedialog.h"
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

void WidgetPrompter::confirm(const Question &question, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("confirmBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDetailedText(question.details);
    QPushButton *verb = box->addButton(question.verb, QMessageBox::AcceptRole);
    verb->setObjectName(QStringLiteral("confirmVerb"));
    verb->setAutoDefault(false);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(verb, &QPushButton::clicked, box, std::move(yes));
    box->open();
}

void WidgetPrompter::choose(const Choice &choice)
{
    auto *box = new QMessageBox(QMessageBox::Question, choice.title, choice.text, QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("choiceBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < choice.ways.size(); ++i) {
        QPushButton *way = box->addButton(choice.ways[i].verb, QMessageBox::ActionRole);
        way->setObjectName(QStringLiteral("way%1").arg(i));
        way->setAutoDefault(false);
        // Once the box is gone: what is done may take the window away.
        QObject::connect(way, &QPushButton::clicked, m_window.data(), choice.ways[i].act, Qt::QueuedConnection);
    }
    QPushButton *stay = box->addButton(choice.stay, QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stay"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->open();
}

void WidgetPrompter::askNameAndReason(const NameQuestion &question, std::function<void(const QString &, const QString &)> answer)
{
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Ui::NameDialog form;
    form.setupUi(dialog);
    dialog->setWindowTitle(question.title);
    form.text->setText(question.text);
    form.name->setText(question.name);
    form.reasonLabel->setText(question.reasonLabel);
    QPushButton *verb = form.buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
    verb->setObjectName(QStringLiteral("verb"));
    form.buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelAnswer"));

    const auto check = [verb, form, needed = question.reasonNeeded] {
        verb->setEnabled(!form.name->text().trimmed().isEmpty() && (!needed || !form.reason->toPlainText().trimmed().isEmpty()));
    };
    QObject::connect(form.name, &QLineEdit::textChanged, dialog, check);
    QObject::connect(form.reason, &QPlainTextEdit::textChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [form, answer] { answer(form.name->text().trimmed(), form.reason->toPlainText().trimmed()); });
    check();
    (question.name.isEmpty() ? static_cast<QWidget *>(form.name) : form.reason)->setFocus();
    dialog->open();
}

void WidgetPrompter::askFolder(const QString &title, const QString &start, std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(m_window, title, start);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(answer));
    dialog->open();
}

void WidgetPrompter::askFileToWrite(const QString &title, const QString &proposed, std::function<void(const QString &)> answer)
{
    auto *dialog = new QFileDialog(m_window, title, proposed);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(answer));
    dialog->open();
}

} // namespace ui
