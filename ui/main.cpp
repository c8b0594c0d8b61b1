// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/resources.h"
#include "ui/shell/composition.h"
#include <QApplication>
#include <QCommandLineParser>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Cut software releases by pointing and clicking."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("demo"), Words::tr("Make the sample project and open it. With a folder, make it there.")});
    parser.addPositionalArgument(QStringLiteral("folder"),
                                 Words::tr("The repository to open, or with --demo the folder to make the sample in."),
                                 QStringLiteral("[folder]"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("slipway"));
    QApplication::setApplicationDisplayName(QStringLiteral("Slipway"));
    QApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QApplication::setOrganizationName(QStringLiteral("slipway"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.slipway.Slipway"));
    initializeSlipwayResources();

    ui::Settings settings(ui::Settings::personFile(), ui::Settings::machineFile());
    ui::Languages().install(application, settings.value(ui::setting::language));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    const bool demo = parser.isSet(QStringLiteral("demo"));
    const QString last = settings.value(ui::setting::reopenLast) && !demo ? settings.value(ui::setting::openAtEnd) : QString();
    const QString folder = parser.positionalArguments().value(0, last);

    ui::MainWindow window(ui::makeServices(demo ? folder : QString()), settings);
    window.show();
    if (demo)
        window.openSample();
    else if (!folder.isEmpty())
        window.open(folder);
    return QApplication::exec();
}
