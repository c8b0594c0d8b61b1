// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidewindow.h"
#include "ui/common/access.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/textsearch.h"
#include "ui/common/theme.h"
#include "ui/notes/previewview.h"
#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <utility>

namespace ui {

GuideWindow::GuideWindow(std::shared_ptr<const engine::MarkdownRenderer> renderer, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_guide(QStringLiteral(":/guide")),
      m_builder(std::move(renderer)),
      m_contents(new QListView(this)),
      m_page(new PreviewView(this)),
      m_search(nullptr)
{
    setObjectName(QStringLiteral("guideWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // it goes with the window that it explains
    setWindowIcon(symbol(QStringLiteral("slipway")));
    resize(960, 720);
    m_page->setObjectName(QStringLiteral("guidePage"));
    m_page->setAccessibleName(tr("Page of the guide"));
    m_search = new TextSearch(m_page, tr("Find in this page"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(makeLine(QFrame::HLine, this));
    layout->addWidget(makeBody(), 1);
    tabThrough(findChildren<QWidget *>(QRegularExpression(QStringLiteral("^guide(Back|Forward|Home)Button$")))
               + QList<QWidget *>{m_search->focusProxy(), m_contents, m_page});
    addKeys();
    bind();
    showPlace();
}

GuideWindow::~GuideWindow()
{
    // They outlive this part of the object, and scroll and change while they go.
    m_page->verticalScrollBar()->disconnect(this);
    m_contents->selectionModel()->disconnect(this);
}

QLayout *GuideWindow::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap, wideGap, gap);
    bar->setSpacing(smallGap);
    const QString before = QStringLiteral("back"), after = QStringLiteral("forward");
    m_back = addStep(QStringLiteral("guideBack"), tr("Back"), isRightToLeft() ? after : before, QKeySequence::Back);
    m_forward = addStep(QStringLiteral("guideForward"), tr("Forward"), isRightToLeft() ? before : after, QKeySequence::Forward);
    m_home = addStep(QStringLiteral("guideHome"), tr("First page"), QStringLiteral("home"), QKeySequence(Qt::ALT | Qt::Key_Home));
    for (QAction *action : {m_back, m_forward, m_home}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QLatin1String("Button"));
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    bar->addWidget(m_search);
    return bar;
}

QAction *GuideWindow::addStep(const QString &name, const QString &words, const QString &picture, const QKeySequence &keys)
{
    auto *action = new QAction(symbol(picture), words, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setToolTip(tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

/// The keys that people know from elsewhere.
void GuideWindow::addKeys()
{
    const auto add = [this](const QString &name, const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(QStringLiteral("guideFind"), {QKeySequence::Find}, [this] { m_search->begin(); });
    add(QStringLiteral("guideFindNext"), {Qt::Key_F3}, [this] { m_search->goOn(true); });
    add(QStringLiteral("guideFindPrevious"), {Qt::SHIFT | Qt::Key_F3}, [this] { m_search->goOn(false); });
    add(QStringLiteral("guideClose"), {Qt::CTRL | Qt::Key_W, Qt::Key_Escape}, [this] { close(); });
}

QWidget *GuideWindow::makeBody()
{
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_contents->setModel(&m_guide.contents());
    m_contents->setItemDelegate(new LookDelegate(m_contents, 32));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("guideSplitter"));
    auto *left = new QWidget(this); // the list's ground goes on beside it
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(gap, gap, gap, gap);
    leftLayout->addWidget(m_contents);
    splitter->addWidget(left);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({240, 720});
    return splitter;
}

void GuideWindow::bind()
{
    connect(m_contents->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.row() != m_guide.row())
            m_guide.openRow(index.row());
    });
    connect(m_page, &PreviewView::linkWanted, &m_guide, &GuideViewModel::follow);
    connect(m_page, &PreviewView::lookChanged, this, &GuideWindow::build);
    connect(m_page, &QTextBrowser::highlighted, m_page, [this](const QUrl &link) { m_page->setToolTip(link.toDisplayString()); });
    connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_arriving)
            m_guide.keepScrolled(value);
    });
    connect(m_back, &QAction::triggered, &m_guide, &GuideViewModel::goBack);
    connect(m_forward, &QAction::triggered, &m_guide, &GuideViewModel::goForward);
    connect(m_home, &QAction::triggered, this, [this] { m_guide.openRow(0); });
    connect(&m_guide, &GuideViewModel::moved, this, &GuideWindow::showPlace);
    connect(&m_builder, &PreviewBuilder::built, this, qOverload<const PreviewPage &>(&GuideWindow::showPage));
}

void GuideWindow::showPage(const QString &name)
{
    m_guide.open(name);
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void GuideWindow::showPlace()
{
    setWindowTitle(tr("%1 — User guide").arg(m_guide.title()));
    m_contents->setCurrentIndex(m_guide.contents().index(m_guide.row(), 0));
    m_back->setEnabled(m_guide.canGoBack());
    m_forward->setEnabled(m_guide.canGoForward());
    m_arriving = true;
    build();
}

void GuideWindow::build() { m_builder.build(m_page->requestFor(m_guide.text())); }

void GuideWindow::showPage(const PreviewPage &page)
{
    if (page.markdown != m_guide.text()) // the reader has gone on, and the next page is on its way
        return;
    m_page->setPage(page);
    m_search->markAll();
    if (!std::exchange(m_arriving, false))
        return;
    const int scrolled = m_guide.scrolled();
    if (scrolled == 0 && m_page->goToHeading(m_guide.anchor()))
        return;
    m_page->pageHeight(); // breaks the lines, so that there is somewhere to scroll to
    m_page->verticalScrollBar()->setValue(scrolled);
}

} // namespace ui
