// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reportdialog.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include "ui_reportdialog.h"
#include <QClipboard>
#include <QDir>
#include <QPointer>

namespace ui {

ReportDialog::ReportDialog(ReportSources sources, Prompter &prompter, QWidget *parent)
    : QDialog(parent), m_report(std::move(sources)), m_prompter(prompter), m_form(std::make_unique<Ui::ReportDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setupUi(this);
    m_form->reportText->setFont(monospace());
    m_form->copyReport->setIcon(symbol(QStringLiteral("copy")));
    m_form->saveReport->setIcon(symbol(QStringLiteral("save")));
    connect(&m_report, &ReportViewModel::changed, this, &ReportDialog::refresh);
    connect(&m_report, &ReportViewModel::failed, this, [this](const domain::Error &error) { m_form->message->tell(error); });
    connect(&m_report, &ReportViewModel::saved, this,
            [this](const QString &path) { m_form->message->tell(Look::Passed, tr("Saved as %1.").arg(QDir::toNativeSeparators(path))); });
    connect(m_form->reportText, &QPlainTextEdit::textChanged, this, [this] { m_report.setText(m_form->reportText->toPlainText()); });
    connect(m_form->copyReport, &QPushButton::clicked, this, &ReportDialog::copy);
    connect(m_form->saveReport, &QPushButton::clicked, this, &ReportDialog::askWhereToSave);
    connect(m_form->closeReport, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    m_report.load();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::refresh()
{
    const bool loaded = m_report.isLoaded();
    for (QWidget *part : {static_cast<QWidget *>(m_form->reportText), static_cast<QWidget *>(m_form->copyReport),
                          static_cast<QWidget *>(m_form->saveReport)})
        part->setEnabled(loaded);
    if (!loaded)
        return;
    m_form->reportText->setPlainText(m_report.text());
    m_form->reportText->setFocus();
}

void ReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_report.text());
    m_form->message->tell(Look::Passed, tr("The text is on the clipboard."));
}

void ReportDialog::askWhereToSave()
{
    m_prompter.askFileToWrite(tr("Save the report"), QStringLiteral("slipway-report.md"), [self = QPointer(this)](const QString &path) {
        if (self)
            self->m_report.save(path);
    });
}

} // namespace ui
