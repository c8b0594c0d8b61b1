// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/systemfacts.h"
#include "ui/common/ownstyle.h"
#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SystemFacts)
};

QString environment(const char *name) { return QString::fromLocal8Bit(qgetenv(name)); }

QString desktop()
{
    const QString session = environment("XDG_SESSION_TYPE");
    const QString name = environment("XDG_CURRENT_DESKTOP");
    const QString known = name.isEmpty() ? Words::tr("none that has a name") : name;
    return session.isEmpty() ? known : QStringLiteral("%1 (%2)").arg(known, session);
}

QString styleName()
{
    const auto *own = qobject_cast<OwnStyle *>(QApplication::style());
    return (own ? own->baseStyle() : QApplication::style())->name();
}

} // namespace

std::vector<Fact> systemFacts()
{
    const QString qt = Words::tr("%1, built with %2").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR));
    const QString system =
        QStringLiteral("%1, %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    return {{QStringLiteral("Slipway"), QStringLiteral(SLIPWAY_VERSION)},
            {QStringLiteral("Qt"), qt},
            {QStringLiteral("KSyntaxHighlighting"), QStringLiteral(SLIPWAY_SYNTAX_VERSION)},
            {Words::tr("System"), system},
            {Words::tr("Desktop"), desktop()},
            {Words::tr("Platform plugin"), QGuiApplication::platformName()},
            {Words::tr("Style"), styleName()},
            {Words::tr("Scale"), QString::number(qGuiApp->devicePixelRatio())},
            {Words::tr("Locale"), QLocale::system().name()}};
}

domain::Whereabouts whereabouts(const QString &personName)
{
    QString login = environment("USER");
    if (login.isEmpty())
        login = environment("LOGNAME");
    return {QDir::homePath(), login, QSysInfo::machineHostName(), {personName}};
}

} // namespace ui
