// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/releaseheader.h"
#include "phrases/phrases.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/shell/releaseviewmodel.h"
#include "ui/shell/stagestrip.h"
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {
namespace {

QString levelWords(const QString &level)
{
    if (level == QLatin1String("major"))
        return ReleaseHeader::tr("major release");
    if (level == QLatin1String("minor"))
        return ReleaseHeader::tr("minor release");
    return level == QLatin1String("patch") ? ReleaseHeader::tr("patch release") : QString();
}

} // namespace

ReleaseHeader::ReleaseHeader(ReleaseViewModel &release, QWidget *parent)
    : QWidget(parent),
      m_release(release),
      m_project(new ElidedLabel(this)),
      m_version(new QLineEdit(this)),
      m_level(new QLabel(this)),
      m_stages(new StageStrip(this))
{
    m_project->setObjectName(QStringLiteral("projectName"));
    setType(m_project, Type::Title);
    auto *label = new QLabel(tr("Rele&ase"), this);
    label->setBuddy(m_version);
    m_version->setObjectName(QStringLiteral("version"));
    m_version->setAccessibleName(tr("Version of the release"));
    m_version->setToolTip(tr("The version that the commits ask for. Type another one and press Enter to cut that."));
    m_version->setFixedWidth(m_version->fontMetrics().averageCharWidth() * 16);
    m_level->setObjectName(QStringLiteral("level"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(wideGap, gap, wideGap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_project, 1);
    layout->addSpacing(wideGap);
    layout->addWidget(label);
    layout->addWidget(m_version);
    layout->addWidget(m_level);
    layout->addStretch(1);
    layout->addWidget(m_stages);
    connect(m_version, &QLineEdit::editingFinished, this, &ReleaseHeader::choose);
}

void ReleaseHeader::refresh(bool published)
{
    m_project->setElidedText(m_release.projectName());
    if (!m_version->hasFocus() || !m_version->isModified())
        m_version->setText(m_release.versionText());
    m_level->setText(levelWords(m_release.level()));
    m_stages->setStage(m_release.stage(), published);
}

void ReleaseHeader::choose()
{
    if (!m_version->isModified())
        return;
    m_version->setModified(false);
    if (const domain::Status chosen = m_release.choose(m_version->text()); !chosen) {
        Q_EMIT failed(phrases::sentence(chosen.error()));
        m_version->setText(m_release.versionText());
    }
}

} // namespace ui
