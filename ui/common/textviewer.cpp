// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textviewer.h"
#include "ui/common/theme.h"
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui {
namespace {

/// Colours cost time; a text of this length is looked at without them.
constexpr qsizetype longestColoured = 500'000;

class Colours final : public KSyntaxHighlighting::SyntaxHighlighter {
public:
    Colours(QTextDocument *document, const QString &fileName, bool dark) : SyntaxHighlighter(document)
    {
        setTheme(
            m_repository.defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme));
        setDefinition(m_repository.definitionForFileName(fileName));
    }

private:
    KSyntaxHighlighting::Repository m_repository;
};

} // namespace

TextViewer::TextViewer(const ShownText &shown, QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("textViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(shown.title);
    resize(860, 620);
    m_text->setObjectName(QStringLiteral("viewedText"));
    m_text->setAccessibleName(shown.title);
    m_text->setReadOnly(true);
    m_text->setFont(monospace());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlainText(shown.text);
    if (!shown.fileName.isEmpty() && shown.text.size() <= longestColoured)
        new Colours(m_text->document(), shown.fileName, isDark(palette()));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeText"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!shown.path.isEmpty()) {
        QPushButton *edit = buttons->addButton(tr("Open in &editor"), QDialogButtonBox::ActionRole);
        edit->setObjectName(QStringLiteral("openInEditor"));
        connect(edit, &QPushButton::clicked, this, [this, path = shown.path, line = shown.line] { Q_EMIT editorWanted(path, line); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    pointOut(shown.line);
}

void TextViewer::pointOut(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line < 1 || !block.isValid())
        return;
    QColor mark = palette().color(QPalette::Highlight);
    mark.setAlpha(70);
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    selection.format.setBackground(mark);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({selection});
    m_text->setTextCursor(selection.cursor);
    m_text->centerCursor();
}

} // namespace ui
