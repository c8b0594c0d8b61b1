// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languages.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace ui {
namespace {

const QString stem = QStringLiteral("slipway");

void add(QCoreApplication &application, const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::vector<Languages::Language> Languages::all() const
{
    std::vector<Language> found;
    const QString ending = QStringLiteral(".qm");
    for (const QString &file : QDir(m_folder).entryList({stem + QStringLiteral("_*") + ending}, QDir::Files)) {
        const QString code = file.mid(stem.size() + 1, file.size() - stem.size() - 1 - ending.size());
        found.push_back({code, QLocale(code).nativeLanguageName()});
    }
    std::sort(found.begin(), found.end(), [](const Language &a, const Language &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return found;
}

void Languages::install(QCoreApplication &application, const QString &code) const
{
    const auto known = all();
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Language &language) { return language.code == code; });
    const QLocale locale = isKnown ? QLocale(code) : QLocale();
    if (isKnown)
        QLocale::setDefault(locale);
    add(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(application, locale, stem, m_folder);
}

} // namespace ui
